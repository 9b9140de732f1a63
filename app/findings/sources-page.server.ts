import { type AnswerSent, readAnswersSent } from "#db/queries/answers-sent.ts";
import {
  countCitableEvidence,
  countCitableNotes,
  listCitableEvidence,
  listCitableNotes,
  listFindingSources,
} from "#db/queries/findings-sources.ts";
import { findFinding } from "#db/queries/findings.ts";
import { listCameFrom } from "#db/queries/foreign-reports.ts";
import type { Standing } from "../challenge/enter.server.ts";
import { missing } from "../challenge/missing.server.ts";
import type { Context } from "../context.server.ts";
import { itemName } from "../evidence/item-name.ts";
import { pageOf } from "../forms/page.ts";
import { excerpt } from "../ui/excerpt.ts";
import {
  asWrittenIn,
  citedSource,
  noteOrigin,
  writtenElsewhere,
} from "./cited.ts";
import { sourceFrom } from "./source.ts";
import { findingName, kindFrom, kindTitle } from "./finding.ts";

const perPage = 100;

/** A thing that can be ticked: what it is, what it says. */
export interface Citable {
  ref: string;
  label: string;
  hint: string;
}

/**
 * What a finding cites and what else it could: of its area, or of all.
 * @throws Gone once it is removed, NotFound for what never was one
 */
export async function sourcesPage(
  { db }: Pick<Context, "db">,
  standing: Standing,
  id: string,
  asked: { all: boolean; url: URL },
) {
  const { challenge, areas } = standing;
  const finding = await findFinding(db, challenge.id, id);
  if (!finding) throw await missing(db, standing, "finding", id);
  const area = areas.find(({ key }) => key === finding.area_key);
  const criteria = area?.criteria.map(({ key }) => key) ?? [];
  const among = {
    challengeId: challenge.id,
    area: asked.all ? null : { key: finding.area_key, criteria },
  };
  const most = Math.max(
    await countCitableNotes(db, among),
    await countCitableEvidence(db, among),
  );
  const page = pageOf(asked.url, most, perPage);
  const part = { ...among, limit: perPage, offset: page.offset };
  const { answers } = await readAnswersSent(db, challenge.id);
  const cited = (await listFindingSources(db, challenge.id, [id])).map((row) =>
    citedSource(row, areas, answers),
  );
  const isNew = ({ ref }: Citable) => !cited.some((one) => one.ref === ref);
  const notes = await listCitableNotes(db, part);
  const evidence = await listCitableEvidence(db, part);
  const reports = (await listCameFrom(db, challenge.id, id))
    .map(asReport)
    .filter(isNew);
  return {
    id,
    top: `/challenges/${challenge.id}`,
    name: findingName(finding, area),
    area: area ? `${area.number} ${area.title}` : "",
    text: finding.text,
    cited: cited.map(({ ref, origin, says, gone }) => ({
      ref,
      label: origin,
      hint: [gone, says].filter(Boolean).join(". "),
    })),
    groups: [
      ...(reports.length === 0 ? [] : [{ title: cameFrom, items: reports }]),
      { title: "Notes", items: notes.map(asNote).filter(isNew) },
      { title: "Evidence", items: evidence.map(asEvidence).filter(isNew) },
      {
        title: "Self-assessment answers",
        items: answersOf(standing, answers, asked.all ? null : criteria).filter(
          isNew,
        ),
      },
    ],
    all: asked.all,
    page: page.number,
    pages: page.count,
  };
}

/**
 * What of the sources of a form can still be cited: a page that could not be
 * saved shows them again, also those ticked on another page of the list.
 */
export async function stillCitable(
  call: Standing & { app: Pick<Context, "db"> },
  refs: readonly string[],
): Promise<Citable[]> {
  const { app, challenge } = call;
  const named = refs.map(sourceFrom);
  const part = {
    ...{ challengeId: challenge.id, area: null },
    ...{ limit: refs.length, offset: 0 },
  };
  const notes = await listCitableNotes(app.db, {
    ...part,
    ids: named.flatMap((one) => (one?.kind === "note" ? [one.noteId] : [])),
  });
  const evidence = await listCitableEvidence(app.db, {
    ...part,
    ids: named.flatMap((one) =>
      one?.kind === "evidence" ? [one.evidenceId] : [],
    ),
  });
  const { answers } = await readAnswersSent(app.db, challenge.id);
  const criteria = named.flatMap((one) =>
    one?.kind === "answer" ? [one.criterionKey] : [],
  );
  return [
    ...notes.map(asNote),
    ...evidence.map(asEvidence),
    ...answersOf(call, answers, criteria),
  ];
}

export type SourcesShown = Awaited<ReturnType<typeof sourcesPage>>;

function asNote(
  note: Awaited<ReturnType<typeof listCitableNotes>>[number],
): Citable {
  const title = note.session_title ?? note.evidence_title;
  const kind = kindFrom(note.judgement);
  const origin = noteOrigin(note.source, title);
  return {
    ref: `note:${note.id}`,
    label: excerpt(note.text, 240),
    hint: kind ? `${origin}, ${kindTitle(kind).toLowerCase()}` : origin,
  };
}

function asEvidence(
  item: Awaited<ReturnType<typeof listCitableEvidence>>[number],
): Citable {
  return {
    ref: `evidence:${item.id}`,
    label: itemName(item),
    hint: excerpt(item.description, 160),
  };
}

/** Only who came in with one can cite it: it is shown to no other. */
const cameFrom = "The report it came from";

const asReport = ({ id, file_name }: { id: string; file_name: string }) => ({
  ref: `report:${id}`,
  ...{ label: writtenElsewhere, hint: asWrittenIn(file_name) },
});

function answersOf(
  { areas }: Standing,
  answers: readonly AnswerSent[],
  only: readonly string[] | null,
): Citable[] {
  const criteria = areas.flatMap((area) => area.criteria);
  return criteria
    .filter(({ key }) => !only || only.includes(key))
    .flatMap(({ key, number, title }) => {
      const answer = answers.find((row) => row.criterion_key === key);
      if (!answer) return [];
      const hint = excerpt(answer.evidenced, 160);
      return [{ ref: `answer:${key}`, label: `${number} ${title}`, hint }];
    });
}
