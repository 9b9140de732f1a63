import type { ZodType, output } from "zod";
import type { Context } from "../context.server.ts";
import { answer } from "../forms/answer.server.ts";
import { type ChallengeCall, attemptOf } from "../respond.server.ts";
import type { Attempt } from "./change.server.ts";
import { things } from "./things.ts";

/** Takes a new order of a list, by a button or a drag; the list shows it. */
export const takeOrder = <S extends ZodType>(
  call: ChallengeCall,
  schema: S,
  order: (app: Context, attempt: Attempt, input: output<S>) => Promise<string>,
) =>
  answer(
    call,
    schema,
    (input) => order(call.app, attemptOf(call), input),
    null,
  );

/** The page of an order that could not be taken, or that was only opened. */
export const orderPage = async (
  { challenge }: ChallengeCall,
  kind: "example" | "finding" | "recommendation" | "section",
) => {
  const { list, label } = things[kind];
  const back = { href: `/challenges/${challenge.id}/${list}`, label };
  const untried = "The order is changed in the list";
  return { title: "The order was not changed", untried, back };
};
