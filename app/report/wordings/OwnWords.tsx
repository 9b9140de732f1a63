import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { WordChanges } from "../WordChanges.tsx";
import type { WordedKind } from "./thing.ts";
import type { WordingRead } from "./read-wording.server.ts";
import { whole } from "./wording.ts";

const things = {
  finding: "The finding",
  recommendation: "The recommendation",
  example: "The example",
  opening: "The opening of every report",
} as const satisfies Record<WordedKind, string>;

const takeAgain = {
  finding: "Take the finding’s words again",
  recommendation: "Take the recommendation’s words again",
  example: "Take the example’s words again",
  opening: "Take the opening of every report again",
} as const satisfies Record<WordedKind, string>;

/** Above the form of who read a thing's own words before they changed. */
export function OwnChanged({ kind, own, read }: Changed) {
  if (read === null || read === whole(own)) return null;
  return (
    <Notice
      kind="warning"
      title={`${things[kind]} has changed since you opened this page`}
    >
      <WordChanges before={read} after={whole(own)} />
      <p>Nothing is saved yet: what you typed is below.</p>
    </Notice>
  );
}

interface Changed extends Pick<WordingRead, "kind" | "own"> {
  /** All of its words as they were read; null where nothing came back. */
  read: string | null;
}

/** A thing's own words beside the report's, and the way back to them. */
export function OwnWords(props: WordingRead) {
  const { kind, own, said, open, version, here } = props;
  const it = things[kind];
  if (!said) {
    return (
      <section className="cf-panel" aria-labelledby="own">
        <h2 className="govuk-heading-s" id="own">
          {it} says
        </h2>
        <Prose text={whole(own)} />
      </section>
    );
  }
  return (
    <>
      {whole(said.taken) !== whole(own) && (
        <Notice
          kind="warning"
          title={`${it} has changed since these words were saved`}
        >
          <WordChanges before={whole(said.taken)} after={whole(own)} />
        </Notice>
      )}
      <section className="cf-panel" aria-labelledby="own">
        <h2 className="govuk-heading-s" id="own">
          What would change if they were taken again
        </h2>
        {whole(said) === whole(own) ? (
          <p>Nothing now: the report says the same, word for word.</p>
        ) : (
          <WordChanges before={whole(said)} after={whole(own)} />
        )}
        {open && (
          <ButtonForm
            action={`${here}/take-again`}
            fields={{ version, own: props.ownMark }}
            label={takeAgain[kind]}
          />
        )}
      </section>
    </>
  );
}
