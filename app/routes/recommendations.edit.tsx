import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { RecommendationForm } from "../recommendations/RecommendationForm.tsx";
import { oneRecommendation } from "../recommendations/one.server.ts";
import { recommendationSchema } from "../recommendations/recommendation.ts";
import { changeRecommendation } from "../recommendations/write-recommendation.server.ts";
import { saidInReport } from "../report/wordings/said-in-report.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ number }) => `Change recommendation ${number}`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "recommendations",
  async (call) => {
    allowRole(call, "recommendations");
    const id = call.param("recommendationId");
    const one = await oneRecommendation(call.app, call, id);
    const { top, number, areas, leadIn, text, priority, version } = one;
    const start = { leadIn, text, priority, version, findings: one.cited };
    const said = await saidInReport(call, { kind: "recommendation", id });
    return { open: one.mayEdit, id, top, number, areas, start, said };
  },
  "all",
);

export const action = asWriterOf("recommendations", async (call) =>
  answerOrFind(
    call,
    "recommendations",
    recommendationSchema,
    (input) =>
      changeRecommendation(
        call.app,
        attemptOf(call),
        call.param("recommendationId"),
        input,
      ),
    "The recommendation is saved",
  ),
);

export default function EditRecommendation() {
  const { open, id, ...loaded } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const page = `${loaded.top}/recommendations/${id}`;
    return <NotOpen what="The recommendation" back={page} />;
  }
  return <RecommendationForm {...loaded} answered={answered} />;
}
