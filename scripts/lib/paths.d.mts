/** This user's folder for things that are made once a machine. */
export function cacheFolder(): string
