import { listNotes } from "#db/queries/notes.ts";
import { insertSession } from "#db/queries/session-changes.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

export const key = "5f0c8a3e-3c1c-4a57-9d55-0d7f3f1f9b11";

export const otherKey = "5f0c8a3e-3c1c-4a57-9d55-0d7f3f1f9b22";

export const heard = {
  source: "session" as const,
  sessionId: "",
  evidenceId: "",
  place: "",
  judgement: "strength" as const,
  confidence: "high" as const,
  text: "Staff know whom to ask.",
  anyway: false,
  version: 0,
  once: key,
};

export async function aVisit(
  stage:
    "evidence" | "interviews" | "findings" | "recommendations" = "interviews",
) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const sessionId = app.newId();
  await insertSession(app.db, {
    id: sessionId,
    challengeId: challenge.id,
    words: {
      kind: "interview",
      title: "Staff networks",
      groupId: null,
      startsAt: "2026-03-12T09:30",
      endsAt: "2026-03-12T10:30",
      place: "",
      link: "",
      who: "Chairs",
    },
    peers: [],
    by: challenge.people.leadPeer.id,
    at: app.now(),
  });
  return { app, sessionId, ...challenge };
}

export const notesOf = (v: Awaited<ReturnType<typeof aVisit>>) =>
  listNotes(v.app.db, { challengeId: v.id, limit: 50, offset: 0 });
