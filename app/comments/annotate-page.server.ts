import { listMembers } from "#db/queries/memberships.ts";
import { findVersion } from "#db/queries/reports.ts";
import { allowRole } from "../challenge/change.server.ts";
import { versionsSent } from "../challenge/latest-report.server.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { NotFound } from "../errors.ts";
import type { Pickable } from "../forms/picks.ts";
import { blockNames } from "../report/block-names.ts";
import { type Block, blocksFrom } from "../report/blocks.ts";
import { blocksById } from "../report/carry.ts";
import { type VersionNamed, versionInText } from "../report/version-name.ts";
import type { ChallengeCall } from "../respond.server.ts";
import type { TextOf } from "./comment.ts";
import { evidenceToPick } from "./evidence.server.ts";
import { takenOn } from "./taken-on.ts";

/** What the form for a comment on the report starts with. */
export interface AnnotatePage {
  /** Why no comment on this version can be made now; null where one can. */
  closed: Closed | null;
  number: number;
  reportHref: string;
  /** The passage's block; null for the report as a whole. */
  block: (Pick<Block, "id" | "kind" | "label" | "text"> & Named) | null;
  /** Words marked in the report, and where they begin. */
  quote: string;
  start: number | undefined;
  department: string;
  /** The evidence it may point at. */
  evidence: Pickable[];
  once: string;
}

interface Named {
  /** What it is called, alone. */
  name: string;
}

/** That comments on a version are closed. */
export interface Closed {
  title: string;
  because: string;
  /** The draft that has taken its place, where comments are taken on that. */
  instead: { href: string; name: string } | null;
}

/**
 * The form for a comment on `?block=`, with the words from `?start=` to
 * `?end=` when they were marked in the report.
 * @throws NotFound for an unknown version or block; Forbidden
 */
export async function annotatePage(call: ChallengeCall): Promise<AnnotatePage> {
  const { app, challenge, url, who } = call;
  allowRole(call, "annotations");
  const version = await versionOf(call);
  if (!version) throw new NotFound();
  const { number } = version;
  const wanted = url.searchParams.get("block") ?? "";
  const blocks = blocksFrom(version.blocks);
  const block = blocks.find(({ id }) => id === wanted);
  if (wanted !== "" && !block) throw new NotFound();
  const marked = block ? markedIn(block.text, url.searchParams) : null;
  const members = await listMembers(app.db, challenge.id);
  const report = `/challenges/${challenge.id}/report/versions/${number}`;
  return {
    closed: await closedOf(call, version),
    number,
    reportHref: block ? `${report}#${block.id}` : report,
    block: block
      ? {
          id: block.id,
          kind: block.kind,
          label: block.label,
          text: block.text,
          name: blockNames(blocks).get(block.id) ?? "",
        }
      : null,
    quote: marked?.quote ?? "",
    start: marked?.start,
    department:
      members.find(
        ({ personId, department }) => personId === who.id && department !== "",
      )?.department ?? "",
    evidence: await evidenceToPick(call),
    once: app.newId(),
  };
}

/** As the use case refuses it: by the stage, then by the draft. */
async function closedOf(
  call: ChallengeCall,
  version: VersionNamed,
): Promise<Closed | null> {
  const title = `Comments on ${versionInText(version)} are closed`;
  const because = whyClosed("annotations", call.stage);
  if (because !== undefined) return { title, because, instead: null };
  const versions = await versionsSent(call.app.db, call);
  const draft = versions.find(({ kind }) => kind === "draft");
  if (!draft || draft.number === version.number) return null;
  return {
    title,
    because: takenOn(draft.number, version),
    instead: {
      href: `/challenges/${call.challenge.id}/report/versions/${draft.number}`,
      name: `draft ${draft.number}`,
    },
  };
}

/** What each block of the address’s version says, by its id. */
export async function textsOf(call: ChallengeCall): Promise<TextOf> {
  const version = await versionOf(call);
  const blocks = blocksById(blocksFrom(version?.blocks));
  return (id) => blocks.get(id)?.text;
}

async function versionOf({ app, challenge, param }: ChallengeCall) {
  const number = Number(param("number"));
  return Number.isInteger(number)
    ? findVersion(app.db, challenge.id, number)
    : undefined;
}

function markedIn(text: string, query: URLSearchParams) {
  const start = Number(query.get("start") ?? "-1");
  const end = Number(query.get("end") ?? "-1");
  const inside = Number.isInteger(start) && Number.isInteger(end);
  if (!inside || start < 0 || end <= start || end > text.length) return null;
  const quote = text.slice(start, end);
  // The field trims what it is given: so must the place it stands for.
  const lead = quote.length - quote.trimStart().length;
  return { quote: quote.trim(), start: start + lead };
}
