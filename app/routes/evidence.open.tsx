import { redirect } from "@remix-run/node";
import { fileOrPage } from "../BrokenPage.server.tsx";
import { openEvidence } from "../evidence/open-evidence.server.ts";
import { respondWithFile } from "../respond-with-file.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("evidence", async (call) => {
    const number = Number(call.param("number"));
    const id = call.param("evidenceId");
    const opened = await openEvidence(
      call.app,
      call,
      id,
      number,
      call.request.method,
    );
    return opened.kind === "link"
      ? redirect(opened.url)
      : respondWithFile(call, opened);
  }),
);
