import { ButtonForm } from "../ui/ButtonForm.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Timeline, type TimelineEvent } from "../ui/Timeline.tsx";

interface Props {
  title: string;
  lead: string;
  /** What the first entry will be. */
  first: string;
  page: number;
  pages: number;
  /** Each with where what it removed is brought back, if it can be. */
  events: Array<TimelineEvent & { back: string | null }>;
}

/** Everything that happened in a challenge or a plan, newest first. */
export function History(props: Props) {
  const { title, lead, first, page, pages, events } = props;
  return (
    <>
      <PageHeading title={title} lead={lead} />
      {events.length === 0 ? (
        <EmptyState title="Nothing has happened yet">{first}</EmptyState>
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
