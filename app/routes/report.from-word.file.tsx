import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { BroughtPage } from "../comments/from-word/BroughtPage.tsx";
import { broughtPage } from "../comments/from-word/brought-page.server.ts";
import { takeInSchema } from "../comments/from-word/brought.ts";
import { takeIn } from "../comments/from-word/take-in.server.ts";
import { answer } from "../forms/answer.server.ts";
import { asWriterOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `What is in ${fileName}`,
);

export const loader = inChallenge("annotations", broughtPage, "all");

export const action = asWriterOf("annotations", (call) =>
  answer(call, takeInSchema, (input) => takeIn(call, input), null),
);

export default function WordFileBrought() {
  const page = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (page.closed && !answered) {
    const { instead, ...why } = page.closed;
    return (
      <NotOpen
        {...why}
        back={instead?.href ?? page.reportHref}
        read={`Read ${instead?.name ?? "the report"}`}
      />
    );
  }
  return <BroughtPage {...page} answered={answered} />;
}
