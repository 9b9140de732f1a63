import { useLoaderData } from "@remix-run/react";
import { listChallenges } from "#db/queries/challenges.ts";
import { countChallenges } from "#db/queries/programme.ts";
import { stageTitle, stages } from "#workflows/stages.ts";
import { pageOf } from "../forms/page.ts";
import { ProgrammeChallenges } from "../programme/ProgrammeChallenges.tsx";
import { shownChallenge } from "../programme/shown-challenge.server.ts";
import { asProgrammeManager } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Programme");

const perPage = 50;

export const loader = asProgrammeManager(async ({ app, url }) => {
  const state = stages.find((one) => one === url.searchParams.get("stage"));
  const page = pageOf(url, await countChallenges(app.db, state), perPage);
  const found = await listChallenges(app.db, {
    personId: null,
    state: state ?? null,
    limit: perPage,
    offset: page.offset,
  });
  return {
    page: page.number,
    only: state ? { stage: state, title: stageTitle(state) } : null,
    pages: page.count,
    challenges: found.map(shownChallenge),
  };
});

export default function Programme() {
  const { challenges, page, pages, only } = useLoaderData<typeof loader>();
  const href = (n: number) =>
    only ? `?stage=${only.stage}&page=${n}` : `?page=${n}`;
  return (
    <Page>
      <PageHeading
        title="Programme"
        lead="Every challenge. From here you see scope, people and history; what the two sides write is theirs."
      />
      <div className="cf-cluster">
        <LinkButton href="/programme/challenges/new">
          Start a challenge
        </LinkButton>
        <a className="govuk-link" href="/programme/councils">
          Councils
        </a>
        <a className="govuk-link" href="/programme/outbox">
          Outbox
        </a>
      </div>
      {only && (
        <p>
          Only challenges at the stage “{only.title}”.{" "}
          <a className="govuk-link" href="/programme">
            Show all
          </a>
        </p>
      )}
      <ProgrammeChallenges challenges={challenges} />
      <Pagination page={page} pages={pages} href={href} />
    </Page>
  );
}
