import { fileOrPage } from "../BrokenPage.server.tsx";
import { download } from "../documents/download.ts";
import { findPublicVersion } from "../report/read-public-report.server.ts";
import { versionFile } from "../report/version-pdf.server.ts";
import { openToAll } from "../respond.server.ts";

export const loader = fileOrPage(
  openToAll(async ({ app, request, param }) => {
    const { version } = await findPublicVersion(app.db, param("publicKey"));
    // The same for everybody, signed in or not.
    const file = await versionFile(app, version);
    return download(request, file, "public, max-age=300");
  }),
);
