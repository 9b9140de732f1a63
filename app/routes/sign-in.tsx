import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { KeptText } from "../people/KeptText.tsx";
import { SignInPage } from "../people/SignInPage.tsx";
import { deviceFrom } from "../people/device.ts";
import { keptTitle, keptTyped, signedOut } from "../people/kept.ts";
import { localPath } from "../people/local-path.ts";
import { signIn } from "../people/sign-in.server.ts";
import { signInSchema } from "../people/sign-in.ts";
import { openToAll } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ isIn }) =>
  isIn ? "You are signed in" : "Sign in",
);

/** For text that was kept while the person was signed out. */
export const handle = { scripts: ["keep-typing"] };

export const loader = openToAll(async ({ app, url, who }) => {
  const next = localPath(url.searchParams.get("next")) ?? "/";
  const isIn = who !== null;
  return { next, isIn, demo: app.settings.demo };
});

export const action = openToAll(async (call) => {
  const { app, request, address, who: before, admit, retitle } = call;
  const taken = await answer(
    call,
    signInSchema,
    async ({ next, kept, ...input }) => {
      const device = deviceFrom(request.headers.get("user-agent"));
      const asked = { ...input, address, device, before };
      const { who, cookie } = await signIn(app, asked);
      const headers = { "Set-Cookie": cookie };
      if (!kept) return redirect(next, { status: 303, headers });
      admit(who);
      retitle(keptTitle(kept));
      return data({ kept, me: who.id }, { headers });
    },
    null,
  );
  if ("data" in taken && "form" in taken.data && keptTyped(taken.data)) {
    retitle(signedOut.title);
  }
  return taken;
});

export default function SignIn() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (answered && "kept" in answered) return <KeptText {...answered} />;
  return <SignInPage {...loaded} answered={answered} />;
}
