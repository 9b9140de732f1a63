import { expect, test } from "vitest";
import { moveChallenge } from "#app/challenge/move.server.ts";
import { listMail } from "#db/queries/mail.ts";
import type { Event } from "#workflows/challenge.ts";
import type { ChallengeRole } from "#workflows/people.ts";
import type { Stage } from "#workflows/stages.ts";
import { aChallenge, testApp } from "#test/support/app.ts";

const council = ["Cole Bright", "Connie Ledger", "Stella Marsh"];
const team = ["Leo Pemberton", "Mara Quill", "Petra Osei"];

const moves: Array<[Event, Stage, ChallengeRole, string, string[]]> = [
  ["reopen", "closed", "challengeManager", "Improvement plan", council],
  [
    "publish",
    "improvement",
    "councilLead",
    "Report published",
    [...team, "Cole Bright", "Stella Marsh"],
  ],
  [
    "withdraw",
    "findings",
    "challengeManager",
    "Challenge withdrawn",
    [...council, "Leo Pemberton", "Petra Osei"],
  ],
];

test.each(moves)("%s at %s tells the right people", async (...row) => {
  const [event, stage, role, about, readers] = row;
  const app = await testApp();
  const { by } = await aChallenge(app, { stage });
  const asked = { ...by(role), version: 1, note: "CANARY for a reason." };
  await moveChallenge(app, asked, event);
  const letters = await listMail(app.db, { limit: 50, offset: 0 });
  const names = letters.map((letter) =>
    letter.recipient.split(".").slice(0, 2).join(" "),
  );
  expect(names.toSorted()).toEqual(
    readers.map((name) => name.toLowerCase()).toSorted(),
  );
  for (const { subject, body } of letters) {
    expect(subject).toMatch(new RegExp(`: ${about}$`));
    expect(body).not.toContain("CANARY");
  }
});
