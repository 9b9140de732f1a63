import { useLoaderData } from "@remix-run/react";
import { MyActions } from "../plan/mine/MyActions.tsx";
import { mineOf } from "../plan/mine/read-mine.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("My actions");

export const loader = inPlan(mineOf);

export default function Mine() {
  return <MyActions {...useLoaderData<typeof loader>()} />;
}
