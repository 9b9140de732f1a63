import { itemName } from "../evidence/item-name.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { Table } from "../ui/Table.tsx";
import { CopyList } from "./CopyList.tsx";
import { WholeReading } from "./WholeReading.tsx";
import type { CopyView } from "./read-copy.server.ts";
import type { SubmissionContent, SubmittedItem } from "./submission.ts";

interface Props {
  top: string;
  copy: CopyView;
  /** The evidence of this page of the list. */
  shown: SubmittedItem[];
  page: number;
  pages: number;
}

/** A submitted copy as it was frozen, for both sides. */
export function CopyPage({ top, copy, shown, page, pages }: Props) {
  const { content, number, matches } = copy;
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${top}/self-assessment`, label: "Self-assessment" }]}
      />
      <PageHeading
        caption={content.council}
        title={`Self-assessment, copy ${number}`}
        lead="Frozen as it was submitted: the wording of the criteria, the answers and the evidence of that day."
      />
      {!matches && (
        <Notice kind="warning" title="This is not the text that was submitted">
          It was changed since, not through this service: it no longer has the
          fingerprint that it was kept under.
        </Notice>
      )}
      <About copy={copy} />
      {page === 1 && <WholeReading top={top} content={content} />}
      <Evidence top={top} content={content} shown={shown} />
      <Pagination
        page={page}
        pages={pages}
        href={(n) => `?page=${n}#evidence`}
        label="Evidence"
      />
      <CopyList top={top} copies={copy.others} title="Other copies" />
    </>
  );
}

function About({ copy }: { copy: CopyView }) {
  const { content, sha256, matches } = copy;
  const { signedOff, levelSought, framework } = content;
  return (
    <SummaryList
      rows={[
        {
          label: "Submitted",
          value: (
            <>
              {copy.by}, <DateTime iso={copy.at} />
            </>
          ),
        },
        {
          label: "Signed off",
          value: signedOff ? (
            <>
              {signedOff.name}, <DateTime iso={signedOff.at} />
            </>
          ) : (
            "Nobody"
          ),
        },
        { label: "Framework", value: framework.title },
        ...(levelSought
          ? [{ label: "Level sought", value: levelSought.title }]
          : []),
        {
          label: "Fingerprint (SHA-256)",
          value: (
            <>
              <code className="cf-fingerprint">{sha256}</code>
              {matches && <p className="cf-small">The content matches it.</p>}
            </>
          ),
        },
      ]}
    />
  );
}

function Evidence({
  top,
  content,
  shown,
}: {
  top: string;
  content: SubmissionContent;
  shown: SubmittedItem[];
}) {
  const { length } = content.evidence;
  return (
    <section className="cf-section" id="evidence">
      <h2 className="govuk-heading-m">Evidence with this copy</h2>
      {length === 0 ? (
        <p>None.</p>
      ) : (
        <Table
          caption={`${length} ${length === 1 ? "item" : "items"} of evidence`}
          quietCaption
          columns={[
            { key: "item", label: "Item", head: true },
            { key: "what", label: "What" },
            { key: "hash", label: "Fingerprint of the file" },
          ]}
          rows={shown.map((item) => ({
            key: item.id,
            cells: {
              item: (
                <a className="govuk-link" href={`${top}/evidence/${item.id}`}>
                  {itemName(item)}
                </a>
              ),
              what: whatOf(item),
              hash: item.file ? (
                <code className="cf-fingerprint">{item.file.sha256}</code>
              ) : (
                "No file"
              ),
            },
          }))}
        />
      )}
    </section>
  );
}

function whatOf({ kind, url, pointer, pointerTo, file }: SubmittedItem) {
  if (file) return `${file.name}, version ${file.number}`;
  if (kind === "link") return `Link: ${url}`;
  return pointerTo === null ? pointer : `${pointer} of item ${pointerTo}`;
}
