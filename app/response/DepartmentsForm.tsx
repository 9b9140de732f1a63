import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SaveOrBack } from "./SaveOrBack.tsx";

interface Props {
  answered: Answered | undefined;
  back: string;
  once: string;
  /** Those that take part and are not listed, one on each line. */
  names: string;
}

/** Lists departments whose comments are waited for. */
export function DepartmentsForm({ answered, back, once, names }: Props) {
  const id = "departments";
  const hint = names
    ? "One on each line. Those of your contributors and of the comments so far are filled in."
    : "One on each line, such as Housing.";
  const { fields, problems, theirs } = useAnswer<Record<"names", string>>(
    id,
    answered,
    { names },
  );
  return (
    <>
      <PageHeading title="Add departments" />
      <PostForm id={id} problems={problems} theirs={theirs} once={once} keep>
        <TextArea
          field={fields.names}
          label="Departments whose comments you wait for"
          hint={hint}
        />
        <SaveOrBack label="Add the departments" back={back} />
      </PostForm>
    </>
  );
}
