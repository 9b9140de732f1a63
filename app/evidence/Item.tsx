import type { ReactNode } from "react";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { OpenedTag } from "./EvidenceTags.tsx";
import { Versions } from "./Versions.tsx";
import type { ItemPage } from "./item-page.server.ts";
import { sizeWords } from "./sizes.ts";

/** One item of evidence: open it, what it is, what became of it. */
export function Item(item: ItemPage) {
  const { register, number, title, description } = item;
  return (
    <>
      <Breadcrumbs items={[{ href: register, label: "Evidence" }]} />
      <PageHeading caption={`Item ${number}`} title={title} />
      <Warnings {...item} />
      {description && (
        <div className="cf-stack">
          <Prose text={description} />
        </div>
      )}
      <Doors {...item} />
      <section className="cf-section">
        <h2 className="govuk-heading-m">About this item</h2>
        <SummaryList rows={rowsOf(item)} />
      </section>
      {item.files.length > 0 && <Versions {...item} />}
      <Changes {...item} />
    </>
  );
}

function Warnings({ withdrawnAt, side, same, register }: ItemPage) {
  return (
    <>
      {withdrawnAt && (
        <Notice kind="warning" title="This item was withdrawn">
          <p>
            The council withdrew it on <DateTime iso={withdrawnAt} />.{" "}
            {side === "team" && "It can no longer be opened."}
          </p>
        </Notice>
      )}
      {same.length > 0 && (
        <Notice title="The same file is here more than once">
          <p>
            Its content is the same as that of{" "}
            {same.map(({ id, number, title }, index) => (
              <span key={id}>
                {index > 0 && ", "}
                <a href={`${register}/${id}`}>
                  item {number}, {title}
                </a>
              </span>
            ))}
            .
          </p>
        </Notice>
      )}
    </>
  );
}

/** The way to read it. */
function Doors(item: ItemPage) {
  const { register, id, kind, files, url, target, pointer, mayNote } = item;
  const [newest] = files;
  const notes = `${register.replace(/evidence$/, "notes")}/new?evidence=${id}`;
  return (
    <div className="cf-section">
      {kind === "pointer" && (
        <p>
          <b>{pointer}</b> of{" "}
          {target ? (
            <a href={`${register}/${target.id}`}>
              item {target.number}, {target.title}
            </a>
          ) : (
            "an item that was withdrawn"
          )}
        </p>
      )}
      <div className="govuk-button-group">
        {newest && (
          <LinkButton href={`${register}/${id}/open/${newest.number}`}>
            Open the file ({sizeWords(newest.bytes)})
          </LinkButton>
        )}
        {url && (
          <LinkButton href={`${register}/${id}/open/1`}>
            Open the web link
          </LinkButton>
        )}
        {mayNote && (
          <LinkButton href={notes} look="secondary">
            Write a reading note
          </LinkButton>
        )}
      </div>
      {url && <p className="cf-small cf-secondary cf-evidence-url">{url}</p>}
    </div>
  );
}

const rowsOf = (item: ItemPage) => [
  { label: "Kind", value: item.kindWord },
  {
    label: "Date of the document",
    value: item.dated ? <DateTime iso={item.dated} /> : "Not given",
  },
  {
    label: "Sensitivity",
    value: `${item.sensitivity.label}: ${item.sensitivity.hint}`,
  },
  { label: "Criteria", value: <Criteria {...item} /> },
  {
    label: "Added",
    value: (
      <>
        <DateTime iso={item.createdAt} /> by {item.createdBy}
      </>
    ),
  },
  {
    label: "Sent to the peer team",
    value: item.sentAt ? (
      <DateTime iso={item.sentAt} />
    ) : item.withdrawnAt ? (
      "Never: it was withdrawn before"
    ) : item.stopped ? (
      "Never: the challenge was withdrawn before"
    ) : (
      "Not yet: it goes with the self-assessment"
    ),
  },
  { label: "Opened by the peer team", value: <OpenedBy {...item} /> },
  { label: "Relied on", value: <ReliedOn {...item} /> },
];

function Criteria({ criteria }: ItemPage) {
  if (criteria.length === 0) return "Not linked to any criterion";
  return (
    <ul className="cf-plain-list">
      {criteria.map(({ key, number, title }) => (
        <li key={key}>
          {number} {title}
        </li>
      ))}
    </ul>
  );
}

function OpenedBy({
  opened,
  side,
  files,
  sentAt,
  withdrawnAt,
  over,
}: ItemPage) {
  const sent = sentAt !== null;
  const withdrawn = withdrawnAt !== null;
  const { some, replacedSince } = opened;
  const standing = { side, over, sent, withdrawn, opened: some, replacedSince };
  const tag = <OpenedTag {...standing} />;
  if (!some) return sent && !withdrawn ? tag : "No";
  const names = opened.by.map(({ name, newest }) =>
    files.length > 1 ? `${name} (version ${newest})` : name,
  );
  return (
    <>
      {opened.firstAt ? (
        <>
          By {names.join(", ")}, first on <DateTime iso={opened.firstAt} />
        </>
      ) : (
        "Yes"
      )}{" "}
      {tag}
    </>
  );
}

function ReliedOn({ relied, side, register, stopped }: ItemPage): ReactNode {
  if (side !== "team") {
    return relied.some
      ? "A finding in the report relies on it"
      : "No finding in a report sent to the council relies on it";
  }
  if (!relied.some) {
    return stopped ? "No finding relies on it" : "No finding relies on it yet";
  }
  return (
    <ul className="cf-plain-list">
      {relied.findings.map(({ id, name }) => (
        <li key={id}>
          <a href={`${register.replace(/evidence$/, "findings")}/${id}`}>
            {name}
          </a>
        </li>
      ))}
    </ul>
  );
}

function Changes({ register, id, kind, mayChange }: ItemPage) {
  if (!mayChange) return null;
  const address = `${register}/${id}`;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Change this item</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          <a href={`${address}/edit`}>Change the details</a>
        </li>
        {kind === "file" && (
          <li>
            <a href={`${address}/replace`}>Upload a newer version</a>
          </li>
        )}
        {kind !== "pointer" && (
          <li>
            <a href={`${register}/new?kind=pointer&to=${id}`}>
              Point to a place in it
            </a>
          </li>
        )}
        <li>
          <a href={`${address}/withdraw`}>Withdraw it</a>
        </li>
      </ul>
    </section>
  );
}
