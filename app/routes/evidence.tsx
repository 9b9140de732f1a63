import { useLoaderData } from "@remix-run/react";
import { Register } from "../evidence/Register.tsx";
import { registerOf } from "../evidence/register.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Evidence");

export const loader = inChallenge("evidence", async (call) => ({
  address: `/challenges/${call.challenge.id}/evidence`,
  ...(await registerOf(call)),
}));

export default function EvidencePage() {
  return <Register {...useLoaderData<typeof loader>()} />;
}
