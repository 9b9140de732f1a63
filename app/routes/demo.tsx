import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { firstCouncil } from "../demo/first.ts";
import { FormProblems } from "../forms/FormProblems.tsx";
import { answer } from "../forms/answer.server.ts";
import { NotFound } from "../errors.ts";
import { DemoAccounts } from "../people/DemoAccounts.tsx";
import { listPersonas } from "../people/list-personas.server.ts";
import { localPath } from "../people/local-path.ts";
import { signInAs } from "../people/sign-in-as.server.ts";
import { openToAll } from "../respond.server.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Look at it as somebody else");

const schema = z.object({
  personId: z.string().max(100),
  to: z.string().max(500).optional(),
});

export const loader = openToAll(async ({ app, who }) => {
  if (!app.settings.demo) throw new NotFound();
  const personas = await listPersonas(app);
  return { personas, whoId: who?.id ?? null };
});

export const action = openToAll(async ({ app, request, who: before }) => {
  if (!app.settings.demo) throw new NotFound();
  return answer(
    { app, request },
    schema,
    async ({ personId, to }) => {
      const device = "The demonstration";
      const { cookie } = await signInAs(app, personId, { device, before });
      const headers = { "Set-Cookie": cookie };
      return redirect(localPath(to) ?? "/", { status: 303, headers });
    },
    null,
  );
});

export default function Demo() {
  const { personas, whoId } = useLoaderData<typeof loader>();
  return (
    <Page>
      <FormProblems answered={useActionData<typeof action>()} />
      <PageHeading
        title="Look at it as somebody else"
        lead="Everybody here is invented. Each role sees and does different things: sign in as one, then as another."
      />
      {personas.length === 0 && (
        <EmptyState title="There are no demonstration accounts" />
      )}
      <DemoAccounts
        personas={personas}
        whoId={whoId}
        first={firstCouncil.name}
      />
    </Page>
  );
}
