import { aspirationsTitle, legendOf, legendWords, noRows } from "./legend.ts";
import { type LaidSection, layOut } from "./lay-out.ts";
import { Chip } from "./PlanCell.tsx";
import { planPageStyles } from "./plan-page-styles.ts";
import { PlanTable } from "./PlanTable.tsx";
import type { PrintedPlan } from "./printed-plan.ts";

/** A plan as one page: what it is, its signs, and a table for each section. */
export function PlanPage({ plan }: { plan: PrintedPlan }) {
  const { title, council, dated } = plan;
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title}, ${council}`}</title>
        <style dangerouslySetInnerHTML={{ __html: planPageStyles }} />
      </head>
      <body>
        <a className="skip" href="#plan">
          Skip to the plan
        </a>
        <header className="plan-words">
          <p className="caption">{council}</p>
          <h1>{title}</h1>
          <p className="said">{dated}</p>
        </header>
        <main id="plan" tabIndex={-1}>
          <PlanTables plan={plan} heading="h2" />
        </main>
      </body>
    </html>
  );
}

interface TablesProps {
  plan: PrintedPlan;
  /** The level of its sections. */
  heading: "h2" | "h3";
}

/** All of a plan below its title. */
export function PlanTables({ plan, heading }: TablesProps) {
  const { columns, sections } = layOut(plan);
  const { title, intro, tags } = plan;
  return (
    <>
      {intro && <p className="plan-words">{intro}</p>}
      <PlanLegend plan={plan} />
      {sections.map((section, at) => (
        <section key={at}>
          <Opening section={section} heading={heading} />
          {section.rows.length > 0 ? (
            <PlanTable
              section={section}
              columns={columns}
              tags={tags}
              name={section.title || title}
            />
          ) : (
            <p>{noRows}</p>
          )}
        </section>
      ))}
    </>
  );
}

function PlanLegend({ plan }: { plan: PrintedPlan }) {
  const { ratings, tags } = legendOf(plan);
  return (
    <>
      {ratings.length > 0 && (
        <>
          <p>
            <strong>{legendWords.ratings}.</strong> {legendWords.unrated}
          </p>
          <ul className="legend">
            {ratings.map(({ shape, words, colour, means }) => (
              <li key={words}>
                <span
                  className="rated"
                  style={{ backgroundColor: `#${colour}` }}
                >
                  <span aria-hidden="true">{shape}</span> {words}
                </span>{" "}
                {means}
              </li>
            ))}
          </ul>
        </>
      )}
      {tags.length > 0 && (
        <>
          <p>
            <strong>{legendWords.tags}.</strong> {legendWords.tagged}
          </p>
          <ul className="legend">
            {tags.map((tag) => (
              <li key={tag.name}>
                <Chip tag={tag} />
              </li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Opening({
  section,
  heading: Heading,
}: Pick<TablesProps, "heading"> & { section: LaidSection }) {
  const { title, lead, intro, aspirations } = section;
  return (
    <div className="plan-words">
      {title && <Heading>{title}</Heading>}
      {lead && (
        <p>
          <strong>{lead}</strong>
        </p>
      )}
      {intro && <p>{intro}</p>}
      {aspirations.length > 0 && (
        <>
          <p>{aspirationsTitle}:</p>
          <ul>
            {aspirations.map((words, at) => (
              <li key={at}>{words}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
