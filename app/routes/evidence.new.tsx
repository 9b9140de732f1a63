import { useActionData, useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { listLinkableEvidence } from "#db/queries/evidence-links.ts";
import { allowRole } from "../challenge/change.server.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { whyClosed } from "../challenge/why-closed.ts";
import { ReferenceForm, referenceTitles } from "../evidence/ReferenceForm.tsx";
import { WaysToAdd } from "../evidence/WaysToAdd.tsx";
import { addReference, refuseTarget } from "../evidence/add-evidence.server.ts";
import { choicesOf } from "../evidence/criteria.ts";
import { referenceSchema } from "../evidence/evidence.ts";
import { pickableItem } from "../evidence/item-name.ts";
import { readersOf } from "../evidence/readers.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ kind }) =>
  kind ? referenceTitles[kind] : "Add evidence",
);

export const handle = { scripts: ["keep-typing"] };

const kinds = z.enum(["link", "pointer"]).nullable().catch(null);

export const loader = inChallenge("evidence", async (call) => {
  allowRole(call, "evidence");
  const { app, challenge, url } = call;
  const kind = kinds.parse(url.searchParams.get("kind"));
  const items =
    kind === "pointer"
      ? await listLinkableEvidence(app.db, challenge.id, "all")
      : [];
  const targets = items.filter((item) => item.kind !== "pointer");
  const wanted = targets.find(({ id }) => id === url.searchParams.get("to"));
  const criterion = url.searchParams.get("criterion");
  return {
    open: call.may("evidence"),
    closed: whyClosed("evidence", call.stage),
    kind,
    register: `/challenges/${challenge.id}/evidence`,
    areas: choicesOf(call.areas),
    targets: targets.toReversed().map(pickableItem),
    readers: readersOf(call.stage),
    once: app.newId(),
    chosen: {
      pointerTo: wanted?.id ?? "",
      criteria: criterion ? [criterion] : [],
    },
  };
});

export const action = asWriterOf("evidence", async (call) =>
  answerOrFind(
    call,
    "evidence",
    referenceSchema,
    (input) => addReference(call.app, attemptOf(call), input),
    "The evidence is added",
    (typed) => refuseTarget(call, typed),
  ),
);

export default function NewEvidencePage() {
  const { kind, open, closed, ...page } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return (
      <NotOpen
        title="No evidence can be added now"
        because={closed}
        back={page.register}
        read="Read the register"
      />
    );
  }
  if (!kind) return <WaysToAdd register={page.register} />;
  return <ReferenceForm {...page} kind={kind} answered={answered} />;
}
