import { ragSaid, rags } from "#workflows/action.ts";
import { Counts } from "../../ui/Counts.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { excerpt } from "../../ui/excerpt.ts";
import { Rag } from "../Rag.tsx";
import type { ratingsOf } from "./read-ratings.server.ts";

type Props = Awaited<ReturnType<typeof ratingsOf>>;

/** How ratings are given in this plan, and what of them does not fit. */
export function RatingsPage(props: Props) {
  const { counts, page, pages } = props;
  return (
    <>
      <PageHeading
        title="How ratings are given"
        lead="A rating says how an action is going; its status says where it stands."
      />
      <Counts
        counts={[
          { label: "by people", value: counts.byPeople },
          { label: "by the rule", value: counts.byRule },
          { label: "blank on purpose", value: counts.onPurpose },
          { label: "no rating", value: counts.none },
          { label: "otherwise than the rule", value: counts.apart },
        ]}
      />
      <Legend />
      <Rule {...props} />
      <Odd {...props} />
      <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
    </>
  );
}

function Legend() {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">What the ratings mean</h2>
      <ul className="govuk-list cf-stack cf-stack--s">
        {rags.map((rag) => (
          <li key={rag}>
            <Rag rag={rag} /> {ragSaid(rag).means}
          </li>
        ))}
        <li>
          <Rag rag={null} /> Nothing says how it is going, or somebody left it
          blank on purpose
        </li>
      </ul>
    </section>
  );
}

function Rule({ top, may, usesRule, rule }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">The rule</h2>
      <p>
        {usesRule
          ? "What nobody has rated is rated by this rule: the first line that holds counts. A person may say otherwise with a reason, and both are shown."
          : "This plan goes only by what people say. Its lead may let this rule rate what nobody has rated: the first line that holds would count."}
      </p>
      <ol className="govuk-list govuk-list--number">
        {rule.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ol>
      {may && (
        <p>
          <a className="govuk-link" href={`${top}/settings`}>
            Change the settings of the plan
          </a>
        </p>
      )}
    </section>
  );
}

function Odd({ top, odd, contradictions }: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">What does not fit together</h2>
      {contradictions === 0 ? (
        <EmptyState title="Nothing contradicts itself" />
      ) : (
        <>
          <p>
            {contradictions === 1
              ? "One action says two things. Only the council knows which is right."
              : `${contradictions} actions say two things. Only the council knows which is right.`}
          </p>
          <ul className="govuk-list cf-stack cf-stack--s">
            {odd.map(({ id, number, text, flags }) => (
              <li key={id}>
                <a className="govuk-link" href={`${top}/actions/${id}`}>
                  {number}. {excerpt(text)}
                </a>
                <br />
                {flags.join(" ")}
              </li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
}
