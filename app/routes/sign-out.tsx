import { redirect } from "@remix-run/node";
import { readForm } from "../forms/read-form.server.ts";
import { localPath } from "../people/local-path.ts";
import { signOut } from "../people/sign-out.server.ts";
import { openToAll } from "../respond.server.ts";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Sign out");

export const loader = openToAll(async ({ who }) => {
  if (!who) throw redirect("/sign-in");
  return null;
});

export const action = openToAll(async ({ app, request, who }) => {
  const next = (await readForm(request)).get("next");
  const to = localPath(typeof next === "string" ? next : null) ?? "/sign-in";
  const headers = { "Set-Cookie": await signOut(app, who) };
  return redirect(to, { status: 303, headers });
});

export default function SignOut() {
  return (
    <Page narrow>
      <PageHeading
        title="Sign out"
        lead="This ends your sign-in on this device."
      />
      <ButtonForm
        action="/sign-out"
        label="Sign out"
        look="primary"
        small={false}
      />
    </Page>
  );
}
