import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { CouncilForm } from "../programme/CouncilForm.tsx";
import { CouncilPage } from "../programme/CouncilPage.tsx";
import { addCouncil } from "../programme/add-council.server.ts";
import { councilSchema } from "../programme/council.ts";
import { refuseKnown } from "../programme/refuse-known.server.ts";
import { asProgrammeManager } from "../respond.server.ts";
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
  return (
    <CouncilPage>
      <PageHeading title="Add a council" />
      <CouncilForm
        once={once}
        button="Add the council"
        answered={useActionData<typeof action>()}
      />
    </CouncilPage>
  );
}
