import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { TakeDownForm } from "#app/report/TakeDownForm.tsx";
import { publish } from "#app/report/publish.server.ts";
import { takeDown } from "#app/report/take-down.server.ts";
import { action, loader } from "#app/routes/report.take-down.tsx";
import { steps } from "#app/steps.server.ts";
import { findChallenge } from "#db/queries/challenges.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";
import { aPublished, reasoned } from "./a-published.ts";

test("a reason that comes too late is shown, with nothing to press", async () => {
  const app = await testApp();
  const { id, people } = await aChallenge(app, { stage: "improvement" });
  const asked = (init = {}) =>
    argsOf(app, {
      visitor: people.sponsor,
      params: { challengeId: id },
      init,
    });
  const body = new URLSearchParams({ reason: "A name in it." });
  const result = await action(asked({ method: "POST", body }));
  if (!("data" in result)) throw new Error("It was taken.");
  const page = await loader(asked());
  const draw = (answered?: typeof result.data) =>
    renderToStaticMarkup(<TakeDownForm {...page} answered={answered} />);
  const late = draw(result.data);
  expect(late).toContain("No report of this challenge is public.");
  expect(late).toContain("A name in it.");
  expect(late).not.toMatch(/<button|Read the public report/);
  expect(draw()).not.toContain("What you typed");
});

/** The form of a public report in one person's hands, as it is drawn. */
async function aForm() {
  const report = await aPublished();
  const { app, id, people, by, move } = report;
  const args = (init = {}) =>
    argsOf(app, {
      visitor: people.councilLead,
      params: { challengeId: id },
      init,
    });
  const open = async () =>
    renderToStaticMarkup(
      <TakeDownForm {...await loader(args())} answered={undefined} />,
    );
  /** Presses the button of a drawn form; null once it is taken. */
  const press = async (html: string, reason: string) => {
    const hidden = html.matchAll(/type="hidden" name="(\w+)" value="([^"]*)"/g);
    const read = [...hidden].map(([, name = "", value = ""]) => [name, value]);
    const body = new URLSearchParams([...read, ["reason", reason]]);
    const taken = await action(args({ method: "POST", body }));
    if (!("data" in taken)) return null;
    return renderToStaticMarkup(
      <TakeDownForm {...await loader(args())} answered={taken.data} />,
    );
  };
  const publishAgain = async () => {
    await takeDown(app, by("sponsor"), await reasoned(app, id));
    await publish(app, await move("sponsor"));
  };
  const isPublic = async () =>
    (await findChallenge(app.db, id))?.publishedAt !== null;
  const reopen = async () =>
    steps.reopen(app, {
      ...(await move("challengeManager")),
      note: "A name stands in it.",
    });
  return { open, press, publishAgain, reopen, isPublic };
}

test("it is taken down by who read it, whatever stage it has reached since", async () => {
  const { open, press, reopen, isPublic } = await aForm();
  const first = await open();
  await reopen();
  expect(await press(first, "A name in it.")).toBeNull();
  expect(await isPublic()).toBe(false);
});

const another = "The report was published again after you opened this page.";

test("what was published again meanwhile is taken down by a second press", async () => {
  const { open, press, publishAgain, isPublic } = await aForm();
  const first = await open();
  await publishAgain();
  const told = await press(first, "A name in it.");
  expect(told).toContain(another);
  expect(told).toContain("A name in it.");
  expect(await isPublic()).toBe(true);
  expect(await press(told ?? "", "A name in it.")).toBeNull();
  expect(await isPublic()).toBe(false);
});

test("a form that came back for another reason does not take it down untold", async () => {
  const { open, press, publishAgain, isPublic } = await aForm();
  const first = await open();
  await publishAgain();
  const bare = (await press(first, "")) ?? "";
  expect(bare).toContain("Give a reason");
  expect(bare).not.toContain(another);
  const told = (await press(bare, "A name in it.")) ?? "";
  expect(told).toContain(another);
  expect(await isPublic()).toBe(true);
});
