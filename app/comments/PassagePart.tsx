import { WordChanges } from "../report/WordChanges.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { Passage } from "./passage.server.ts";

interface Props {
  passage: Passage;
  quote: string;
  /** What became of the words is told elsewhere on the page. */
  told?: boolean | undefined;
}

/** Where a comment stood, and where its words stand now. */
export function PassagePart({ passage, quote, told }: Props) {
  const { madeOn, now, before } = passage;
  return (
    <section className="cf-section" aria-labelledby="passage">
      <h2 className="govuk-heading-m" id="passage">
        Where it stands
      </h2>
      {madeOn && (
        <p>
          {madeOn.onWhole
            ? "On the report as a whole, made on "
            : quote === ""
              ? "On a passage of the report, made on "
              : "On the words above, made on "}
          <a href={madeOn.href}>draft {madeOn.number}</a>.
        </p>
      )}
      {now && !told && <Now now={now} before={before} />}
    </section>
  );
}

interface NowProps {
  now: NonNullable<Passage["now"]>;
  before: string;
}

function Now({ now, before }: NowProps) {
  const version = now.name;
  if (now.how === "whole") return null;
  if (now.how === "notPlaced") {
    return (
      <Notice kind="warning" title={`No longer there in ${version}`}>
        <p>The paragraph it was made on is gone. It said:</p>
        <blockquote className="cf-voice__quote">{before}</blockquote>
      </Notice>
    );
  }
  if (now.how === "exactly") {
    return (
      <p>
        The same words stand in{" "}
        {now.href ? <a href={now.href}>{version}</a> : version}.
      </p>
    );
  }
  return (
    <Notice title={`On words that have changed in ${version}`}>
      <WordChanges before={before} after={now.text} />
      {now.href && (
        <p>
          <a href={now.href}>See it in {version}</a>
        </p>
      )}
    </Notice>
  );
}
