import { allowRole } from "../challenge/change.server.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { itemFor } from "./item-page.server.ts";

/**
 * The item that a form is about, for who may change it while that is open; the
 * form stays for a late save, so that what was typed comes back.
 * @throws NotFound, Forbidden
 */
export async function subjectOf(call: ChallengeCall) {
  allowRole(call, "evidence");
  const { item, id } = await itemFor(call);
  const register = `/challenges/${call.challenge.id}/evidence`;
  return {
    whole: item,
    open: call.may("evidence") && !item.withdrawnAt,
    item: {
      number: item.number,
      title: item.title,
      kind: item.kind,
      sent: item.sentAt !== null,
      withdrawn: item.withdrawnAt !== null,
      register,
      address: `${register}/${id}`,
    },
  };
}
