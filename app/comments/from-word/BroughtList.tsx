import { Fragment } from "react";
import { Checkbox } from "../../forms/Checkbox.tsx";
import { Fieldset } from "../../forms/Fieldset.tsx";
import { type Field, listOf } from "../../forms/field.ts";
import { WordChanges } from "../../report/WordChanges.tsx";
import { beginning } from "../quote.ts";
import type { Group } from "./groups.ts";
import type { Item } from "./items.ts";

const longest = 240;

interface Props {
  field: Field;
  /** Which guessed replies are none. */
  apart: Field;
  group: Group;
}

/** Things of one sort that a file brings, each with its box. */
export function BroughtList({ field, apart, group }: Props) {
  const chosen = listOf(field);
  return (
    <div className="govuk-form-group">
      <Fieldset
        legend={`${group.title} (${group.items.length + group.more})`}
        size="m"
      >
        <p className="govuk-hint">{group.means}</p>
        <ul className="cf-brought govuk-checkboxes govuk-checkboxes--small">
          {group.items.map((item) => (
            <li key={item.key}>
              <Checkbox
                id={`take-${item.key}`}
                name={field.name}
                value={item.key}
                label={labelOf(item)}
                checked={chosen.includes(item.key)}
              />
              <More item={item} apart={apart} />
            </li>
          ))}
        </ul>
        {group.more > 0 && (
          <p>
            And {group.more} more: with some of these taken in, the next are
            listed here.
          </p>
        )}
      </Fieldset>
    </div>
  );
}

function labelOf({ who, text, isWording, quote, place }: Item) {
  if (isWording) {
    return (
      <>
        {who}
        {place && ` on ${place}`}
      </>
    );
  }
  return (
    <>
      {who && <strong>{who}: </strong>}
      {text || `about “${beginning(quote, longest)}”`}
    </>
  );
}

function More({ item, apart }: { item: Item; apart: Field }) {
  const { key, who, isGuessed, quote, text, isWording, place, notes, replies } =
    item;
  return (
    <div className="cf-brought__more">
      {isWording ? (
        <WordChanges before={quote} after={text} />
      ) : (
        (quote || place) && (
          <p className="cf-secondary">
            {quote && `On “${beginning(quote, longest)}”`}
            {quote && place && ", "}
            {place}
          </p>
        )
      )}
      {notes.map((note) => (
        <p className="cf-secondary" key={note}>
          {note}
        </p>
      ))}
      {isGuessed && <Apart field={apart} value={key} of={who} />}
      {replies.map((reply, index) => (
        <Fragment key={index}>
          <p>
            {reply.who ? (
              <>
                <strong>{reply.who}</strong> replies
              </>
            ) : (
              "A reply"
            )}
            : {reply.text}
          </p>
          {reply.guessedKey && (
            <Apart field={apart} value={reply.guessedKey} of={reply.who} />
          )}
        </Fragment>
      ))}
    </div>
  );
}

/** Says that a guess was wrong. */
function Apart(props: { field: Field; value: string; of: string }) {
  const { field, value, of } = props;
  return (
    <Checkbox
      id={`apart-${value}`}
      name={field.name}
      value={value}
      label={
        <>
          It is a comment of its own, not a reply
          {of && <span className="govuk-visually-hidden"> ({of})</span>}
        </>
      }
      checked={listOf(field).includes(value)}
    />
  );
}
