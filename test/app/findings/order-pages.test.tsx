import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { AreaFindings } from "#app/findings/FindingList.tsx";
import { orderFindings } from "#app/findings/order-findings.server.ts";
import { loader } from "#app/routes/findings.tsx";
import { argsOf } from "#test/support/route.ts";
import { aFindingsRoom } from "./support.ts";

/** A list of findings, one page of it as its reader has it. */
async function aLongList(sizes: Record<string, number>) {
  const room = await aFindingsRoom();
  const { app, id, by, area, people } = room;
  for (const [subheading, size] of Object.entries(sizes)) {
    for (let nth = 0; nth < size; nth++) {
      await room.add({ text: `${subheading}${nth}`, subheading });
    }
  }
  const where = { areaKey: area.key, kind: "strength" } as const;
  return {
    idOf: async (text: string) =>
      (await room.list()).find((one) => one.text === text)?.id ?? "",
    see: async (query: string) => {
      const params = { challengeId: id };
      const page = await loader(
        argsOf(app, { visitor: people.peer, params, query }),
      );
      const { top, areas, mayEdit } = page.list;
      const html = areas.map((one) =>
        renderToStaticMarkup(
          <AreaFindings
            area={one}
            {...{ top, mayEdit, back: page.back, moved: page.moved }}
          />,
        ),
      );
      return { ...page, html: parse(html.join("")) };
    },
    press: async (move: string, back = "") => {
      const was = (await room.list()).map((one) => one.id);
      const to = await orderFindings(app, by("peer"), {
        ...{ ...where, was, back, move },
      });
      return to.slice(to.indexOf("?"));
    },
  };
}

const focusOf = ({ html }: { html: ReturnType<typeof parse> }) =>
  html.querySelectorAll("[autofocus]").map((one) => one.getAttribute("value"));

test("what is moved over the end of a page is shown where it stands now", async () => {
  const { idOf, see, press } = await aLongList({ "": 102 });
  const last = await idOf("99");
  const query = await press(`down:${last}`, "?page=1");
  const page = await see(query);
  expect(page.list.page).toBe(2);
  expect(page.back).toBe("?page=2");
  expect(focusOf(page)).toEqual([`down:${last}`]);
  const back = await see(await press(`up:${last}`, page.back));
  expect(back.list.page).toBe(1);
  expect(focusOf(back)).toEqual([`up:${last}`]);
});

test("a sub-heading that goes on over pages is moved whole from each", async () => {
  const { idOf, see, press } = await aLongList({ P: 90, Q: 20 });
  const first = await idOf("Q0");
  const { html } = await see("?page=2");
  const button = html.querySelector(`[value="groupUp:${first}"]`);
  expect(button?.text).toContain("everything under Q, 2 of 2");
  const page = await see(await press(`groupUp:${first}`, "?page=2"));
  expect(page.list.page).toBe(1);
  expect(focusOf(page)).toEqual([`groupDown:${first}`]);
});

test("one alone under its sub-heading has buttons, and keeps the focus", async () => {
  const { idOf, see, press } = await aLongList({ "": 1, P: 2, Q: 1 });
  const [free, alone] = [await idOf("0"), await idOf("Q0")];
  const { html } = await see("");
  expect(html.querySelector(`[value="up:${alone}"]`)).not.toBeNull();
  expect(html.querySelector(`[value="down:${alone}"]`)).toBeNull();
  expect(html.querySelector(`[value$=":${free}"]`)).toBeNull();
  const page = await see(await press(`up:${alone}`));
  expect(focusOf(page)).toEqual([`down:${alone}`]);
});

test("a long list still says which of its lists are empty, and one narrowed down does not", async () => {
  const { see } = await aLongList({ "": 101 });
  const shown = ({ list }: Awaited<ReturnType<typeof see>>) =>
    list.areas.map(({ number, lists }) => [
      number,
      lists.map(({ kind, empty }) => (empty ? `no ${kind}` : kind)),
    ]);
  const none = ["no strength", "no consideration"];
  const first = [1, ["strength", "no consideration"]];
  expect(shown(await see("?page=1"))).toEqual([first]);
  const others = [2, 3, 4, 5].map((number) => [number, none]);
  expect(shown(await see("?page=2"))).toEqual([first, ...others]);
  expect(shown(await see("?show=unsourced&page=2"))).toEqual([
    [1, ["strength"]],
  ]);
});
