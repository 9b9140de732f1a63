import {
  departmentStatusTitle,
  departmentStatuses,
  positionMeans,
  positionTitle,
  positions,
} from "#workflows/response.ts";
import { HiddenField } from "../forms/HiddenField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Notice } from "../ui/Notice.tsx";
import type { PositionRow } from "./positions.server.ts";
import type { PutRecommendation } from "./recommendations.ts";

interface FormProps {
  answered: Answered | undefined;
  back: string;
}

function Buttons({ label, back }: { label: string; back: string }) {
  return (
    <div className="govuk-button-group">
      <Button>{label}</Button>
      <a className="govuk-link" href={back}>
        Back to the response
      </a>
    </div>
  );
}

/** Lists departments whose comments are waited for. */
export function DepartmentsForm({
  answered,
  back,
  once,
}: FormProps & { once: string }) {
  const id = "departments";
  const { fields, problems, theirs } = useAnswer<Record<"names", string>>(
    id,
    answered,
    {},
  );
  return (
    <>
      <PageHeading title="Add departments" />
      <PostForm id={id} problems={problems} theirs={theirs} once={once}>
        <TextArea
          field={fields.names}
          label="Departments whose comments you wait for"
          hint="One on each line, such as Housing."
        />
        <Buttons label="Add the departments" back={back} />
      </PostForm>
    </>
  );
}

interface DepartmentProps extends FormProps {
  department: { name: string; status: string; reason: string; readAt: string };
}

const statusHints = {
  waiting: "Its comments are still to come",
  gathered: "All its comments are in",
  waived: "Nobody waits for its comments any longer",
};

/** Says how one department's comments stand. */
export function DepartmentForm({
  department,
  answered,
  back,
}: DepartmentProps) {
  const id = "department";
  const { fields, problems, theirs } = useAnswer<
    Record<"status" | "reason" | "readAt", string>
  >(id, answered, department);
  const chosen = String(fields.status.initialValue ?? "");
  return (
    <>
      <PageHeading title={department.name} caption="Department" />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        clash={{
          status: {
            label: "How its comments stand",
            yours: departmentStatusTitle(chosen),
          },
          reason: { label: "Reason", yours: fields.reason.initialValue },
        }}
      >
        <HiddenField
          field={fields.readAt}
          value={theirs ? department.readAt : undefined}
        />
        <RadioField
          field={fields.status}
          label="How do its comments stand?"
          options={departmentStatuses.map((value) => ({
            value,
            label: departmentStatusTitle(value),
            hint: statusHints[value],
          }))}
        />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Needed when its comments are waived."
          rows={3}
        />
        <Buttons label="Save" back={back} />
      </PostForm>
    </>
  );
}

interface PositionProps extends FormProps {
  recommendation: PutRecommendation & Pick<PositionRow, "takenOn">;
  present: { position: string; reason: string; version: number };
}

function TakenOn({ draft, text }: NonNullable<PositionRow["takenOn"]>) {
  return (
    <Notice
      kind="warning"
      title={`The position was taken on draft ${draft}, which said`}
    >
      <p className="cf-verbatim">{text}</p>
      <p>Save the position again if it still holds.</p>
    </Notice>
  );
}

/** Takes the council's position on one recommendation. */
export function PositionForm(props: PositionProps) {
  const { recommendation, present, answered, back } = props;
  const id = "position";
  const { fields, problems, theirs } = useAnswer<
    Record<"position" | "reason", string>
  >(id, answered, { position: present.position, reason: present.reason });
  return (
    <>
      <PageHeading
        caption="Position"
        title={`Recommendation ${recommendation.number}`}
      />
      <blockquote className="govuk-inset-text cf-verbatim">
        {recommendation.text}
      </blockquote>
      {recommendation.takenOn && <TakenOn {...recommendation.takenOn} />}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, present.version)}
        clash={{
          position: {
            label: "Position",
            yours: positionTitle(String(fields.position.initialValue ?? "")),
          },
          reason: { label: "Reason", yours: fields.reason.initialValue },
        }}
      >
        <RadioField
          field={fields.position}
          label="What is the council’s position?"
          options={positions.map((value) => ({
            value,
            label: positionTitle(value),
            hint: positionMeans(value),
          }))}
        />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Needed unless the recommendation is accepted."
        />
        <Buttons label="Save the position" back={back} />
      </PostForm>
    </>
  );
}
