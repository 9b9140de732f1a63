import { Checkbox } from "../forms/Checkbox.tsx";
import { Fieldset } from "../forms/Fieldset.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Field, listOf } from "../forms/field.ts";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { Prose } from "../ui/Prose.tsx";
import type { SourcesInput } from "./finding.ts";
import type { Citable, SourcesShown } from "./sources-page.server.ts";

interface Props {
  shown: SourcesShown;
  answered: Answered | undefined;
}

/** Ticks what a finding rests on. */
export function SourcePicker({ shown, answered }: Props) {
  const refs = shown.cited.map(({ ref }) => ref);
  const { fields, problems, theirs } = useAnswer<SourcesInput>(
    "sources",
    answered,
    { was: refs, cite: refs },
  );
  return (
    <>
      <Top shown={shown} />
      <PostForm id="sources" problems={problems} theirs={theirs}>
        {listOf(fields.was).map((ref) => (
          <input key={ref} type="hidden" name="was" value={ref} />
        ))}
        <Group
          title="Cited now"
          items={shown.cited}
          field={fields.cite}
          first
        />
        {shown.groups.map(({ title, items }) => (
          <Group key={title} title={title} items={items} field={fields.cite} />
        ))}
        <div className="govuk-button-group">
          <Button>Save the sources</Button>
          <Button
            look="secondary"
            name="then"
            value={shown.all ? "area" : "all"}
          >
            {shown.all
              ? "Save, and show only this area"
              : "Save, and show all areas"}
          </Button>
        </div>
      </PostForm>
      <Pagination
        page={shown.page}
        pages={shown.pages}
        href={(page) => `?${shown.all ? "all=1&" : ""}page=${page}`}
      />
    </>
  );
}

function Top({ shown }: Pick<Props, "shown">) {
  const { top, id, name, area, all, text } = shown;
  const page = `${top}/findings/${id}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/findings`, label: "Findings" },
          { href: page, label: name },
        ]}
      />
      <PageHeading title={`Sources of ${name.toLowerCase()}`} caption={area} />
      <div className="cf-panel cf-measure">
        <Prose text={text} small />
      </div>
      <p className="cf-cluster cf-sources__scope">
        {all
          ? "Everything in the challenge is shown."
          : `Only ${area} is shown.`}{" "}
        <a className="govuk-link" href={`${top}/findings/new`}>
          Add another finding
        </a>
      </p>
    </>
  );
}

interface GroupProps {
  title: string;
  items: readonly Citable[];
  field: Field;
  /** The first group's first box is where the error summary leads. */
  first?: boolean | undefined;
}

function Group({ title, items, field, first }: GroupProps) {
  const ticked = listOf(field);
  if (items.length === 0) {
    return (
      <p className="cf-secondary" id={first ? field.id : undefined}>
        {first ? "Nothing is cited yet." : `${title}: nothing to cite here.`}
      </p>
    );
  }
  return (
    <div className="govuk-form-group">
      <Fieldset legend={`${title} (${items.length})`} size="m">
        <div className="govuk-checkboxes govuk-checkboxes--small cf-ticks">
          {items.map(({ ref, label, hint }, index) => (
            <Checkbox
              key={ref}
              id={first && index === 0 ? field.id : `cite-${ref}`}
              name={field.name}
              value={ref}
              label={label}
              hint={hint === "" ? undefined : hint}
              checked={ticked.includes(ref)}
            />
          ))}
        </div>
      </Fieldset>
    </div>
  );
}
