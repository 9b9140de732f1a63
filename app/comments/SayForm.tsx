import { PickOne } from "../forms/PickOne.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import type { Findable } from "../forms/typed-again.ts";
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
  const { fields, problems, theirs } = useAnswer<SayInput & Findable>(
    id,
    answered,
    { audience: "side" },
  );
  const kinds = kindsOfSubject.filter(({ value }) =>
    subjects.some(({ group }) => group === value),
  );
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
      <TextArea field={fields.text} label="Your comment" rows={4} />
      <PickOne
        field={fields.about}
        finding={fields}
        all={subjects}
        label="What it is about"
        first={{ value: "", label: "The area as a whole" }}
        choose="Choose something in the area"
        how={{
          findBy: "Find by name or words",
          counted: ["thing", "things"],
          groups: { label: "Kind", all: "All kinds", options: kinds },
        }}
        answered={answered}
      />
      <AudienceField field={fields.audience} side={side} />
      <Button>Add the comment</Button>
    </PostForm>
  );
}

const kindsOfSubject = [
  { value: "criterion", label: "Criteria" },
  { value: "finding", label: "Findings" },
  { value: "recommendation", label: "Recommendations" },
  { value: "evidence", label: "Evidence" },
];

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
