import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { DueFields } from "./dates/DueFields.tsx";
import { StatusAndRatingFields } from "./StatusAndRatingFields.tsx";
import { typedStatusAndRating } from "./status-and-rating.ts";

type Filled = Record<
  "text" | "status" | "rag" | "ragReason" | "byWhen" | "dueReason",
  string
> & { dueCorrected: boolean };

interface Props {
  top: string;
  once: string;
  version: number;
  action: Pick<Filled, "status" | "rag" | "ragReason" | "byWhen"> & {
    id: string;
    number: number;
    what: string;
    dated: boolean;
  };
  answered: Answered | undefined;
}

/** What was done, and where the action stands now. */
export function ProgressForm(props: Props) {
  const { top, once, version, action, answered } = props;
  const id = "progress";
  const { status, rag, ragReason, byWhen } = action;
  const { fields, problems, theirs } = useAnswer<Filled>(id, answered, {
    status,
    rag,
    ragReason,
    byWhen,
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          {
            href: `${top}/actions/${action.id}`,
            label: `Action ${action.number}`,
          },
        ]}
      />
      <PageHeading title={`Add progress on action ${action.number}`} />
      <div className="cf-stack">
        <Prose text={action.what} />
      </div>
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        once={once}
        keep
        clash={{
          ...typedStatusAndRating(fields),
          byWhen: { label: "By when", yours: fields.byWhen.initialValue },
        }}
      >
        <TextArea field={fields.text} label="What was done" rows={5} />
        <StatusAndRatingFields fields={fields} now />
        <DueFields fields={fields} dated={action.dated} now />
        <Button>Add the progress</Button>
      </PostForm>
    </>
  );
}
