import { Fieldset } from "../../forms/Fieldset.tsx";
import { HiddenField } from "../../forms/HiddenField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextField } from "../../forms/TextField.tsx";
import type { Field } from "../../forms/field.ts";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Button } from "../../ui/Button.tsx";
import { Details } from "../../ui/Details.tsx";
import { WhereWritten } from "./WhereWritten.tsx";
import { kindChoices, longestWords } from "./owner.ts";
import type { UnresolvedWords as Unresolved } from "./unresolved.ts";
import type { unresolvedOf } from "./read-unresolved.server.ts";

type Props = Awaited<ReturnType<typeof unresolvedOf>> & {
  answered: Answered | undefined;
};

type Row = {
  words: string;
  who: string;
  name: string;
  kind: string;
  email: string;
};

const id = "resolve-owners";

const isShort = ({ text }: { text: string }) => text.length <= longestWords;

/** Who the words of a page are: one press saves all that is filled in. */
export function ResolveOwners(props: Props) {
  const { top, words, once, answered } = props;
  const { form, problems, theirs } = useAnswer<{ rows: Row[] }>(id, answered, {
    rows: words.filter(isShort).map(({ text, kindGuessed }) => ({
      ...{ words: text, kind: kindGuessed },
      ...{ who: "", name: "", email: "" },
    })),
  });
  // As they were sent, whatever was resolved elsewhere meanwhile.
  const rows = form.getFieldset().rows.getFieldList();
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
      {rows.map((row) => (
        <Words {...props} key={row.key} fields={row.getFieldset()} />
      ))}
      {words
        .filter((one) => !isShort(one))
        .map((one) => (
          <TooLong key={one.key} top={top} words={one} />
        ))}
      <Button>Save what is filled in</Button>
    </PostForm>
  );
}

interface WordsProps extends Props {
  fields: Record<keyof Row, Field>;
}

function Words({ top, words, choices, fields }: WordsProps) {
  const text = String(fields.words.initialValue ?? "");
  const known = words.find((one) => one.text === text);
  return (
    <section className="cf-section">
      <Fieldset legend={`“${text}”`} size="m">
        <HiddenField field={fields.words} />
        {known && (
          <p className="cf-secondary">
            <WhereWritten top={top} words={known} />
          </p>
        )}
        <SelectField
          field={fields.who}
          label="Who is it?"
          empty="Leave for later"
          options={[...(known?.guesses ?? []), ...choices]}
        />
        <NewOwner fields={fields} />
      </Fieldset>
    </section>
  );
}

/** A whole paragraph names nobody: it is mended where it stands. */
function TooLong({ top, words }: Pick<Props, "top"> & { words: Unresolved }) {
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">“{words.text.slice(0, 100)}…”</h2>
      <p>
        These are too many words for an owner: shorten them in the action.{" "}
        <WhereWritten top={top} words={words} />
      </p>
    </section>
  );
}

/** Open where something of it was typed or is wrong. */
function NewOwner({ fields }: Pick<WordsProps, "fields">) {
  const { name, kind, email } = fields;
  const isOpen =
    [name, email].some(({ initialValue }) => Boolean(initialValue)) ||
    [name, kind, email].some(({ errors }) => Boolean(errors?.length));
  return (
    <Details summary="Write a new owner" open={isOpen}>
      <TextField field={name} label="Name" />
      <SelectField
        field={kind}
        label="Kind"
        empty="Choose a kind"
        options={kindChoices}
      />
      <TextField
        field={email}
        label="Email address"
        type="email"
        spellCheck={false}
        optional
      />
    </Details>
  );
}
