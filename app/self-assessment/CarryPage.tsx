import { PostForm } from "../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import type { CarryView } from "./read-carry.server.ts";

type Props = CarryView & { answered: Answered | undefined };

/** What could be carried from an earlier challenge, before anything is. */
export function CarryPage(page: Props) {
  const { top, plan } = page;
  return (
    <>
      <Breadcrumbs
        items={[{ href: `${top}/self-assessment`, label: "Self-assessment" }]}
      />
      <PageHeading
        title="Carry earlier answers over"
        lead="Text is copied into answers that are still empty and marked “Re-check”. It counts only once somebody has looked at it and saved it."
      />
      {plan ? (
        <>
          <Sources {...page} />
          <Plan {...page} plan={plan} />
        </>
      ) : (
        <EmptyState title="No earlier challenge to carry from">
          There is none of this council that you take part in, and this
          challenge does not follow one.
        </EmptyState>
      )}
    </>
  );
}

function Sources({ sources, top }: Props) {
  if (sources.length < 2) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Earlier challenges</h2>
      <ul className="govuk-list">
        {sources.map(({ id, title, framework, createdAt, current }) => (
          <li key={id}>
            <a
              className="govuk-link"
              href={`${top}/self-assessment/carry?from=${id}`}
              aria-current={current ? "true" : undefined}
            >
              {title}
            </a>
            , {framework}, begun <DateTime iso={createdAt} show="date" />
            {current && " (shown below)"}
          </li>
        ))}
      </ul>
    </section>
  );
}

type Plan = NonNullable<CarryView["plan"]>;

function Plan({ plan, once, answered }: Props & { plan: Plan }) {
  const id = "carry";
  const { problems, theirs } = useAnswer<{ from: string }>(id, answered, {});
  const count = plan.areas + plan.criteria;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">From “{plan.title}”</h2>
      <SummaryList
        rows={[
          { label: "Narratives to carry", value: plan.areas },
          { label: "Criteria to carry", value: plan.criteria },
          {
            label: "Already begun here, and left as they are",
            value: plan.kept,
          },
          { label: "With no place here", value: plan.homeless },
        ]}
      />
      <p>
        Levels, leads, evidence, assignments and “not applicable” stay behind:
        they are decided anew.
      </p>
      {!plan.sameFramework && (
        <p>
          The earlier challenge used another framework. Criteria are matched by
          our own reading of what became of each; where several became one,
          their texts stand under one another. Narratives stay behind, because
          the areas were cut differently.
        </p>
      )}
      <PostForm id={id} problems={problems} theirs={theirs} once={once}>
        <input type="hidden" name="from" value={plan.from} />
        {count > 0 ? (
          <Button>
            Carry {count} {count === 1 ? "text" : "texts"} over
          </Button>
        ) : (
          <p className="cf-strong">There is nothing left to carry over.</p>
        )}
      </PostForm>
    </section>
  );
}
