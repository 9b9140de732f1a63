import type { XmlElement, XmlListener } from "../guard/read-xml.ts";
import { Fields } from "./fields.ts";
import { type LeftOut, leftOutBy } from "./left-out.ts";
import { Looks, isLink } from "./looks.ts";
import { Marks } from "./marks.ts";
import {
  type Definitions,
  type ParagraphDraft,
  type ReadParagraph,
  readParagraph,
} from "./paragraph-draft.ts";
import { type Room, take } from "./room.ts";
import { Settling } from "./settling.ts";
import { Silence } from "./silence.ts";
import { signOf } from "./signs.ts";
import { isOn } from "./styles.ts";
import { TableDraft } from "./table-draft.ts";
import { changeKind, dateFrom, noteChange, putsIn } from "./tracked.ts";
import { type Unit, unitOf } from "./units.ts";
import type { WordChange, WordTable } from "./word-document.ts";

/** Reads a part that holds text: the body, the comments, the notes. */
export class Story implements XmlListener {
  readonly paragraphs: ReadParagraph[] = [];
  readonly changes: WordChange[] = [];
  readonly tables: WordTable[] = [];
  readonly units: Unit[] = [];
  readonly leftOut = new Map<LeftOut, number>();
  readonly marks = new Marks(() => this.drafts.at(-1));
  private readonly drafts: ParagraphDraft[] = [];
  private readonly tablesOpen: TableDraft[] = [];
  readonly tracked: Settling;
  private readonly fields = new Fields();
  private readonly looks: Looks;
  /** The elements around, those that are not Word's with a colon. */
  private readonly path: string[] = [];
  private readonly silence = new Silence();
  private skipping = 0;
  private isText = false;
  private isBold: boolean | undefined;
  private begun = 0;

  constructor(
    private readonly definitions: Definitions,
    private readonly room: Room,
    settled: readonly string[] = [],
  ) {
    this.tracked = new Settling(settled);
    this.looks = new Looks(definitions.links);
  }

  open(element: XmlElement): void {
    if (this.skipping > 0 || this.silence.covers(element)) {
      this.skipping++;
      return;
    }
    const { name, space } = element;
    const parent = this.path.at(-1) ?? "";
    const isOurs = space === "word" && this.word(element, parent);
    this.path.push(isOurs ? name : `:${name}`);
    if (space === "math" && name === "t") this.isText = true;
    const lost = leftOutBy(element);
    if (lost) this.leftOut.set(lost, (this.leftOut.get(lost) ?? 0) + 1);
  }

  close(): void {
    if (this.skipping > 0) {
      this.skipping--;
      return;
    }
    this.isText = false;
    const name = this.path.pop() ?? "";
    if (name === "p") this.paragraphEnds();
    else if (name === "tc") this.tablesOpen.at(-1)?.cellEnds();
    else if (name === "tbl") this.tablesOpen.pop();
    else if (isLink(name)) this.looks.linkEnds();
    else if (name === "r") {
      this.isBold = undefined;
      this.looks.runEnds();
    } else if (name === ":AlternateContent") this.silence.alternativesEnd();
    else if (changeKind(name)) this.tracked.ends();
  }

  text(words: string): void {
    if (this.skipping > 0) return;
    if (this.isText) this.add(words);
    else if (this.path.at(-1) === "instrText") this.fields.instructs(words);
  }

  /** Returns false for what only looks like the element of its name. */
  private word(element: XmlElement, parent: string): boolean {
    const { name } = element;
    if (changeKind(name)) return this.change(element, parent);
    if (parent === "r") this.inRun(element);
    else if (parent === "rPr") this.inRunProperties(element);
    else if (parent === "pPr" || parent === "numPr") this.property(element);
    else if (/^(tr|tc)Pr$/.test(parent)) {
      this.tablesOpen.at(-1)?.property(element);
    } else this.structure(element);
    if (name.startsWith("comment") || name.startsWith("bookmark")) {
      this.mark(element);
    }
    return true;
  }

  private structure(element: XmlElement): void {
    const { name, get } = element;
    if (name === "p") this.paragraphBegins(get("paraId") ?? null);
    else if (name === "tr") this.tablesOpen.at(-1)?.rowBegins();
    else if (name === "tc") this.tablesOpen.at(-1)?.cellBegins();
    else if (isLink(name)) this.looks.link(element, this.drafts.at(-1));
    else if (name === "tbl") {
      const within = this.tablesOpen.at(-1)?.place() ?? null;
      const table = new TableDraft(this.tables.length, within);
      this.tables.push(table.table);
      this.tablesOpen.push(table);
    } else {
      if (name === "comment") take(this.room, "comments");
      const unit = unitOf(element);
      if (unit) this.units.push(unit);
    }
  }

  private inRun(element: XmlElement): void {
    const { name, get } = element;
    if (name === "t" || name === "delText") this.isText = true;
    else if (name === "fldChar") this.field(get("fldCharType"));
    else this.add(signOf(element));
  }

  private field(type: string | undefined): void {
    const outcome = this.fields.mark(type);
    const { instruction } = this.fields;
    if (outcome === "begins") this.looks.field(instruction, this.drafts.at(-1));
    if (outcome === "ends") this.looks.linkEnds();
  }

  private inRunProperties(element: XmlElement): void {
    const { name, get } = element;
    if (this.path.at(-2) !== "r") return;
    if (name === "b") this.isBold = isOn(get("val"));
    if (name === "highlight" || name === "shd") this.looks.colour(element);
  }

  private property({ name, get }: XmlElement): void {
    const draft = this.drafts.at(-1);
    const value = get("val");
    if (!draft || value === undefined) return;
    if (name === "pStyle") draft.styleId = value;
    else if (name === "outlineLvl") draft.outline = Number(value);
    else if (name === "numId") draft.listId = value;
    else if (name === "ilvl") {
      draft.listLevel = Math.min(
        Math.max(Math.trunc(Number(value)) || 0, 0),
        8,
      );
    }
  }

  /** A change wraps words, or stands among what is said of a paragraph's end. */
  private change({ name, get }: XmlElement, parent: string): boolean {
    const kind = changeKind(name);
    if (!kind) return false;
    const author = get("author") ?? "";
    if (parent === "rPr" || parent === "trPr" || parent === "numPr") {
      const draft = this.drafts.at(-1);
      const isEnd = parent === "rPr" && this.path.at(-2) === "pPr";
      if (draft && isEnd && !this.tracked.isDone(author)) {
        draft.end = putsIn(kind) ? "inserted" : "deleted";
      }
      return false;
    }
    this.tracked.begins({ kind, author, date: dateFrom(get("date")) });
    return true;
  }

  private mark({ name, get }: XmlElement): void {
    const id = get("id") ?? "";
    if (name === "commentRangeStart") this.marks.commentStart(id);
    else if (name === "commentRangeEnd") this.marks.commentEnd(id);
    else if (name === "commentReference") this.marks.commentReference(id);
    else if (name === "bookmarkEnd") this.marks.bookmarkEnd(id);
    else if (name === "bookmarkStart") {
      this.marks.bookmarkStart(id, get("name") ?? "");
    }
  }

  private paragraphBegins(id: string | null): void {
    take(this.room, "paragraphs");
    const unit = this.units.at(-1);
    const draft: ParagraphDraft = {
      index: this.begun++,
      text: "",
      sent: "",
      end: "kept",
      part: this.drafts.length > 0 ? "textBox" : (unit?.part ?? "body"),
      table: this.tablesOpen.at(-1)?.place() ?? null,
      unit: unit?.id ?? null,
      id,
      letters: 0,
      boldLetters: 0,
      links: [],
      highlights: new Set(),
    };
    this.drafts.push(draft);
    this.marks.begun(draft);
  }

  private paragraphEnds(): void {
    const draft = this.drafts.pop();
    if (!draft) return;
    this.fields.paragraphEnds();
    this.marks.ended(draft);
    this.tablesOpen.at(-1)?.says(draft.text);
    this.paragraphs[draft.index] = readParagraph(draft, this.definitions);
  }

  private add(words: string): void {
    const draft = this.drafts.at(-1);
    if (words === "" || !draft || this.fields.isInstruction) return;
    take(this.room, "letters", words.length);
    if (this.tracked.isGone) return;
    const { change, isPutIn, isTakenOut } = this.tracked.state;
    if (change && isPutIn !== isTakenOut) {
      noteChange(this.changes, change, words, draft);
    }
    if (!isPutIn) draft.sent += words;
    if (isTakenOut) return;
    draft.text += words;
    this.looks.says(words, draft);
    const letters = words.replaceAll(/\s/g, "").length;
    draft.letters += letters;
    if (this.isBold ?? this.definitions.styles.of(draft.styleId).isBold) {
      draft.boldLetters += letters;
    }
  }
}
