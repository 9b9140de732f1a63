import {
  departmentStatusTitle,
  departmentStatuses,
} from "#workflows/response.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SaveOrBack } from "./SaveOrBack.tsx";

interface Props {
  answered: Answered | undefined;
  back: string;
  department: {
    name: string;
    status: string;
    reason: string;
    version: number;
  };
  /** No comment names it: it may have been a slip of the pen. */
  mayRemove: boolean;
  once: string;
}

const statusHints = {
  waiting: "Its comments are still to come",
  gathered: "All its comments are in",
  waived: "Nobody waits for its comments any longer",
};

const removal = {
  value: "removed",
  label: "Take it off the list",
  hint: "It was listed by mistake, and no comment names it",
};

/** Says how one department's comments stand. */
export function DepartmentForm(props: Props) {
  const { department, mayRemove, answered, back } = props;
  const id = "department";
  const { fields, problems, theirs } = useAnswer<
    Record<"status" | "reason", string>
  >(id, answered, department);
  const chosen = String(fields.status.initialValue ?? "");
  return (
    <>
      <PageHeading title={department.name} caption="Department" />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, department.version)}
        once={props.once}
        keep
        clash={{
          status: {
            label: "How its comments stand",
            yours:
              chosen === removal.value
                ? removal.label
                : departmentStatusTitle(chosen),
          },
          reason: { label: "Reason", yours: fields.reason.initialValue },
        }}
      >
        <RadioField
          field={fields.status}
          label="How do its comments stand?"
          options={[
            ...departmentStatuses.map((value) => ({
              value,
              label: departmentStatusTitle(value),
              hint: statusHints[value],
            })),
            ...(mayRemove || chosen === removal.value ? [removal] : []),
          ]}
        />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Needed when its comments are waived. It goes into the council’s history."
          rows={3}
        />
        <SaveOrBack label="Save" back={back} />
      </PostForm>
    </>
  );
}
