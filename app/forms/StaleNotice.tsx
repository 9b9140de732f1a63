import { formatDateTime } from "../ui/dates.ts";

export interface TwoTexts {
  label: string;
  theirs: string;
  yours: string;
}

interface Props {
  /** Who saved first; null when not known. */
  savedBy: string | null;
  savedAt?: string | undefined;
  texts: readonly TwoTexts[];
  /** What is sent again comes after theirs, instead of in its place. */
  adds?: boolean | undefined;
  /** There is nothing to write in it, only to choose. */
  isChosen?: boolean | undefined;
}

/** Both texts where they differ, when somebody else saved first. */
export function StaleNotice(props: Props) {
  const { savedBy, savedAt, texts, adds, isChosen } = props;
  const who = savedBy ?? "Somebody else";
  const differing = texts.filter(
    ({ theirs, yours }) => theirs.trim() !== yours.trim(),
  );
  return (
    <section
      className="cf-stale"
      role="alert"
      aria-label={isChosen ? "Both choices" : "Both texts"}
    >
      <h2 className="govuk-heading-m">
        {who} saved this while you were {isChosen ? "choosing" : "writing"}
      </h2>
      <p>
        Nothing is lost
        {savedAt && `: theirs was saved on ${formatDateTime(savedAt)}`}.{" "}
        {adds
          ? "Read theirs. If yours is still needed, send it again: it is added after theirs."
          : `Saving again keeps yours in its place. ${isChosen ? "To keep theirs, choose that again below first." : "To keep both, copy what you need from theirs into your text first."}`}
      </p>
      {differing.map((text, at) => (
        <Pair key={at} {...text} />
      ))}
      {texts.length > 0 && differing.length === 0 && (
        <p>What they saved says the same as yours.</p>
      )}
    </section>
  );
}

function Pair({ label, theirs, yours }: TwoTexts) {
  return (
    <>
      <h3 className="govuk-heading-s">{label}</h3>
      <div className="cf-stale__pair">
        <div className="cf-stale__text">
          <p className="cf-stale__whose">Theirs, saved</p>
          <p className="cf-verbatim">{theirs === "" ? "(empty)" : theirs}</p>
        </div>
        <div className="cf-stale__text cf-stale__text--yours">
          <p className="cf-stale__whose">Yours, not yet saved</p>
          <p className="cf-verbatim">{yours === "" ? "(empty)" : yours}</p>
        </div>
      </div>
    </>
  );
}
