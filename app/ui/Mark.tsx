interface Props {
  className?: string | undefined;
}

/** Our mark: two speech marks that face each other. Always beside the name. */
export function Mark({ className }: Props) {
  return (
    <svg
      className={className}
      viewBox="0 0 34 30"
      aria-hidden="true"
      focusable="false"
    >
      <path
        className="cf-logo__team"
        d="M16 2H9a7 7 0 0 0-7 7v2a7 7 0 0 0 3 5.7V25l6-7h5z"
      />
      <path
        className="cf-logo__council"
        d="M18 6h7a7 7 0 0 1 7 7v2a7 7 0 0 1-3 5.7V29l-6-7h-5z"
      />
    </svg>
  );
}
