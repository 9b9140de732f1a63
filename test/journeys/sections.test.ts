import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { reply, say } from "#app/comments/say.server.ts";
import type { Context } from "#app/context.server.ts";
import { returnSelfAssessment } from "#app/self-assessment/return-self-assessment.server.ts";
import { listQuestions } from "#db/queries/questions.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { asked } from "#test/support/self-assessment.ts";
import { cookieOf, serve } from "#test/support/web.ts";

const idIn = (address: string) => address.split("#said-")[1] ?? "";

/** Reads which section the menu of a page shows as the present one. */
async function menu(app: Context, personId: string, id: string) {
  const base = await serve(app);
  const headers = { cookie: await cookieOf(app, personId) };
  return async (page: string) => {
    const answer = await fetch(`${base}/challenges/${id}/${page}`, { headers });
    return parse(await answer.text())
      .querySelectorAll(".cf-sections [aria-current]")
      .map((link) => link.text);
  };
}

test("a comment is in the section of the page that it stands on", async () => {
  const app = await testApp();
  const cast = await aChallenge(app, { stage: "evidence" });
  const move = await asked(app, cast, "leadPeer");
  const questions = { communities: "Which groups are missing?" };
  await returnSelfAssessment(app, { ...move, questions });
  const [question] = await listQuestions(app.db, cast.id);
  const lead = cast.by("councilLead");
  const text = { text: "All are on it", once: undefined };
  const answered = await reply(app, lead, question?.id ?? "", {
    ...text,
    audience: "side",
  });
  const place = { areaKey: "communities", voice: "council" } as const;
  const words = { ...text, about: "", audience: "side" } as const;
  const said = idIn(await say(app, lead, place, words));
  const onReport = await aReportComment(app, cast, { sent: false });
  const current = await menu(app, cast.people.councilLead.id, cast.id);

  const asking = `comments/${question?.id}`;
  expect(await current(asking)).toEqual(["Self-assessment"]);
  expect(await current(`comments/${idIn(answered)}/edit`)).toEqual([
    "Self-assessment",
  ]);
  expect(await current(`comments/${idIn(answered)}/remove`)).toEqual([
    "Self-assessment",
  ]);
  expect(await current(`comments/${said}`)).toEqual(["Overview"]);
  expect(await current("areas/communities/comments")).toEqual(["Overview"]);
  expect(await current(`comments/${onReport}`)).toEqual([
    "Comments on the report",
  ]);
});
