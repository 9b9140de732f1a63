import { data } from "@remix-run/node";
import { useActionData, useLoaderData } from "@remix-run/react";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { citeSources } from "../findings/cite-sources.server.ts";
import { sourcesSchema } from "../findings/finding.ts";
import { SourcePicker } from "../findings/SourcePicker.tsx";
import { sourcesPage, stillCitable } from "../findings/sources-page.server.ts";
import { answerTo } from "../forms/answer.server.ts";
import { readForm } from "../forms/read-form.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ shown }) => `Sources of ${shown.name.toLowerCase()}`,
);

export const loader = inChallenge(
  "findings",
  async (call) => {
    allowRole(call, "findings");
    const { app, param, url } = call;
    const asked = { all: url.searchParams.has("all"), url };
    return {
      open: call.may("findings"),
      shown: await sourcesPage(app, call, param("findingId"), asked),
    };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) => {
  const form = await readForm(call.request);
  const taken = await answerTo(
    call,
    form,
    sourcesSchema,
    async ({ then, ...input }) => {
      const id = call.param("findingId");
      const finding = await citeSources(call.app, attemptOf(call), id, input);
      if (!then) return finding;
      if (then === "show") return call.url.pathname + call.url.search;
      return call.url.pathname + (then === "all" ? "?all=1" : "");
    },
    "The sources are saved",
  );
  if (!("data" in taken)) return taken;
  const ticked = await stillCitable(call, form.getAll("cite").map(String));
  return data({ ...taken.data, ticked }, taken.init ?? {});
});

export default function SourcesOfFinding() {
  const { open, shown } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    const page = `${shown.top}/findings/${shown.id}`;
    return <NotOpen what="The finding" back={page} />;
  }
  const ticked = answered && "ticked" in answered ? answered.ticked : [];
  return <SourcePicker shown={shown} ticked={ticked} answered={answered} />;
}
