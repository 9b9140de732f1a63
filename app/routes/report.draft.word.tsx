import { fileOrPage } from "../BrokenPage.server.tsx";
import { wordDownload } from "../documents/word-download.server.ts";
import { workingDraft } from "../report/working-draft.server.ts";
import { draftInWord } from "../report/word-file.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge(
    "report",
    async (call) => {
      const { app, challenge } = call;
      const draft = await workingDraft(app.db, call);
      return wordDownload(
        call,
        draftInWord(draft, {
          id: challenge.id,
          council: challenge.councilName,
          at: app.now(),
        }),
      );
    },
    "all",
  ),
);
