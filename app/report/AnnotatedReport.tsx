import { Fragment, type ReactNode } from "react";
import type { Annotation } from "./annotation.ts";
import { blockNames } from "./block-names.ts";
import { blockRow } from "./block-row.tsx";
import type { Block } from "./blocks.ts";
import { inOrder } from "./comment-order.ts";
import { Comment, type Neighbours } from "./Comments.tsx";
import { type Skip, cutIntoSections, skipsOf } from "./outline.ts";
import { ReportFrame, ReportParts } from "./ReportReader.tsx";

interface Props {
  blocks: readonly Block[];
  annotations: readonly Annotation[];
  /** The challenge's address, for the comments' own pages. */
  top: string;
  /** Where to comment on this version; null when this person may not now. */
  commentHref: string | null;
}

/** A section, or one within it, with all that is drawn of it. */
export interface AnnotatedSection {
  blocks: readonly Block[];
  /** Those at its blocks, in the order of the page. */
  comments: ReadonlyArray<{ annotation: Annotation; neighbours: Neighbours }>;
  commentHref: string | null;
  /** What its blocks are called, and where its headings lead past it. */
  names: ReadonlyMap<string, string>;
  skips: ReadonlyMap<string, Skip>;
}

/**
 * A version with the comments on it: in the margin, and those without a place.
 * @param draw stands for `Section`: to keep what was drawn of one before
 */
export function AnnotatedReport({
  draw = (section) => <Section {...section} />,
  ...props
}: Props & { draw?: (section: AnnotatedSection) => ReactNode }) {
  const { blocks, annotations, top, commentHref } = props;
  const { placed, unplaced, all } = inOrder(blocks, annotations);
  const ways = neighboursOf(all, top);
  const names = blockNames(blocks);
  const skips = skipsOf(blocks);
  return (
    <>
      <ReportFrame>
        {cutIntoSections(blocks).map((own) => {
          const comments = own
            .flatMap(({ id }) => placed.get(id) ?? [])
            .map((annotation) => ({
              annotation,
              neighbours: ways(annotation),
            }));
          const section = { blocks: own, comments, commentHref, names, skips };
          return <Fragment key={own[0]?.id}>{draw(section)}</Fragment>;
        })}
      </ReportFrame>
      <Unplaced annotations={unplaced} ways={ways} />
    </>
  );
}

/** The rows of one section, each with the comments on it. */
export function Section(props: AnnotatedSection) {
  const { blocks, comments, commentHref, names, skips } = props;
  return (
    <ReportParts
      blocks={blocks}
      row={(block, marker) => {
        const here = comments.filter(
          ({ annotation }) => annotation.blockId === block.id,
        );
        return blockRow(block, marker, {
          skip: skips.get(block.id),
          annotations: here.map(({ annotation }) => annotation),
          comment:
            commentHref && block.text !== ""
              ? {
                  href: `${commentHref}?block=${encodeURIComponent(block.id)}`,
                  on: names.get(block.id) ?? "",
                }
              : undefined,
          children:
            here.length > 0 &&
            here.map((one) => (
              <Comment key={one.annotation.commentId} placed {...one} />
            )),
        });
      }}
    />
  );
}

type Ways = (annotation: Annotation) => Neighbours;

/** Who stands before and after a comment, in the order of the page. */
function neighboursOf(order: readonly Annotation[], top: string): Ways {
  const places = new Map(order.map((one, index) => [one.commentId, index]));
  return ({ commentId }) => {
    const at = places.get(commentId) ?? 0;
    return {
      previous: order[at - 1]?.number,
      next: order[at + 1]?.number,
      href: `${top}/comments/${commentId}`,
    };
  };
}

function Unplaced({
  annotations,
  ways,
}: {
  annotations: Annotation[];
  ways: Ways;
}) {
  const lost = annotations.filter(
    ({ blockId, carried }) => blockId !== null || carried === "notPlaced",
  );
  const whole = annotations.filter((one) => !lost.includes(one));
  return (
    <>
      <Voices
        id="whole"
        title="On the report as a whole"
        annotations={whole}
        ways={ways}
      />
      <Voices
        id="not-placed"
        title="Comments whose words are no longer in the report"
        annotations={lost}
        ways={ways}
      />
    </>
  );
}

interface VoicesProps {
  id: string;
  title: string;
  annotations: Annotation[];
  ways: Ways;
}

function Voices({ id, title, annotations, ways }: VoicesProps) {
  if (annotations.length === 0) return null;
  return (
    <section className="cf-section" aria-labelledby={id}>
      <h2 className="govuk-heading-m" id={id}>
        {title}
      </h2>
      <ul className="cf-voices">
        {annotations.map((one) => (
          <li key={one.commentId}>
            <Comment annotation={one} placed={false} neighbours={ways(one)} />
          </li>
        ))}
      </ul>
    </section>
  );
}
