import { useLoaderData } from "@remix-run/react";
import { inChallenge } from "../respond.server.ts";
import { ScopePage } from "../scope/ScopePage.tsx";
import { readScope } from "../scope/read-scope.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Scope");

export const loader = inChallenge("scope", readScope);

export default function Scope() {
  return <ScopePage {...useLoaderData<typeof loader>()} />;
}
