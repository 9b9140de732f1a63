import { fileOrPage } from "../BrokenPage.server.tsx";
import { download } from "../documents/download.ts";
import { readVersion } from "../report/read-version.server.ts";
import { webPageFile } from "../report/web-page.server.tsx";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("report", async (call) => {
    const { row } = await readVersion(call, call.param("number"));
    return download(call.request, webPageFile(row));
  }),
);
