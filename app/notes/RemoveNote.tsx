import { NotOpen } from "../challenge/NotOpen.tsx";
import { ConfirmRemoval } from "../forms/ConfirmRemoval.tsx";
import type { Answered } from "../forms/use-answer.ts";
import { Prose } from "../ui/Prose.tsx";

interface Props {
  open: boolean;
  /** Whether it can be brought back at this stage. */
  comesBack: boolean;
  /** The address of the notes. */
  base: string;
  id: string;
  text: string;
  version: number;
  /** How many findings cite it. */
  citedBy: number;
  answered: Answered | undefined;
}

/** Asks once more before a note is removed. */
export function RemoveNote(props: Props) {
  const { open, comesBack, base, id, text, version, citedBy, answered } = props;
  if (!open && !answered) {
    return <NotOpen what="The note" back={`${base}/${id}`} />;
  }
  return (
    <ConfirmRemoval
      title="Remove this note?"
      answered={answered}
      version={version}
      crumbs={[
        { href: base, label: "Notes" },
        { href: `${base}/${id}`, label: "The note" },
      ]}
      button="Remove the note"
      keepHref={`${base}/${id}`}
    >
      <p>
        It leaves every list.{" "}
        {comesBack
          ? "Until the notes are closed, whoever removed it can bring it back from the history."
          : "It cannot be brought back at this stage."}
      </p>
      <div className="cf-panel cf-section cf-measure">
        <Prose text={text} />
      </div>
      {citedBy > 0 && <p>{lost(citedBy)}</p>}
    </ConfirmRemoval>
  );
}

const lost = (count: number) =>
  `${count === 1 ? "One finding cites" : `${count} findings cite`} this note. It will no longer count as a source, and its words will not show there.`;
