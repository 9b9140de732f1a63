import { DateTime } from "../ui/DateTime.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Contents } from "./Contents.tsx";
import { Downloads } from "./Downloads.tsx";
import { Fingerprint, NotAsSent } from "./Fingerprint.tsx";
import { ReadyHtml } from "../ui/ReadyHtml.tsx";
import type { PublicReportRead } from "./read-public-report.server.ts";

/** A final report, for anybody; its text is handed over as "report". */
export function PublicReport(props: Omit<PublicReportRead, "html">) {
  const { title, publishedAt, firstPublishedAt, number } = props;
  const { sha256, matches, contents } = props;
  return (
    <Page narrow>
      <PageHeading
        caption="Final report"
        title={title}
        lead={
          <>
            {firstPublishedAt ? (
              <>
                First published on{" "}
                <DateTime iso={firstPublishedAt} show="date" />; this version on{" "}
                <DateTime iso={publishedAt} show="date" />.
              </>
            ) : (
              <>
                Published on <DateTime iso={publishedAt} show="date" />.
              </>
            )}{" "}
            Version {number}.
          </>
        }
      />
      <NotAsSent matches={matches} />
      <Downloads
        as={["pdf", "webPage"]}
        of={props.href}
        name="this report"
        pdfBytes={props.pdfBytes}
      />
      <Contents entries={contents} />
      <ReadyHtml name="report" />
      <Fingerprint sha256={sha256} />
    </Page>
  );
}
