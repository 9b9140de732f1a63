import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { allow } from "../challenge/change.server.ts";
import { RegisterPage } from "../comments/RegisterPage.tsx";
import { answerAlike } from "../comments/answer-comment.server.ts";
import {
  type AnswerAlikeInput,
  type ConfirmTickedInput,
  answerAlikeSchema,
  confirmTickedSchema,
} from "../comments/comment.ts";
import { confirmTicked } from "../comments/confirm-answers.server.ts";
import { leftTyped } from "../comments/left-typed.ts";
import { register } from "../comments/register.server.ts";
import { shownAgain } from "../comments/narrow.ts";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { showAgain } from "../forms/show-again.server.ts";
import { wordsNow } from "../report/words-now.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Comments on the report");

export const handle = { folded: true, scripts: ["keep-typing"] };

export const loader = inChallenge("annotations", async (call) =>
  register(call, await wordsNow(call)),
);

const saved = "The answers are saved";

export const action = asWriterOf("commentAnswers", async (call) => {
  const form = await readForm(call.request);
  const again = shownAgain(call.url, form);
  // This redirect keeps the form: the browser sends it on.
  if (typeof again === "string") return redirect(again, 307);
  if (again) {
    return showAgain(call, form, again, () => allow(call, "commentAnswers"));
  }
  if (form.get("then") === "confirm") {
    const work = async (input: ConfirmTickedInput) => {
      const led = await confirmTicked(call.app, attemptOf(call), input);
      const left = leftTyped(form, "confirmations", led.said);
      return left ?? { ...led, to: led.to + call.url.search };
    };
    return answerTo(call, form, confirmTickedSchema, work, null);
  }
  const work = async (input: AnswerAlikeInput) => {
    const list = await answerAlike(call.app, attemptOf(call), input);
    return leftTyped(form, "answers", saved) ?? list + call.url.search;
  };
  return answerTo(call, form, answerAlikeSchema, work, saved);
});

export default function Comments() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  return <RegisterPage register={page} answered={answered} />;
}
