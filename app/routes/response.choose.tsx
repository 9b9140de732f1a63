import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { queryOf } from "../comments/filter.ts";
import { answer } from "../forms/answer.server.ts";
import { ChoosePage } from "../response/ChoosePage.tsx";
import { choose } from "../response/choose-comments.server.ts";
import { commentList } from "../response/comment-list.server.ts";
import { chooseFormSchema } from "../response/response.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Choose the comments to send");

export const handle = { folded: true };

export const loader = inChallenge(
  "response",
  async (call) => {
    allowRole(call, "commentChoice");
    const back = `/challenges/${call.challenge.id}/response#comments`;
    const list = await commentList(call, 100, true);
    return { open: call.may("commentChoice"), list, back };
  },
  "all",
);

export const action = asWriterOf("commentChoice", async (call) =>
  answer(
    call,
    chooseFormSchema,
    async ({ shown, chosen, which, then, ...filter }) => {
      const input = { shown, chosen, which };
      const desk = await choose(call.app, attemptOf(call), input);
      const { pathname, search } = call.url;
      if (then === "page") return pathname + search;
      return then ? pathname + queryOf(filter) : desk;
    },
    "The choice of comments is saved",
  ),
);

export default function Choose() {
  const { open, list, back } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The choice of comments" back={back} />;
  }
  return <ChoosePage list={list} back={back} answered={answered} />;
}
