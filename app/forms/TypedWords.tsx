import type { typedIn } from "./typed-in.ts";

/** What somebody typed into a form that is not on the page. */
export function TypedWords({ typed }: { typed: ReturnType<typeof typedIn> }) {
  return typed.map(({ label, value }, index) => (
    <section key={index} className="cf-section">
      <h2 className="govuk-heading-s">{label}</h2>
      <p className="cf-verbatim">{value}</p>
    </section>
  ));
}
