import { renderToStaticMarkup } from "react-dom/server";
import { parse } from "node-html-parser";
import { expect, test } from "vitest";
import { FindingRow } from "#app/findings/FindingRow.tsx";
import { SourcePicker } from "#app/findings/SourcePicker.tsx";
import { action, loader } from "#app/routes/findings.sources.tsx";
import { argsOf } from "#test/support/route.ts";
import { aFindingsRoom, aNote } from "./support.ts";

test("a source that is gone is said beside the boxes, and no page drops ticks", async () => {
  const { app, id, people, add } = await aFindingsRoom();
  const params = { challengeId: id, findingId: await add() };
  const asked = { visitor: people.peer, params };
  const body = new URLSearchParams({ cite: "note:gone", then: "show" });
  const answered = await action(
    argsOf(app, { ...asked, init: { method: "POST", body } }),
  );
  if (!("data" in answered)) throw new Error("it was taken");
  const { shown } = await loader(argsOf(app, asked));
  const html = renderToStaticMarkup(
    <SourcePicker
      shown={{ ...shown, pages: 2 }}
      ticked={answered.data.ticked}
      answered={answered.data}
    />,
  );
  const form = parse(html).querySelector("form");
  expect(form?.querySelector(".govuk-error-message")?.text).toContain(
    "can no longer be cited",
  );
  const link = parse(html).querySelector(".govuk-error-summary a");
  const target = link?.getAttribute("href")?.slice(1) ?? "none";
  expect(form?.querySelector(`[id=${target}]`)?.getAttribute("tabindex")).toBe(
    "-1",
  );
  const pages = form?.querySelectorAll("nav button") ?? [];
  expect(pages.map((page) => page.getAttribute("formaction"))).toContain(
    "?page=2",
  );
});

test("a refused page keeps what was ticked on another, but for what is gone", async () => {
  const { app, id, people, area, otherArea, add } = await aFindingsRoom();
  const note = await aNote(app, id, area.key);
  const other = await aNote(app, id, otherArea.key);
  const params = { challengeId: id, findingId: await add() };
  const asked = { visitor: people.peer, params };
  const body = new URLSearchParams({ then: "show" });
  for (const ref of [note, other, "gone"]) body.append("cite", `note:${ref}`);
  const answered = await action(
    argsOf(app, { ...asked, init: { method: "POST", body } }),
  );
  if (!("data" in answered)) throw new Error("it was taken");
  const { ticked } = answered.data;
  const { shown } = await loader(argsOf(app, asked));
  const html = renderToStaticMarkup(
    <SourcePicker shown={shown} ticked={ticked} answered={answered.data} />,
  );
  const boxes = parse(html).querySelectorAll("[name=cite][checked]");
  expect(boxes.map((box) => box.getAttribute("value")).sort()).toEqual(
    [`note:${note}`, `note:${other}`].sort(),
  );
  expect(html).toContain("Ticked, not saved yet (1)");
});

test("who may not edit is not led to the boxes", () => {
  const finding = {
    ...{ id: "f", number: 1, text: "Said.", version: 1, agreed: true },
    ...{
      criterion: null,
      notes: 1,
      evidence: 0,
      answers: 0,
      reports: 0,
      kinds: 1,
      lost: 0,
    },
    ...{ first: true, last: true },
  };
  const drawn = (mayEdit: boolean) =>
    renderToStaticMarkup(
      <FindingRow
        {...{ top: "", back: "", moved: null, form: undefined }}
        mayEdit={mayEdit}
        kind="strength"
        finding={finding}
        area={{ number: 1, key: "a", title: "A", lists: [] }}
      />,
    );
  expect(drawn(true)).toContain("/findings/f/sources");
  expect(drawn(false)).not.toContain("/sources");
  expect(drawn(false)).toContain("1 note");
});
