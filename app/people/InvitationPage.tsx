import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button, LinkButton } from "../ui/Button.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { Notice } from "../ui/Notice.tsx";
import { SummaryList } from "../ui/SummaryList.tsx";
import { NewPasswordField } from "./NewPasswordForm.tsx";

/** An invitation as its page shows it. */
export interface ShownInvitation {
  token: string;
  council: string;
  challenge: string;
  role: string;
  /** What that role is there for, in a sentence. */
  side: string;
  invitedBy: string | null;
  email: string;
  name: string;
  expiresAt: string;
}

/** Who is looking at an invitation. */
export type Guest = "newcomer" | "mustSignIn" | "invited" | "somebodyElse";

/** Who invites to what. */
export function InvitationWords({
  invitation,
}: {
  invitation: ShownInvitation;
}) {
  const { council, challenge, role, side, invitedBy, email } = invitation;
  return (
    <SummaryList
      rows={[
        { label: "Council", value: council },
        { label: "Challenge", value: challenge },
        { label: "Your role", value: `${role}, ${side}` },
        { label: "Invited by", value: invitedBy ?? "The programme office" },
        { label: "Invited as", value: email },
        {
          label: "Accept by",
          value: <DateTime iso={invitation.expiresAt} show="date" />,
        },
      ]}
    />
  );
}

interface Props {
  invitation: ShownInvitation;
  guest: Guest;
  /** The name of who is signed in. */
  signedInAs: string | null;
  answered: Answered | undefined;
}

/** What the person in front of an invitation can do with it. */
export function InvitationChoice(props: Props) {
  const { invitation, guest, answered } = props;
  const here = `/invitations/${invitation.token}`;
  if (guest === "newcomer") {
    return <NewcomerForm name={invitation.name} answered={answered} />;
  }
  if (guest === "invited") {
    return (
      <>
        <Problem answered={answered} />
        <ButtonForm
          label="Join the challenge"
          look="primary"
          small={false}
          fields={{ intent: "join" }}
        />
      </>
    );
  }
  if (guest === "mustSignIn") {
    return (
      <>
        <p>There is an account for {invitation.email}. Sign in to join.</p>
        <LinkButton href={`/sign-in?next=${encodeURIComponent(here)}`}>
          Sign in
        </LinkButton>
      </>
    );
  }
  return (
    <Notice kind="warning" title="This invitation is for somebody else">
      <p>
        You are signed in as {props.signedInAs}. If {invitation.email} is yours
        too, sign out first; if not, ask for an invitation to your own address.
      </p>
      <ButtonForm action="/sign-out" label="Sign out" fields={{ next: here }} />
    </Notice>
  );
}

function Problem({ answered }: Pick<Props, "answered">) {
  const messages = Object.values(answered?.form.error ?? {}).flat();
  if (messages.length === 0) return null;
  return (
    <Notice kind="warning" title="You cannot join">
      {messages.join(" ")}
    </Notice>
  );
}

function NewcomerForm({
  name,
  answered,
}: Pick<Props, "answered"> & { name: string }) {
  const { fields, problems, theirs } = useAnswer<{
    name: string;
    newPassword: string;
  }>("join", answered, { name });
  return (
    <PostForm id="join" problems={problems} theirs={theirs}>
      <input type="hidden" name="intent" value="newcomer" />
      <TextField
        field={fields.name}
        label="Your name"
        autoComplete="name"
        hint="As others in the challenge will see it."
      />
      <NewPasswordField field={fields.newPassword} />
      <Button>Set up your account and join</Button>
    </PostForm>
  );
}
