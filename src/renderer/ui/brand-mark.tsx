/** A speech bubble that closes into a tick. */
export function BrandMark({ size }: { readonly size: number }) {
  return (
    <svg width={size} height={size} viewBox="0 0 24 24" fill="none" aria-hidden>
      <path
        d="M20.5 11.2A8.5 8.5 0 1 1 15.6 4"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
      />
      <path d="M4.6 16.8 3.4 21l4.4-1.4" stroke="currentColor" strokeWidth="2.4" strokeLinejoin="round" />
      <path
        d="m8.4 11.4 3.3 3.3L20.6 5"
        stroke="currentColor"
        strokeWidth="2.4"
        strokeLinecap="round"
        strokeLinejoin="round"
      />
    </svg>
  )
}
