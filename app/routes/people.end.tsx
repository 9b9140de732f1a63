import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { findMember } from "#db/queries/memberships.ts";
import { isOpen } from "#workflows/challenge.ts";
import { roleTitle } from "#workflows/people.ts";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { PostForm } from "../forms/PostForm.tsx";
import { answer } from "../forms/answer.server.ts";
import { useAnswer } from "../forms/use-answer.ts";
import { endRole } from "../people/end-role.server.ts";
import { endingOf, roleFrom } from "../people/invitation.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ name, role }) => `End the role of ${name} as ${role}`,
);

export const loader = inChallenge("people", async (call) => {
  const { app, challenge, param, who } = call;
  const member = await findMember(app.db, challenge.id, param("membershipId"));
  if (!member) throw new NotFound();
  const role = roleFrom(member.role);
  allowRole(call, endingOf(role));
  return {
    base: `/challenges/${challenge.id}/people`,
    name: member.name,
    role: roleTitle(role).toLowerCase(),
    isSelf: member.personId === who.id,
    toComeBack: isOpen(call.stage, "over") ? reopenFirst : invitedAgain,
  };
});

const invitedAgain = "To come back, a new invitation is needed.";

const reopenFirst =
  "Nobody can be invited to a challenge that is over: to come back, it is reopened first.";

export const action = asWriterOf(
  ["teamRoleEnds", "councilRoleEnds"],
  async (call) =>
    answer(
      call,
      z.object({}),
      () => endRole(call.app, attemptOf(call), call.param("membershipId")),
      "The role has ended",
    ),
);

export default function EndRole() {
  const { base, name, role, isSelf, toComeBack } =
    useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { problems, theirs } = useAnswer("end", answered, {});
  return (
    <>
      <Breadcrumbs items={[{ href: base, label: "People" }]} />
      <PageHeading
        title={`End the role of ${name} as ${role}`}
        lead={`${isSelf ? "You" : name} will no longer get into this challenge in this role. What was written stays, under the same name. ${toComeBack}`}
      />
      <PostForm id="end" problems={problems} theirs={theirs}>
        <div className="govuk-button-group">
          <Button look="warning">End this role</Button>
          <a className="govuk-link" href={base}>
            Keep it
          </a>
        </div>
      </PostForm>
    </>
  );
}
