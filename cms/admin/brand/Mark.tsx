/** The lighthouse. */
export function Mark({ size }: { size: number }) {
  return (
    <svg
      width={size}
      height={size}
      viewBox="0 0 32 32"
      role="img"
      aria-label="Manara"
      focusable="false"
    >
      <rect width="32" height="32" rx="7" fill="#073a47" />
      <path d="M3 12l8-2v4zM29 12l-8-2v4z" fill="#f4b740" />
      <path d="M13 15h6l2 13H11z" fill="#faf8f3" />
      <path d="M12.3 20h7.4l.5 3h-8.4z" fill="#0b5566" />
      <rect x="12.5" y="9" width="7" height="5" fill="#f4b740" />
      <path d="M11.5 8.5L16 4l4.5 4.5z" fill="#faf8f3" />
    </svg>
  )
}
