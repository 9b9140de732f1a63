import { Notice } from "../ui/Notice.tsx";
import type { Block } from "./blocks.ts";
import { blockNames } from "./block-names.ts";
import { blockRow } from "./block-row.tsx";
import { CheckFlags, type FindFlagged, flagsByBlock } from "./CheckFlags.tsx";
import { toLookAt } from "./checks/words.ts";
import { Contents } from "./Contents.tsx";
import { Downloads } from "./Downloads.tsx";
import type { EditPlace } from "./edit-places.ts";
import { leftOutWords } from "./left-out.ts";
import { type ContentsEntry, skipsOf } from "./outline.ts";
import { ReportReader } from "./ReportReader.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { WordedBlock } from "./wordings/worded-blocks.ts";
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
  worded: WordedBlock[];
  /** What to look at before it is sent. */
  finds: FindFlagged[];
  /** Whether one written elsewhere can be brought in. */
  mayBring: boolean;
}

/** The report as it would be sent now, with a way to edit beside each block. */
export function WorkingDraft(props: DraftShown & { top: string }) {
  const { top, title, since, leftOut, blocks, contents } = props;
  const names = blockNames(blocks);
  const skips = skipsOf(blocks);
  const beside = besideOf(props);
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
      <p className="cf-cluster cf-screen-only">
        <a className="govuk-link" href={`${top}/report/checks`}>
          {toLookAt(props.finds.length)}
        </a>
        {since && (
          <a
            className="govuk-link"
            href={`${top}/report/compare?from=${since.number}&to=working`}
          >
            What changed since {versionInText(since)}
          </a>
        )}
      </p>
      <Downloads
        as={["pdf", "word"]}
        of={`${top}/report/draft`}
        name="the working draft"
      />
      <p>
        <a className="govuk-link" href={`${top}/report/sections`}>
          Sections of the report, and who wrote them last
        </a>
      </p>
      {props.mayBring && (
        <p className="cf-screen-only">
          <a className="govuk-link" href={`${top}/report/elsewhere`}>
            Bring in a report written elsewhere
          </a>
        </p>
      )}
      <Contents entries={contents} />
      <ReportReader
        blocks={blocks}
        row={(block, marker) =>
          blockRow(block, marker, {
            skip: skips.get(block.id),
            children: beside(block.id, names.get(block.id) ?? ""),
          })
        }
      />
    </section>
  );
}

/** What stands beside a block: what is said of it, and ways to edit it. */
function besideOf({ top, edits, worded, finds }: DraftShown & { top: string }) {
  const flags = flagsByBlock(finds);
  const otherwise = new Map(worded.map((one) => [one.blockId, one]));
  const ways = new Map<string, EditPlace[]>();
  for (const edit of edits) {
    ways.set(edit.blockId, [...(ways.get(edit.blockId) ?? []), edit]);
  }
  return (blockId: string, name: string) => {
    const here = ways.get(blockId);
    const said = otherwise.get(blockId);
    const flagged = flags.get(blockId);
    if (!here && !said && !flagged) return undefined;
    return (
      <>
        {said && <Otherwise {...said} top={top} name={name} />}
        {flagged && <CheckFlags top={top} finds={flagged} on={name} />}
        <div className="cf-comment__ways">
          {here?.map(({ where, label }) => (
            <a
              key={where}
              className="govuk-link cf-margin__add"
              href={`${top}/${where}`}
            >
              {label}
              <span className="govuk-visually-hidden">: {name}</span>
            </a>
          ))}
        </div>
      </>
    );
  };
}

interface OtherwiseProps extends WordedBlock {
  top: string;
  name: string;
}

function Otherwise({ thing, changedSince, top, name }: OtherwiseProps) {
  return (
    <p className="cf-change">
      <a className="cf-flag" href={`${top}/report/wordings/${thing}`}>
        <Tag tone={changedSince ? "wait" : "info"}>
          {changedSince
            ? "Worded for the report; changed since"
            : "Worded for the report"}
        </Tag>
        <span className="govuk-visually-hidden">: {name}</span>
      </a>
    </p>
  );
}
