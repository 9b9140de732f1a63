import { redirect } from "@remix-run/node";
import { fileOrPage } from "../BrokenPage.server.tsx";
import { openProgressEvidence } from "../plan/progress/open-evidence.server.ts";
import { respondWithFile } from "../respond-with-file.server.ts";
import { inPlan } from "../respond.server.ts";

export const loader = fileOrPage(
  inPlan(async (call) => {
    const id = call.param("progressEvidenceId");
    const opened = await openProgressEvidence(call, id);
    return opened.kind === "link"
      ? redirect(opened.url)
      : respondWithFile(call, opened);
  }),
);
