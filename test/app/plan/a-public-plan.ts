import type { Context } from "#app/context.server.ts";
import { decideWarnings } from "#app/plan/publish/decide-warnings.server.ts";
import { publishPlan } from "#app/plan/publish/publish-plan.server.ts";
import { saveChoices } from "#app/plan/publish/save-choices.server.ts";
import { loader as choosePage } from "#app/routes/plan.publish.choose.tsx";
import { loader as previewPage } from "#app/routes/plan.publish.preview.tsx";
import { loader as publishPage } from "#app/routes/plan.publish.tsx";
import { loader as warningsPage } from "#app/routes/plan.publish.warnings.tsx";
import { loader as publicFile } from "#app/routes/public-plan.file.tsx";
import { loader as publicPage } from "#app/routes/public-plan.tsx";
import { insertPlanColumns } from "#db/queries/plan-columns.ts";
import { insertPlanRows } from "#db/queries/plan-row-changes.ts";
import { insertPlanTags } from "#db/queries/plan-tags.ts";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";
import { progressMade } from "./an-action.ts";
import { addProgress } from "#app/plan/progress/add-progress.server.ts";

/** Words that stand once in a plan, each in a place of its own. */
export const canaries = {
  reference: "Ref canaryref",
  evidence: "Wards are asked canaryevidence",
  gap: "Few answer canarygap",
  risk: "Money canaryrisk",
  tag: "canarytag",
  action: "Ask again canaryaction",
  owners: "Joan Harkness, ZQ, Head of canaryposts",
  byWhen: "June 2027",
  measure: "Half canarymeasure",
  progress: "Nearly canaryprogress",
} as const;

/** A plan with words in every place, and the ways of its public page. */
export async function aPlanToPublish() {
  const plan = await aPlanToView();
  const { app, planId, people, sectionOf, area, inPlan } = plan;
  const visitor = people.councilLead;
  const hand = { by: visitor.id, at: app.now() };
  const sectionId = sectionOf(area);
  const tag = {
    id: "t",
    name: canaries.tag,
    colour: "D4351C",
    pattern: "dots",
  };
  await insertPlanTags(app.db, planId, [tag], hand);
  const risk = { id: "c1", field: "other", name: "Risk" };
  await insertPlanColumns(app.db, planId, [risk], hand);
  const words = {
    ...{ text: canaries.action, owners: canaries.owners },
    ...{ byWhen: canaries.byWhen, reviewOn: null, status: "underWay" },
    measure: canaries.measure,
    ...{ rag: "amber", ragReason: "", ragBy: null, ragAt: null },
  };
  const { reference, evidence, gap } = canaries;
  const row = {
    ...{ id: "row", sectionId, tagIds: ["t"] },
    cells: [{ columnId: "c1", text: canaries.risk }],
    words: { reference, evidence, gap },
    actions: [
      { id: "act", words },
      { id: "act2", words: { ...words, text: "Then answer" } },
    ],
  };
  await insertPlanRows(app.db, planId, [row], hand);
  const lead = inPlan("councilLead");
  await addProgress(app, lead, "act", {
    ...progressMade,
    ...{ text: canaries.progress, byWhen: canaries.byWhen },
  });
  const params = { planId };
  const asked = (also: object = {}) =>
    argsOf(app, { visitor, params: { ...params, ...also } });
  const open = waysOf(app);
  return {
    ...{ ...plan, lead, sectionId, hand, ...open },
    choices: () => choosePage(asked()),
    choose: async (also: object = {}) => {
      const { choices, version } = await choosePage(asked());
      const contact = "The equality team";
      await saveChoices(app, lead, { ...choices, contact, version, ...also });
    },
    warnings: async () => (await warningsPage(asked())).ready,
    decide: async (way: "seen" | "left" | "open", keys?: string[]) => {
      const version = (await warningsPage(asked())).ready?.version ?? 0;
      const meant = { warnings: keys ?? [], all: keys === undefined };
      await decideWarnings(app, lead, { ...meant, way, version });
    },
    preview: async () => (await previewPage(asked())).ready,
    publish: async (once?: string) => {
      const { sha256 = "" } = (await previewPage(asked())).ready ?? {};
      await publishPlan(app, lead, { sha256, once });
      const { href } = await publishPage(asked());
      return href?.split("/").at(-1) ?? "";
    },
    standing: () => publishPage(asked()),
  };
}

/** What anybody reads at an address. */
const waysOf = (app: Context) => ({
  read: (publicKey: string) =>
    publicPage(argsOf(app, { params: { publicKey } })),
  file: async (publicKey: string, fileKind: string) =>
    publicFile(argsOf(app, { params: { publicKey, fileKind } })),
});
