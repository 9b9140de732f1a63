import { useLoaderData } from "@remix-run/react";
import { AreaPage } from "../areas/AreaPage.tsx";
import { areaOf } from "../areas/area.server.ts";
import { AreaConversation } from "../comments/AreaConversation.tsx";
import { conversationOf } from "../comments/conversation.server.ts";
import { inChallenge } from "../respond.server.ts";
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
      : await conversationOf(call, call.param("area"), 10),
}));

export default function Area() {
  const { view, conversation } = useLoaderData<typeof loader>();
  return (
    <AreaPage
      view={view}
      conversation={
        conversation && <AreaConversation conversation={conversation} />
      }
    />
  );
}
