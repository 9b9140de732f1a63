import { HiddenField } from "../../forms/HiddenField.tsx";
import { NotSaved } from "../../forms/NotSaved.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import type { takeDownOf } from "./publish-pages.server.ts";
import { notPublic, publishedAgain } from "./take-down.ts";

type Props = Awaited<ReturnType<typeof takeDownOf>> & {
  answered: Answered | undefined;
};

/** Asks why nobody shall read the public page any more. */
export function TakePlanDownForm(props: Props) {
  const { top, live, href } = props;
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Public page" }]} />
      <PageHeading
        title="Take the public page down"
        lead="Its address will say that the plan was there and was taken down. What was public is kept for who leads the plan, and can be published anew at the same address."
      />
      {live === null || href === null ? (
        <NothingPublic {...props} />
      ) : (
        <Ask {...props} live={live} href={href} />
      )}
    </>
  );
}

/** Somebody else may have taken it down first: what was typed is shown. */
function NothingPublic({ answered }: Props) {
  const value = answered?.form.initialValue?.["reason"];
  return (
    <>
      <p>{notPublic}</p>
      {typeof value === "string" && (
        <NotSaved typed={[{ label: "Reason", value }]} />
      )}
    </>
  );
}

type AskProps = Props & { live: number; href: string };

function Ask({ top, live, href, once, answered }: AskProps) {
  const { fields, problems, theirs } = useAnswer<{
    reason: string;
    live: string;
  }>("take-down", answered, { live: String(live) });
  // Until told of another publication, the form is about the one it began with.
  const told = problems.some(({ message }) => message === publishedAgain);
  return (
    <>
      <p>
        <a className="govuk-link" href={href}>
          Read the public page
        </a>
      </p>
      <PostForm
        id="take-down"
        problems={problems}
        theirs={theirs}
        once={once}
        keep
        keepRead={fields.live.name}
      >
        <HiddenField field={fields.live} value={told ? live : undefined} />
        <TextArea
          field={fields.reason}
          label="Reason"
          hint="Everybody in the plan reads it in the history; the public does not."
          rows={3}
        />
        <div className="govuk-button-group">
          <Button look="warning">Take the page down</Button>
          <a className="govuk-link" href={top}>
            Leave it public
          </a>
        </div>
      </PostForm>
    </>
  );
}
