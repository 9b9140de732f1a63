import { useLoaderData } from "@remix-run/react";
import { Requests } from "../evidence/Requests.tsx";
import { requestsPage } from "../evidence/requests-page.server.ts";
import { inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Evidence requests");

export const loader = inChallenge("requests", requestsPage);

export default function EvidenceRequestsPage() {
  return <Requests {...useLoaderData<typeof loader>()} />;
}
