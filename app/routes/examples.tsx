import { useLoaderData } from "@remix-run/react";
import { listExamples } from "#db/queries/examples.ts";
import { findKindLastSent } from "#db/queries/reports.ts";
import { councilReads } from "../challenge/council-reads.ts";
import { ExampleList } from "../examples/ExampleList.tsx";
import { exampleKinds } from "../examples/example.ts";
import { inChallenge } from "../respond.server.ts";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("Examples and signposts");
export const handle = { scripts: ["reorder"] };

export const loader = inChallenge(
  "examples",
  async ({ app, challenge, areas, stage, may, sees, url }) => {
    const all = await listExamples(app.db, {
      challengeId: challenge.id,
      sight: sees("examples"),
    });
    return {
      top: `/challenges/${challenge.id}`,
      reads: councilReads(stage, await findKindLastSent(app.db, challenge.id)),
      mayEdit: may("examples"),
      moved: url.searchParams.get("moved"),
      lists: exampleKinds.map((kind) => ({
        kind,
        items: all
          .filter((example) => example.kind === kind)
          .map(({ id, lead_in, text, area_key, council, url }) => ({
            id,
            leadIn: lead_in,
            text,
            area: areas.find(({ key }) => key === area_key)?.title ?? null,
            council,
            url,
          })),
      })),
    };
  },
  "all",
);

export default function Examples() {
  const { lists, reads, ...place } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="Examples and signposts"
        lead={`What others could learn from this council, and where this council could look. ${reads}`}
      />
      {lists.map((list) => (
        <ExampleList key={list.kind} {...place} {...list} />
      ))}
    </>
  );
}
