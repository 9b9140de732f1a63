import { expect, test } from "vitest";
import { Request as RequestPage } from "#app/evidence/Request.tsx";
import { askForEvidence } from "#app/evidence/ask-for-evidence.server.ts";
import { CriterionPage } from "#app/self-assessment/CriterionPage.tsx";
import * as criterion from "#app/routes/self-assessment.criterion.tsx";
import * as request from "#app/routes/evidence.request.tsx";
import type { Answered } from "#app/forms/use-answer.ts";
import { aChallenge, testApp } from "#test/support/app.ts";
import { drawnAt } from "#test/support/drawn-at.tsx";
import { argsOf } from "#test/support/route.ts";
import { telling } from "#test/support/statements.ts";
import { links, linkedTo } from "../evidence/support.ts";

type Pairs = Array<[string, string]>;
const key = "engagement-structures";

async function aRegister(stage: "selfAssessment" | "evidence", many: number) {
  const app = await testApp();
  const challenge = await aChallenge(app, { stage });
  const ids = await links(app, challenge.by("councilLead"), many, [key]);
  const asked = (params: Record<string, string>, query = "", body?: Pairs) =>
    argsOf(app, {
      visitor: challenge.people.councilContributor,
      params: { challengeId: challenge.id, ...params },
      query,
      init: body ? { method: "POST", body: new URLSearchParams(body) } : {},
    });
  return { app, challenge, ids, asked };
}

/** The page of a criterion, of whose evidence the first item is linked. */
async function aCriterion(many: number) {
  const register = await aRegister("selfAssessment", many);
  const asked = (query: string, body?: Pairs) =>
    register.asked({ area: "engagement", criterion: key }, query, body);
  const page = async (query = "", answered?: Answered) => {
    const view = await criterion.loader(asked(query));
    return drawnAt(query, <CriterionPage {...view} answered={answered} />);
  };
  const press = (query: string, body: Pairs) =>
    criterion.action(asked(query, body));
  const find = async (query: string, body: Pairs) => {
    const answered = await press(query, [...body, ["then", "find"]]);
    if (!("form" in answered)) throw new Error("It was saved.");
    return page(query, answered);
  };
  const linked = () => linkedTo(register.app, key);
  return { ...register, page, press, find, linked };
}

type Html = ReturnType<typeof drawnAt>;

const boxes = (html: Html, name: string) =>
  html.querySelectorAll(`input[type=checkbox][name=${name}]`);
const ticked = (html: Html, name = "linked") =>
  boxes(html, name)
    .filter((box) => box.hasAttribute("checked"))
    .map((box) => box.getAttribute("value"));

/** What the form of a page would send. */
const sent = (html: Html): Pairs => [
  ...html
    .querySelectorAll("input[type=hidden]")
    .map((one): [string, string] => [
      one.getAttribute("name") ?? "",
      one.getAttribute("value") ?? "",
    ]),
  ...ticked(html).map((id): [string, string] => ["linked", id ?? ""]),
];

test("a few items are all there to tick, with nothing to find them by", async () => {
  const { page } = await aCriterion(20);
  const html = await page();
  expect(boxes(html, "linked")).toHaveLength(20);
  expect(html.querySelector("input[type=search]")).toBeNull();
});

test("many items are shown page by page, those that are linked always", async () => {
  const { page, ids } = await aCriterion(70);
  const [first, second, third] = [
    await page(),
    await page("?choices=2"),
    await page("?choices=3"),
  ];
  for (const html of [first, second, third]) {
    expect(ticked(html)).toEqual([ids[0]]);
    expect(boxes(html, "linked").length).toBeLessThanOrEqual(26);
  }
  const seen = [first, second, third].flatMap((html) =>
    boxes(html, "linked").map((box) => box.getAttribute("value")),
  );
  expect(new Set(seen)).toEqual(new Set(ids));
});

test("what is ticked, unticked and typed outlives finding and paging", async () => {
  const { page, press, find, linked, ids } = await aCriterion(70);
  const typed: Pairs = [
    ["evidenced", "Half a sentence"],
    ["find", "survey 41"],
  ];
  const start = sent(await page());
  const found = await find("", [...start, ...typed]);
  expect(found.querySelector("textarea")?.text.trim()).toBe("Half a sentence");
  expect(boxes(found, "linked")).toHaveLength(2);
  expect(found.querySelector(".cf-unsaved")?.text).toContain("1 item of 69");
  const wanted: [string, string] = ["linked", ids[40] ?? ""];
  const without = sent(found).filter(([name]) => name !== "linked");
  const later = await find("?choices=3", [...without, wanted]);
  expect(ticked(later)).toEqual([ids[40]]);
  expect(await linked()).toEqual([ids[0]]);
  expect(await press("?choices=3", sent(later))).toMatchObject({ status: 303 });
  expect(await linked()).toEqual([ids[40]]);
});

test("Enter saves the form, and looks for words that were not looked for yet", async () => {
  const { page, press, find, linked, ids } = await aCriterion(70);
  const html = await page();
  const first = html.querySelector("form button");
  const name = first?.getAttribute("name") ?? "";
  const enter: [string, string] = [name, first?.getAttribute("value") ?? ""];
  expect(first?.getAttribute("tabindex")).toBe("-1");
  expect(first?.getAttribute("aria-hidden")).toBe("true");
  const wanted: Pairs = [["linked", ids[40] ?? ""], enter];
  const search: [string, string] = ["find", "survey 41"];
  const looked = await press("", [...sent(html), ...wanted, search]);
  expect(looked).toMatchObject({ form: { initialValue: { then: "find" } } });
  expect(await linked()).toEqual([ids[0]]);
  const found = await find("", [...sent(html), ...wanted, search]);
  const saved = await press("", [...sent(found), enter, search]);
  expect(saved).toMatchObject({ status: 303 });
  expect(await linked()).toEqual([ids[0], ids[40]]);
});

test("a search can be widened again, however few are left to tick", async () => {
  const { page, find, ids } = await aCriterion(30);
  const ticks = ids.slice(0, 6).map((id): [string, string] => ["linked", id]);
  const start = sent(await page()).filter(([name]) => name !== "linked");
  const found = await find("", [...start, ...ticks, ["find", "survey 20"]]);
  expect(boxes(found, "linked")).toHaveLength(7);
  expect(found.querySelector("input[type=search]")).not.toBeNull();
  expect(found.querySelector("input[name=wasFound]")).not.toBeNull();
});

test("finding writes nothing, and so waits for no writer", async () => {
  const { app, challenge } = await aCriterion(30);
  const { app: told, tell } = telling(app);
  const body = new URLSearchParams([
    ["then", "find"],
    ["find", "survey"],
  ]);
  await criterion.action(
    argsOf(told, {
      visitor: challenge.people.councilContributor,
      params: { challengeId: challenge.id, area: "engagement", criterion: key },
      init: { method: "POST", body },
    }),
  );
  const statements = tell();
  expect(statements.length).toBeGreaterThan(0);
  expect(statements.filter((one) => !one.startsWith("select"))).toEqual([]);
});

test("every group of boxes holds some, and one that holds none is no group", async () => {
  const { app, page } = await aCriterion(30);
  await app.db.deleteFrom("evidence_criterion").execute();
  const html = await page();
  const groups = html.querySelectorAll("fieldset");
  expect(groups.length).toBeGreaterThan(0);
  for (const group of groups) {
    expect(group.querySelector("input, select, textarea")).not.toBeNull();
  }
  await app.db
    .updateTable("evidence")
    .set({ withdrawn_at: app.now() })
    .execute();
  const empty = await page();
  expect(empty.text).not.toContain("Link evidence");
  for (const group of empty.querySelectorAll("fieldset")) {
    expect(group.querySelector("input, select, textarea")).not.toBeNull();
  }
});

test("nothing that is linked is unlinked because it was on no page", async () => {
  const { app, page, press, find, linked, ids } = await aCriterion(70);
  const start = sent(await page());
  await app.db
    .insertInto("evidence_criterion")
    .values({ evidence_id: ids[60] ?? "", criterion_key: key })
    .execute();
  // Withdrawn between reading and finding, so no longer drawn.
  await app.db
    .updateTable("evidence")
    .set({ withdrawn_at: app.now() })
    .where("id", "=", ids[0] ?? "")
    .execute();
  const later = await find("?choices=2", [...start, ["find", "nothing"]]);
  expect(await press("", sent(later))).toMatchObject({ status: 303 });
  expect(await linked()).toEqual([ids[0], ids[60]]);
});

test("evidence for a reply is found and ticked the same way", async () => {
  const { app, challenge, ids, asked } = await aRegister("evidence", 70);
  const words = { question: "Which?", place: "", due: null, once: undefined };
  const address = await askForEvidence(app, challenge.by("peer"), words);
  const params = { requestId: address.split("/").at(-1) ?? "" };
  const form: Pairs = [
    ["version", "1"],
    ["text", "Here it is"],
    ["evidence", ids[3] ?? ""],
    ["evidence", ids[66] ?? ""],
  ];
  const body: Pairs = [...form, ["then", "find"], ["find", "survey"]];
  const answered = await request.action(asked(params, "?choices=2", body));
  if (!("form" in answered)) throw new Error("It was sent.");
  const view = await request.loader(asked(params, "?choices=2"));
  const html = drawnAt(
    "?choices=2",
    <RequestPage {...view} answered={answered} />,
  );
  expect(ticked(html, "evidence")).toEqual([ids[3], ids[66]]);
  expect(boxes(html, "evidence")).toHaveLength(27);
  expect(html.querySelector("textarea")?.text.trim()).toBe("Here it is");
  const saved = await request.action(asked(params, "", form));
  expect(saved).toMatchObject({ status: 303 });
  const after = await request.loader(asked(params));
  expect(after.linked.map(({ id }) => id)).toEqual([ids[3], ids[66]]);
});
