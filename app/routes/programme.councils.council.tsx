import { useActionData, useLoaderData } from "@remix-run/react";
import { findCouncilSaved } from "#db/queries/councils.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { CouncilForm } from "../programme/CouncilForm.tsx";
import { CouncilPage } from "../programme/CouncilPage.tsx";
import { changeCouncil } from "../programme/change-council.server.ts";
import { changeSchema } from "../programme/council.ts";
import { refuseKnown } from "../programme/refuse-known.server.ts";
import { asProgrammeManager } from "../respond.server.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ name }) => `Change ${name}`);

export const loader = asProgrammeManager(async ({ app, param }) => {
  const council = await findCouncilSaved(app.db, param("councilId"));
  if (!council) throw new NotFound();
  const { name, nation, version } = council;
  return { name, nation, version };
});

export const action = asProgrammeManager(
  async ({ app, request, who, param }) => {
    const id = param("councilId");
    return answer(
      { app, request },
      changeSchema,
      (input) => changeCouncil(app, who, id, input),
      "The council is saved",
      (typed) => refuseKnown(app.db, String(typed.get("name")).trim(), id),
    );
  },
);

export default function ChangeCouncil() {
  const council = useLoaderData<typeof loader>();
  return (
    <CouncilPage>
      <PageHeading
        title="Change this council"
        caption={council.name}
        lead="Every page of its challenges shows it at once. What was sent already keeps the name it was sent with, and days that are set stay as they are."
      />
      <CouncilForm
        council={council}
        button="Save the council"
        answered={useActionData<typeof action>()}
      />
    </CouncilPage>
  );
}
