import { type Finding, listFindings } from "#db/queries/findings.ts";
import { listNoFindingReasons } from "#db/queries/no-finding-reasons.ts";
import { findKindLastSent } from "#db/queries/reports.ts";
import { agreedGoes } from "../challenge/council-reads.ts";
import type { Standing } from "../challenge/enter.server.ts";
import type { Context } from "../context.server.ts";
import { pageOf } from "../forms/page.ts";
import { type FindingKind, findingKinds } from "./finding.ts";
import { flagsOf } from "./flags.ts";
import { type Group, groupsOf } from "./groups.ts";

const perPage = 100;

/** What a reader of the list may ask for in its address. */
export interface Asked {
  area: string | null;
  show: string | null;
  /** The page's address, for the part of the list that it asks for. */
  url: URL;
  /** A finding that was just moved: the page on which it stands now is shown. */
  moved?: string | null;
}

/** The list of findings by area, kind and sub-heading, as the page shows it. */
export async function findingsList(
  { db }: Pick<Context, "db">,
  standing: Standing,
  asked: Asked,
) {
  const { challenge, stage, areas, may, sees } = standing;
  const all = await listFindings(db, {
    challengeId: challenge.id,
    sight: sees("findings"),
  });
  const reasons = await listNoFindingReasons(db, challenge.id);
  const inScope = inOrder(standing, all);
  const inArea = inScope.filter(
    ({ area_key }) => !asked.area || area_key === asked.area,
  );
  const wanted = inArea.filter((finding) => isShown(finding, asked.show));
  const { page, pages, onPage } = partOf(wanted, asked);
  // Also the areas that have nothing yet: after the others in a long list.
  const withEmpty = !asked.show && page === pages;
  const shown = { inScope, onPage, reasons, areas, show: asked.show };
  return {
    top: `/challenges/${challenge.id}`,
    agreedGoes: agreedGoes(stage, await findKindLastSent(db, challenge.id)),
    mayEdit: may("findings"),
    page,
    pages,
    totals: totalsOf(inArea),
    tabs: areas.map(({ key, number, shortTitle }) => ({
      key,
      number,
      title: shortTitle,
      count: inScope.filter(isOf(key)).length,
    })),
    drafts: onPage
      .filter(({ status }) => status === "draft")
      .map(({ id, version }) => `${id}:${version}`),
    areas: areas
      .filter(({ key }) => !asked.area || key === asked.area)
      .filter(
        ({ key }) =>
          onPage.some(isOf(key)) || (withEmpty && !inScope.some(isOf(key))),
      )
      .map((area) => ({
        key: area.key,
        number: area.number,
        title: area.title,
        lists: listsOf(area.key, shown),
      })),
  };
}

interface Shown {
  /** Every finding in scope, as a list that is shown in part keeps its order. */
  inScope: readonly Finding[];
  onPage: readonly Finding[];
  reasons: Awaited<ReturnType<typeof listNoFindingReasons>>;
  areas: Standing["areas"];
  show: string | null;
}

/** The two lists of an area, or those of them that the page shows. */
function listsOf(
  areaKey: string,
  { inScope, onPage, reasons, areas, show }: Shown,
) {
  return findingKinds
    .map((kind) => {
      const inList = inScope.filter(isOf(areaKey, kind));
      return {
        kind,
        was: show ? [] : inList.map(({ id }) => id),
        empty: inList.length === 0,
        reason: reasons.find(isOf(areaKey, kind))?.reason ?? "",
        groups: groupsOf(inList, (one) => onPage.includes(one)).map(
          (group) => ({
            ...group,
            findings: group.findings.map((one) => shownOf(one, areas)),
          }),
        ),
      };
    })
    .filter(({ groups, empty }) => groups.length > 0 || (empty && !show));
}

export type FindingsList = Awaited<ReturnType<typeof findingsList>>;
export type AreaOfFindings = FindingsList["areas"][number];
export type ListOfFindings = AreaOfFindings["lists"][number];
export type ListedFinding =
  ListOfFindings["groups"][number]["findings"][number];

/** Picks what stands in an area, or in one of its two lists. */
const isOf =
  (areaKey: string, kind?: FindingKind) =>
  (row: { area_key: string; kind: string }) =>
    row.area_key === areaKey && (kind === undefined || row.kind === kind);

function inOrder({ areas }: Standing, all: Finding[]): Finding[] {
  return areas.flatMap(({ key }) => all.filter(isOf(key)));
}

/** The page asked for, or the one on which a moved finding stands now. */
function partOf(wanted: readonly Finding[], asked: Asked) {
  const { number, count: pages } = pageOf(asked.url, wanted.length, perPage);
  const movedTo = wanted.findIndex(({ id }) => id === asked.moved);
  const page = movedTo < 0 ? number : Math.floor(movedTo / perPage) + 1;
  const onPage = wanted.slice((page - 1) * perPage, page * perPage);
  return { page, pages, onPage };
}

function isShown(finding: Finding, show: string | null): boolean {
  if (show === "draft") return finding.status === "draft";
  const { unsourced, single } = flagsOf(finding);
  if (show === "unsourced") return unsourced;
  return show === "single" ? single : true;
}

function totalsOf(findings: Finding[]) {
  const flags = findings.map(flagsOf);
  const count = (kind: string) =>
    findings.filter((finding) => finding.kind === kind).length;
  return {
    strengths: count("strength"),
    considerations: count("consideration"),
    drafts: findings.filter(({ status }) => status === "draft").length,
    unsourced: flags.filter(({ unsourced }) => unsourced).length,
    single: flags.filter(({ single }) => single).length,
  };
}

function shownOf(
  { finding, first, last }: Group["findings"][number],
  areas: Standing["areas"],
) {
  const criteria = areas.flatMap((area) => area.criteria);
  return {
    id: finding.id,
    number: finding.number,
    version: finding.version,
    text: finding.text,
    agreed: finding.status === "agreed",
    criterion:
      criteria.find(({ key }) => key === finding.criterion_key)?.number ?? null,
    notes: finding.notes,
    evidence: finding.evidence,
    answers: finding.answers,
    reports: finding.reports,
    kinds: finding.kinds,
    lost: finding.lost,
    first,
    last,
  };
}
