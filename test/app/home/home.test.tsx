import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Home } from "#app/home/Home.tsx";
import { loader } from "#app/routes/home.tsx";
import { insertMembership } from "#db/queries/memberships.ts";
import { aChallenge, aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

test("a letter is promised only where one goes out, and to whom one is sent", async () => {
  const app = await testApp();
  const { people } = await aChallenge(app, { stage: "evidence" });
  const sends = {
    ...app,
    settings: { ...app.settings, smtpUrl: "smtp://mail.example.org" },
  };
  const home = async (on: typeof app, visitor = people.sponsor) => {
    const page = await loader(argsOf(on, { visitor }));
    if (page.name === null) throw new Error("nobody is signed in");
    return renderToStaticMarkup(<Home {...page} />);
  };
  const stranger = await aPerson(app, "Nora New");
  expect(await home(app)).not.toContain("mail");
  expect(await home(app, stranger)).not.toContain("mail");
  expect(await home(sends, stranger)).toContain("comes by email");
  expect(await home(sends)).toContain("An email tells you");
  expect(await home(sends, people.viewer)).not.toContain("mail");
});

test("challenges are shown page by page, what waits first", async () => {
  const app = await testApp();
  const who = await aPerson(app, "Vera");
  for (let made = 0; made < 31; made += 1) {
    const waits = made === 30;
    const stage = waits ? "scoping" : "closed";
    const { id } = await aChallenge(app, { stage });
    const role = { challengeId: id, personId: who.id, at: app.now() };
    await insertMembership(app.db, {
      ...role,
      id: app.newId(),
      role: waits ? "challengeManager" : "viewer",
      department: "",
      organisations: [],
    });
  }
  const shown = async (query: string) => {
    const page = await loader(argsOf(app, { visitor: who, query }));
    if (page.name === null) throw new Error("nobody is signed in");
    const html = renderToStaticMarkup(<Home {...page} />);
    return {
      places: new Set(html.match(/"\/challenges\/[^"]+"/g)).size,
      waits: html.includes("Waits for you"),
      nothing: html.includes("Nothing waits for you now"),
    };
  };
  expect(await shown("")).toEqual({ places: 30, waits: true, nothing: false });
  const second = { places: 1, waits: false, nothing: false };
  expect(await shown("?page=2")).toEqual(second);
});
