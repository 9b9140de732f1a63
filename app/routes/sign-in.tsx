import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { KeptText } from "../people/KeptText.tsx";
import { SignInForm } from "../people/SignInForm.tsx";
import { deviceFrom } from "../people/device.ts";
import { localPath } from "../people/local-path.ts";
import { signIn } from "../people/sign-in.server.ts";
import { signInSchema } from "../people/sign-in.ts";
import { openToAll } from "../respond.server.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Sign in");

export const loader = openToAll(async ({ app, url, who }) => {
  const next = localPath(url.searchParams.get("next")) ?? "/";
  if (who) throw redirect(next);
  const passwordSet = url.searchParams.get("done") === "password";
  return { next, passwordSet, demo: app.settings.demo };
});

export const action = openToAll(
  async ({ app, request, address, who: before, admit }) =>
    answer(request, signInSchema, async ({ next, kept, ...input }) => {
      const device = deviceFrom(request.headers.get("user-agent"));
      const asked = { ...input, address, device, before };
      const { who, cookie } = await signIn(app, asked);
      const headers = { "Set-Cookie": cookie };
      if (!kept) return redirect(next, { status: 303, headers });
      admit(who);
      return data({ kept }, { headers });
    }),
);

export default function SignIn() {
  const answered = useActionData<typeof action>();
  if (answered && "kept" in answered) return <KeptText kept={answered.kept} />;
  return <SignInPage answered={answered} />;
}

function SignInPage({
  answered,
}: Pick<Parameters<typeof SignInForm>[0], "answered">) {
  const { next, passwordSet, demo } = useLoaderData<typeof loader>();
  return (
    <Page narrow>
      <PageHeading title="Sign in" />
      {passwordSet && (
        <Notice kind="success" title="Your password is set">
          Sign in with it. Every earlier sign-in has ended.
        </Notice>
      )}
      {demo && (
        <Notice title="This is a demonstration">
          <p>
            You need no password: <a href="/demo">choose who to be</a>.
          </p>
        </Notice>
      )}
      <SignInForm answered={answered} next={next} />
      <p>
        <a href="/forgotten-password">I have forgotten my password</a>
      </p>
      <p className="cf-secondary">
        Accounts are by invitation: somebody who runs your challenge sends you a
        link.
      </p>
    </Page>
  );
}
