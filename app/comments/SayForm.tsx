import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SuggestedField } from "../forms/SuggestedField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import type { SayInput } from "./comment.ts";
import type { ConversationView } from "./conversation.server.ts";

interface Props {
  side: ConversationView["side"];
  subjects: NonNullable<ConversationView["subjects"]>;
  once: string;
  answered: Answered | undefined;
}

/** Adds to an area's conversation. */
export function SayForm({ side, subjects, once, answered }: Props) {
  const id = "say";
  const { fields, problems, theirs } = useAnswer<SayInput>(id, answered, {
    audience: "side",
  });
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once}>
      <TextArea field={fields.text} label="Your comment" rows={4} />
      <SuggestedField
        field={fields.about}
        label="What it is about"
        hint={`Leave it empty for the area as a whole, or begin with a name, such as ${examples(subjects)}.`}
        optional
        suggestions={subjects.map(({ label }) => label)}
      />
      <AudienceField field={fields.audience} side={side} />
      <Button>Add the comment</Button>
    </PostForm>
  );
}

const or = new Intl.ListFormat("en-GB", { type: "disjunction" });

/** The first name of each kind. */
function examples(subjects: Props["subjects"]): string {
  const firsts = subjects.filter(
    ({ kind }, place) =>
      kind !== "area" &&
      subjects.findIndex((other) => other.kind === kind) === place,
  );
  return or.format(firsts.map(({ name }) => `“${name}”`));
}

interface AudienceProps {
  field: Parameters<typeof RadioField>[0]["field"];
  side: ConversationView["side"];
}

/** Who may read it; a side's own people unless they say otherwise. */
export function AudienceField({ field, side }: AudienceProps) {
  const own = side === "team" ? "Peer team only" : "Council only";
  return (
    <RadioField
      field={field}
      label="Who can read it"
      hint="Once both sides can read it, its words stand."
      layout="inline"
      options={[
        { value: "side", label: own },
        { value: "both", label: "Both sides" },
      ]}
    />
  );
}
