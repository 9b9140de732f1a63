import { fileOrPage } from "../BrokenPage.server.tsx";
import { download, forOneReader } from "../documents/download.ts";
import { packFile } from "../plan/pack/printed-pack.server.ts";
import { inPlan } from "../respond.server.ts";

export const loader = fileOrPage(
  inPlan(async (call) =>
    download(call.request, await packFile(call), forOneReader),
  ),
);
