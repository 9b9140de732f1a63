import { OrderButtons, OrderForm } from "../forms/Order.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { Prose } from "../ui/Prose.tsx";
import { Tag } from "../ui/Tag.tsx";
import {
  type FindingKind,
  findingName,
  kindTitle,
  kindsTitle,
} from "./finding.ts";
import { citedWords, flagsOf, lostWords } from "./flags.ts";
import type {
  AreaOfFindings,
  ListOfFindings,
  ListedFinding,
} from "./list.server.ts";

/** What every part of the list needs to know about the page. */
interface Place {
  top: string;
  /** The query of the page, to come back to. */
  back: string;
  mayEdit: boolean;
  /** The move in the order that the page comes back from. */
  moved: string | null;
}

/** The findings of one area: strengths, then areas for consideration. */
export function AreaFindings(props: Place & { area: AreaOfFindings }) {
  const { area } = props;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m" id={`area-${area.key}`}>
        {area.number} {area.title}
      </h2>
      {area.lists.map((list) => (
        <KindOfFinding key={list.kind} {...props} list={list} />
      ))}
    </section>
  );
}

interface ListProps extends Place {
  area: AreaOfFindings;
  list: ListOfFindings;
}

function KindOfFinding({ area, list, ...place }: ListProps) {
  const { top, back, mayEdit } = place;
  const form = `order-${area.key}-${list.kind}`;
  return (
    <div className="cf-findings">
      <div className="cf-findings__head">
        <h3 className="govuk-heading-s">{kindsTitle(list.kind)}</h3>
        {mayEdit && <AddLink top={top} area={area} kind={list.kind} />}
      </div>
      {list.empty && <NoFinding {...place} area={area} list={list} />}
      {mayEdit && list.was.length > 1 && (
        <OrderForm
          id={form}
          action={`${top}/findings/order`}
          was={list.was}
          fields={{ areaKey: area.key, kind: list.kind, back }}
        />
      )}
      {list.groups.map((group, index) => (
        <Group
          key={group.subheading}
          {...place}
          form={form}
          area={area}
          list={list}
          index={index}
        />
      ))}
    </div>
  );
}

interface AddProps {
  top: string;
  area: AreaOfFindings;
  kind: FindingKind;
}

function AddLink({ top, area, kind }: AddProps) {
  return (
    <a
      className="govuk-link"
      href={`${top}/findings/new?area=${area.key}&kind=${kind}`}
    >
      {kind === "strength" ? "Add a strength" : "Add an area for consideration"}
      <span className="govuk-visually-hidden"> to area {area.number}</span>
    </a>
  );
}

function NoFinding({ area, list, top, mayEdit }: ListProps) {
  const words = kindsTitle(list.kind).toLowerCase();
  const href = `${top}/findings/reasons/${area.key}/${list.kind}`;
  return (
    <div className="cf-findings__none">
      <p>{list.reason ? `No ${words} here because:` : `No ${words} yet.`}</p>
      {list.reason && <Prose text={list.reason} small />}
      {mayEdit && (
        <p>
          <a className="govuk-link" href={href}>
            {list.reason ? "Change the reason" : "Say why there are none"}
            <span className="govuk-visually-hidden">
              : {words}, area {area.number}
            </span>
          </a>
        </p>
      )}
    </div>
  );
}

interface GroupProps extends ListProps {
  form: string;
  index: number;
}

function Group({ form, area, list, index, ...place }: GroupProps) {
  const group = list.groups[index];
  const first = group?.findings[0];
  if (!group || !first) return null;
  const orderable = place.mayEdit && list.was.length > 1;
  const before = list.groups[index - 1];
  return (
    <>
      {group.subheading && (
        <div className="cf-findings__subhead">
          <h4 className="cf-findings__subheading">{group.subheading}</h4>
          {orderable && (
            <OrderButtons
              group
              moved={place.moved}
              form={form}
              id={first.id}
              about={aboutGroup(group.subheading, area, list)}
              first={!before || before.subheading === ""}
              last={index === list.groups.length - 1}
            />
          )}
        </div>
      )}
      <ol
        className="cf-findings__list"
        data-reorder={orderable ? form : undefined}
      >
        {group.findings.map((finding, at) => (
          <Row
            key={finding.id}
            {...place}
            area={area}
            kind={list.kind}
            finding={finding}
            order={
              orderable
                ? {
                    form,
                    first: at === 0,
                    last: at === group.findings.length - 1,
                  }
                : undefined
            }
          />
        ))}
      </ol>
    </>
  );
}

/** "everything under Procurement, 1 of 2 in area 3" */
function aboutGroup(
  subheading: string,
  area: AreaOfFindings,
  { groups }: ListOfFindings,
) {
  const titled = groups.map((one) => one.subheading).filter(Boolean);
  const place = titled.indexOf(subheading) + 1;
  return `everything under ${subheading}, ${place} of ${titled.length} in area ${area.number}`;
}

interface RowProps extends Place {
  area: AreaOfFindings;
  kind: FindingKind;
  finding: ListedFinding;
  order: { form: string; first: boolean; last: boolean } | undefined;
}

function Row({ area, kind, finding, order, ...place }: RowProps) {
  const { id, number } = finding;
  const name = findingName({ kind, number }, area).toLowerCase();
  return (
    <li className="cf-finding" id={`finding-${id}`} data-id={id}>
      <a
        className="govuk-link cf-finding__number"
        href={`${place.top}/findings/${id}`}
      >
        <span className="govuk-visually-hidden">{kindTitle(kind)} </span>
        {number}
        <span className="govuk-visually-hidden">, area {area.number}</span>
      </a>
      <div className="cf-finding__body">
        <Prose text={finding.text} small />
        <Foot {...place} finding={finding} name={name} />
      </div>
      {place.mayEdit && (
        <div className="cf-finding__do">
          <a className="govuk-link" href={`${place.top}/findings/${id}/edit`}>
            Edit<span className="govuk-visually-hidden"> {name}</span>
          </a>
          <Agree {...place} finding={finding} name={name} />
          {order && (
            <OrderButtons {...order} id={id} about={name} moved={place.moved} />
          )}
        </div>
      )}
    </li>
  );
}

interface PartProps extends Place {
  finding: ListedFinding;
  name: string;
}

function Foot({ finding, top, name }: PartProps) {
  const { unsourced, single } = flagsOf(finding);
  const lost = lostWords(finding);
  return (
    <p className="cf-finding__foot">
      <Tag tone={finding.agreed ? "go" : "wait"}>
        {finding.agreed ? "Agreed" : "Draft"}
      </Tag>
      {finding.criterion && <span>Criterion {finding.criterion}</span>}
      {unsourced && <Tag tone="stop">No source</Tag>}
      {single && <Tag tone="warn">Single kind of source</Tag>}
      {lost && <Tag tone="warn">{lost}</Tag>}
      <a className="govuk-link" href={`${top}/findings/${finding.id}/sources`}>
        {unsourced ? "Cite sources" : citedWords(finding)}
        <span className="govuk-visually-hidden"> of {name}</span>
      </a>
    </p>
  );
}

function Agree({ finding, top, back, name }: PartProps) {
  const { id, version, agreed } = finding;
  return (
    <ButtonForm
      action={`${top}/findings/${id}/status`}
      fields={{
        status: agreed ? "draft" : "agreed",
        version,
        to: "list",
        back,
      }}
      label={agreed ? "Back to draft" : "Agree"}
      about={name}
      look={agreed ? "quiet" : "secondary"}
    />
  );
}
