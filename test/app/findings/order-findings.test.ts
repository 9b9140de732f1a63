import { expect, test } from "vitest";
import { NotFound, NotNow } from "#app/errors.ts";
import { orderFindings } from "#app/findings/order-findings.server.ts";
import { aChallenge } from "#test/support/app.ts";
import { aFindingsRoom } from "./support.ts";

async function aList() {
  const room = await aFindingsRoom();
  const ids: Record<string, string> = {};
  for (const name of ["a", "b", "P1", "P2", "Q1"]) {
    const subheading = name.length > 1 ? (name[0] ?? "") : "";
    ids[name] = await room.add({ text: name, subheading });
  }
  const idOf = (name: string) => ids[name] ?? "";
  const where = { areaKey: room.area.key, kind: "strength" } as const;
  const now = async () => (await room.list()).map(({ text }) => text).join(" ");
  return {
    ...room,
    idOf,
    now,
    /** The list as somebody saw it, e.g. "a b P1". */
    saw: (names: string) => ({
      ...where,
      was: names.split(" ").map(idOf),
      back: "",
    }),
  };
}

test("one goes up or down within its sub-heading", async () => {
  const { app, by, idOf, now, saw } = await aList();
  const first = saw("a b P1 P2 Q1");
  await orderFindings(app, by("peer"), { ...first, move: `down:${idOf("a")}` });
  expect(await now()).toBe("b a P1 P2 Q1");
  const next = saw("b a P1 P2 Q1");
  await orderFindings(app, by("peer"), { ...next, move: `up:${idOf("P1")}` });
  expect(await now()).toBe("b a P1 P2 Q1");
});

test("a sub-heading moves whole, never before what has none", async () => {
  const { app, by, idOf, now, saw } = await aList();
  const first = saw("a b P1 P2 Q1");
  const move = `groupUp:${idOf("Q1")}`;
  await orderFindings(app, by("peer"), { ...first, move });
  expect(await now()).toBe("a b Q1 P1 P2");
  const next = saw("a b Q1 P1 P2");
  await orderFindings(app, by("peer"), { ...next, move });
  expect(await now()).toBe("a b Q1 P1 P2");
});

test("one alone under its sub-heading moves with it, past the next", async () => {
  const { app, by, idOf, now, saw } = await aList();
  const up = { ...saw("a b P1 P2 Q1"), move: `up:${idOf("Q1")}` };
  await orderFindings(app, by("peer"), up);
  expect(await now()).toBe("a b Q1 P1 P2");
  const down = { ...saw("a b Q1 P1 P2"), move: `down:${idOf("Q1")}` };
  await orderFindings(app, by("peer"), down);
  expect(await now()).toBe("a b P1 P2 Q1");
});

test("whoever pressed a button comes back to it, in the list as it was shown", async () => {
  const { app, by, id, idOf, saw } = await aList();
  const move = `down:${idOf("a")}`;
  const press = { ...saw("a b P1 P2 Q1"), back: "?area=place&page=2", move };
  expect(await orderFindings(app, by("peer"), press)).toBe(
    `/challenges/${id}/findings?area=place&moved=${move}`,
  );
});

test("a drag reorders a part of the list in the places it held", async () => {
  const { app, by, idOf, now, saw } = await aList();
  const ids = [idOf("P2"), idOf("P1")];
  await orderFindings(app, by("peer"), { ...saw("a b P1 P2 Q1"), ids });
  expect(await now()).toBe("a b P2 P1 Q1");
});

test("a button pressed twice moves once", async () => {
  const { app, by, idOf, now, saw } = await aList();
  const press = { ...saw("a b P1 P2 Q1"), move: `down:${idOf("a")}` };
  await orderFindings(app, by("peer"), press);
  await orderFindings(app, by("peer"), press);
  expect(await now()).toBe("b a P1 P2 Q1");
});

test("a list that changed meanwhile is left alone", async () => {
  const { app, by, idOf, now, saw, add } = await aList();
  const seen = saw("a b P1 P2 Q1");
  const move = `down:${idOf("a")}`;
  await orderFindings(app, by("leadPeer"), {
    ...seen,
    move: `up:${idOf("P2")}`,
  });
  const late = orderFindings(app, by("peer"), { ...seen, move });
  await expect(late).rejects.toThrow(NotNow);
  await add({ text: "new", subheading: "" });
  const short = { ...saw("a b P2 P1 Q1"), move };
  await expect(orderFindings(app, by("peer"), short)).rejects.toThrow(NotNow);
  expect(await now()).toBe("a b new P2 P1 Q1");
});

test("ids of another challenge move nothing", async () => {
  const { app, area, now, saw } = await aList();
  const other = await aChallenge(app, { stage: "findings" });
  const seen = saw("a b P1 P2 Q1");
  await expect(orderFindings(app, other.by("peer"), seen)).rejects.toThrow(
    NotNow,
  );
  const nowhere = { ...seen, areaKey: `${area.key}-x` };
  await expect(orderFindings(app, other.by("peer"), nowhere)).rejects.toThrow(
    NotFound,
  );
  expect(await now()).toBe("a b P1 P2 Q1");
});
