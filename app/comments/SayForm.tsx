import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import type { SayInput } from "./comment.ts";
import type { ConversationView } from "./conversation.server.ts";

interface Props {
  side: ConversationView["side"];
  subjects: NonNullable<ConversationView["subjects"]>;
  /** What a link from elsewhere wants to speak of. */
  about: string;
  once: string;
  answered: Answered | undefined;
}

const groups: Record<string, string> = {
  criterion: "Criteria",
  evidence: "Evidence",
  finding: "Findings",
  recommendation: "Recommendations",
};

/** Adds to an area's conversation. */
export function SayForm({ side, subjects, about, once, answered }: Props) {
  const id = "say";
  const { fields, problems, theirs } = useAnswer<SayInput>(id, answered, {
    about,
    audience: "side",
  });
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once}>
      <TextArea field={fields.text} label="Your comment" rows={4} />
      <SelectField
        field={fields.about}
        label="What it is about"
        options={subjects.map(({ value, kind, label }) => ({
          value,
          label,
          group: groups[kind],
        }))}
      />
      <AudienceField field={fields.audience} side={side} />
      <Button>Add the comment</Button>
    </PostForm>
  );
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
