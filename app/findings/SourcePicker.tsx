import { Checkbox } from "../forms/Checkbox.tsx";
import { FormGroup, HintAndError } from "../forms/FormGroup.tsx";
import { Fieldset } from "../forms/Fieldset.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { type Field, describedBy, listOf } from "../forms/field.ts";
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
  /** What came back ticked and can still be cited. */
  ticked: readonly Citable[];
  answered: Answered | undefined;
}

/** Ticks what a finding rests on. */
export function SourcePicker({ shown, ticked, answered }: Props) {
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
        <FormGroup field={fields.cite}>
          {/* The error summary leads here. */}
          <div id={fields.cite.id} tabIndex={-1}>
            <HintAndError field={fields.cite} hint={undefined} />
          </div>
          <Group
            title="Cited now"
            none="Nothing is cited yet."
            items={shown.cited}
            field={fields.cite}
          />
        </FormGroup>
        <Elsewhere shown={shown} ticked={ticked} field={fields.cite} />
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
        {shown.pages > 1 && (
          <p className="cf-secondary">
            Another page saves what is ticked here first.
          </p>
        )}
        <Pagination
          page={shown.page}
          pages={shown.pages}
          href={(page) => `?${shown.all ? "all=1&" : ""}page=${page}`}
          then="show"
        />
      </PostForm>
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

/** What was ticked on another page than the one that came back. */
function Elsewhere({
  shown,
  ticked,
  field,
}: Omit<Props, "answered"> & { field: Field }) {
  const here = [shown.cited, ...shown.groups.map(({ items }) => items)].flat();
  const refs = new Set(here.map(({ ref }) => ref));
  const items = ticked.filter(({ ref }) => !refs.has(ref));
  if (items.length === 0) return null;
  return <Group title="Ticked, not saved yet" items={items} field={field} />;
}

interface GroupProps {
  title: string;
  items: readonly Citable[];
  field: Field;
  none?: string | undefined;
}

function Group({ title, items, field, none }: GroupProps) {
  const ticked = listOf(field);
  if (items.length === 0) {
    return (
      <p className="cf-secondary">
        {none ?? `${title}: nothing to cite here.`}
      </p>
    );
  }
  return (
    <div className="govuk-form-group">
      <Fieldset
        legend={`${title} (${items.length})`}
        size="m"
        describedBy={describedBy(field, undefined)}
      >
        <div className="govuk-checkboxes govuk-checkboxes--small cf-ticks">
          {items.map(({ ref, label, hint }) => (
            <Checkbox
              key={ref}
              id={`cite-${ref}`}
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
