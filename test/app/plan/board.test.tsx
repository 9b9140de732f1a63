import { expect, test } from "vitest";
import { PlanBoard } from "#app/plan/board/PlanBoard.tsx";
import { action, loader } from "#app/routes/plan.board.tsx";
import { loader as progressForm } from "#app/routes/plan.action.progress.tsx";
import { loader as history } from "#app/routes/plan.history.tsx";
import { argsOf } from "#test/support/route.ts";
import { aPlanToView } from "./a-plan-to-view.ts";

type Shown = Awaited<ReturnType<typeof loader>>;
const draw = (shown: Shown) => <PlanBoard {...shown} answered={undefined} />;

const whereTo = (answer: unknown) =>
  answer instanceof Response
    ? `${answer.status} ${answer.headers.get("Location") ?? ""}`
    : "";

async function aBoard() {
  const plan = await aPlanToView();
  return {
    ...plan,
    /** What each column holds, by its heading. */
    columns: async (asked: Parameters<typeof plan.view>[2] = {}) => {
      const page = await plan.view(loader, draw, asked);
      return page.querySelectorAll(".cf-board__column").map((column) => ({
        heading: column.querySelector("h2")?.structuredText.trim(),
        cards: column
          .querySelectorAll("li a")
          .map((link) => link.structuredText.trim()),
      }));
    },
  };
}

test("an action stands in the column of its status, with who, when and how it goes", async () => {
  const { add, columns, view } = await aBoard();
  await add({ text: "Write the policy", status: "underWay", rag: "amber" });
  await add({ text: "Train\nall managers", owners: "HR", byWhen: "May 2026" });
  expect(await columns()).toEqual([
    { heading: "Not started 1 action", cards: ["2. Train all managers"] },
    { heading: "Under way 1 action", cards: ["1. Write the policy"] },
    { heading: "Complete 0 actions", cards: [] },
    { heading: "Carried over 0 actions", cards: [] },
  ]);
  const [first, second] = (await view(loader, draw)).querySelectorAll(
    ".cf-board__card",
  );
  expect(first?.structuredText).toMatch(/HR[^]*May 2026[^]*Overdue/);
  expect(second?.structuredText).toContain("Amber");
});

test("the board is narrowed down by the same address as the table, and keeps it on a move", async () => {
  const { add, columns, send, stored } = await aBoard();
  await add({ text: "One", owners: "Head of HR" });
  await add({ text: "Two", owners: "Chief executive" });
  const query = "?owner=hr&status=notStarted";
  expect(await columns({ query })).toEqual([
    { heading: "Not started 1 action", cards: ["1. One"] },
  ]);
  const [one] = await stored();
  const moved = { actionId: one?.id ?? "", version: "1", status: "underWay" };
  const answer = await send(action, moved, { query });
  expect(whereTo(answer)).toMatch(
    /^303 \/plans\/[^/?]+\/board\?owner=hr&status=notStarted$/,
  );
});

test("a move changes the status alone, once, and the history says from where", async () => {
  const { app, planId, people, add, send, stored } = await aBoard();
  await add({
    owners: "HR",
    byWhen: "May 2026",
    rag: "red",
    ragReason: "Late",
  });
  const [before] = await stored();
  const move = { actionId: before?.id ?? "", version: "1", status: "underWay" };
  expect(whereTo(await send(action, move))).toContain("/board");
  expect(whereTo(await send(action, move))).toContain("/board");
  expect(await stored()).toMatchObject([
    { owners: "HR", byWhen: "May 2026", rag: "red", ragReason: "Late" },
  ]);
  expect(await stored()).toMatchObject([{ status: "underWay", version: 2 }]);
  const asked = { visitor: people.peer, params: { planId } };
  const { events } = await history(argsOf(app, asked));
  expect(events.map(({ what }) => what)).toEqual([
    "Status changed: Action 1, from not started to under way",
    "Action added: Name an owner for every action",
  ]);
});

test("what is to be complete is asked what was done, and is not moved before", async () => {
  const { app, planId, people, add, send, stored } = await aBoard();
  await add({});
  const [one] = await stored();
  const actionId = one?.id ?? "";
  const move = { actionId, version: "1", status: "complete" };
  expect(whereTo(await send(action, move))).toBe(
    `303 /plans/${planId}/actions/${actionId}/progress?status=complete`,
  );
  expect(await stored()).toMatchObject([{ status: "notStarted" }]);
  const asked = { visitor: people.councilLead, params: { planId, actionId } };
  const query = "?status=complete";
  const form = await progressForm(argsOf(app, { ...asked, query }));
  expect(form.action.status).toBe("complete");
});

test("who read an action before another changed it is told so, and moves nothing", async () => {
  const { add, send, stored } = await aBoard();
  await add({});
  const [one] = await stored();
  const move = { actionId: one?.id ?? "", version: "1", status: "underWay" };
  await send(action, move);
  const late = { ...move, status: "carriedOver" };
  expect(
    await send(action, late, { role: "councilContributor" }),
  ).toMatchObject({
    init: { status: 409 },
    data: {
      form: { error: { "": [expect.stringContaining("after you opened")] } },
    },
  });
  expect(await stored()).toMatchObject([{ status: "underWay" }]);
});

test("who reads the plan sees its board, and moves nothing on it", async () => {
  const { add, send, stored, view } = await aBoard();
  await add({});
  const page = await view(loader, draw, { role: "leadPeer" });
  expect(page.querySelectorAll(".cf-board__card")).toHaveLength(1);
  expect(page.querySelectorAll(".cf-board__card form")).toHaveLength(0);
  const [one] = await stored();
  const move = { actionId: one?.id ?? "", version: "1", status: "underWay" };
  await expect(send(action, move, { role: "leadPeer" })).rejects.toMatchObject({
    init: { status: 403 },
  });
  expect(await stored()).toMatchObject([{ status: "notStarted" }]);
});

test("a column shows 25 cards and leads to all in the table", async () => {
  const { add, columns, view } = await aBoard();
  for (let number = 1; number <= 26; number++) await add({ owners: "HR" });
  const [first] = await columns({ query: "?owner=hr" });
  expect(first?.cards).toHaveLength(25);
  const page = await view(loader, draw, { query: "?owner=hr" });
  const all = page
    .querySelectorAll("a")
    .find((link) => link.structuredText.startsWith("Show all 26"));
  expect(all?.getAttribute("href")).toMatch(
    /^\/plans\/[^/?]+\?status=notStarted&owner=hr$/,
  );
});
