import { ButtonForm } from "../ui/ButtonForm.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import type { FindingsList } from "./list.server.ts";

interface Props {
  list: FindingsList;
  area: string | null;
  show: string | null;
  back: string;
}

/** The head of the list: what to add, where to look, what lacks. */
export function FindingsTop(props: Props) {
  const { list, area, back } = props;
  const { top, mayEdit, drafts } = list;
  const preset = area ? `?area=${area}` : "";
  return (
    <>
      <PageHeading
        title="Findings"
        lead={`Only the peer team sees this page. ${list.agreedGoes}`}
      />
      <div className="cf-cluster">
        {mayEdit && (
          <LinkButton href={`${top}/findings/new${preset}`}>
            Add a finding
          </LinkButton>
        )}
        {mayEdit && drafts.length > 0 && (
          <ButtonForm
            fields={{ shown: drafts.join(), back }}
            label={
              drafts.length === 1
                ? "Agree the draft shown"
                : `Agree all ${drafts.length} drafts shown`
            }
            small={false}
          />
        )}
        <a className="govuk-link" href={`${top}/findings/coverage${preset}`}>
          Coverage by criterion
        </a>
        <a className="govuk-link" href={`${top}/notes`}>
          Notes
        </a>
      </div>
      <Areas {...props} />
      <Shows {...props} />
    </>
  );
}

function Areas({ list, area, show }: Props) {
  const query = (key: string | null) => queryOf({ area: key, show });
  return (
    <nav aria-label="Areas">
      <ul className="cf-cluster cf-findings__filter">
        <li>
          <Filter href={query(null)} current={!area} label="All areas" />
        </li>
        {list.tabs.map(({ key, number, title, count }) => (
          <li key={key}>
            <Filter
              href={query(key)}
              current={area === key}
              label={`${number} ${title} (${count})`}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Shows({ list, area, show }: Props) {
  const { strengths, considerations, drafts, unsourced, single } = list.totals;
  const options = [
    {
      key: null,
      label: `All ${strengths + considerations}: ${strengths} strengths, ${considerations} areas for consideration`,
    },
    { key: "draft", label: `Drafts (${drafts})` },
    { key: "unsourced", label: `No source (${unsourced})` },
    { key: "single", label: `Single kind of source (${single})` },
  ];
  return (
    <nav aria-label="What is shown">
      <ul className="cf-cluster cf-findings__filter">
        {options.map(({ key, label }) => (
          <li key={key ?? "all"}>
            <Filter
              href={queryOf({ area, show: key })}
              current={show === key}
              label={label}
            />
          </li>
        ))}
      </ul>
    </nav>
  );
}

interface FilterProps {
  href: string;
  current: boolean;
  label: string;
}

function Filter({ href, current, label }: FilterProps) {
  return (
    <a
      className="govuk-link"
      href={href}
      aria-current={current ? "true" : undefined}
    >
      {label}
    </a>
  );
}

/** The address of a part of the list, from "?"; "?" alone for all of it. */
function queryOf(part: { area: string | null; show: string | null }): string {
  const query = new URLSearchParams();
  if (part.area) query.set("area", part.area);
  if (part.show) query.set("show", part.show);
  return `?${query.toString()}`;
}
