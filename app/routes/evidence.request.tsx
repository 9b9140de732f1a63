import { useActionData, useLoaderData } from "@remix-run/react";
import { Request } from "../evidence/Request.tsx";
import {
  evidenceAsTyped,
  refuseLateReply,
  replyToRequest,
} from "../evidence/reply-to-request.server.ts";
import { decideRequest } from "../evidence/decide-request.server.ts";
import { decided, decisionSchema, replySchema } from "../evidence/request.ts";
import { requestPage } from "../evidence/requests-page.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { findIn } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { dayInLondon } from "../ui/dates.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number }) => `Evidence request ${number}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("requests", requestPage);

export const action = asWriterOf(
  ["requests", "requestReplies"],
  async (call) => {
    const { app, side } = call;
    const id = call.param("requestId");
    const form = await readForm(call.request);
    const found = await findIn(call, form, (version) =>
      refuseLateReply(call, id, version),
    );
    if (found) return found;
    return side === "council"
      ? answerTo(
          call,
          form,
          replySchema,
          (input) => replyToRequest(app, attemptOf(call), id, input),
          "The reply is sent",
          evidenceAsTyped(call),
        )
      : answerTo(
          call,
          form,
          decisionSchema(dayInLondon(app.now())),
          (input) => decideRequest(app, attemptOf(call), id, input),
          ({ decision }) => decided[decision],
        );
  },
);

export default function EvidenceRequestPage() {
  const answered = useActionData<typeof action>();
  return <Request {...useLoaderData<typeof loader>()} answered={answered} />;
}
