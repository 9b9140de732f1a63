import { DateTime } from "../ui/DateTime.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Contents } from "./Contents.tsx";
import { Fingerprint } from "./Fingerprint.tsx";
import type { PublicReportRead } from "./read-public-report.server.ts";

/** A final report, for anybody. */
export function PublicReport(props: PublicReportRead) {
  const { title, publishedAt, number, sha256, html, contents } = props;
  return (
    <Page narrow>
      <PageHeading
        caption="Final report"
        title={title}
        lead={
          <>
            Published on <DateTime iso={publishedAt} show="date" />. Version{" "}
            {number}.
          </>
        }
      />
      <Contents entries={contents} />
      <div dangerouslySetInnerHTML={{ __html: html }} />
      <Fingerprint sha256={sha256} />
    </Page>
  );
}
