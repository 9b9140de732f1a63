import { useLoaderData } from "@remix-run/react";
import { myPlans } from "../plan/own/my-plans.server.ts";
import { signedIn } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Table } from "../ui/Table.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Improvement plans");

export const loader = signedIn(({ app, who }) => myPlans(app, who));

export default function Plans() {
  const { plans, mayStart } = useLoaderData<typeof loader>();
  return (
    <Page>
      <PageHeading
        title="Improvement plans"
        lead="The plans in which you have a part."
      />
      {mayStart && <LinkButton href="/plans/new">Start a plan</LinkButton>}
      {plans.length === 0 ? (
        <EmptyState title="You have no part in a plan yet">
          <p>The lead of a plan says who takes part in it.</p>
        </EmptyState>
      ) : (
        <Table
          caption="Your improvement plans"
          quietCaption
          columns={[
            { key: "title", label: "Plan", head: true },
            { key: "council", label: "Council" },
            { key: "parts", label: "Your part" },
            { key: "comes", label: "Comes from" },
          ]}
          rows={plans.map(({ id, title, council, parts, alone }) => ({
            key: id,
            cells: {
              title: (
                <a className="govuk-link" href={`/plans/${id}`}>
                  {title}
                </a>
              ),
              ...{ council, parts },
              comes: alone ? "Stands alone" : "A challenge",
            },
          }))}
        />
      )}
    </Page>
  );
}
