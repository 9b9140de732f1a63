import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { useAddress } from "../ui/here.tsx";
import { CheckboxesField } from "./CheckboxesField.tsx";
import { RadioField } from "./RadioField.tsx";
import { SelectField, type SelectOption } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";
import type { Choice } from "./choices.ts";
import { type Field, hasErrors, listOf, textOf } from "./field.ts";
import { type Pickable, onPage, picksOf } from "./picks.ts";
import {
  type Findable,
  askedFor,
  enter,
  find,
  isFound,
} from "./typed-again.ts";
import type { Answered } from "./use-answer.ts";

type Finding = Record<keyof Findable, Field>;

interface Props {
  /** What is picked. */
  field: Field;
  /** The fields of the form: the words and the group to find others by. */
  finding: Finding;
  /** Everything that can be picked. */
  all: readonly Pickable[];
  label: string;
  optional?: boolean | undefined;
  /** Set where only one is picked, with what stands first to choose instead. */
  one?: { first?: Choice } | undefined;
  /** Under what is picked, and where nothing is. */
  hint?: { some?: string; none?: string } | undefined;
  /** Over what is not picked. */
  more: {
    summary: string;
    label: string;
    open?: boolean | undefined;
    findBy: string;
    counted: readonly [one: string, many: string];
    groups?: { label: string; all: string; options: readonly SelectOption[] };
  };
  answered: Answered | undefined;
}

/**
 * One or any number of a long list. Whatever shows others of it sends the
 * form, so that nothing picked or typed is lost.
 */
export function PickField(props: Props) {
  const { field, finding, all, one, hint, more, answered } = props;
  const url = new URL(useAddress() ?? "/", "http://localhost");
  const words = textOf(finding.find);
  const group = textOf(finding.findIn);
  const shown = picksOf(all, { picked: listOf(field), words, group, url });
  const again = isFound(answered);
  const isAsked = again || words !== "" || group !== "" || shown.page > 1;
  const standing = [...(one?.first ? [one.first] : []), ...shown.picked];
  const isNone = standing.length === 0;
  const List = one ? RadioField : CheckboxesField;
  const count = `${shown.others}${shown.picked.length > 0 ? " more" : ""}`;
  return (
    <>
      {shown.isLong && (
        <PressedByEnter asked={{ find: words, findIn: group }} />
      )}
      {/* The error summary leads here where no box does. */}
      <div id={isNone ? field.id : undefined} tabIndex={-1}>
        <List
          field={field}
          label={props.label}
          optional={props.optional}
          hint={shown.picked.length > 0 ? hint?.some : hint?.none}
          options={standing}
        />
      </div>
      {shown.others > 0 && (
        <Details
          summary={`${more.summary} (${count})`}
          open={isAsked || more.open || hasErrors(field)}
        >
          {shown.isLong && <FindFields {...{ finding, more, url }} />}
          {again && <Found {...{ shown, finding, more }} />}
          {shown.offered.length > 0 && (
            <List
              field={{ id: `${field.id}-more`, name: field.name }}
              label={more.label}
              options={shown.offered}
            />
          )}
          <Pagination
            page={shown.page}
            pages={shown.pages}
            href={(page) => onPage(url, page)}
            label={`Pages of ${more.counted[1]}`}
            then={find}
          />
        </Details>
      )}
    </>
  );
}

/**
 * Enter presses the first button of a form, which would be one that only shows
 * others of the list: this one stands before them, and sends the form.
 */
function PressedByEnter({ asked }: { asked: Findable }) {
  return (
    <>
      <input type="hidden" name="wasFound" value={askedFor(asked)} />
      <button
        type="submit"
        className="govuk-visually-hidden"
        tabIndex={-1}
        aria-hidden
        {...enter}
      />
    </>
  );
}

interface FindProps extends Pick<Props, "finding" | "more"> {
  url: URL;
}

/** A new search begins on its first page. */
function FindFields({ finding, more, url }: FindProps) {
  const { groups, findBy, counted } = more;
  return (
    <div
      className="cf-filters"
      role="group"
      aria-label={`Find ${counted[1]}`}
      data-finds
    >
      {groups && (
        <SelectField
          field={finding.findIn}
          label={groups.label}
          empty={groups.all}
          options={groups.options}
        />
      )}
      <TextField field={finding.find} label={findBy} type="search" width={20} />
      <Button
        look="secondary"
        small
        name="then"
        value={find}
        formAction={onPage(url, 1)}
      >
        Find
      </Button>
    </div>
  );
}

interface FoundProps extends Pick<Props, "finding" | "more"> {
  shown: ReturnType<typeof picksOf>;
}

/** Takes the focus, without script: the page came back for what is below it. */
function Found({ shown, finding, more }: FoundProps) {
  const { found, others, page, pages } = shown;
  const { groups, counted } = more;
  const words = textOf(finding.find);
  const group = groups?.options.find(
    ({ value }) => value === textOf(finding.findIn),
  );
  const count =
    found === 0
      ? `No ${counted[0]}`
      : `${found} ${counted[found === 1 ? 0 : 1]}`;
  const narrowed = words !== "" || group !== undefined;
  return (
    <p className="cf-unsaved" tabIndex={-1} autoFocus>
      {[
        count,
        narrowed && ` of ${others}`,
        group && ` under “${group.label}”`,
        words !== "" && ` with “${words}”`,
        pages > 1 && `, page ${page} of ${pages}`,
      ]
        .filter(Boolean)
        .join("")}
      . Nothing is saved yet.
    </p>
  );
}
