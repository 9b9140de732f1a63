import {
  FileChild,
  type IParagraphOptions,
  type IRunOptions,
  Paragraph,
  type ParagraphChild,
  ParagraphProperties,
  ParagraphRunProperties,
  TextRun,
  XmlAttributeComponent,
  XmlComponent,
} from "docx";
import type { TrackedHow } from "./placed-block.ts";
import type { Revise, Revision } from "./tracked-runs.ts";

/** The one end of a move, or the other. */
type MoveEnd = Extract<TrackedHow, "movedFrom" | "movedTo">;

const elements = { movedFrom: "w:moveFrom", movedTo: "w:moveTo" } as const;

/** A run that was moved away, or that was moved here. */
export const movedRun = (
  how: MoveEnd,
  options: IRunOptions,
  revision: Revision,
): ParagraphChild =>
  // The library writes it as any other run, but its types do not know it.
  new Moved(elements[how], revision, [
    new TextRun(options),
  ]) as unknown as ParagraphChild;

/**
 * A paragraph at one end of a move, between the marks of that end: Word pairs
 * the two ends that have the same name.
 */
export function movedParagraph(
  { how, name }: { how: MoveEnd; name: string },
  options: IParagraphOptions,
  revise: Revise,
): FileChild[] {
  const range = revise();
  const element = elements[how];
  return [
    new RangeMark(`${element}RangeStart`, { ...range, name }),
    new MovedParagraph(new Moved(element, revise()), options),
    new RangeMark(`${element}RangeEnd`, { id: range.id }),
  ];
}

/** The end of the paragraph goes with its words. */
class MovedParagraph extends Paragraph {
  constructor(end: Moved, options: IParagraphOptions) {
    super(options);
    const properties: unknown = this.root.find(
      (part) => part instanceof ParagraphProperties,
    );
    const run = new ParagraphRunProperties();
    run.push(end);
    if (properties instanceof ParagraphProperties) properties.push(run);
  }
}

class Attributes extends XmlAttributeComponent<
  Partial<Revision> & { name?: string }
> {
  protected override readonly xmlKeys = {
    id: "w:id",
    author: "w:author",
    date: "w:date",
    name: "w:name",
  };
}

class Moved extends XmlComponent {
  constructor(
    element: string,
    { id, author, date }: Revision,
    runs: readonly TextRun[] = [],
  ) {
    super(element);
    this.root.push(new Attributes({ id, author, date }), ...runs);
  }
}

class RangeMark extends FileChild {
  constructor(
    element: string,
    attributes: Partial<Revision> & { name?: string },
  ) {
    super(element);
    this.root.push(new Attributes(attributes));
  }
}
