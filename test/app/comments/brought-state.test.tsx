import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { BroughtPage } from "#app/comments/from-word/BroughtPage.tsx";
import { loader as fromWord } from "#app/routes/report.from-word.tsx";
import { argsOf } from "#test/support/route.ts";
import { aFile, bring, keysOf, said } from "./a-brought-file.ts";
import { drafted } from "./a-draft.ts";

type Opened = Awaited<ReturnType<Awaited<ReturnType<typeof bring>>["open"]>>;

/** What stands over the name of the file. */
const stateOf = (page: Opened) => {
  const html = renderToStaticMarkup(
    <BroughtPage {...page} answered={undefined} />,
  );
  return /cf-heading__caption">([^<]*)</.exec(html)?.[1]?.trim();
};

test("how much of a file is here is said whenever it is opened", async () => {
  const room = await drafted();
  const empty = await bring(room, await aFile(room, []));
  expect(stateOf(await empty.open())).toBe("Nothing is new");
  const file = await aFile(room, [
    said("a", { blockId: room.finding }),
    said("b", { text: "More." }),
  ]);
  const first = await bring(room, file);
  expect(stateOf(await first.open())).toBe("Nothing is taken in yet");
  const [one, two] = keysOf(await first.look());
  await first.take([one ?? ""]);
  // Opened again, and the same file brought again.
  expect(stateOf(await first.open())).toBe("Some of it is here already");
  const again = await bring(room, file);
  expect(stateOf(await again.open())).toBe("Some of it is here already");
  await first.take([two ?? ""]);
  expect(stateOf(await again.open())).toBe("All of it is here already");
});

test("a file that was not taken in whole is found again by who brought it", async () => {
  const room = await drafted();
  const file = await aFile(room, [said("a", { blockId: room.finding })]);
  const { look, take } = await bring(room, file);
  const listed = async (role: "councilLead" | "councilContributor") => {
    const visitor = room.challenge.people[role];
    const params = { challengeId: room.challenge.id, number: "1" };
    return (await fromWord(argsOf(room.app, { visitor, params }))).files;
  };
  expect(await listed("councilLead")).toMatchObject([
    { fileName: "Comments.docx" },
  ]);
  expect(await listed("councilContributor")).toEqual([]);
  await take(keysOf(await look()));
  expect(await listed("councilLead")).toEqual([]);
});
