import type { Context } from "../../context.server.ts";
import type { Led } from "../../forms/answer.server.ts";
import type { PlanAttempt } from "../change-plan.server.ts";
import { chase, sendAgain, withdraw } from "./chase.server.ts";
import { decide } from "./decide.server.ts";
import type { RoundPress } from "./round.ts";

/** Does what a button on the page of a round says. @throws as each of them */
export function pressed(
  app: Context,
  attempt: PlanAttempt,
  number: string,
  press: RoundPress,
): Promise<Led> {
  switch (press.intent) {
    case "chase":
      return chase(app, attempt, number);
    case "again":
      return sendAgain(app, attempt, number, press.id);
    case "withdraw":
      return withdraw(app, attempt, number, press.id);
    case "take":
    case "passOver": {
      const outcome = press.intent === "take" ? "taken" : "passedOver";
      return decide(app, attempt, number, { id: press.id, outcome });
    }
  }
}
