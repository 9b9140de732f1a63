import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { SignInPage } from "#app/people/SignInPage.tsx";
import { keptToText } from "#app/people/kept.ts";
import { action } from "#app/routes/sign-in.tsx";
import { testApp } from "#test/support/app.ts";
import { argsOf } from "#test/support/route.ts";

const kept = {
  signInAgain: true as const,
  path: "/challenges/1/notes/new",
  fields: [["text", "Heard at the front desk"]] as Array<[string, string]>,
  files: false,
};

async function retried(isIn: boolean) {
  const app = await testApp();
  const body = new URLSearchParams({
    email: "ada@example.org",
    password: "not the right one",
    kept: keptToText(kept),
  });
  const answered = await action(
    argsOf(app, { init: { method: "POST", body } }),
  );
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
    expect(page.querySelector("h1")?.text).toBe("Sign in again to save this");
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
