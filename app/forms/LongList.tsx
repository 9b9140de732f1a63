import { Button } from "../ui/Button.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { useAddress } from "../ui/here.tsx";
import { SelectField, type SelectOption } from "./SelectField.tsx";
import { TextField } from "./TextField.tsx";
import { type Field, listOf, textOf } from "./field.ts";
import { type Pickable, onPage, picksOf } from "./picks.ts";
import {
  type Findable,
  askedFor,
  enter,
  find,
  isFound,
} from "./typed-again.ts";
import type { Answered } from "./use-answer.ts";

/** How a long list is looked through. */
export interface How {
  findBy: string;
  counted: readonly [one: string, many: string];
  groups?: { label: string; all: string; options: readonly SelectOption[] };
}

export interface Finding {
  /** What is picked. */
  field: Field;
  /** The fields of the form: the words and the group to find others by. */
  finding: Record<keyof Findable, Field>;
  /** Everything that can be picked. */
  all: readonly Pickable[];
  how: How;
  answered: Answered | undefined;
}

/** The part of a long list that a form shows, after what was asked for. */
export function useLongList({ field, finding, all, answered }: Finding) {
  const url = new URL(useAddress() ?? "/", "http://localhost");
  const asked = { find: textOf(finding.find), findIn: textOf(finding.findIn) };
  const shown = picksOf(all, {
    picked: listOf(field),
    words: asked.find,
    group: asked.findIn,
    url,
  });
  /** Whether the form came back only to show others. */
  const again = isFound(answered);
  const isAsked = again || askedFor(asked) !== "" || shown.page > 1;
  return { url, asked, shown, again, isAsked };
}

type LongList = ReturnType<typeof useLongList>;

/**
 * Enter presses the first button of a form, which would be one that only shows
 * others of the list: this one stands before them, and sends the form.
 */
export function PressedByEnter({ asked }: Pick<LongList, "asked">) {
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

/** A new search begins on its first page. */
export function FindFields({ finding, how, url }: Finding & LongList) {
  const { groups, findBy, counted } = how;
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

/** Takes the focus, without script: the page came back for what is below it. */
export function Found({ how, shown, asked }: Finding & LongList) {
  const { found, others, page, pages } = shown;
  const { groups, counted } = how;
  const words = asked.find;
  const group = groups?.options.find(({ value }) => value === asked.findIn);
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

/** The other pages of the list: each sends the form. */
export function Pages({ how, shown, url }: Finding & LongList) {
  return (
    <Pagination
      page={shown.page}
      pages={shown.pages}
      href={(page) => onPage(url, page)}
      label={`Pages of ${how.counted[1]}`}
      then={find}
    />
  );
}
