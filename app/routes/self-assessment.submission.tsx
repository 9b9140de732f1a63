import { useLoaderData } from "@remix-run/react";
import { NotFound } from "../errors.ts";
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
  const pages = Math.max(1, Math.ceil(evidence.length / perPage));
  const asked = Number(call.url.searchParams.get("page")) || 1;
  const page = Math.min(Math.max(1, Math.trunc(asked)), pages);
  return {
    top: `/challenges/${call.challenge.id}`,
    copy,
    page,
    pages,
    shown: evidence.slice((page - 1) * perPage, page * perPage),
  };
});

export default function Submission() {
  return <CopyPage {...useLoaderData<typeof loader>()} />;
}
