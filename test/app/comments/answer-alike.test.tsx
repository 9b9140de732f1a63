import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { answerAlike } from "#app/comments/answer-comment.server.ts";
import { RegisterPage } from "#app/comments/RegisterPage.tsx";
import { action, loader } from "#app/routes/comments.tsx";
import { aChallenge, testApp } from "#test/support/app.ts";
import { aReportComment } from "#test/support/comment.ts";
import { argsOf } from "#test/support/route.ts";

const typed: [string, string][] = [
  ["comments", "1"],
  ["comments", "3"],
  ["outcome", "inPart"],
  ["reason", "The figure is put right."],
];

type Sent = [more: [string, string][], first?: [string, string][]];

async function aRegister(comments = 3) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage: "finalising" });
  const areas = challenge.framework.areas.map(({ key }) => key);
  for (let made = 0; made < comments; made += 1) {
    const areaKey = areas[made % 2] ?? "";
    await aReportComment(app, challenge, { sent: true, areaKey, kind: "fact" });
  }
  const asked = (query: string, init = {}) =>
    argsOf(app, {
      visitor: challenge.people.peer,
      params: { challengeId: challenge.id },
      query,
      init,
    });
  const press = (query: string, more: [string, string][], first = typed) => {
    const body = new URLSearchParams([...first, ...more]);
    return action(asked(query, { method: "POST", body }));
  };
  /** Whatever is sent elsewhere with its form, as browsers do it. */
  const page = async (query: string, ...sent: Sent) => {
    let result = await press(query, ...sent);
    let at = query;
    if (result instanceof Response && result.status === 307) {
      at = result.headers.get("location")?.slice(1) ?? "";
      result = await press(at, ...sent);
    }
    if (!("data" in result || "form" in result)) throw new Error("Saved.");
    const answered = "data" in result ? result.data : result;
    const register = await loader(asked(at));
    const html = renderToStaticMarkup(
      <RegisterPage register={register} answered={answered} />,
    );
    return { html, at, register };
  };
  const answers = () =>
    app.db.selectFrom("comment_answer").select("comment_id").execute();
  return { app, challenge, page, press, answers, areas };
}

const tickedIn = (html: string, name = "comments") =>
  [...html.matchAll(/<input[^>]*>/g)]
    .map(([box]) => box)
    .filter((box) => box.includes(`name="${name}"`) && box.includes("checked"))
    .map((box) => /value="([\w:]+)"/.exec(box)?.[1]);

const keptAll = (html: string) => {
  expect(tickedIn(html).toSorted()).toEqual(["1", "3"]);
  expect(tickedIn(html, "outcome")).toEqual(["inPart"]);
  expect(html).toContain("The figure is put right.");
};

test("narrowing the list keeps ticks, outcome and reason, and saves nothing", async () => {
  const { page, answers, areas } = await aRegister();
  const other = areas[1] ?? "";
  const { html, at, register } = await page("", [
    ["areaKey", other],
    ["then", "narrow"],
  ]);
  expect(at).toBe(`?areaKey=${other}`);
  expect(register.rows.map(({ number }) => number)).toEqual([2]);
  keptAll(html);
  expect(html).toContain("Also ticked, and not in the list above");
  expect(await answers()).toEqual([]);
});

test("where no comment is like that, all that was typed is still there", async () => {
  const { page } = await aRegister();
  const none = await page("", [
    ["kind", "typo"],
    ["then", "narrow"],
  ]);
  expect(none.register.rows).toEqual([]);
  keptAll(none.html);
  const { html } = await page("", [["then", "show"]]);
  keptAll(html);
  expect(html).not.toContain("Also ticked");
});

test("another page of the list keeps it too", async () => {
  const { page } = await aRegister(51);
  const { html, register } = await page("?page=2", [["then", "show"]]);
  expect(register.rows.map(({ number }) => number)).toEqual([51]);
  keptAll(html);
});

test("a form that is refused in a narrowed list keeps its hidden ticks", async () => {
  const { page, areas } = await aRegister();
  const { html } = await page(`?areaKey=${areas[1]}`, [["outcome", "x"]]);
  expect(tickedIn(html).toSorted()).toEqual(["1", "3"]);
  expect(html).toContain("The figure is put right.");
});

test("what was ticked is answered, shown or not", async () => {
  const { press, answers, areas } = await aRegister();
  const saved = await press(`?areaKey=${areas[1]}`, []);
  expect(saved).toMatchObject({ status: 303 });
  expect(await answers()).toHaveLength(2);
});

test("a press that comes too late says so, with what was typed", async () => {
  const { app, page } = await aRegister();
  await app.db
    .updateTable("challenge")
    .set({ state: "councilResponse" })
    .execute();
  const { html } = await page("", []);
  expect(html).toContain("There is a problem");
  expect(html).toContain("The figure is put right.");
});

const noted = {
  outcome: "noted",
  reason: "As it was",
  once: undefined,
} as const;

test("confirming keeps what is typed to answer others with, and the other way round", async () => {
  const { app, challenge, page, answers } = await aRegister(4);
  await answerAlike(app, challenge.by("leadPeer"), {
    ...noted,
    comments: [2, 4],
  });
  const confirmed = await page("", [
    ["confirm", "2:1"],
    ["then", "confirm"],
  ]);
  expect(confirmed.html).toContain("1 answer is confirmed");
  expect(confirmed.html).toContain("cf-unsaved");
  expect(confirmed.html).not.toContain('value="2:1"');
  keptAll(confirmed.html);
  const answered = await page("", [["confirm", "4:1"]]);
  expect(answered.html).toContain("The answers are saved");
  expect(answered.html).toContain("cf-unsaved");
  expect(await answers()).toHaveLength(4);
  expect(tickedIn(answered.html, "confirm")).toEqual(["4:1"]);
  expect(answered.html).not.toMatch(/<textarea[^>]*>[^<]/);
});

test("the script is told that what was typed is not saved yet", async () => {
  const { page } = await aRegister();
  const { html } = await page("", [["then", "show"]]);
  expect(html).toMatch(/class="cf-unsaved[^>]*><p>[^<]*not saved yet/);
  const untouched = await page("", [["then", "show"]], []);
  expect(untouched.html).not.toContain("cf-unsaved");
});

test("a tick to confirm is kept while other rows are shown, and confirms", async () => {
  const { app, challenge, page, press, areas } = await aRegister();
  const by = challenge.by("leadPeer");
  await answerAlike(app, by, { ...noted, comments: [1, 2] });
  const first = await page("", [["then", "show"]]);
  expect(first.html).toContain("Confirm the answer to comment 1");
  expect(first.html).toContain("Confirm the answer to comment 2");
  expect(first.html).not.toContain("Confirm the answer to comment 3");
  const { html } = await page("", [
    ["confirm", "1:1"],
    ["areaKey", areas[1] ?? ""],
    ["then", "narrow"],
  ]);
  expect(html).toContain("Confirm the answer to comment 1");
  keptAll(html);
  const none = await page("", [["then", "confirm"]]);
  expect(none.html).toContain("Tick the answers to confirm");
  const stale = await page("", [
    ["confirm", "1:7"],
    ["then", "confirm"],
  ]);
  expect(stale.html).toContain("changed while you were looking");
  expect(stale.html).not.toContain("1:7");
  const alone: [string, string][] = [
    ["confirm", "1:1"],
    ["then", "confirm"],
  ];
  const confirmed = await press("?standing=unconfirmed", alone, []);
  expect(confirmed).toMatchObject({ status: 303 });
  const to = confirmed instanceof Response && confirmed.headers.get("location");
  expect(to).toMatch(/comments\?standing=unconfirmed$/);
});

test("an answer that leads to itself, or to no comment, is refused with its words", async () => {
  const { page, press, answers } = await aRegister();
  const says = (reason: string): [string, string][] => [
    ...typed.slice(0, 3),
    ["reason", reason],
  ];
  for (const [reason, told] of [
    ["Same as comment 3.", "Comment 3 is one of those that you ticked."],
    ["See comment 2 and comment 999.", "There is no comment 999"],
  ] as const) {
    const { html } = await page("", [], says(reason));
    expect(html).toContain(told);
    expect(html).toContain(reason);
    expect(tickedIn(html).toSorted()).toEqual(["1", "3"]);
  }
  expect(await answers()).toEqual([]);
  expect(await press("", [], says("Same as comment 2."))).toMatchObject({
    status: 303,
  });
});
