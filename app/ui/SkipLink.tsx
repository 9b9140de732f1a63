/** The first thing on every page; `Page` and `ChallengeFrame` carry the target. */
export function SkipLink() {
  return (
    <a href="#main" className="govuk-skip-link">
      Skip to main content
    </a>
  );
}
