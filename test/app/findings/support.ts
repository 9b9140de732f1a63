import type { FindingInput } from "#app/findings/finding.ts";
import type { Context } from "#app/context.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { listFindings } from "#db/queries/findings.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

/** A challenge in findings, with its areas' keys and its list of findings. */
export async function aFindingsRoom(
  stage: "findings" | "evidence" = "findings",
) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const [area, otherArea] = challenge.framework.areas;
  if (!area || !otherArea) throw new Error("The framework has two areas");
  const words: FindingInput = {
    areaKey: area.key,
    criterionKey: "",
    kind: "strength",
    subheading: "",
    text: "Councillors speak up for equality.",
    version: 0,
    once: undefined,
  };
  return {
    app,
    ...challenge,
    area,
    otherArea,
    words,
    list: () => shown(app, challenge.id),
    /** Adds a finding by a peer and gives its id. */
    add: async (change: Partial<FindingInput> = {}) => {
      const to = await addFinding(app, challenge.by("peer"), {
        ...words,
        ...change,
      });
      return to.split("/").at(-2) ?? "";
    },
  };
}

const shown = (app: Context, challengeId: string) =>
  listFindings(app.db, { challengeId, sight: "all" });
