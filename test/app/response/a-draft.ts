import { annotate } from "#app/comments/annotate.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import { factsOf } from "#app/challenge/facts.server.ts";
import { sendResponse } from "#app/response/send-response.server.ts";
import { markReady } from "#app/response/mark-ready.server.ts";
import { signOffResponse } from "#app/response/sign-off-response.server.ts";
import { takePosition } from "#app/response/take-position.server.ts";
import { listAnnotations } from "#db/queries/annotations.ts";
import { lastResponseEdit } from "#db/queries/responses.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aSentDraft } from "#test/support/draft.ts";

export const comment = {
  block: "",
  quote: "",
  kind: "fact" as const,
  department: "",
  text: "Not so",
  once: undefined,
};

export const accepted = {
  position: "accepted" as const,
  reason: "",
  version: 0,
};

const page = { limit: 50, offset: 0 };

export async function drafted(comments = 0) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "councilResponse" });
  const { by, id } = challenge;
  const area = challenge.framework.areas[0]?.key ?? "";
  const draft = await aSentDraft(app, challenge, area);
  for (let made = 0; made < comments; made += 1) {
    const text = `Not so ${made}`;
    await annotate(app, by("councilContributor"), 1, { ...comment, text });
  }
  const list = (annotations: "all" | "sent" = "all") =>
    listAnnotations(
      app.db,
      { challengeId: id, sight: { annotations, answers: "all" } },
      page,
    );
  const facts = async () =>
    factsOf(app.db, await enter(app.db, by("councilLead").who, id));
  const lead = by("councilLead");
  const ready = async () =>
    markReady(app, lead, { seen: (await lastResponseEdit(app.db, id)) ?? "" });
  const signOff = async () => {
    await ready();
    const seen = (await lastResponseEdit(app.db, id)) ?? "";
    await signOffResponse(app, by("sponsor"), { seen });
  };
  const takeAll = async () => {
    for (const one of draft.recommendationIds) {
      await takePosition(app, lead, one, accepted);
    }
  };
  const send = () => sendResponse(app, { ...lead, version: 1, note: "" });
  return {
    app,
    challenge,
    draft,
    area,
    list,
    facts,
    by,
    lead,
    ready,
    signOff,
    takeAll,
    send,
    id,
  };
}
