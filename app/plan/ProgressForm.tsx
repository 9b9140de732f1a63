import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";
import { ragOptions, statusOptions } from "./words.ts";

type Filled = { text: string; status: string; rag: string; ragReason: string };

interface Props {
  top: string;
  once: string;
  version: number;
  action: Omit<Filled, "text"> & { id: string; number: number; what: string };
  answered: Answered | undefined;
}

/** What was done, and where the action stands now. */
export function ProgressForm(props: Props) {
  const { top, once, version, action, answered } = props;
  const id = "progress";
  const { status, rag, ragReason } = action;
  const { fields, problems, theirs } = useAnswer<Filled>(id, answered, {
    status,
    rag,
    ragReason,
  });
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: `${top}/${action.id}`, label: `Action ${action.number}` },
        ]}
      />
      <PageHeading title={`Add progress on action ${action.number}`} />
      <Prose text={action.what} />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        once={once}
        clash={clashOf(fields)}
      >
        <TextArea field={fields.text} label="What was done" rows={5} />
        <RadioField
          field={fields.status}
          label="Status now"
          options={statusOptions}
          layout="inline"
        />
        <RadioField
          field={fields.rag}
          label="Rating now"
          options={ragOptions}
        />
        <TextField
          field={fields.ragReason}
          label="Reason for the rating"
          optional
        />
        <Button>Add the progress</Button>
      </PostForm>
    </>
  );
}

function clashOf(fields: ReturnType<typeof useAnswer<Filled>>["fields"]) {
  const { status, rag, ragReason } = fields;
  const labelOf = (
    options: ReadonlyArray<{ value: string; label: string }>,
    chosen: unknown,
  ) => options.find(({ value }) => value === chosen)?.label;
  return {
    status: {
      label: "Status",
      yours: labelOf(statusOptions, status.initialValue),
    },
    rag: { label: "Rating", yours: labelOf(ragOptions, rag.initialValue) },
    ragReason: {
      label: "Reason for the rating",
      yours: ragReason.initialValue,
    },
  };
}
