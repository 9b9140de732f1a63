import { OrderButtons, OrderForm } from "../forms/Order.tsx";
import { FindingRow, type Place } from "./FindingRow.tsx";
import { NoneFound } from "./NoneFound.tsx";
import { type FindingKind, kindsTitle } from "./finding.ts";
import type { AreaOfFindings, ListOfFindings } from "./list.server.ts";

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
      {list.groups.map((group) => (
        <Group
          key={group.subheading}
          {...place}
          form={form}
          area={area}
          list={list}
          group={group}
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
    <NoneFound kind={list.kind} reason={list.reason}>
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
    </NoneFound>
  );
}

interface GroupProps extends ListProps {
  form: string;
  group: ListOfFindings["groups"][number];
}

function Group({ form, area, list, group, ...place }: GroupProps) {
  const orderable = place.mayEdit && list.was.length > 1;
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
              id={group.id}
              about={`everything under ${group.subheading}, ${group.place} of ${group.of} in area ${area.number}`}
              first={group.first}
              last={group.last}
            />
          )}
        </div>
      )}
      <ol
        className="cf-findings__list"
        data-reorder={orderable ? form : undefined}
      >
        {group.findings.map((finding) => (
          <FindingRow
            key={finding.id}
            {...place}
            area={area}
            kind={list.kind}
            finding={finding}
            form={orderable ? form : undefined}
          />
        ))}
      </ol>
    </>
  );
}
