import { fileOrPage } from "../BrokenPage.server.tsx";
import { registerAnnex } from "../comments/register-annex.server.ts";
import { download } from "../documents/download.ts";
import { readVersion } from "../report/read-version.server.ts";
import { versionFile } from "../report/version-pdf.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("report", async (call) => {
    const { row } = await readVersion(call, call.param("number"));
    const annex = call.url.searchParams.has("annex");
    const file = await versionFile(
      call.app,
      row,
      annex ? await registerAnnex(call) : null,
    );
    return download(call.request, file);
  }),
);
