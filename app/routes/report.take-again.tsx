import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { wordingEditables } from "../report/wordings/thing.ts";
import { readWording } from "../report/wordings/read-wording.server.ts";
import { takeAgainSchema } from "../report/wordings/wording.ts";
import { takeAgain } from "../report/wordings/write-wording.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ title }) => title);

export const loader = inChallenge(
  "report",
  async (call) => {
    const { here, name } = await readWording(call);
    const back = { href: here, label: "Go to the report’s words" };
    return { title: `Words not taken again: ${name}`, back };
  },
  "all",
);

export const action = asWriterOf(wordingEditables, (call) =>
  answer(
    call,
    takeAgainSchema,
    (input) => takeAgain(call.app, attemptOf(call), call.param("thing"), input),
    "The report says this as it was written again",
  ),
);

export default function TakeAgain() {
  const page = useLoaderData<typeof loader>();
  return <Refused {...page} answered={useActionData<typeof action>()} />;
}
