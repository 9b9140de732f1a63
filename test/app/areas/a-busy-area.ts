import { areaOf } from "#app/areas/area.server.ts";
import { enter } from "#app/challenge/enter.server.ts";
import type { Context } from "#app/context.server.ts";
import { addFinding } from "#app/findings/write-finding.server.ts";
import { saveNote } from "#app/notes/write-note.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";
import { insertEvidence } from "#db/queries/evidence-changes.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

/** What one person finds on the page of an area. */
export async function seenBy(
  app: Context,
  who: Visitor,
  challengeId: string,
  areaKey: string,
) {
  const standing = await enter(app.db, who, challengeId);
  return areaOf({ ...standing, app, param: () => areaKey });
}

/** An area with twelve items, notes and strengths. */
export async function aBusyArea() {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "findings" });
  const { id, by, people, framework } = challenge;
  const [area] = framework.areas;
  const criterion = area?.criteria[0]?.key ?? "";
  const key = area?.key ?? "";
  for (let number = 1; number <= 12; number++) {
    await insertEvidence(app.db, {
      id: app.newId(),
      challengeId: id,
      kind: "link",
      details: {
        title: `Item ${number}`,
        description: "",
        dated: null,
        sensitivity: "open",
        criteria: [criterion],
        url: "https://example.org",
        pointer: "",
      },
      by: people.councilLead.id,
      at: app.now(),
      sentAt: app.now(),
    });
    await saveNote(app, by("peer"), {
      text: `Heard ${number} times`,
      anyway: false,
      place: key,
      judgement: "strength",
      confidence: "high",
      source: "session",
      sessionId: "",
      evidenceId: "",
      version: 0,
      once: app.newId(),
    });
    await addFinding(app, by("peer"), {
      kind: "strength",
      text: `Strength ${number}`,
      areaKey: key,
      criterionKey: "",
      subheading: "",
      version: 0,
      once: undefined,
    });
  }
  return { app, key, ...challenge };
}
