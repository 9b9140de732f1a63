import type { EvidenceShown } from "./evidence-shown.ts";

/** The evidence that a comment names, for who may see both. */
export function EvidenceLine({ evidence }: { evidence: EvidenceShown | null }) {
  if (!evidence) return null;
  const { label, href } = evidence;
  return (
    <p className="cf-small">
      Evidence:{" "}
      {href ? (
        <a className="govuk-link" href={href}>
          {label}
        </a>
      ) : (
        label
      )}
    </p>
  );
}
