/** Under this many cases a percentage would pretend to know more than it does. */
export const MIN_PERCENT_N = 5
/** Under this many cases nobody is compared with anybody. */
export const MIN_COMPARED_N = 20
