import type { PlanWaiting } from "./plans.server.ts";

/** The plans that a person has a part in beside their challenges. */
export function Plans({ plans }: { plans: PlanWaiting[] }) {
  if (plans.length === 0) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Your improvement plans</h2>
      <ul className="cf-grid cf-grid--wide">
        {plans.map(({ id, title, council, overdue }) => (
          <li className="cf-card" key={id}>
            <h3 className="cf-card__title">
              <a className="govuk-link" href={`/plans/${id}`}>
                {council}: {title}
              </a>
            </h3>
            {overdue > 0 ? (
              <p>
                <a className="govuk-link" href={`/plans/${id}?due=overdue`}>
                  {overdue} {overdue === 1 ? "action" : "actions"} overdue
                </a>
              </p>
            ) : (
              <p>Nothing of it waits for you now.</p>
            )}
          </li>
        ))}
      </ul>
    </section>
  );
}
