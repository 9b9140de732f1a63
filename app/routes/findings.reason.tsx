import { useActionData, useLoaderData } from "@remix-run/react";
import { listNoFindingReasons } from "#db/queries/no-finding-reasons.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { allowRole } from "../challenge/change.server.ts";
import { NotFound } from "../errors.ts";
import { kindFrom, kindsTitle, reasonSchema } from "../findings/finding.ts";
import { ReasonForm } from "../findings/ReasonForm.tsx";
import { sayWhyNone } from "../findings/say-why-none.server.ts";
import { answer } from "../forms/answer.server.ts";
import {
  type ChallengeCall,
  asWriterOf,
  attemptOf,
  inChallenge,
} from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ words, number }) => `Why there are no ${words}, area ${number}`,
);
export const handle = { scripts: ["keep-typing"] };

/** The list an address names. Throws NotFound when it names none. */
function listOf({ areas, param }: ChallengeCall) {
  const area = areas.find(({ key }) => key === param("area"));
  const kind = kindFrom(param("kind"));
  if (!area || !kind) throw new NotFound();
  return { area, kind };
}

export const loader = inChallenge(
  "findings",
  async (call) => {
    allowRole(call, "findings");
    const { app, challenge } = call;
    const { area, kind } = listOf(call);
    const said = await listNoFindingReasons(app.db, challenge.id);
    const present = said.find(
      (row) => row.area_key === area.key && row.kind === kind,
    );
    return {
      open: call.may("findings"),
      list: `/challenges/${challenge.id}/findings?area=${area.key}`,
      area: `${area.number} ${area.title}`,
      number: area.number,
      words: kindsTitle(kind).toLowerCase(),
      reason: present?.reason ?? "",
      version: present?.version ?? 0,
    };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) => {
  const { area, kind } = listOf(call);
  const list = { areaKey: area.key, kind };
  return answer(
    call,
    reasonSchema,
    (input) => sayWhyNone(call.app, attemptOf(call), list, input),
    null,
  );
});

export default function ReasonForNone() {
  const { open, ...loaded } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  if (!open && !answered) {
    return <NotOpen what="The reason" back={loaded.list} />;
  }
  return <ReasonForm {...loaded} answered={answered} />;
}
