import type { ExpressionBuilder } from "kysely";
import type { Tables } from "./schema.ts";

/**
 * How much of a thing a reader may see: everything, only what was sent to
 * their side, or nothing. The policy decides it; a query obeys, and gives
 * nothing to whoever sees "none".
 */
export type Sight = "all" | "sent" | "none";

/** Whether an item of evidence is for these eyes. */
export const evidenceSeen = (
  eb: ExpressionBuilder<Tables, "evidence">,
  sight: Sight,
) =>
  sight === "sent"
    ? eb("evidence.sent_at", "is not", null)
    : eb.lit(sight === "all");
