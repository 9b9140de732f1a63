import { LinkButton } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import { TaskList } from "../../ui/TaskList.tsx";
import { Chosen } from "./Chosen.tsx";
import type { publishOf } from "./publish-pages.server.ts";

type Props = Awaited<ReturnType<typeof publishOf>>;

/** How the public page of a plan stands, and the way to publish it. */
export function PublishPage(props: Props) {
  const { top, chosen, publications } = props;
  return (
    <>
      <PageHeading
        title="Public page of the plan"
        lead="Anybody can read it without an account. It shows only what you choose, as it was on the day you published it."
      />
      <Standing {...props} />
      <h2 className="govuk-heading-m">Publish the plan</h2>
      <TaskList tasks={tasksOf(props)} />
      {chosen && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">What is chosen</h2>
          <Chosen chosen={chosen} />
        </section>
      )}
      {publications.length > 0 && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">What was published</h2>
          <p className="cf-measure">
            Every publication is kept for who leads the plan, also once it is
            taken down.
          </p>
          <Publications top={top} live={props.live} list={publications} />
        </section>
      )}
    </>
  );
}

function Standing({ top, live, href }: Props) {
  if (live === null || href === null) {
    return (
      <Notice title="The plan is not public">
        {href === null
          ? "It has no public address yet."
          : "Its address says that the plan was there and was taken down. Published again, it is there as before."}
      </Notice>
    );
  }
  return (
    <>
      <Notice title="The plan is public">
        <p>
          <a className="govuk-link" href={href}>
            {href}
          </a>
        </p>
      </Notice>
      <LinkButton href={`${top}/take-down`} look="secondary">
        Take the public page down
      </LinkButton>
    </>
  );
}

function tasksOf({ top, chosen, warnings, open, live }: Props) {
  const none = warnings === 0;
  return [
    {
      ...{ id: "choose", title: "Choose what the page shows" },
      href: `${top}/choose`,
      hint: "Columns, sections, owners, and which edition.",
      ...(chosen
        ? { status: "Chosen" }
        : ({ status: "To do", tone: "wait" } as const)),
    },
    {
      ...{ id: "warnings", title: "Look at the warnings" },
      ...(chosen ? { href: `${top}/warnings` } : {}),
      hint: "Names, addresses and small numbers that everybody would read.",
      ...(!chosen
        ? { status: "Cannot start yet" }
        : open > 0
          ? ({ status: `${open} to decide`, tone: "warn" } as const)
          : { status: none ? "None found" : "All decided" }),
    },
    {
      ...{ id: "preview", title: "Look at the page, and publish it" },
      ...(chosen ? { href: `${top}/preview` } : {}),
      status: !chosen
        ? "Cannot start yet"
        : live === null
          ? "Not public"
          : "Public",
    },
  ];
}

interface ListProps extends Pick<Props, "top" | "live"> {
  list: Props["publications"];
}

const Publications = ({ top, live, list }: ListProps) => (
  <Table
    caption="Publications of the plan"
    quietCaption
    columns={[
      { key: "number", label: "Publication", head: true },
      { key: "at", label: "Published" },
      { key: "edition", label: "Of edition", numeric: true },
      { key: "live", label: "Public now" },
    ]}
    rows={list.map(({ number, at, by, edition }) => ({
      key: String(number),
      cells: {
        number: (
          <a className="govuk-link" href={`${top}/publications/${number}`}>
            Publication {number}
          </a>
        ),
        at: (
          <>
            <DateTime iso={at} />, {by}
          </>
        ),
        edition,
        live: number === live ? "Yes" : "No",
      },
    }))}
  />
);
