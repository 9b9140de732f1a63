import { daysBrought } from "../comments/from-word/days-brought.ts";
import { KeptAboutYou } from "../people/KeptAboutYou.tsx";
import { KeptInBrowser } from "../people/KeptInBrowser.tsx";
import { daysSignedIn } from "../people/person.ts";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Privacy");

export default function Privacy() {
  return (
    <Page narrow>
      <PageHeading
        title="Privacy"
        lead="What this service keeps about the people who use it, and who can read it."
      />
      <h2 className="govuk-heading-m">What is kept about you</h2>
      <KeptAboutYou />
      <h2 className="govuk-heading-m">Who can read it</h2>
      <p>
        People in the same challenge see your name and role. Your email address
        is shown to your own side and to those who invite people. What else each
        side sees is listed at{" "}
        <a className="govuk-link" href="/who-can-see-what">
          who can see what
        </a>
        . Whoever runs the computer that this service is on can read everything
        that is kept on it.
      </p>
      <h2 className="govuk-heading-m">People you write about</h2>
      <p>
        Do not name people in interview notes, and do not describe anybody so
        closely that they can be recognised. Do not put personal data about
        staff or residents into answers or evidence, and hide small numbers.
      </p>
      <h2 className="govuk-heading-m">Cookies</h2>
      <p>
        One cookie, set when you sign in. It keeps you signed in for{" "}
        {daysSignedIn} days or until you sign out, and does nothing else. A
        second lasts from one page to the next, to say what you have just done.
        Nothing here follows you, counts you, or comes from another site.
      </p>
      <KeptInBrowser />
      <h2 className="govuk-heading-m">How long, and your rights</h2>
      <p>
        The service deletes nothing by itself except sign-ins that have ended,
        after a week which forms you sent, and after {daysBrought} days the
        words of files that were brought with comments. The organisation that
        runs it decides how long challenges are kept, and answers requests to
        see, correct or erase what is kept about you. Ask a programme manager
        who that is.
      </p>
    </Page>
  );
}
