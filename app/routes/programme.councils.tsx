import { useLoaderData } from "@remix-run/react";
import { countCouncils, listCouncils } from "#db/queries/councils.ts";
import { pageOf } from "../forms/page.ts";
import { nationTitle } from "../programme/council.ts";
import { asProgrammeManager } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Table } from "../ui/Table.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Councils");

const perPage = 50;

export const loader = asProgrammeManager(async ({ app, url }) => {
  const page = pageOf(url, await countCouncils(app.db), perPage);
  const { offset } = page;
  const councils = await listCouncils(app.db, { limit: perPage, offset });
  return { councils, page: page.number, pages: page.count };
});

export default function Councils() {
  const { councils, page, pages } = useLoaderData<typeof loader>();
  return (
    <Page
      before={
        <Breadcrumbs items={[{ href: "/programme", label: "Programme" }]} />
      }
    >
      <PageHeading title="Councils" />
      <LinkButton href="/programme/councils/new">Add a council</LinkButton>
      {councils.length === 0 ? (
        <EmptyState title="No councils yet" />
      ) : (
        <Table
          caption="Councils"
          quietCaption
          columns={[
            { key: "name", label: "Council", head: true },
            { key: "nation", label: "Nation" },
            { key: "challenges", label: "Challenges", numeric: true },
            { key: "start", label: "Next" },
          ]}
          rows={councils.map(({ id, name, nation, challenges }) => ({
            key: id,
            cells: {
              name,
              nation: nationTitle(nation),
              challenges: Number(challenges),
              start: (
                <span className="cf-cluster">
                  <a
                    className="govuk-link"
                    href={`/programme/challenges/new?council=${id}`}
                  >
                    Start a challenge
                    <span className="govuk-visually-hidden"> of {name}</span>
                  </a>
                  <a className="govuk-link" href={`/programme/councils/${id}`}>
                    Change
                    <span className="govuk-visually-hidden"> {name}</span>
                  </a>
                </span>
              ),
            },
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </Page>
  );
}
