import { daysBrought } from "../comments/from-word/days-brought.ts";
import { daysInvited } from "./invitation.ts";

/** What is kept about a person, for the page about privacy. */
export function KeptAboutYou() {
  return (
    <ul className="govuk-list govuk-list--bullet">
      <li>
        Your name, your email address, and your password in a form from which it
        cannot be read back.
      </li>
      <li>
        Your roles in challenges, with the organisations or the department given
        for you.
      </li>
      <li>
        What you write and upload, when you did it, and the history of each
        challenge.
      </li>
      <li>
        Where you are signed in: the kind of browser and device, and when you
        last used it. You can see and end these on your account page.
      </li>
      <li>
        For a week, which forms you sent: when, a fingerprint of the words, and
        the address each led to. So what is sent twice is taken once.
      </li>
      <li>
        The words and comments of a Word file that you bring, with the names of
        those who wrote in it; the file itself is not kept. Those of a file that
        was commented on are deleted once all of it is taken in, or after{" "}
        {daysBrought} days. Those of a report that was written elsewhere stay
        with the challenge until the team forgets it, which it can while nothing
        that came from it is in the report.
      </li>
      <li>
        Letters the service wrote to you. Links in them stop working after one
        hour for a forgotten password, and after {daysInvited} days for an
        invitation or a first password.
      </li>
    </ul>
  );
}
