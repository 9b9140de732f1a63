import { roleTitle, sideOf, sideTitle } from "#workflows/people.ts";
import { mayEverEdit } from "#workflows/permissions.ts";
import { whyClosed } from "../challenge/why-closed.ts";
import { Forbidden } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { rolesToGive } from "./invitation.ts";
import { byMail } from "./mail.server.ts";
import { roleDoes } from "./role-words.ts";

/**
 * The form to invite somebody, with the roles that its reader may give.
 * @throws Forbidden for who never gives any
 */
export function invitePage(call: ChallengeCall) {
  const { app, may, challenge } = call;
  const roles = rolesToGive((content) => mayEverEdit(content, call.roles));
  if (roles.length === 0) {
    throw new Forbidden(
      "Only managers invite to the peer team, and only they and the council lead invite to the council’s side.",
    );
  }
  const anyOn = (side: string) => roles.some((role) => sideOf(role) === side);
  return {
    open: rolesToGive(may).length > 0,
    closed: whyClosed("councilPeople", call.stage),
    once: app.newId(),
    byMail: byMail(app),
    base: `/challenges/${challenge.id}/people`,
    asks: { organisations: anyOn("team"), department: anyOn("council") },
    roles: roles.map((role) => ({
      value: role,
      label: `${roleTitle(role)} (${sideTitle(sideOf(role)).toLowerCase()})`,
      hint: roleDoes[role],
    })),
  };
}
