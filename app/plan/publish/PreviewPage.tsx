import { PostForm } from "../../forms/PostForm.tsx";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { Notice } from "../../ui/Notice.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { NothingChosen } from "./NothingChosen.tsx";
import { PublicPlan } from "./PublicPlan.tsx";
import type { previewOf } from "./publish-pages.server.ts";

type Read = Awaited<ReturnType<typeof previewOf>>;
type Ready = NonNullable<Read["ready"]>;
type Answer = { answered: Answered | undefined };

/** The public page as it will be, and the form that publishes it. */
export function PreviewPage({ top, ready, answered }: Read & Answer) {
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Public page" }]} />
      <PageHeading
        title="The page as it will be"
        lead="This is all that everybody would read, on the page and in its files."
      />
      {ready ? (
        <Preview top={top} {...ready} answered={answered} />
      ) : (
        <NothingChosen top={top} />
      )}
    </>
  );
}

function Preview(props: Ready & Answer & { top: string }) {
  const { top, open, shown } = props;
  return (
    <>
      {open > 0 ? (
        <Notice kind="warning" title="It cannot be published yet">
          <p>
            <a className="govuk-link" href={`${top}/warnings`}>
              Warnings to decide first: {open}
            </a>
          </p>
        </Notice>
      ) : (
        <Publish {...props} />
      )}
      <h2 className="govuk-heading-l">{shown.title}</h2>
      <p>
        {shown.council}. {shown.dated}.
      </p>
      <PublicPlan {...shown} />
    </>
  );
}

function Publish({ once, sha256, search, isPublic, answered }: Ready & Answer) {
  const { problems, theirs } = useAnswer<{ sha256: string }>(
    "publish-now",
    answered,
    {},
  );
  return (
    <PostForm id="publish-now" problems={problems} theirs={theirs} once={once}>
      <input type="hidden" name="sha256" value={sha256} />
      <p className="cf-measure">
        {isPublic
          ? "It takes the place of what is public now, at the same address. "
          : "Anybody who has the address can read it and pass it on. "}
        {search
          ? "Search engines may list it."
          : "Search engines are asked not to list it."}
      </p>
      <Button>Publish the plan</Button>
    </PostForm>
  );
}
