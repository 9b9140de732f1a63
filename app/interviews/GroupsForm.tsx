import { listOf } from "../forms/field.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { Button } from "../ui/Button.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";

export interface GroupRow {
  id: string;
  name: string;
  needed: boolean;
  sessions: number;
  own: boolean;
}

interface Props {
  groups: readonly GroupRow[];
  /** The timetable's address. */
  base: string;
  mayMark: boolean;
  mayPlan: boolean;
  /** What was sent, when the form comes back. */
  typed?: Record<string, unknown> | null | undefined;
}

const columns = [
  { key: "group", label: "Group", head: true },
  { key: "needed", label: "Needed" },
  { key: "coverage", label: "Sessions" },
];
const todo = { key: "do", label: "What next" };

/** The groups, whether each is needed, and what is planned with it. */
export function GroupsForm(props: Props) {
  const { groups, mayMark, typed } = props;
  const form = "needed";
  const now = groups.filter(({ needed }) => needed).map(({ id }) => id);
  const needed = typed ? listIn(typed["needed"]) : now;
  const was = typed ? listIn(typed["was"]) : now;
  return (
    <div className="cf-groups">
      <Table
        caption="Stakeholder groups"
        quietCaption
        columns={mayMark || props.mayPlan ? [...columns, todo] : columns}
        rows={groups.map((group) => ({
          key: group.id,
          cells: {
            group: group.name,
            needed: mayMark ? (
              <Tick group={group} form={form} ticked={needed} />
            ) : (
              <span>{group.needed ? "Yes" : "No"}</span>
            ),
            coverage: <Coverage group={group} />,
            do: <Next {...props} group={group} />,
          },
        }))}
      />
      {mayMark && (
        <PostForm id={form} problems={[]} theirs={null}>
          <input type="hidden" name="do" value="mark" />
          {was.map((id) => (
            <input type="hidden" name="was" value={id} key={id} />
          ))}
          <Button>Save which are needed</Button>
        </PostForm>
      )}
    </div>
  );
}

const listIn = (initialValue: unknown) =>
  listOf({ id: "needed", name: "needed", initialValue });

interface TickProps {
  group: GroupRow;
  form: string;
  ticked: readonly string[];
}

function Tick({ group, form, ticked }: TickProps) {
  const id = `needed-${group.id}`;
  return (
    <div className="govuk-checkboxes govuk-checkboxes--small">
      <div className="govuk-checkboxes__item">
        <input
          className="govuk-checkboxes__input"
          type="checkbox"
          form={form}
          id={id}
          name="needed"
          value={group.id}
          defaultChecked={ticked.includes(group.id)}
        />
        <label className="govuk-label govuk-checkboxes__label" htmlFor={id}>
          Needed<span className="govuk-visually-hidden">: {group.name}</span>
        </label>
      </div>
    </div>
  );
}

function Coverage({ group: { needed, sessions } }: { group: GroupRow }) {
  if (sessions > 0) return <span>{sessions}</span>;
  return needed ? <Tag tone="warn">None yet</Tag> : <span>None</span>;
}

function Next({
  group,
  base,
  mayMark,
  mayPlan,
}: Omit<Props, "groups"> & { group: GroupRow }) {
  return (
    <div className="cf-cluster">
      {mayPlan && (
        <a className="govuk-link" href={`${base}/new?group=${group.id}`}>
          Plan a session
          <span className="govuk-visually-hidden"> with {group.name}</span>
        </a>
      )}
      {mayMark && group.own && group.sessions === 0 && (
        <ButtonForm
          fields={{ do: "remove", id: group.id }}
          label="Remove"
          about={group.name}
          look="quiet"
        />
      )}
    </div>
  );
}
