import { LinkButton } from "../ui/Button.tsx";
import { Conversation } from "./Conversation.tsx";
import type { ConversationView } from "./conversation.server.ts";

/** The newest of an area's conversation, and the way to all of it. */
export function AreaConversation({
  conversation,
}: {
  conversation: ConversationView;
}) {
  const { href, mayAdd } = conversation;
  return (
    <div className="cf-stack">
      <Conversation conversation={conversation} />
      <LinkButton href={href} look="secondary">
        {mayAdd ? "Add to the conversation" : "Read the conversation"}
      </LinkButton>
    </div>
  );
}
