import { useLoaderData } from "@remix-run/react";
import { readCoverage } from "#db/queries/coverage.ts";
import { coverageColumns, coverageOf } from "../findings/coverage.ts";
import { inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Matrix } from "../ui/Matrix.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ areas, asked }) =>
  asked ? `Coverage: ${areas[0]?.title ?? ""}` : "Coverage by criterion",
);
export const handle = { folded: true };

export const loader = inChallenge(
  "findings",
  async ({ app, challenge, areas, url }) => {
    const asked = areas.find(({ key }) => key === url.searchParams.get("area"));
    const rows = await readCoverage(app.db, challenge.id);
    return {
      top: `/challenges/${challenge.id}`,
      asked: asked?.key ?? null,
      tabs: areas.map(({ key, number, shortTitle }) => ({
        key,
        label: `${number} ${shortTitle}`,
      })),
      areas: (asked ? [asked] : areas).map((area) => ({
        key: area.key,
        title: `${area.number} ${area.title}`,
        rows: coverageOf(area, rows, `/challenges/${challenge.id}`),
      })),
    };
  },
  "all",
);

export default function Coverage() {
  const { top, asked, tabs, areas } = useLoaderData<typeof loader>();
  const links = [{ key: null, label: "All areas" }, ...tabs];
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/findings`, label: "Findings" }]} />
      <PageHeading
        title="Coverage by criterion"
        lead="What the team has heard, seen and read on each criterion, and where nothing rests on anything yet."
      />
      <nav aria-label="Areas">
        <ul className="cf-cluster cf-findings__filter">
          {links.map(({ key, label }) => (
            <li key={key ?? "all"}>
              <a
                className="govuk-link"
                href={key ? `?area=${key}` : "?"}
                aria-current={key === asked ? "true" : undefined}
              >
                {label}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <p className="cf-secondary cf-matrix__more cf-screen-only">
        The tables are wider than this screen: scroll them sideways. The last
        column says what is missing.
      </p>
      {areas.map(({ key, title, rows }) => (
        <section className="cf-section" key={key}>
          <Matrix
            caption={title}
            rowTitle="Criterion"
            columns={coverageColumns}
            rows={rows}
          />
        </section>
      ))}
    </>
  );
}
