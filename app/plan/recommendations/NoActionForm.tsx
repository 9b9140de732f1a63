import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Prose } from "../../ui/Prose.tsx";
import type { decisionOf } from "./read-recommendations.server.ts";

type Props = Awaited<ReturnType<typeof decisionOf>> & {
  answered: Answered | undefined;
};

/** The decision that nothing will be done on a recommendation. */
export function NoActionForm(props: Props) {
  const { top, list, id, name, text, decided, answered } = props;
  const form = "no-action";
  const { fields, problems, theirs } = useAnswer<{ reason: string }>(
    form,
    answered,
    {},
  );
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: list, label: "Recommendations" },
        ]}
      />
      <PageHeading title={`Nothing will be done on ${name.toLowerCase()}`} />
      <div className="cf-panel cf-measure">
        <Prose text={text} />
      </div>
      {decided && (
        <Notice title={`Decided by ${decided.by}`}>
          <Prose text={decided.reason} />
          <ButtonForm
            action={`${list}/${id}/take-back`}
            label="Take the decision back"
          />
        </Notice>
      )}
      {(!decided || answered) && (
        <PostForm id={form} problems={problems} theirs={theirs} keep>
          <TextArea
            field={fields.reason}
            label="Why will nothing be done?"
            hint="Everybody with a part in the plan reads it. It can be taken back."
            rows={5}
          />
          <Button>Decide that nothing will be done</Button>
        </PostForm>
      )}
    </>
  );
}
