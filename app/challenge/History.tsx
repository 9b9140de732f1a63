import { ButtonForm } from "../ui/ButtonForm.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Timeline, type TimelineEvent } from "../ui/Timeline.tsx";

interface Props {
  page: number;
  pages: number;
  /** Each with where what it removed is brought back, if it can be. */
  events: Array<TimelineEvent & { back: string | null }>;
}

/** Everything that happened in a challenge, newest first. */
export function History({ page, pages, events }: Props) {
  return (
    <>
      <PageHeading
        title="History"
        lead="What happened in this challenge, newest first, as far as your side may know of it."
      />
      {events.length === 0 ? (
        <EmptyState title="Nothing has happened yet">
          The first entry appears when the scope is agreed.
        </EmptyState>
      ) : (
        <Timeline
          events={events.map(({ back, ...event }) => ({
            ...event,
            after: back && (
              <ButtonForm
                action={back}
                label="Bring it back"
                about={`: ${event.what}`}
              />
            ),
          }))}
        />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </>
  );
}
