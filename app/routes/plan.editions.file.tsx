import { fileOrPage } from "../BrokenPage.server.tsx";
import { download, forOneReader } from "../documents/download.ts";
import { editionFile } from "../plan/editions/edition-file.server.ts";
import { inPlan } from "../respond.server.ts";

export const loader = fileOrPage(
  inPlan(async (call) =>
    download(call.request, await editionFile(call), forOneReader),
  ),
);
