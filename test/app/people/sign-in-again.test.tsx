import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test, vi } from "vitest";
import { ForgottenPassword } from "#app/people/ForgottenPassword.tsx";
import { KeptText } from "#app/people/KeptText.tsx";
import { SignInPage } from "#app/people/SignInPage.tsx";
import { keptToText } from "#app/people/kept.ts";
import { hashPassword } from "#app/people/password.server.ts";
import { loader as root } from "#app/root.tsx";
import { action as forgotten } from "#app/routes/forgotten-password.tsx";
import { action } from "#app/routes/sign-in.tsx";
import { listMail } from "#db/queries/mail.ts";
import { updatePerson } from "#db/queries/people.ts";
import { aPerson, testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

const kept = {
  signInAgain: true as const,
  path: "/challenges/1/notes/new",
  fields: [["text", "Heard at the front desk"]] as Array<[string, string]>,
  files: false,
};

const title = "Sign in again to save this";

async function retried(isIn: boolean) {
  const app = await testApp();
  const body = new URLSearchParams({
    email: "ada@example.org",
    password: "not the right one",
    kept: keptToText(kept),
  });
  const args = argsOf(app, { init: { method: "POST", body } });
  const answered = await action(args);
  expect((await root(args)).retitled).toBe(title);
  if (!("data" in answered) || !("form" in answered.data)) {
    throw new Error("it was taken");
  }
  return parse(
    renderToStaticMarkup(
      <SignInPage next="/" isIn={isIn} demo={false} answered={answered.data} />,
    ),
  );
}

test.each([false, true])(
  "a wrong password leaves what was typed, and says so (signed in elsewhere: %s)",
  async (isIn) => {
    const page = await retried(isIn);
    expect(page.querySelector("h1")?.text).toBe(title);
    expect(page.text).toContain("What you typed is on this page");
    expect(page.text).toContain(
      "The email address or the password is not right",
    );
    const forgotten = page.querySelector("[href='/forgotten-password']");
    expect(forgotten?.getAttribute("target")).toBe("_blank");
    const sent = page.querySelector("[name=kept]")?.getAttribute("value") ?? "";
    expect(JSON.parse(sent)).toMatchObject({ fields: kept.fields });
  },
);

test("who was only looking for something goes back to the form, to save there", () => {
  const drawn = (...more: Array<[string, string]>) => {
    const fields = [...kept.fields, ...more];
    return renderToStaticMarkup(
      <KeptText kept={{ ...kept, fields }} me="me" />,
    );
  };
  expect(drawn()).toContain("Save it now");
  expect(drawn(["then", "next"], ["find", "survey"])).toContain("Save it now");
  const search = drawn(["then", "find"], ["find", "survey"]);
  expect(search).toContain("Go back to the form");
  expect(search).not.toContain("Save it now");
  expect(search).not.toContain("data-kept");
});

test("who forgot a password is told where the letter will be", () => {
  const drawn = (byMail: boolean, sentTo: string | null) =>
    renderToStaticMarkup(
      <ForgottenPassword {...{ byMail, sentTo, answered: undefined }} />,
    );
  expect(drawn(true, null)).toContain("to the email address of your account");
  const asking = drawn(false, null);
  expect(asking).toContain("a programme manager passes it on");
  expect(asking).not.toContain("email address of your account");
  expect(asking).not.toContain("outbox");
  expect(drawn(false, "ada@example.org")).toContain("outbox");
});

test("a page that answers a form is called what its heading says", async () => {
  const app = await testApp();
  const ada = await aPerson(app, "Ada");
  const password = "three random words";
  const passwordHash = await hashPassword(password);
  await updatePerson(app.db, ada.id, { passwordHash });
  const after = async (fields: Array<[string, string]>) => {
    const body = new URLSearchParams({
      email: "ada@example.org",
      password,
      kept: keptToText({ ...kept, fields }),
    });
    const args = argsOf(app, { init: { method: "POST", body } });
    await action(args);
    const { retitled } = await root(args);
    const page = renderToStaticMarkup(
      <KeptText kept={{ ...kept, fields }} me="" />,
    );
    expect(parse(page).querySelector("h1")?.text).toBe(retitled);
    return retitled;
  };
  expect(await after(kept.fields)).toBe("Here is what you typed");
  expect(await after([["status", "held"]])).toBe("You are signed in again");

  const body = new URLSearchParams({ email: "ada@example.org" });
  const args = argsOf(app, { init: { method: "POST", body } });
  await forgotten(args);
  expect((await root(args)).retitled).toBe("Ask for your letter");
  const letters = () => listMail(app.db, { limit: 1, offset: 0 });
  await vi.waitFor(async () => expect(await letters()).toHaveLength(1));
});
