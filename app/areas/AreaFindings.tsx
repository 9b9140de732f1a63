import {
  type FindingKind,
  kindTitle,
  kindsTitle,
} from "../findings/finding.ts";
import { NoneFound } from "../findings/NoneFound.tsx";
import {
  PositionTags,
  type PositionStanding,
  WayToPosition,
} from "../response/PositionTags.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { NumberedItem } from "../ui/NumberedItem.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { AreaView } from "./AreaPage.tsx";

interface Props {
  /** The number of the area, read out with those of its findings. */
  area: number;
  findings: NonNullable<AreaView["findings"]>;
}

/** The area's findings and recommendations, as far as this side has them. */
export function AreaFindings({ area, findings }: Props) {
  const { all, strengths, considerations, recommendations } = findings;
  const { nothing, add } = findings;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Findings</h2>
      {nothing ? (
        <p>{nothing}</p>
      ) : (
        <>
          <Kind kind="strength" found={strengths} {...{ area, all }} />
          <Kind
            kind="consideration"
            found={considerations}
            {...{ area, all }}
          />
        </>
      )}
      {recommendations.length > 0 && (
        <div className="cf-findings">
          <h3 className="govuk-heading-s">Recommendations that rest on them</h3>
          <ol className="cf-findings__list">
            {recommendations.map((one) => (
              <NumberedItem
                key={one.id}
                what="Recommendation"
                number={one.number}
                href={one.href}
              >
                {one.leadIn && <p className="cf-strong">{one.leadIn}</p>}
                <Prose text={one.text} small />
                {one.position && (
                  <Position number={one.number} {...one.position} />
                )}
              </NumberedItem>
            ))}
          </ol>
        </div>
      )}
      {add && (
        <p className="cf-rest">
          <LinkButton href={add} look="secondary">
            Add a finding
          </LinkButton>
        </p>
      )}
    </section>
  );
}

interface PositionProps extends PositionStanding {
  number: string;
  /** Where it is taken or changed; null for who may not. */
  href: string | null;
}

/** The council's position on a recommendation, and the way to take it. */
function Position({ number, href, ...standing }: PositionProps) {
  return (
    <p className="cf-finding__foot">
      Position: <PositionTags {...standing} />
      {href && (
        <a className="govuk-link" href={href}>
          <WayToPosition number={number} {...standing} />
        </a>
      )}
    </p>
  );
}

interface KindProps extends Pick<Props, "area"> {
  /** Where the rest is. */
  all: string;
  kind: FindingKind;
  found: Props["findings"]["strengths"];
}

function Kind({ area, all, kind, found }: KindProps) {
  const { total, first, why } = found;
  return (
    <div className="cf-findings">
      <h3 className="govuk-heading-s">{kindsTitle(kind)}</h3>
      {total === 0 && <NoneFound kind={kind} reason={why} />}
      {total > 0 && (
        <ol className="cf-findings__list">
          {first.map(({ id, number, text, href, draft }) => (
            <NumberedItem
              key={id}
              what={kindTitle(kind)}
              number={number}
              within={`area ${area}`}
              href={href}
            >
              <Prose text={text} small />
              {draft && (
                <p className="cf-finding__foot">
                  <Tag tone="wait">Draft</Tag>
                </p>
              )}
            </NumberedItem>
          ))}
        </ol>
      )}
      {total > first.length && (
        <p className="cf-rest">
          <a className="govuk-link" href={all}>
            All {total} {kindsTitle(kind).toLowerCase()}
          </a>
        </p>
      )}
    </div>
  );
}
