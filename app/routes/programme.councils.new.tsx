import { useActionData, useLoaderData } from "@remix-run/react";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextField } from "../forms/TextField.tsx";
import { answer } from "../forms/answer.server.ts";
import { useAnswer } from "../forms/use-answer.ts";
import { addCouncil, refuseKnown } from "../programme/add-council.server.ts";
import {
  type CouncilInput,
  councilSchema,
  nations,
} from "../programme/council.ts";
import { asProgrammeManager } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Add a council");

export const loader = asProgrammeManager(async ({ app }) => ({
  once: app.newId(),
}));

export const action = asProgrammeManager(async ({ app, request, who }) =>
  answer(
    { app, request },
    councilSchema,
    (input) => addCouncil(app, who, input),
    "The council is added",
    (typed) => refuseKnown(app.db, String(typed.get("name")).trim()),
  ),
);

export default function NewCouncil() {
  const { once } = useLoaderData<typeof loader>();
  const { fields, problems, theirs } = useAnswer<CouncilInput>(
    "council",
    useActionData<typeof action>(),
    {},
  );
  return (
    <Page
      narrow
      before={
        <Breadcrumbs
          items={[
            { href: "/programme", label: "Programme" },
            { href: "/programme/councils", label: "Councils" },
          ]}
        />
      }
    >
      <PageHeading title="Add a council" />
      <PostForm id="council" problems={problems} theirs={theirs} once={once}>
        <TextField field={fields.name} label="Name of the council" />
        <RadioField
          field={fields.nation}
          label="Nation"
          hint="Decides which bank holidays count when days are reckoned."
          options={nations}
        />
        <Button>Add the council</Button>
      </PostForm>
    </Page>
  );
}
