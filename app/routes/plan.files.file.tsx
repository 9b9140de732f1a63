import { useActionData, useLoaderData } from "@remix-run/react";
import { answer } from "../forms/answer.server.ts";
import { FilePage } from "../plan/bring-in/FilePage.tsx";
import { mappingSchema } from "../plan/bring-in/brought-plan.ts";
import { filePage } from "../plan/bring-in/file-pages.server.ts";
import { saveMapping } from "../plan/bring-in/save-mapping.server.ts";
import { asPlanWriterOf, inPlan, planAttemptOf } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ fileName }) => `What is in ${fileName}`,
);

export const loader = inPlan((call) => filePage(call));

export const action = asPlanWriterOf("files", (call) =>
  answer(
    call,
    mappingSchema,
    async (input) => {
      const id = call.param("planFileId");
      const attempt = planAttemptOf(call);
      const saved = await saveMapping(call.app, attempt, id, input);
      const { pathname, search } = call.url;
      const said = saved ? "Your corrections are saved" : null;
      return { to: pathname + search, said };
    },
    null,
  ),
);

export default function PlanFile() {
  const file = useLoaderData<typeof loader>();
  return <FilePage file={file} answered={useActionData<typeof action>()} />;
}
