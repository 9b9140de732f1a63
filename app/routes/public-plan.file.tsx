import { fileOrPage } from "../BrokenPage.server.tsx";
import { download } from "../documents/download.ts";
import { publicPlanFile } from "../plan/publish/read-public-plan.server.ts";
import { robotsOf } from "../plan/publish/robots.ts";
import { openToAll } from "../respond.server.ts";

export const loader = fileOrPage(
  openToAll(async ({ app, request, param }) => {
    const { file, search } = await publicPlanFile(
      app,
      param("publicKey"),
      param("fileKind"),
    );
    // The same for everybody, signed in or not.
    const answer = download(request, file, "public, max-age=300");
    for (const [name, value] of Object.entries(robotsOf(search))) {
      answer.headers.set(name, value);
    }
    return answer;
  }),
);
