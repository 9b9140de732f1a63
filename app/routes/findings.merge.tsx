import { redirect } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allow, allowRole } from "../challenge/change.server.ts";
import { MergeForm } from "../findings/MergeForm.tsx";
import { chooseOtherSchema, mergeSchema } from "../findings/finding.ts";
import { goOnWriting } from "../findings/go-on.ts";
import { mergeFindings } from "../findings/merge-findings.server.ts";
import { mergePage } from "../findings/merge-page.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { findIn, showAgain } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ title, isGone }) =>
    // No posted form, whose errors the title would tell itself.
    `${isGone ? "Error: " : ""}${title}`,
);
export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge(
  "findings",
  async (call) => {
    allowRole(call, "findings");
    const { app, param, url } = call;
    const other = url.searchParams.get("with");
    const page = await mergePage(app, call, param("findingId"), other);
    return { ...page, open: call.may("findings") };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) => {
  const form = await readForm(call.request);
  const id = call.param("findingId");
  const found = await findIn(call, form, () => allow(call, "findings"));
  if (found) return found;
  const again = goOnWriting(call.url, form);
  // This redirect keeps the form: the browser sends it on.
  if (typeof again === "string") return redirect(again, 307);
  if (again) {
    return showAgain(call, form, again, () => allow(call, "findings"));
  }
  return form.get("step") === "choose"
    ? answerTo(
        call,
        form,
        chooseOtherSchema,
        async ({ other }) => {
          allow(call, "findings");
          return `${call.url.pathname}?${new URLSearchParams({ with: other })}`;
        },
        null,
      )
    : answerTo(
        call,
        form,
        mergeSchema,
        (input) => mergeFindings(call.app, attemptOf(call), id, input),
        "Merged. The merged finding is a draft: agree it when it reads well.",
      );
});

export default function MergeFindings() {
  const { open, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const back = `${page.top}/findings/${page.kept.id}`;
    return <NotOpen what="The finding" back={back} />;
  }
  return <MergeForm {...page} answered={answered} />;
}
