import { allow } from "../challenge/change.server.ts";
import { NotNow } from "../errors.ts";
import type { ChallengeCall } from "../respond.server.ts";
import { itemFor } from "./item-page.server.ts";

/**
 * The item that a form is about, for who may change it now.
 * @throws NotFound, Forbidden, NotNow, the last also once it is withdrawn
 */
export async function subjectOf(call: ChallengeCall) {
  allow(call, "evidence");
  const { item, id } = await itemFor(call);
  if (item.withdrawnAt) throw new NotNow(`Item ${item.number} was withdrawn.`);
  const register = `/challenges/${call.challenge.id}/evidence`;
  return {
    whole: item,
    item: {
      number: item.number,
      title: item.title,
      kind: item.kind,
      sent: item.sentAt !== null,
      register,
      address: `${register}/${id}`,
    },
  };
}
