import { EvidenceTags } from "../evidence/EvidenceTags.tsx";
import { itemName } from "../evidence/item-name.ts";
import { itemsCounted } from "../evidence/items-counted.ts";
import { statusWords } from "../evidence/request.ts";
import { Tag } from "../ui/Tag.tsx";
import type { AreaView } from "./AreaPage.tsx";

interface Props {
  top: string;
  areaKey: string;
  evidence: NonNullable<AreaView["evidence"]>;
}

/** The evidence of the area, and what the team asked for besides. */
export function AreaEvidence({
  top,
  areaKey,
  evidence: { items, live, withdrawn: gone, nothing, requests, ...standing },
}: Props) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Evidence</h2>
      {items.length === 0 && <p>{nothing}</p>}
      <ul className="govuk-list">
        {items.map((item) => (
          <li key={item.id}>
            <a className="govuk-link" href={`${top}/evidence/${item.id}`}>
              {itemName(item)}
            </a>{" "}
            <EvidenceTags {...standing} {...item} />
          </li>
        ))}
      </ul>
      {live + gone > items.length && (
        <p className="cf-rest">
          <a
            className="govuk-link"
            href={`${top}/evidence?place=area:${areaKey}`}
          >
            All evidence on this area: {itemsCounted({ live, withdrawn: gone })}
          </a>
        </p>
      )}
      {requests.first.length > 0 && <Requests top={top} requests={requests} />}
    </section>
  );
}

function Requests({
  top,
  requests: { first, more },
}: Pick<Props, "top"> & Pick<Props["evidence"], "requests">) {
  const list = `${top}/evidence/requests`;
  return (
    <>
      <h3 className="govuk-heading-s">Evidence requests</h3>
      <ul className="govuk-list">
        {first.map(({ id, number, question, status }) => (
          <li key={id}>
            <a className="govuk-link" href={`${list}/${id}`}>
              {number} {question}
            </a>{" "}
            <Tag tone={statusWords[status].tone}>
              {statusWords[status].label}
            </Tag>
          </li>
        ))}
      </ul>
      {more && (
        <p className="cf-rest">
          <a className="govuk-link" href={list}>
            All evidence requests
          </a>
        </p>
      )}
    </>
  );
}
