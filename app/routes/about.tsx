import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("About");

export default function About() {
  return (
    <Page narrow>
      <PageHeading
        title="About Critical Friend"
        lead="A workspace in which a council and a team of peers run an equality peer challenge, from the first scope to the improvement plan."
      />
      <h2 className="govuk-heading-m">What a peer challenge is</h2>
      <p>
        People from other councils and public bodies read what a council says
        about itself, look at the evidence, meet staff, councillors, partners
        and residents, and say what is strong and what deserves another look. It
        is not an inspection. The council asked for it, and stays in charge of
        what follows.
      </p>
      <h2 className="govuk-heading-m">How it goes here</h2>
      <ol className="govuk-list govuk-list--number">
        <li>Both sides agree the scope, the people and the dates.</li>
        <li>The council writes its self-assessment and adds evidence.</li>
        <li>The peer team reads, visits and takes notes.</li>
        <li>The team agrees findings and writes recommendations.</li>
        <li>The council reads the draft report and responds.</li>
        <li>The team answers each comment and issues the final report.</li>
        <li>The council publishes it and works through its plan.</li>
      </ol>
      <h2 className="govuk-heading-m">Whose words these are</h2>
      <p>
        The frameworks’ areas, criteria and levels are summarised here in our
        own words. For the official wording, go to the body that publishes the
        framework.
      </p>
      <h2 className="govuk-heading-m">Open source</h2>
      <p>
        Anybody may run, read and change this software under the MIT licence.
        Whoever runs this copy of it answers for what is kept here.
      </p>
      <p>
        <a className="govuk-link" href="/who-can-see-what">
          Who can see what
        </a>
      </p>
    </Page>
  );
}
