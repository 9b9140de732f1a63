import { LinkButton } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";

/** What a stranger finds at the door. */
export function Welcome({ demo }: { demo: boolean }) {
  return (
    <Page narrow>
      <PageHeading
        title="An equality peer challenge, in one place"
        lead="A council and a team of peers work through a challenge together: self-assessment, evidence, interviews, findings, the report and the council’s response, and the improvement plan that follows."
      />
      <p>
        What each side may not see is never sent to it. Interview notes stay
        with the peer team; a council’s own talk stays with the council.{" "}
        <a className="govuk-link" href="/who-can-see-what">
          Who can see what
        </a>
      </p>
      <div className="govuk-button-group">
        {demo && <LinkButton href="/demo">Choose who to be</LinkButton>}
        <LinkButton href="/sign-in" look={demo ? "secondary" : "primary"}>
          Sign in
        </LinkButton>
      </div>
    </Page>
  );
}
