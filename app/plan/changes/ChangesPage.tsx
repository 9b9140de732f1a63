import { DateField } from "../../forms/DateField.tsx";
import { Button } from "../../ui/Button.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { Timeline } from "../../ui/Timeline.tsx";
import type { changesOf } from "./read-changes.server.ts";

type Props = Awaited<ReturnType<typeof changesOf>>;

/** What changed in a plan since a day, by the actions that it changed. */
export function ChangesPage(props: Props) {
  const { top, since, problem, found, edition, actions } = props;
  const { page, pages, others, moreOthers } = props;
  return (
    <>
      <PageHeading
        title="What changed in the plan"
        lead={
          <>
            Since <DateTime iso={since} />: {found}{" "}
            {found === 1 ? "action" : "actions"} changed.
          </>
        }
      />
      <Since since={since} problem={problem} />
      {edition !== null && (
        <p className="cf-screen-only">
          <a
            className="govuk-link"
            href={`${top}/editions/compare?from=${edition}&to=now`}
          >
            Old and new words, compared with edition {edition}
          </a>
        </p>
      )}
      {found === 0 ? (
        <EmptyState title="No action changed">
          The history of the plan tells all that happened in it.
        </EmptyState>
      ) : (
        actions.map((action) => (
          <ActionChanged key={action.id} top={top} action={action} />
        ))
      )}
      <Pagination
        {...{ page, pages }}
        href={(n) => `?${new URLSearchParams({ since, page: String(n) })}`}
      />
      {others.length > 0 && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">Of the plan as a whole</h2>
          <Timeline events={others} />
          {moreOthers > 0 && (
            <p>
              {moreOthers} more in the{" "}
              <a className="govuk-link" href={`${top}/history`}>
                history of the plan
              </a>
              .
            </p>
          )}
        </section>
      )}
    </>
  );
}

const Since = ({ since, problem }: Pick<Props, "since" | "problem">) => (
  <form method="get" className="cf-filters" aria-label="Choose a day">
    <DateField
      field={{
        ...{ id: "since", name: "since", initialValue: since },
        errors: problem ? [problem] : undefined,
      }}
      label="Changed since"
    />
    <Button look="secondary">Show</Button>
  </form>
);

function ActionChanged({
  top,
  action,
}: {
  top: string;
  action: Props["actions"][number];
}) {
  const { id, number, text, isRemoved, events } = action;
  const name = `${number}. ${text.split("\n")[0] ?? ""}`;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-s">
        {isRemoved ? (
          <>
            {name} <Tag tone="stop">Removed</Tag>
          </>
        ) : (
          <a className="govuk-link" href={`${top}/actions/${id}`}>
            {name}
          </a>
        )}
      </h2>
      <Timeline events={events} />
    </section>
  );
}
