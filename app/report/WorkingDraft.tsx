import { Notice } from "../ui/Notice.tsx";
import type { Block } from "./blocks.ts";
import { blockNames } from "./block-names.ts";
import { blockRow } from "./block-row.tsx";
import { Contents } from "./Contents.tsx";
import { Downloads } from "./Downloads.tsx";
import type { EditPlace } from "./edit-places.ts";
import { leftOutWords } from "./left-out.ts";
import { type ContentsEntry, skipsOf } from "./outline.ts";
import { ReportReader } from "./ReportReader.tsx";
import { type VersionNamed, versionInText } from "./version-name.ts";

/** The working draft as its page shows it. */
export interface DraftShown {
  title: string;
  /** The version sent last; null before the first. */
  since: VersionNamed | null;
  leftOut: number;
  blocks: Block[];
  contents: ContentsEntry[];
  edits: EditPlace[];
}

/** The report as it would be sent now, with a way to edit beside each part. */
export function WorkingDraft(props: DraftShown & { top: string }) {
  const { top, title, since, leftOut, blocks, contents, edits } = props;
  const names = blockNames(blocks);
  const skips = skipsOf(blocks);
  const byBlock = new Map(edits.map((edit) => [edit.blockId, edit]));
  return (
    <section className="cf-section" aria-labelledby="working-draft">
      <h2 className="govuk-heading-l" id="working-draft">
        <span className="govuk-caption-l">Working draft</span>
        {title}
      </h2>
      <Notice>
        Only the peer team sees this. It is put together from findings,
        recommendations and texts as they stand at this moment.
      </Notice>
      {leftOut > 0 && (
        <Notice kind="warning" title={leftOutWords(leftOut)}>
          <a className="govuk-link" href={`${top}/findings`}>
            Go to the findings
          </a>
        </Notice>
      )}
      {since && (
        <p>
          <a
            className="govuk-link"
            href={`${top}/report/compare?from=${since.number}&to=working`}
          >
            What changed since {versionInText(since)}
          </a>
        </p>
      )}
      <Downloads
        as={["pdf", "word"]}
        of={`${top}/report/draft`}
        name="the working draft"
      />
      <Contents entries={contents} />
      <ReportReader
        blocks={blocks}
        row={(block, marker) => {
          const edit = byBlock.get(block.id);
          return blockRow(block, marker, {
            skip: skips.get(block.id),
            children: edit && (
              <a
                className="govuk-link cf-margin__add"
                href={`${top}/${edit.where}`}
              >
                {edit.label}
                <span className="govuk-visually-hidden">
                  : {names.get(block.id)}
                </span>
              </a>
            ),
          });
        }}
      />
    </section>
  );
}
