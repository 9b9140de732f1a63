import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Voice } from "../../ui/Voice.tsx";
import type { Citations } from "../cite.ts";
import { citing } from "../citing.tsx";
import { EvidenceLine } from "../EvidenceLine.tsx";
import { staying, suggestedWords } from "./merging.ts";
import type { Merging } from "./merging-of.server.ts";

interface Props {
  merging: Merging;
  top: string;
  citations: Citations;
}

/** What was merged into a comment, and who else said it. */
export function MergedPart({ merging, top, citations }: Props) {
  const { alsoBy, voices, number, mayUndo } = merging;
  const isSeveral = voices.length > 1;
  if (alsoBy === "" && voices.length === 0) return null;
  return (
    <section className="cf-section" aria-labelledby="merged">
      <h2 className="govuk-heading-m" id="merged">
        {alsoBy === "" ? "Merged into it" : "Also said by"}
      </h2>
      {alsoBy !== "" && <p>{alsoBy}</p>}
      {voices.length > 0 && (
        <>
          <p>
            {merging.reads} These words stay with the council.
            {mayUndo && (
              <>
                {" "}
                Undone, a comment stands as it was: with its words, replies and
                evidence, chosen or not. Comment {number} keeps its own words,
                and whatever was taken over into them.
              </>
            )}
          </p>
          <ul className="cf-voices">
            {voices.map((one) => (
              <li key={one.id}>
                <Voice
                  side="council"
                  author={one.by}
                  at={one.at}
                  audience="Council only"
                  kind={one.kind === "" ? undefined : <Tag>{one.kind}</Tag>}
                  quote={one.quote || undefined}
                  body={one.text}
                  line={citing(citations)}
                >
                  {one.suggested !== null && (
                    <p className="cf-small">{suggestedWords(one.suggested)}</p>
                  )}
                  <EvidenceLine evidence={one.evidence} />
                  <div className="cf-cluster cf-small">
                    <a
                      className="govuk-link"
                      href={`${top}/comments/${one.id}`}
                    >
                      Open comment {one.number}
                    </a>
                    {mayUndo && (
                      <UndoMerge top={top} id={one.id} number={one.number} />
                    )}
                    {mayUndo && isSeveral && (
                      <span className="cf-secondary">
                        {staying(voices.filter((other) => other !== one))}{" "}
                        merged.
                      </span>
                    )}
                  </div>
                </Voice>
              </li>
            ))}
          </ul>
          {mayUndo && isSeveral && (
            <ButtonForm
              action={`${top}/comments/${merging.id}/undo-merge`}
              fields={{ of: "all" }}
              label={`Undo all ${voices.length} merges`}
              about={`into comment ${number}`}
            />
          )}
        </>
      )}
    </section>
  );
}

/** That a comment was merged into another, and the way back. */
export function MergedNotice({
  into,
  top,
}: {
  into: NonNullable<Merging["into"]>;
  top: string;
}) {
  return (
    <Notice title={`Merged into comment ${into.number}`}>
      <p>
        It is not sent by itself:{" "}
        <a href={`${top}/comments/${into.id}`}>comment {into.number}</a>{" "}
        {into.isSent
          ? "went in its place and names who said it."
          : "goes in its place, if it is chosen, and names who said it."}{" "}
        What the peer team answers stands there. Its words stand as they are
        while it is merged.
      </p>
      {into.undo && (
        <>
          <p>
            Undone, it stands as it was: with its words, replies and evidence,
            chosen or not.
            {into.undo.stays && ` ${into.undo.stays} merged.`}
          </p>
          <UndoMerge top={top} id={into.undo.id} number={into.undo.number} />
        </>
      )}
    </Notice>
  );
}

function UndoMerge(props: { top: string; id: string; number: number | null }) {
  const { top, id, number } = props;
  return (
    <ButtonForm
      action={`${top}/comments/${id}/undo-merge`}
      label="Undo the merge"
      about={`of comment ${number}`}
    />
  );
}
