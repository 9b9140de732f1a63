import { LinkButton } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { PlaceShown } from "./waiting.server.ts";

interface Props {
  name: string;
  isProgrammeManager: boolean;
  places: PlaceShown[];
}

/** A person's own page: every challenge, what waits in it, whose turn it is. */
export function Home({ name, isProgrammeManager, places }: Props) {
  const live = places.filter(({ over }) => !over);
  const past = places.filter(({ over }) => over);
  return (
    <Page>
      <PageHeading title="What waits for me" lead={`Signed in as ${name}.`} />
      {places.length === 0 && (
        <EmptyState title="You have no part in a challenge yet">
          {isProgrammeManager ? (
            <LinkButton href="/programme">Go to the programme</LinkButton>
          ) : (
            <p>When somebody invites you, the invitation comes by email.</p>
          )}
        </EmptyState>
      )}
      {live.length > 0 && <Places title="Under way" places={live} />}
      {past.length > 0 && <Places title="Over" places={past} />}
    </Page>
  );
}

function Places({ title, places }: { title: string; places: PlaceShown[] }) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">{title}</h2>
      <ul className="cf-grid cf-grid--wide">
        {places.map((place) => (
          <li className="cf-card" key={place.id}>
            <Place {...place} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Place(place: PlaceShown) {
  return (
    <>
      <h3 className="cf-card__title">
        <a className="govuk-link" href={`/challenges/${place.id}`}>
          {place.council}: {place.title}
        </a>
      </h3>
      <p className="cf-card__meta">
        <Tag tone={place.over ? "neutral" : "info"}>{place.stage}</Tag>{" "}
        {place.roles}
      </p>
      {place.myTurn && <p>{place.now}</p>}
      {place.commentsDue && (
        <p>
          Comments are due by <DateTime iso={place.commentsDue} />.
        </p>
      )}
      {place.toDo.length > 0 && (
        <ul className="govuk-list govuk-list--bullet">
          {place.toDo.map(({ sentence, href }) => (
            <li key={sentence}>
              <a className="govuk-link" href={href}>
                {sentence}
              </a>
            </li>
          ))}
        </ul>
      )}
      <p className="cf-card__foot">
        {place.myTurn ? "Your side's turn" : "Nothing to do for your side now"}
      </p>
    </>
  );
}
