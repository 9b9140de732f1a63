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
import { kindChoices } from "./owner.ts";
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

/** Who the words of a page are: one press saves all that is filled in. */
export function ResolveOwners(props: Props) {
  const { words, once, answered } = props;
  const { form, problems, theirs } = useAnswer<{ rows: Row[] }>(id, answered, {
    rows: words.map(({ text, kindGuessed }) => ({
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
