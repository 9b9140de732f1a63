import { useActionData, useLoaderData } from "@remix-run/react";
import { bringSchema } from "../comments/from-word/brought.ts";
import {
  oneCameWith,
  openCameWith,
} from "../comments/from-word/came-with.server.ts";
import { answer } from "../forms/answer.server.ts";
import { Refused } from "../forms/Refused.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `Comments in ${fileName}`,
);

export const loader = inChallenge("annotations", oneCameWith, "all");

export const action = asWriterOf("annotations", (call) =>
  answer(
    call,
    bringSchema.pick({ once: true }),
    ({ once }) =>
      openCameWith(call.app, attemptOf(call), Number(call.param("number")), {
        reportId: call.param("foreignId"),
        once,
      }),
    null,
  ),
);

export default function CommentsThatCame() {
  const { back } = useLoaderData<typeof loader>();
  return (
    <Refused
      title="The comments were not opened"
      answered={useActionData<typeof action>()}
      back={{ href: back, label: "Bring comments from Word" }}
    />
  );
}
