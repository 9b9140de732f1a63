import { redirect } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { findPlan } from "#db/queries/plans.ts";
import { whyNothing } from "../challenge/why-nothing.ts";
import { inChallenge } from "../respond.server.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Improvement plan");

/** The plan of a challenge has an address of its own once it is begun. */
export const loader = inChallenge(
  "plan",
  async ({ app, challenge, stage, url }) => {
    const plan = await findPlan(app.db, { challengeId: challenge.id });
    if (plan) throw redirect(`/plans/${plan.id}${url.search}`);
    return {
      nothing: whyNothing(
        stage,
        "the council wrote its plan",
        "The council writes its plan once the final report is issued.",
      ),
    };
  },
);

export default function ChallengePlan() {
  const { nothing } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Improvement plan"
        lead="What the council does about the report: who, by when, and how anybody will know."
      />
      <EmptyState title="There is no plan yet">{nothing}</EmptyState>
    </>
  );
}
