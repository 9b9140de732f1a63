import { PlanTables } from "../plan-out/PlanPage.tsx";
import { planPageStyles } from "../plan-out/plan-page-styles.ts";
import { ReportParts } from "../../report/ReportReader.tsx";
import { type PrintedPack, appendixTitle } from "./printed-pack.ts";

/** The report stands upright on paper, the plan behind it on its side. */
const packPageStyles = `${planPageStyles}
dl { margin: 0 0 1.5em; }
dt { font-weight: bold; float: left; clear: left; margin-right: 0.5em; }
dd { margin: 0 0 0.3em; }
@media print {
  @page upright { size: A4 portrait; margin: 20mm 18mm; }
  .plan-words.cover { page: upright; }
  .appendix { break-before: page; }
}
`;

/** A report on a plan as one page, with the plan behind it. */
export function PackPage({ pack }: { pack: PrintedPack }) {
  const { title, council, name, facts, blocks, plan } = pack;
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>{`${title}, ${council}`}</title>
        <style dangerouslySetInnerHTML={{ __html: packPageStyles }} />
      </head>
      <body>
        <a className="skip" href="#report">
          Skip to the report
        </a>
        <main id="report" tabIndex={-1}>
          <div className="plan-words cover">
            <p className="caption">{`${council}. ${name}`}</p>
            <h1>{title}</h1>
            <dl>
              {facts.map(([label, words]) => (
                <div key={label}>
                  <dt>{label}:</dt>
                  <dd>{words}</dd>
                </div>
              ))}
            </dl>
            <ReportParts blocks={blocks} row={undefined} />
          </div>
          {plan && (
            <div className="appendix">
              <h2>{appendixTitle(plan)}</h2>
              <p className="said">{plan.dated}</p>
              <PlanTables plan={plan} heading="h3" />
            </div>
          )}
        </main>
      </body>
    </html>
  );
}
