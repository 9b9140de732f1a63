import {
  PlanTable,
  SightTable,
  StepsTable,
  WritingTable,
} from "../programme/PolicyTables.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Who can see what");

export default function WhoCanSeeWhat() {
  return (
    <Page>
      <PageHeading
        title="Who can see what"
        lead="These tables are read off the rules that the service itself obeys, so they cannot disagree with it."
      />
      <section className="cf-section">
        <h2 className="govuk-heading-m">What each side sees</h2>
        <ul className="govuk-list govuk-list--bullet cf-measure">
          <li>
            Interview notes stay with the peer team, during the challenge and
            after it. No role on the council’s side and no programme manager can
            open them.
          </li>
          <li>
            “Only what was sent” means, of the self-assessment and of everything
            in the report, the copy that was frozen when it was sent. What is
            changed afterwards stays inside until it is sent again.
          </li>
          <li>
            Of the council’s response, the comments on the draft and the answers
            to them, it means what was chosen, in the words that were sent.
          </li>
          <li>
            Of evidence, it means every item since the self-assessment was
            submitted, as it is now: what the council adds, describes anew,
            replaces or withdraws afterwards shows at once.
          </li>
          <li>
            Of a conversation, it means the comments whose authors chose both
            sides.
          </li>
          <li>
            History tells of what was done to a thing only those who may see
            that thing. Letters name it, and never quote what was written.
          </li>
          <li>
            Something you may not see is answered as if it were not there: page
            not found.
          </li>
          <li>
            Anybody with its address reads a published report or plan; of the
            plan only the columns that its lead chose.
          </li>
        </ul>
        <SightTable />
      </section>
      <section className="cf-section">
        <h2 className="govuk-heading-m">Who moves the challenge on</h2>
        <StepsTable />
      </section>
      <section className="cf-section">
        <h2 className="govuk-heading-m">Who writes what, and when</h2>
        <WritingTable />
      </section>
      <section className="cf-section">
        <h2 className="govuk-heading-m">In an improvement plan</h2>
        <p className="cf-measure">
          A plan is its council’s. Who has a part in it reads all of it; so does
          everybody in its challenge, on either side. Nobody else does, the
          programme’s office included. Nothing of it closes with the challenge.
        </p>
        <PlanTable />
      </section>
    </Page>
  );
}
