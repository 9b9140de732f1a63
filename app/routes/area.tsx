import { useLoaderData } from "@remix-run/react";
import { AreaPage } from "../areas/AreaPage.tsx";
import { areaOf } from "../areas/area.server.ts";
import { Conversation } from "../comments/Conversation.tsx";
import { conversationOf } from "../comments/conversation.server.ts";
import { inChallenge } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(
  ({ view }) => `Area ${view.area.number}: ${view.area.title}`,
);

export const loader = inChallenge("scope", async (call) => ({
  view: await areaOf(call),
  // The programme's office sees the areas, not what the sides say of them.
  conversation:
    call.side === "programme"
      ? null
      : await conversationOf(call, call.param("area"), { size: 10 }),
}));

export default function Area() {
  const { view, conversation } = useLoaderData<typeof loader>();
  return (
    <AreaPage
      view={view}
      conversation={
        conversation && (
          <div className="cf-stack">
            <Conversation conversation={conversation} />
            <LinkButton href={conversation.href} look="secondary">
              Add to the conversation
            </LinkButton>
          </div>
        )
      }
    />
  );
}
