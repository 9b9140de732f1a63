import { fileOrPage } from "../BrokenPage.server.tsx";
import { registerFile } from "../comments/register-list.server.ts";
import { download, forOneReader } from "../documents/download.ts";
import { wordsNow } from "../report/words-now.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("annotations", async (call) => {
    const file = await registerFile(call, "word", await wordsNow(call));
    return download(call.request, file, forOneReader);
  }),
);
