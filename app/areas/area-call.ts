import type { Standing } from "../challenge/enter.server.ts";
import type { ChallengeCall } from "../respond.server.ts";

/** Of a call, what the page of an area needs. */
export type AreaCall = Standing & Pick<ChallengeCall, "app" | "param">;
