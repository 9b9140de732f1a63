import { LinkButton } from "../../ui/Button.tsx";
import { OrderButtons, OrderForm } from "../../forms/Order.tsx";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Table } from "../../ui/Table.tsx";
import type { SectionsShown } from "./sections-page.server.ts";

const columns = [
  { key: "title", label: "Section", head: true },
  { key: "words", label: "Words", numeric: true },
  { key: "saved", label: "Last saved" },
  { key: "edit", label: "Write" },
] as const;

const form = "order-sections";

/** The sections of the report that are written as they stand. */
export function SectionsPage(page: SectionsShown) {
  const { top, mayAdd, sections, orderable } = page;
  const order = { key: "order", label: "Order" };
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        title="Sections of the report"
        lead="What is written here stands in the report beside its findings, recommendations, outcomes and examples. Several people can write at once, each in a section."
      />
      {orderable.length > 0 && (
        <OrderForm
          id={form}
          action={`${top}/report/sections/order`}
          was={orderable}
        />
      )}
      <Table
        caption="Sections of the report"
        quietCaption
        columns={orderable.length > 0 ? [...columns, order] : columns}
        rows={sections.map((section) => ({
          key: section.name,
          cells: cellsOf(section, page),
        }))}
      />
      {mayAdd && (
        <LinkButton href={`${top}/report/sections/new`} look="secondary">
          Add a section
        </LinkButton>
      )}
    </>
  );
}

type Section = SectionsShown["sections"][number];

function cellsOf(section: Section, { top, orderable, moved }: SectionsShown) {
  const { name, title, words, savedBy, savedAt, mayWrite, order } = section;
  return {
    title,
    words: savedAt ? words : "Not written",
    saved: savedAt && (
      <>
        {savedBy}, <DateTime iso={savedAt} />
      </>
    ),
    edit: (
      <a className="govuk-link" href={`${top}/report/sections/${name}`}>
        {mayWrite ? (savedAt ? "Change" : "Write") : "Read"}
        <span className="govuk-visually-hidden"> {title}</span>
      </a>
    ),
    order: orderable.length > 0 && order && order.of > 1 && (
      <OrderButtons
        {...{ form, id: name, moved }}
        about={`“${title}”, ${order.place} of ${order.of}`}
        first={order.place === 1}
        last={order.place === order.of}
      />
    ),
  };
}
