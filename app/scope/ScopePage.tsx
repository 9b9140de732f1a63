import { DateTime } from "../ui/DateTime.tsx";
import { EmptyState } from "../ui/EmptyState.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { ScopeView } from "./read-scope.server.ts";

/** What will be looked at, by whom and when, for both sides. */
export function ScopePage(scope: ScopeView) {
  const { top, mayEditScope, mayEditDates, welcomeMessage } = scope;
  return (
    <>
      <PageHeading
        title="Scope"
        lead="What this challenge looks at, who takes part and when."
      />
      {(mayEditScope || mayEditDates) && (
        <div className="cf-cluster">
          {mayEditScope && (
            <LinkButton href={`${top}/scope/edit`} look="secondary">
              Change the scope
            </LinkButton>
          )}
          {mayEditDates && (
            <LinkButton href={`${top}/scope/dates`} look="secondary">
              Change the dates
            </LinkButton>
          )}
        </div>
      )}
      {mayEditDates && !mayEditScope && (
        <p className="cf-secondary">
          The scope was agreed and can no longer be changed; the dates can.
        </p>
      )}
      {welcomeMessage && (
        <section className="cf-section cf-panel" aria-labelledby="welcome">
          <h2 className="govuk-heading-m" id="welcome">
            Welcome
          </h2>
          <Prose text={welcomeMessage} />
        </section>
      )}
      <Focus {...scope} />
      <TermsOfReference {...scope} />
      <Dates {...scope} />
      <Contacts {...scope} />
    </>
  );
}

function Focus(scope: ScopeView) {
  const { levelSought, areas, areasLeftOut, narrativeWordLimit } = scope;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">What is looked at</h2>
      <SummaryList
        rows={[
          { label: "Council", value: scope.council },
          { label: "Kind", value: scope.mode },
          { label: "Level sought", value: levelSought ?? "None" },
          { label: "Framework", value: scope.framework },
          {
            label: "Areas in scope",
            value: (
              <>
                <ul className="cf-plain-list">
                  {areas.map(({ key, number, title }) => (
                    <li key={key}>
                      {number} {title}
                    </li>
                  ))}
                </ul>
                {areasLeftOut > 0 && (
                  <p className="cf-small cf-secondary">
                    {areasLeftOut === 1
                      ? "One area of the framework is not in scope."
                      : `${areasLeftOut} areas of the framework are not in scope.`}
                  </p>
                )}
              </>
            ),
          },
          {
            label: "Length of a narrative",
            value: narrativeWordLimit
              ? `About ${narrativeWordLimit} words an area`
              : "As long as it needs to be",
          },
          {
            label: "Time to comment on a draft",
            value: `${scope.commentWorkingDays} working ${scope.commentWorkingDays === 1 ? "day" : "days"}`,
          },
        ]}
      />
    </section>
  );
}

function TermsOfReference({ termsOfReference }: ScopeView) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Terms of reference</h2>
      {termsOfReference ? (
        <Prose text={termsOfReference} />
      ) : (
        <EmptyState title="No terms of reference yet">
          They say why the challenge takes place, what it looks at and what it
          leaves out. The scope cannot be agreed without them.
        </EmptyState>
      )}
    </section>
  );
}

const doubts = {
  notWorkingDay: "Not a working day",
  beforePrevious: "Earlier than one above it",
};

function Dates({ dates, daysOnSite }: ScopeView) {
  return (
    <section className="cf-section" id="dates">
      <h2 className="govuk-heading-m">Dates</h2>
      <Table
        caption="What is planned, and for which day"
        quietCaption
        columns={[
          { key: "title", label: "What is planned", head: true },
          { key: "day", label: "Day" },
        ]}
        rows={dates.map(({ name, title, day, doubt }) => ({
          key: name,
          cells: {
            title,
            day: day ? (
              <>
                <DateTime iso={day} show="weekday" />{" "}
                {doubt && <Tag tone="warn">{doubts[doubt]}</Tag>}
              </>
            ) : (
              <span className="cf-secondary">Not set</span>
            ),
          },
        }))}
      />
      <p className="cf-small cf-secondary">
        The visit lasts {daysOnSite} {daysOnSite === 1 ? "day" : "days"}.
      </p>
    </section>
  );
}

function Contacts({ contacts, top }: ScopeView) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Who takes part</h2>
      <div className="cf-grid cf-grid--wide">
        {contacts.map(({ side, people }) => (
          <div key={side}>
            <h3 className="govuk-heading-s">{side}</h3>
            {people.length === 0 ? (
              <p className="cf-secondary">Nobody yet.</p>
            ) : (
              <ul className="cf-plain-list cf-stack cf-stack--s">
                {people.map(({ id, role, name, email, from }) => (
                  <li key={id}>
                    <strong>{role}</strong>: {name}
                    {from && `, ${from}`}
                    {email && (
                      <>
                        <br />
                        <a className="govuk-link" href={`mailto:${email}`}>
                          {email}
                        </a>
                      </>
                    )}
                  </li>
                ))}
              </ul>
            )}
          </div>
        ))}
      </div>
      <p>
        <a className="govuk-link" href={`${top}/people`}>
          People and invitations
        </a>
      </p>
    </section>
  );
}
