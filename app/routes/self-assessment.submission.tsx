import { useLoaderData } from "@remix-run/react";
import { NotFound } from "../errors.ts";
import { pageOf } from "../forms/page.ts";
import { inChallenge } from "../respond.server.ts";
import { CopyPage } from "../self-assessment/CopyPage.tsx";
import { readSubmission } from "../self-assessment/read-copy.server.ts";
import { titledFrom } from "../ui/title.ts";

const perPage = 100;

export const meta = titledFrom<typeof loader>(
  ({ copy }) => `Self-assessment, copy ${copy.number}`,
);

export const loader = inChallenge("selfAssessment", async (call) => {
  const wanted = call.param("number");
  const copy = /^[1-9]\d{0,5}$/.test(wanted)
    ? await readSubmission(call, Number(wanted))
    : undefined;
  if (!copy) throw new NotFound();
  const { evidence } = copy.content;
  const page = pageOf(call.url, evidence.length, perPage);
  return {
    top: `/challenges/${call.challenge.id}`,
    copy,
    page: page.number,
    pages: page.count,
    shown: evidence.slice(page.offset, page.offset + perPage),
  };
});

export default function Submission() {
  return <CopyPage {...useLoaderData<typeof loader>()} />;
}
