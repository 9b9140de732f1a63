import { redirect } from "@remix-run/node";
import { fileOrPage } from "../BrokenPage.server.tsx";
import { wordDownload } from "../documents/word-download.server.ts";
import { changesInWord } from "../report/compare-in-word.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("report", async (call) => {
    const file = await changesInWord(call);
    // The page says what there is to compare, or that there is nothing yet.
    if (!file) {
      const { id } = call.challenge;
      return redirect(`/challenges/${id}/report/compare${call.url.search}`);
    }
    return wordDownload(call, file);
  }),
);
