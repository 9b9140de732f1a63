import { Notice } from "../../ui/Notice.tsx";
import { excerpt } from "../../ui/excerpt.ts";
import type { MappingShown } from "./elsewhere-page.server.ts";

/** What is to know of a file before it is brought in. */
export function ToKnow(page: MappingShown) {
  const { warnings, changes, homeless, unranked, known, outcome, top } = page;
  return (
    <>
      {warnings.length > 0 && (
        <Notice kind="warning" title="What to know of this file">
          <ul className="govuk-list govuk-list--bullet">
            {warnings.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </Notice>
      )}
      {homeless > 0 && (
        <Notice
          kind="warning"
          title={
            homeless === 1
              ? "One finding has no area"
              : `${homeless} findings have no area`
          }
        >
          Say to which area their section belongs, or they themselves. Until
          then they stay text of a section.
        </Notice>
      )}
      {unranked > 0 && (
        <Notice>
          {unranked === 1
            ? "One recommendation names no priority: it comes in as medium."
            : `${unranked} recommendations name no priority: they come in as medium.`}{" "}
          Choose one below, or change it afterwards.
        </Notice>
      )}
      {changes > 0 && (
        <Notice>
          There are tracked changes in it. The words are read as if all of them
          were accepted.
        </Notice>
      )}
      {known > 0 && (
        <Notice>
          {known === 1 ? "One thing in it is" : `${known} things in it are`}{" "}
          here already, in the same words, and will not be doubled.
        </Notice>
      )}
      {outcome && (
        <Notice>
          <p>
            Its conclusion reads: “{excerpt(outcome, 240)}” It stays text.{" "}
            {page.decidesLevel && (
              <>
                The outcome itself is decided under{" "}
                <a className="govuk-link" href={`${top}/outcomes`}>
                  Outcomes
                </a>
                .
              </>
            )}
          </p>
        </Notice>
      )}
    </>
  );
}

/** Who is named in it, beside who is on the team here. */
export function TeamNamed({ team }: Pick<MappingShown, "team">) {
  if (team.length === 0) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Members of the team</h2>
      <p>
        The report names the team of this challenge by itself. Nobody is invited
        by bringing a file in. Whoever is to stay named as in the file is text
        of their section.
      </p>
      <ul className="govuk-list govuk-list--bullet">
        {team.map(({ line, isHere }) => (
          <li key={line}>
            {line}: {isHere ? "on the team here" : "not on the team here"}
          </li>
        ))}
      </ul>
    </section>
  );
}
