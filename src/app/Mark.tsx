/** The mark of the application: three results, the last one told apart. Decorative beside the name. */
export function Mark() {
  return (
    <svg aria-hidden="true" width="28" height="28" viewBox="0 0 32 32">
      <rect x="1" y="3" width="30" height="26" rx="4" fill="var(--color-primary)" />
      <path d="M7 23.5h18" stroke="var(--color-on-primary)" strokeWidth="2" strokeLinecap="round" />
      <path d="M8 16h4v6H8zM14 12h4v10h-4z" fill="var(--color-on-primary)" />
      <path d="M20 8h4v14h-4z" fill="var(--color-focus-halo)" stroke="var(--color-on-primary)" strokeWidth="0.5" />
    </svg>
  );
}
