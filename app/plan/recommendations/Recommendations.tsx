import { positionTitle } from "#workflows/response.ts";
import { LinkButton } from "../../ui/Button.tsx";
import { Counts } from "../../ui/Counts.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ActionsTable } from "../ActionsTable.tsx";
import type { recommendationsOf } from "./read-recommendations.server.ts";

type Props = Awaited<ReturnType<typeof recommendationsOf>>;
type One = Props["recommendations"][number];

/** Each recommendation: the position on it, its actions, how far they are. */
export function Recommendations(props: Props) {
  const { recommendations } = props;
  const count = (test: (one: One) => boolean) =>
    recommendations.filter(test).length;
  return (
    <div className="cf-plan">
      <PageHeading
        title="Recommendations and what is done on them"
        lead="The position that the council sent on each, its actions and their progress."
      />
      {recommendations.length === 0 ? (
        <EmptyState title="The final report makes no recommendation" />
      ) : (
        <Counts
          counts={[
            { label: "recommendations", value: recommendations.length },
            {
              label: "with actions",
              value: count(({ actions }) => actions.length > 0),
            },
            { label: "with no action yet", value: count(isOpen) },
            {
              label: "on which nothing will be done",
              value: count(
                ({ decided, actions }) =>
                  decided !== null && actions.length === 0,
              ),
            },
          ]}
        />
      )}
      {recommendations.map((one) => (
        <section key={one.id} aria-labelledby={`on-${one.id}`}>
          <h2 className="govuk-heading-m" id={`on-${one.id}`}>
            {one.name}
          </h2>
          <div className="cf-measure cf-stack">
            <Prose text={one.text} />
          </div>
          <Position position={one.position} />
          <Answer {...props} one={one} />
        </section>
      ))}
    </div>
  );
}

const isOpen = ({ decided, actions }: One) =>
  decided === null && actions.length === 0;

function Position({ position }: Pick<One, "position">) {
  if (!position) {
    return (
      <p>
        <Tag tone="wait">No position</Tag>
      </p>
    );
  }
  return (
    <div className="cf-measure cf-stack cf-stack--s">
      <p>
        Position:{" "}
        <Tag tone={position.position === "accepted" ? "go" : "wait"}>
          {positionTitle(position.position)}
        </Tag>
      </p>
      {position.reason && <Prose text={position.reason} />}
    </div>
  );
}

function Answer({
  one,
  ...props
}: Omit<Props, "recommendations"> & { one: One }) {
  const { top } = props;
  const { name, actions, decided } = one;
  return (
    <>
      {decided && <Decided {...props} one={one} decided={decided} />}
      {actions.length > 0 && (
        <ActionsTable
          caption={`Actions on ${name.toLowerCase()}`}
          actions={actions}
          top={top}
        />
      )}
      {isOpen(one) && <Open {...props} one={one} />}
    </>
  );
}

function Open({
  top,
  mayAct,
  mayDecide,
  one,
}: Omit<Props, "recommendations"> & { one: One }) {
  const { id, name } = one;
  const which = <span className="govuk-visually-hidden"> on {name}</span>;
  return (
    <>
      <p>
        <Tag tone="warn">No action yet</Tag>
      </p>
      <div className="govuk-button-group">
        {mayAct && (
          <LinkButton
            href={`${top}/actions/new?answers=${id}`}
            look="secondary"
          >
            Write an action{which}
          </LinkButton>
        )}
        {mayDecide && (
          <a
            className="govuk-link"
            href={`${top}/recommendations/${id}/no-action`}
          >
            Nothing will be done{which}
          </a>
        )}
      </div>
    </>
  );
}

function Decided({
  top,
  mayDecide,
  one,
  decided,
}: Omit<Props, "recommendations"> & {
  one: One;
  decided: NonNullable<One["decided"]>;
}) {
  return (
    <Notice title="Nothing will be done">
      <Prose text={decided.reason} />
      <p className="cf-secondary cf-small">
        <DateTime iso={decided.at} show="date" />, {decided.by}
      </p>
      {one.actions.length > 0 && (
        <p>Yet there are actions on it: one of the two is not so.</p>
      )}
      {mayDecide && (
        <p>
          <a
            className="govuk-link"
            href={`${top}/recommendations/${one.id}/no-action`}
          >
            Take the decision back
            <span className="govuk-visually-hidden"> on {one.name}</span>
          </a>
        </p>
      )}
    </Notice>
  );
}
