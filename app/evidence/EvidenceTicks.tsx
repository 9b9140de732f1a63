import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Field, listOf, textOf } from "../forms/field.ts";
import { enter, find } from "../forms/typed-again.ts";
import { Button } from "../ui/Button.tsx";
import { Details } from "../ui/Details.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { itemName } from "./item-name.ts";
import { type Item, ticksOf } from "./ticks.ts";

interface Props {
  /** The ticked ids, and the words to find others by. */
  fields: { ticked: Field; find: Field };
  /** Everything that can be ticked. */
  items: readonly Item[];
  /** The address of the page. */
  url: string;
  label: string;
  /** Under those that are ticked, and where none is. */
  hint: { some?: string; none: string };
  /** Over the items that are not ticked. */
  more: { summary: string; label: string; open?: boolean };
  /** Whether the form came back only to show other items. */
  again: boolean;
}

/**
 * Items of evidence to tick in a form, however many there are. Whatever shows
 * other items sends the form, so that no tick and no word of it is lost.
 */
export function EvidenceTicks(props: Props) {
  const { fields, items, label, hint, more, again } = props;
  const words = textOf(fields.find);
  const url = new URL(props.url);
  const shown = ticksOf(items, { ticked: listOf(fields.ticked), words, url });
  const none = shown.chosen.length === 0;
  const isAsked = again || words !== "" || shown.page > 1;
  return (
    <>
      {shown.isLong && <PressedByEnter words={words} />}
      {/* The error summary leads here where no box does. */}
      <div id={none ? fields.ticked.id : undefined} tabIndex={-1}>
        <CheckboxesField
          field={fields.ticked}
          label={label}
          optional
          hint={none ? hint.none : hint.some}
          options={shown.chosen.map(choice)}
        />
      </div>
      {shown.others > 0 && (
        <Details
          summary={`${more.summary} (${shown.others} more)`}
          open={isAsked || more.open}
        >
          {shown.isLong && <FindField field={fields.find} />}
          {again && <Found {...shown} words={words} />}
          {shown.offered.length > 0 && (
            <CheckboxesField
              field={{ id: "more-evidence", name: fields.ticked.name }}
              label={more.label}
              options={shown.offered.map(choice)}
            />
          )}
          <Pagination
            page={shown.page}
            pages={shown.pages}
            href={(page) => `?page=${page}`}
            label="Pages of evidence"
            then={find}
          />
        </Details>
      )}
    </>
  );
}

const choice = (item: Item) => ({ value: item.id, label: itemName(item) });

/**
 * Enter presses the first button of a form, which would be one that only shows
 * other items: this one stands before them, and sends the form.
 */
function PressedByEnter({ words }: { words: string }) {
  return (
    <>
      <input type="hidden" name="wasFound" value={words} />
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

/** A new search begins on its first page. */
function FindField({ field }: { field: Field }) {
  return (
    <div className="cf-filters" role="group" aria-label="Find evidence">
      <TextField
        field={field}
        label="Find by number or title"
        type="search"
        width={20}
      />
      <Button look="secondary" small name="then" value={find} formAction="?">
        Find
      </Button>
    </div>
  );
}

type Shown = ReturnType<typeof ticksOf>;

/** Takes the focus, without script: the page came back for what is below it. */
function Found(shown: Shown & { words: string }) {
  const { found, others, page, pages, words } = shown;
  const count = found === 1 ? "1 item" : `${found} items`;
  const named = words === "" ? "" : ` of ${others} named like “${words}”`;
  const part = pages > 1 ? `, page ${page} of ${pages}` : "";
  return (
    <p className="cf-unsaved" tabIndex={-1} autoFocus>
      {found === 0 ? "No item" : count}
      {named}
      {part}. Nothing is saved yet.
    </p>
  );
}
