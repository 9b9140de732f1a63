import { useActionData, useLoaderData } from "@remix-run/react";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { OwnPlanForm } from "../plan/own/OwnPlanForm.tsx";
import { ownPlanSchema } from "../plan/own/own-plan.ts";
import {
  councilsToStart,
  startOwnPlan,
} from "../plan/own/start-own-plan.server.ts";
import { signedIn } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { dayInLondon } from "../ui/dates.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Start a plan");

export const handle = { scripts: ["keep-typing"] };

export const loader = signedIn(async ({ app, who }) => {
  const councils = await councilsToStart(app.db, who);
  if (councils.length === 0) throw new NotFound();
  return {
    councils,
    namesLead: who.isProgrammeManager,
    today: dayInLondon(app.now()),
    once: app.newId(),
  };
});

export const action = signedIn(async ({ app, request, who }) =>
  answer(
    { app, request },
    ownPlanSchema,
    (input) => startOwnPlan(app, who, input),
    "The plan is started",
  ),
);

export default function NewPlan() {
  const loaded = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return (
    <Page
      narrow
      before={
        <Breadcrumbs items={[{ href: "/plans", label: "Improvement plans" }]} />
      }
    >
      <PageHeading
        title="Start a plan"
        lead="A plan that stands alone. The plan of a challenge begins by itself when its final report is issued."
      />
      <OwnPlanForm {...loaded} answered={answered} />
    </Page>
  );
}
