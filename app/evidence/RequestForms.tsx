import type { ReactNode } from "react";
import { DateField } from "../forms/DateField.tsx";
import { PickMany } from "../forms/PickMany.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import type { Findable } from "../forms/typed-again.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { itemsFound } from "./item-name.ts";
import type { DecisionInput, ReplyInput } from "./request.ts";
import type { RequestPage } from "./requests-page.server.ts";

type Props = RequestPage & { answered: Answered | undefined };

/** The council's reply, with items of its register. */
export function ReplyForm(props: Props) {
  const { version, answered, items, sentLater, register, status } = props;
  const id = "reply";
  const { fields, problems, theirs } = useAnswer<ReplyInput & Findable>(
    id,
    answered,
    {},
  );
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">
        {status === "answered" ? "Add to the reply" : "Reply"}
      </h2>
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        // Halfway through it, evidence is added on another page.
        keep
        once={props.once}
        adds
        clash={{
          text: { label: "Last message", yours: fields.text.initialValue },
        }}
      >
        <TextArea field={fields.text} label="Your reply" />
        <p>
          Is it not on the register yet?{" "}
          <a href={`${register}/new`}>Add it first</a>, then choose it here.
          {sentLater && ` ${whenSent}`}
        </p>
        {items.length > 0 && (
          <PickMany
            field={fields.evidence}
            finding={fields}
            all={items}
            label="Evidence for it"
            optional
            hint={{ none: "None is chosen yet." }}
            how={itemsFound}
            more={{
              summary: "Choose evidence",
              label: "Evidence on the register",
              open: true,
            }}
            answered={answered}
          />
        )}
        <Button>Send the reply</Button>
      </PostForm>
    </section>
  );
}

const whenSent =
  "An item that is not sent yet reaches the peer team with the self-assessment.";

/** What the team makes of a request: of the reply, or before there is one. */
export function DecisionForm(props: Props) {
  const Form = props.status === "answered" ? DecideForm : WaiveForm;
  return <Form {...props} />;
}

function DecideForm(props: Props) {
  const answer = useAnswer<DecisionInput>(decision, props.answered, {
    due: props.usualDue,
  });
  const { fields } = answer;
  return (
    <Decision {...props} title="Is that enough?" answer={answer}>
      <RadioField
        field={fields.decision}
        label="What now?"
        options={[
          { value: "accept", label: "Accept the reply" },
          { value: "askAgain", label: "Ask again" },
          { value: "waive", label: "Waive the request" },
        ]}
      />
      <TextArea
        field={fields.reason}
        label="Message"
        hint="Needed to ask again or to waive. The council reads it."
        rows={3}
      />
      <DateField
        field={fields.due}
        label="New due date, when you ask again"
        optional
      />
      <Button>Send</Button>
    </Decision>
  );
}

function WaiveForm(props: Props) {
  const answer = useAnswer<DecisionInput>(decision, props.answered, {
    decision: "waive",
  });
  return (
    <Decision {...props} title="Waive this request" answer={answer}>
      <input type="hidden" name="decision" value="waive" />
      <TextArea
        field={answer.fields.reason}
        label="Reason"
        hint="The council reads it."
        rows={3}
      />
      <Button look="secondary">Waive the request</Button>
    </Decision>
  );
}

const decision = "decision";

interface DecisionProps extends Props {
  title: string;
  answer: ReturnType<typeof useAnswer<DecisionInput>>;
  children: ReactNode;
}

function Decision({
  version,
  once,
  answered,
  title,
  answer,
  children,
}: DecisionProps) {
  const { fields, problems, theirs } = answer;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">{title}</h2>
      <PostForm
        id={decision}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        keep
        once={once}
        adds
        clash={{
          reason: { label: "Last message", yours: fields.reason.initialValue },
        }}
      >
        {children}
      </PostForm>
    </section>
  );
}
