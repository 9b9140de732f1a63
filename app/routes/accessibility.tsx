import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Accessibility");

export default function Accessibility() {
  return (
    <Page narrow>
      <PageHeading
        title="Accessibility"
        lead="We want everybody who takes part in a challenge to be able to use all of this service."
      />
      <h2 className="govuk-heading-m">What we built for</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>Every task can be done by keyboard alone.</li>
        <li>
          Every task works with script switched off; script only saves steps.
        </li>
        <li>
          Pages can be read at 320 pixels wide, and zoomed to 400%; wide tables
          scroll in a box of their own.
        </li>
        <li>Light and dark colours follow the setting of your device.</li>
        <li>
          Nothing is said by colour alone: statuses are words, gaps say “none”.
        </li>
        <li>
          When your sign-in ends while you write, what you typed is kept and
          comes back once you sign in again.
        </li>
      </ul>
      <h2 className="govuk-heading-m">How it was checked</h2>
      <p>
        We aim for level AA of the Web Content Accessibility Guidelines 2.2. An
        automatic checker looks at the pages whenever the software is changed.
        An automatic checker finds only some faults: no people with disabilities
        and no outside auditors have tested the service yet.
      </p>
      <h2 className="govuk-heading-m">What is not accessible</h2>
      <ul className="govuk-list govuk-list--bullet">
        <li>
          Files that people upload as evidence are kept as they are. They may
          not be accessible, and we cannot change them.
        </li>
        <li>
          Files you have chosen cannot be kept when your sign-in ends before
          they are sent.
        </li>
      </ul>
      <h2 className="govuk-heading-m">Tell us</h2>
      <p>
        If something stops you, tell the programme manager of your challenge
        what you were doing and what happened. They can also give you what you
        need in another form.
      </p>
      <p>
        This is the statement of the software. A public body that runs it has to
        publish its own, with its contact and how to complain to the regulator.
      </p>
    </Page>
  );
}
