import { fileOrPage } from "../BrokenPage.server.tsx";
import { download } from "../documents/download.ts";
import { readVersion } from "../report/read-version.server.ts";
import { versionFile } from "../report/version-pdf.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("report", async (call) => {
    const { row } = await readVersion(call, call.param("number"));
    return download(call.request, versionFile(row));
  }),
);
