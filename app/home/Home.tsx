import { EmptyState } from "../ui/EmptyState.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import { Desk } from "./Desk.tsx";
import type { DeskShown } from "./desk.server.ts";
import { Plans } from "./Plans.tsx";
import type { PlanWaiting } from "./plans.server.ts";
import type { PlacesShown } from "./places.server.ts";
import type { PlaceShown } from "./waiting.server.ts";

interface Props extends PlacesShown {
  name: string;
  /** The programme's, for who runs it. */
  desk: DeskShown | null;
  /** Whether letters go out by mail. */
  byMail: boolean;
  /** Plans in which the person has a part of their own. */
  plans: PlanWaiting[];
}

/** A person's own page: every challenge, what waits in it, whose turn it is. */
export function Home({ name, mine, others, past, desk, ...props }: Props) {
  const { byMail, count, waits, page, pages, plans } = props;
  const isTold = byMail && props.isTold;
  return (
    <Page>
      <PageHeading title="What waits for me" lead={`Signed in as ${name}.`} />
      {desk && <Desk {...desk} />}
      {count === 0 && plans.length === 0 && !desk && (
        <EmptyState title="You have no part in a challenge yet">
          <p>
            {byMail
              ? "When somebody invites you, the invitation comes by email."
              : "When somebody invites you, you are given a link to join."}
          </p>
        </EmptyState>
      )}
      {mine.length > 0 && (
        <section className="cf-section">
          <h2 className="govuk-heading-m">Waits for you</h2>
          <ul className="cf-grid cf-grid--wide">
            {mine.map((place) => (
              <li className="cf-card" key={place.id}>
                <Place {...place} />
              </li>
            ))}
          </ul>
        </section>
      )}
      <Plans plans={plans} />
      {!waits && count > 0 && plans.every(({ overdue }) => overdue === 0) && (
        <EmptyState title="Nothing waits for you now">
          <p>
            What waits for you shows here.
            {isTold && " An email tells you when a turn of your side begins."}
          </p>
        </EmptyState>
      )}
      {others.length > 0 && (
        <Places title="Your other challenges" places={others} />
      )}
      {past.length > 0 && <Places title="Over" places={past} />}
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `?page=${number}`}
        label="Pages of challenges"
      />
      <p>
        <a className="govuk-link" href="/plans">
          All your improvement plans
        </a>
      </p>
    </Page>
  );
}

/** Challenges in which there is nothing to do: a line each. */
function Places({ title, places }: { title: string; places: PlaceShown[] }) {
  const live = places.some(({ turn }) => turn !== null);
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">{title}</h2>
      <Table
        caption={title}
        quietCaption
        columns={[
          { key: "name", label: "Challenge", head: true },
          { key: "stage", label: "Stage" },
          { key: "roles", label: "Your role" },
          ...(live ? [{ key: "turn", label: "Whose turn" }] : []),
        ]}
        rows={places.map((place) => ({
          key: place.id,
          cells: {
            name: <Name {...place} />,
            stage: <Tag tone={live ? "info" : "neutral"}>{place.stage}</Tag>,
            roles: place.roles,
            turn: place.turn,
          },
        }))}
      />
    </section>
  );
}

const Name = ({ id, council, title }: PlaceShown) => (
  <a className="govuk-link" href={`/challenges/${id}`}>
    {council}: {title}
  </a>
);

function Place(place: PlaceShown) {
  return (
    <>
      <h3 className="cf-card__title">
        <Name {...place} />
      </h3>
      <p className="cf-card__meta">
        <Tag tone="info">{place.stage}</Tag> {place.roles}
      </p>
      <p>{place.now}</p>
      {place.deadline && <p>{place.deadline}.</p>}
      <ul className="govuk-list govuk-list--bullet">
        {place.toDo.map(({ sentence, href }) => (
          <li key={sentence}>
            <a className="govuk-link" href={href}>
              {sentence}
            </a>
          </li>
        ))}
      </ul>
      <p className="cf-card__foot">
        {place.turn === null ? "Over" : `Whose turn: ${place.turn}`}
      </p>
    </>
  );
}
