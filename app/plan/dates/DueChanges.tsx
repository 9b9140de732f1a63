import type { DueRevision } from "#db/queries/due-revisions.ts";
import { Timeline } from "../../ui/Timeline.tsx";

interface Props {
  revisions: readonly DueRevision[];
}

/** What "by when" said at first, and each change of it with its reason. */
export function DueChanges({ revisions }: Props) {
  const [first] = revisions;
  if (!first) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Changes of “by when”</h2>
      <p>First written: {first.fromText}</p>
      <Timeline
        events={revisions.toReversed().map((one) => ({
          key: one.id,
          what: changeSaid(one),
          who: one.by,
          at: one.at,
          note: one.reason,
        }))}
      />
    </section>
  );
}

function changeSaid({ fromText, toText, isCorrection }: DueRevision) {
  const named = (text: string) => (text ? `“${text}”` : "no date");
  const what = isCorrection ? "Writing corrected" : "Revised";
  return `${what} from ${named(fromText)} to ${named(toText)}`;
}
