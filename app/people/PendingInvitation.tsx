import { ButtonForm } from "../ui/ButtonForm.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { Tag } from "../ui/Tag.tsx";
import type { ShownPending } from "./PeopleOfSide.tsx";

interface Props {
  invitation: ShownPending;
  invitedBy: string | null;
  base: string;
  /** Letters go out by mail; else they wait in the outbox. */
  byMail: boolean;
  /** The reader may open the outbox. */
  hasOutbox: boolean;
}

/** An invitation that nobody has taken up, and what can be done with it. */
export function PendingInvitation(props: Props) {
  const { invitation, invitedBy } = props;
  return (
    <>
      {!props.byMail && <NoMail {...props} />}
      <SummaryList
        rows={[
          { label: "Email", value: invitation.email },
          { label: "Role", value: invitation.role },
          { label: "From", value: invitation.from || "Not given" },
          { label: "Invited by", value: invitedBy ?? "The programme office" },
          { label: "Link works until", value: <Until {...invitation} /> },
        ]}
      />
      <div className="cf-cluster">
        <ButtonForm
          label="Send the letter again"
          fields={{ intent: "resend" }}
        />
        <ButtonForm
          label="Withdraw the invitation"
          look="warning"
          fields={{ intent: "withdraw" }}
        />
      </div>
      <p className="cf-secondary">
        A letter sent again has a new link; the one before stops working.
      </p>
      <p>
        <a className="govuk-link" href={`${props.base}/invite`}>
          Invite somebody else
        </a>
      </p>
    </>
  );
}

function Until({ expiresAt, expired }: ShownPending) {
  return (
    <>
      <DateTime iso={expiresAt} />{" "}
      {expired && <Tag tone="warn">Too old: send the letter again</Tag>}
    </>
  );
}

/** Where the letter is when the service sends none itself. */
function NoMail({ hasOutbox }: Props) {
  return (
    <p>
      This service sends no email itself.{" "}
      {hasOutbox ? (
        <>
          Find the letter in{" "}
          <a className="govuk-link" href="/programme/outbox">
            the outbox
          </a>{" "}
          and pass it on.
        </>
      ) : (
        "A programme manager finds the letter in the outbox and passes it on."
      )}
    </p>
  );
}
