import { useActionData, useLoaderData } from "@remix-run/react";
import { agreeShownFindings } from "../findings/agree-findings.server.ts";
import { AreaFindings } from "../findings/FindingList.tsx";
import { FindingsTop } from "../findings/FindingsTop.tsx";
import { agreeAllSchema } from "../findings/finding.ts";
import { findingsList } from "../findings/list.server.ts";
import { answer } from "../forms/answer.server.ts";
import { FormProblems } from "../forms/FormProblems.tsx";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Findings");
export const handle = { scripts: ["reorder"] };

export const loader = inChallenge(
  "findings",
  async (call) => {
    const { app, url, areas } = call;
    const get = (name: string) => url.searchParams.get(name);
    const area = areas.find(({ key }) => key === get("area"))?.key ?? null;
    const asked = ["draft", "unsourced", "single"];
    const show = asked.find((one) => one === get("show")) ?? null;
    const moved = get("moved");
    const list = await findingsList(app, call, {
      area,
      show,
      url,
      moved: moved?.split(":")[1] ?? null,
    });
    const query = new URLSearchParams({
      ...(area && { area }),
      ...(show && { show }),
      ...(list.page > 1 && { page: String(list.page) }),
    }).toString();
    return {
      area,
      show,
      back: query && `?${query}`,
      moved,
      list,
    };
  },
  "all",
);

export const action = asWriterOf("findings", async (call) =>
  answer(
    call,
    agreeAllSchema,
    (input) => agreeShownFindings(call.app, attemptOf(call), input),
    null,
  ),
);

export default function Findings() {
  const { list, area, show, back, moved } = useLoaderData<typeof loader>();
  const { top, mayEdit, page, pages, areas } = list;
  const next = (to: number) =>
    `?${new URLSearchParams({ ...(area && { area }), ...(show && { show }), page: String(to) }).toString()}`;
  return (
    <>
      <FormProblems answered={useActionData<typeof action>()} />
      <FindingsTop list={list} area={area} show={show} back={back} />
      {areas.length === 0 && <EmptyState title="Nothing to show here" />}
      {areas.map((one) => (
        <AreaFindings
          key={one.key}
          area={one}
          {...{ top, back, mayEdit, moved }}
        />
      ))}
      <Pagination page={page} pages={pages} href={next} />
    </>
  );
}
