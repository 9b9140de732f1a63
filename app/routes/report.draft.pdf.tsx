import { fileOrPage } from "../BrokenPage.server.tsx";
import { download } from "../documents/download.ts";
import { workingDraftFile } from "../report/version-pdf.server.ts";
import { workingDraft } from "../report/working-draft.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge(
    "report",
    async (call) => {
      const draft = await workingDraft(call.app.db, call);
      return download(call.request, await workingDraftFile(call.app, draft));
    },
    "all",
  ),
);
