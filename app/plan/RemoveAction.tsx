import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Prose } from "../ui/Prose.tsx";

interface Props {
  top: string;
  id: string;
  number: number;
  text: string;
}

/** Asks before an action leaves the plan. */
export function RemoveAction({ top, id, number, text }: Props) {
  const back = `${top}/${id}`;
  return (
    <>
      <Breadcrumbs
        items={[
          { href: top, label: "Improvement plan" },
          { href: back, label: `Action ${number}` },
        ]}
      />
      <PageHeading
        title={`Remove action ${number}?`}
        lead="It leaves the plan. Its number is not used again, and its progress is kept in the challenge’s records."
      />
      <Prose text={text} />
      <form method="post">
        <div className="govuk-button-group">
          <Button look="warning">Remove the action</Button>
          <a className="govuk-link" href={back}>
            Keep it
          </a>
        </div>
      </form>
    </>
  );
}
