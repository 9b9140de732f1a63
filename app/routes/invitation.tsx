import { data, redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answer } from "../forms/answer.server.ts";
import {
  InvitationChoice,
  InvitationWords,
} from "../people/InvitationPage.tsx";
import {
  joinAsNewcomer,
  joinByInvitation,
} from "../people/accept-invitation.server.ts";
import { overWords } from "../people/invitation-words.ts";
import { deviceFrom } from "../people/device.ts";
import { name, newPassword } from "../people/person.ts";
import { showInvitation } from "../people/show-invitation.server.ts";
import { openToAll } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Invitation");

const schema = z.discriminatedUnion("intent", [
  z.object({ intent: z.literal("join") }),
  z.object({ intent: z.literal("newcomer"), name, newPassword }),
]);

export const loader = openToAll(async ({ app, param, who }) => {
  const { status, ...shown } = await showInvitation(app, param("token"), who);
  return data(shown, { status });
});

export const action = openToAll(async ({ app, request, param, who }) =>
  answer(
    { app, request },
    schema,
    async (input) => {
      const token = param("token");
      if (who) return joinByInvitation(app, token, who);
      if (input.intent === "join") return `/sign-in?next=/invitations/${token}`;
      const device = deviceFrom(request.headers.get("user-agent"));
      const joined = await joinAsNewcomer(app, token, { ...input, device });
      const headers = { "Set-Cookie": joined.cookie };
      return redirect(joined.address, { status: 303, headers });
    },
    null,
  ),
);

export default function InvitationRoute() {
  const { state, invitation, ...guest } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const words =
    state === "good"
      ? {
          title: `Take part in the challenge of ${invitation.council}`,
          lead: null,
        }
      : overWords[state];
  return (
    <Page narrow>
      <PageHeading caption="Invitation" {...words} />
      <InvitationWords invitation={invitation} />
      {state === "good" && (
        <InvitationChoice
          {...guest}
          invitation={invitation}
          answered={answered}
        />
      )}
      {state === "accepted" && <LinkButton href="/">Go on</LinkButton>}
    </Page>
  );
}
