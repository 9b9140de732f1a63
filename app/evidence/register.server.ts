import {
  type EvidenceItem,
  countEvidence,
  listEvidence,
} from "#db/queries/evidence.ts";
import { listSameContent } from "#db/queries/evidence-files.ts";
import { listEvidenceLinks } from "#db/queries/evidence-links.ts";
import { isOpen } from "#workflows/challenge.ts";
import { type Sight, isOpenFor } from "#workflows/permissions.ts";
import { runsIn } from "../challenge/runs.ts";
import { pageOf } from "../forms/page.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { choicesOf, criteriaNamed } from "./criteria.ts";
import {
  kindOf,
  kindWords,
  sensitivityOf,
  sensitivityWords,
} from "./evidence.ts";
import { filterOf, filtersFrom, isFiltered } from "./filters.ts";
import { itemsIn } from "./items-in.ts";
import {
  type CitingFinding,
  citingFindings,
  reliedOn,
} from "./relied-on.server.ts";

const pageSize = 50;

/** The register of evidence as one person may see it; a fixed number of statements. */
export async function registerOf(call: ChallengeCall) {
  const { app, challenge, areas, url, side } = call;
  const sight = call.sees("evidence");
  const challengeId = challenge.id;
  const findings = call.sees("findings");
  const citing =
    findings === "all"
      ? await citingFindings(app.db, challengeId, areas)
      : null;
  const relied = citing
    ? new Set(citing.keys())
    : await reliedOn(app.db, challengeId, findings);
  const filters = filtersFrom(url);
  const filter = filterOf(filters, areas, relied);
  const all = await countEvidence(app.db, { challengeId, sight });
  const count = isFiltered(filters)
    ? await countEvidence(app.db, { challengeId, sight, filter })
    : all;
  const page = pageOf(url, count.live + count.withdrawn, pageSize);
  const items = await listEvidence(app.db, {
    challengeId,
    sight,
    filter,
    limit: pageSize,
    offset: page.offset,
  });
  const ids = items.map(({ id }) => id);
  const same = await listSameContent(app.db, { challengeId, sight, ids });
  return {
    side,
    // Once it is not, all that is said of evidence is in the past.
    open: isOpenFor("evidence", call.stage),
    ahead: runsIn("evidence", call.stage) === "ahead",
    withdrawn: call.stage === "withdrawn",
    over: isOpen(call.stage, "over"),
    filters,
    count,
    page: page.number,
    pages: page.count,
    areas: await areasCounted(call, sight),
    all,
    neverOpened: await neverOpenedOf(call, sight),
    mayAdd: call.may("evidence"),
    rows: items.map((item) => ({
      ...shown(item),
      criteria: criteriaNamed(areas, item.criteria).map(({ number }) => number),
      reliedOn: relied.has(item.id),
      findings: citing?.get(item.id) ?? ([] as CitingFinding[]),
      same: same
        .filter(({ id }) => id === item.id)
        .map(({ other }) => other.number),
    })),
  };
}

export type RegisterRow = Awaited<
  ReturnType<typeof registerOf>
>["rows"][number];

const shown = (item: EvidenceItem) => ({
  id: item.id,
  number: item.number,
  title: item.title,
  kind: kindWords[kindOf(item.kind)],
  sensitivity: sensitivityOf(item.sensitivity),
  sensitivityWord: sensitivityWords[sensitivityOf(item.sensitivity)].label,
  dated: item.dated,
  versions: item.versions,
  sentAt: item.sentAt,
  sent: item.sentAt !== null,
  withdrawn: item.withdrawnAt !== null,
  openings: item.openings,
  opened: item.openings > 0,
  firstOpenedAt: item.firstOpenedAt,
  replacedSince: item.replacedSinceOpened,
});

/** The areas in scope for the filter, with how many items each has. */
async function areasCounted(
  { app, challenge, areas }: ChallengeCall,
  sight: Sight,
) {
  const links = await listEvidenceLinks(app.db, challenge.id, sight);
  return choicesOf(areas).map((area) => ({
    ...area,
    items: itemsIn(area, links),
  }));
}

/** How many live items nobody of the team has opened. */
async function neverOpenedOf({ app, challenge }: ChallengeCall, sight: Sight) {
  const wanted = { challengeId: challenge.id, sight };
  const filter = { neverOpened: true };
  return (await countEvidence(app.db, { ...wanted, filter })).live;
}
