import { listSessions } from "#db/queries/sessions.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

export const union = {
  kind: "focusGroup" as const,
  title: "Trade unions",
  groupId: "tradeUnion",
  day: "2026-03-12",
  starts: "09:30",
  ends: "10:30",
  place: "Committee room 1",
  link: "",
  who: "Three branch officers",
  peers: [] as string[],
  anyway: false,
  version: 0,
  once: undefined as string | undefined,
};

export async function aVisit(
  stage: "selfAssessment" | "evidence" | "findings" = "evidence",
) {
  const app = await testApp();
  return { app, ...(await aChallenge(app, { stage })) };
}

export const onlySession = async (v: Awaited<ReturnType<typeof aVisit>>) => {
  const [session] = await listSessions(v.app.db, v.id);
  if (!session) throw new Error("no session");
  return session;
};
