import { FormProblems } from "../../forms/FormProblems.tsx";
import type { Answered } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { LinkButton } from "../../ui/Button.tsx";
import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { Counts } from "../../ui/Counts.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Prose } from "../../ui/Prose.tsx";
import { AskTable } from "./AskTable.tsx";
import { Proposals } from "./Proposals.tsx";
import type { roundPageOf } from "./round-pages.server.ts";

type Props = Awaited<ReturnType<typeof roundPageOf>> & {
  answered: Answered | undefined;
};

/** A round: who has answered, and what they propose. */
export function RoundPage(props: Props) {
  const { top, round, counts, asks, proposals, page, pages } = props;
  const isOpen = round.lockedAt === null;
  const may = props.may && isOpen;
  return (
    <>
      <FormProblems answered={props.answered} />
      <Breadcrumbs
        items={[{ href: `${top}/rounds`, label: "Update rounds" }]}
      />
      <PageHeading
        title={round.title}
        caption={`Update round ${round.number}`}
        lead={
          <>
            Started by {round.startedBy} on{" "}
            <DateTime iso={round.startedAt} show="date" />. Last day for
            answers: <DateTime iso={round.dueOn} />.
          </>
        }
      />
      {round.message && <Prose text={round.message} />}
      {round.lockedAt && (
        <p>
          Locked on <DateTime iso={round.lockedAt} />
          {round.edition !== null && (
            <>
              , as{" "}
              <a
                className="govuk-link"
                href={`${top}/editions/${round.edition}`}
              >
                edition {round.edition}
              </a>
            </>
          )}
          . No link opens anything any more.
        </p>
      )}
      {round.atOnce && (
        <p>What owners say of status and date counts at once.</p>
      )}
      <Counts
        counts={[
          { label: "Asked", value: counts.asked },
          { label: "Answered", value: counts.answered },
          { label: "Partly", value: counts.partly },
          { label: "Not yet", value: counts.notYet },
        ]}
      />
      {may && <Ways {...props} />}
      {asks.length === 0 ? (
        <EmptyState title="Nobody is asked yet" />
      ) : (
        <AskTable asks={asks} may={may} />
      )}
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
      <Proposals top={top} may={props.may} proposals={proposals} />
    </>
  );
}

const Ways = ({ top, round, canChase }: Props) => (
  <div className="cf-cluster cf-screen-only">
    <LinkButton href={`${top}/rounds/${round.number}/ask`} look="secondary">
      Ask somebody
    </LinkButton>
    {canChase && (
      <ButtonForm
        fields={{ intent: "chase" }}
        label="Remind who has not answered"
        small={false}
      />
    )}
    <LinkButton href={`${top}/rounds/${round.number}/lock`} look="secondary">
      Lock the round
    </LinkButton>
  </div>
);
