import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { Home } from "#app/home/Home.tsx";
import { loader } from "#app/routes/home.tsx";
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
