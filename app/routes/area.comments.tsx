import { useActionData, useLoaderData } from "@remix-run/react";
import { Conversation } from "../comments/Conversation.tsx";
import { SayForm } from "../comments/SayForm.tsx";
import { saySchema } from "../comments/comment.ts";
import { conversationOf } from "../comments/conversation.server.ts";
import { conversationOfSide } from "../comments/sight.ts";
import { audienceAsTyped, say } from "../comments/say.server.ts";
import { answerOrFind } from "../forms/show-again.server.ts";
import { asWriterOf, attemptOf, inChallenge } from "../respond.server.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Pagination } from "../ui/Pagination.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ conversation }) => `Conversation: ${conversation.title}`,
);

export const handle = { scripts: ["keep-typing"] };

export const loader = inChallenge("teamConversation", async (call) => {
  const conversation = await conversationOf(call, call.param("area"), 25);
  return {
    conversation,
    once: call.app.newId(),
    areaHref: `/challenges/${call.challenge.id}/areas/${conversation.areaKey}`,
  };
});

export const action = asWriterOf(
  ["teamConversation", "councilConversation"],
  async (call) =>
    answerOrFind(
      call,
      conversationOfSide(call.side),
      saySchema,
      (input) =>
        say(
          call.app,
          attemptOf(call),
          { areaKey: call.param("area"), voice: call.side },
          input,
        ),
      "The comment is added",
      audienceAsTyped(call, call.param("area")),
    ),
);

export default function AreaComments() {
  const { conversation, once, areaHref } = useLoaderData<typeof loader>();
  const answered = useActionData<typeof action>();
  const { title, href, page, pages, subjects, side, mayAdd } = conversation;
  return (
    <>
      <Breadcrumbs items={[{ href: areaHref, label: title }]} />
      <PageHeading
        title="Conversation"
        lead="What is said about this area and what is in it, newest first. Each comment says who can read it."
      />
      {subjects && (mayAdd || answered) && (
        <section className="cf-section" aria-labelledby="add">
          <h2 className="govuk-heading-m" id="add">
            Add a comment
          </h2>
          <SayForm {...{ side, subjects, once, answered }} />
        </section>
      )}
      <h2 className="govuk-heading-m">What has been said</h2>
      <Conversation conversation={conversation} />
      <Pagination
        page={page}
        pages={pages}
        href={(number) => `${href}?page=${number}`}
      />
    </>
  );
}
