/** The mark of the house. */
export const Mark = ({ size = 26 }: { size?: number }) => (
  <svg width={size} height={size} viewBox="0 0 32 32" aria-hidden="true" focusable="false">
    <rect width="32" height="32" rx="8" fill="var(--accent)" />
    <path
      d="M7 21c5 0 5-10 9.500-10S20.500 16 25 16"
      fill="none"
      stroke="var(--on-accent)"
      strokeWidth="3"
      strokeLinecap="round"
    />
    <circle cx="25" cy="16" r="2.600" fill="#e9b44c" />
  </svg>
)
