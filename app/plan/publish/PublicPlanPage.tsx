import { NotAsSent } from "../../report/Fingerprint.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Page } from "../../ui/Page.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { PublicPlan } from "./PublicPlan.tsx";
import type { readPublicPlan } from "./read-public-plan.server.ts";

type Props = Awaited<ReturnType<typeof readPublicPlan>>;

const files = [
  { path: "word", words: "for Word" },
  { path: "csv", words: "as CSV" },
  { path: "pdf", words: "as a PDF" },
  { path: "web-page", words: "as a web page" },
] as const;

/** A published plan, for anybody. */
export function PublicPlanPage(props: Props) {
  const { title, council, dated, publishedAt, href, matches } = props;
  return (
    <Page>
      <PageHeading
        caption={council}
        title={title}
        lead={
          <>
            {dated}. Last updated on <DateTime iso={publishedAt} show="date" />.
          </>
        }
      />
      <NotAsSent matches={matches} />
      <ul className="cf-cluster cf-screen-only" aria-label="Download the plan">
        {files.map(({ path, words }) => (
          <li key={path}>
            <a className="govuk-link" href={`${href}/${path}`}>
              Download the plan {words}
            </a>
          </li>
        ))}
      </ul>
      <PublicPlan {...props} />
    </Page>
  );
}
