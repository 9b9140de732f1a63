import { useLoaderData } from "@remix-run/react";
import { OutcomeList } from "../outcomes/OutcomeList.tsx";
import { outcomesList } from "../outcomes/list.server.ts";
import { inChallenge } from "../respond.server.ts";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ title }) => title);

export const loader = inChallenge(
  "outcomes",
  async (call) => outcomesList(call.app, call),
  "all",
);

export default function Outcomes() {
  const outcomes = useLoaderData<typeof loader>();
  const { top, title, award, sought, reads } = outcomes;
  return (
    <>
      <PageHeading
        title={title}
        lead={`What the team ${award ? "decides" : "remarks"}, area by area and overall. ${reads}`}
      />
      {award ? (
        sought && <p>The council seeks the level “{sought}”.</p>
      ) : (
        <Notice>
          No level is sought in this challenge, so nothing has to be decided
          here. A remark on an area is welcome all the same.
        </Notice>
      )}
      <OutcomeList {...outcomes} />
      <p className="cf-cluster">
        <a className="govuk-link" href={`${top}/findings`}>
          Findings
        </a>
        <a className="govuk-link" href={`${top}/recommendations`}>
          Recommendations
        </a>
      </p>
    </>
  );
}
