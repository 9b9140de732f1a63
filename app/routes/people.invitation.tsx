import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findOpenInvitation } from "#db/queries/invitations.ts";
import { allow } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { answer } from "../forms/answer.server.ts";
import { noOpenInvitation } from "../people/invitation.ts";
import { PendingInvitation } from "../people/PendingInvitation.tsx";
import {
  resendInvitation,
  withdrawInvitation,
} from "../people/change-invitation.server.ts";
import { letterSaid, peopleOf, roleFrom } from "../people/invitation.ts";
import { shownPending } from "../people/show-people.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ invitation: { name, email } }) => `Invitation of ${name || email}`,
);

const schema = z.object({ intent: z.enum(["resend", "withdraw"]) });

export const loader = inChallenge("people", async (call) => {
  const { app, challenge, param, who } = call;
  const id = param("invitationId");
  const found = await findOpenInvitation(app.db, challenge.id, id);
  if (!found) throw new NotFound(noOpenInvitation);
  allow(call, peopleOf(roleFrom(found.role)));
  return {
    base: `/challenges/${challenge.id}/people`,
    invitation: shownPending(found, app.now()),
    invitedBy: found.invitedBy,
    byMail: app.settings.smtpUrl !== null,
    hasOutbox: who.isProgrammeManager,
  };
});

export const action = asWriterOf(
  ["teamPeople", "councilPeople"],
  async (call) =>
    answer(
      call,
      schema,
      async ({ intent }) => {
        const id = call.param("invitationId");
        const people = `/challenges/${call.challenge.id}/people`;
        if (intent === "resend") {
          await resendInvitation(call.app, attemptOf(call), id);
          return `${people}/invitations/${id}`;
        }
        await withdrawInvitation(call.app, attemptOf(call), id);
        return people;
      },
      ({ intent }) =>
        intent === "resend"
          ? letterSaid(call.app.settings.smtpUrl !== null)
          : "The invitation is withdrawn",
    ),
);

export default function InvitationOfChallenge() {
  const { base, ...shown } = useLoaderData<typeof loader>();
  const { name, email } = shown.invitation;
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "People" }]} />
      <PageHeading caption="Invitation" title={name || email} />
      <PendingInvitation {...shown} base={base} />
    </>
  );
}
