import { fileOrPage } from "../BrokenPage.server.tsx";
import { registerAnnex } from "../comments/register-annex.server.ts";
import { readsInside, wordComments } from "../comments/word-comments.server.ts";
import { wordDownload } from "../documents/word-download.server.ts";
import { readVersion } from "../report/read-version.server.ts";
import { versionInWord } from "../report/word-file.server.ts";
import { inChallenge } from "../respond.server.ts";

export const loader = fileOrPage(
  inChallenge("report", async (call) => {
    const { row, blocks } = await readVersion(call, call.param("number"));
    const asked = call.url.searchParams;
    // What is the council's alone is in it for who asks for just that.
    const inside = readsInside(call) && asked.has("inside");
    const insideOnly = inside && !asked.has("comments");
    const { comments, isCut } =
      asked.has("comments") || inside
        ? await wordComments(call, row, { inside, insideOnly })
        : { comments: [], isCut: false };
    return wordDownload(
      call,
      versionInWord(row, blocks, {
        council: call.challenge.councilName,
        comments,
        isCut,
        reader: call.who.name,
        audience: !readsInside(call)
          ? "reader"
          : insideOnly
            ? "inside"
            : inside
              ? "council"
              : "both",
        isLocked: asked.has("lock"),
        annex: asked.has("annex") ? await registerAnnex(call) : null,
      }),
    );
  }),
);
