import { Fingerprint, NotAsSent } from "../../report/Fingerprint.tsx";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Chosen } from "./Chosen.tsx";
import { PublicPlan } from "./PublicPlan.tsx";
import type { publicationOf } from "./publish-pages.server.ts";

type Props = Awaited<ReturnType<typeof publicationOf>>;

/** What was public once, as it went out. */
export function PublicationPage(props: Props) {
  const { top, number, at, by, edition, isLive, shown } = props;
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Public page" }]} />
      <PageHeading
        title={`Publication ${number}`}
        lead={
          <>
            Published on <DateTime iso={at} /> by {by}, of edition {edition}.{" "}
            {isLive
              ? "It is public now."
              : "It is not public any more; only who leads the plan reads it here."}
          </>
        }
      />
      <NotAsSent matches={props.matches} />
      <h2 className="govuk-heading-m">What was chosen</h2>
      <Chosen chosen={props.chosen} />
      <h2 className="govuk-heading-l">{shown.title}</h2>
      <p>
        {shown.council}. {shown.dated}.
      </p>
      <PublicPlan {...shown} />
      <Fingerprint sha256={props.sha256} />
    </>
  );
}
