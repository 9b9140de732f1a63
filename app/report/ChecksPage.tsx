import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Details } from "../ui/Details.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { ChecksPageView, FindShown } from "./checks-page.server.ts";
import type { CheckName } from "./checks/find.ts";
import { checkWords, toLookAt } from "./checks/words.ts";

/** What the team looks at before it sends a report. */
export function ChecksPage({ top, groups, count, nothing }: ChecksPageView) {
  const found = groups?.filter(({ finds }) => finds.length > 0) ?? [];
  const clean = groups?.filter(({ finds }) => finds.length === 0) ?? [];
  return (
    <>
      <Breadcrumbs items={[{ href: `${top}/report`, label: "Report" }]} />
      <PageHeading
        title="Checks before sending"
        lead={groups ? `${toLookAt(count)}.` : undefined}
      />
      {!groups && (
        <EmptyState title="There is no working draft to look at">
          {nothing}
        </EmptyState>
      )}
      {found.length > 0 && <Ways found={found} />}
      {found.map(({ check, finds }) => (
        <Group key={check} check={check} finds={finds} />
      ))}
      {clean.length > 0 && (
        <p>
          Nothing was found of these:{" "}
          {clean.map(({ check }) => inText(checkWords[check].title)).join("; ")}
          .
        </p>
      )}
      {groups && <WhatIsLookedFor />}
    </>
  );
}

const inText = (title: string) =>
  title.charAt(0).toLowerCase() + title.slice(1);

function Ways({ found }: { found: NonNullable<ChecksPageView["groups"]> }) {
  return (
    <div className="cf-stack cf-stack--s">
      <p>
        Look at each and decide. They are no conditions: what must be done
        before a report can be sent is said with the step that sends it.
      </p>
      {found.length > 1 && (
        <nav aria-label="Checks that found something">
          <ul className="govuk-list">
            {found.map(({ check, finds }) => (
              <li key={check}>
                <a className="govuk-link" href={`#${check}`}>
                  {checkWords[check].title}
                </a>{" "}
                ({finds.length})
              </li>
            ))}
          </ul>
        </nav>
      )}
    </div>
  );
}

interface GroupProps {
  check: CheckName;
  finds: readonly FindShown[];
}

function Group({ check, finds }: GroupProps) {
  return (
    <section className="cf-section" aria-labelledby={check}>
      <h2 className="govuk-heading-m" id={check}>
        {checkWords[check].title}
      </h2>
      <ul className="cf-finds">
        {finds.map((find) => (
          <li key={find.id} id={find.id}>
            <FindItem find={find} action={checkWords[check].action} />
          </li>
        ))}
      </ul>
    </section>
  );
}

interface ItemProps {
  find: FindShown;
  action: string;
}

function FindItem({ find, action }: ItemProps) {
  const { sentence, quote, place, mend, draft } = find;
  const which = (
    <span className="govuk-visually-hidden">
      : {[sentence, place].filter((words) => words !== "").join(", ")}
    </span>
  );
  return (
    <>
      <p>{sentence}.</p>
      {quote && (
        <blockquote className="cf-voice__quote">
          {quote.before}
          <mark className="cf-mark">{quote.words}</mark>
          {quote.after}
        </blockquote>
      )}
      <p className="cf-change cf-small">
        {mend && (
          <a className="govuk-link" href={mend}>
            {action}
            {which}
          </a>
        )}
        {draft && (
          <a className="govuk-link" href={draft}>
            See it in the draft
            {which}
          </a>
        )}
        {place && <span className="cf-secondary">{place}</span>}
      </p>
    </>
  );
}

function WhatIsLookedFor() {
  return (
    <Details summary="What is looked for, and what is passed over">
      <dl className="cf-stack cf-stack--s">
        {Object.entries(checkWords).map(([check, { title, looksFor }]) => (
          <div key={check}>
            <dt className="cf-strong">{title}</dt>
            <dd className="cf-measure">{looksFor}</dd>
          </div>
        ))}
      </dl>
    </Details>
  );
}
