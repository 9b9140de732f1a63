import type { Answered } from "../forms/use-answer.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { Tag, type Tone } from "../ui/Tag.tsx";
import { Voice } from "../ui/Voice.tsx";
import { DecisionForm, ReplyForm } from "./RequestForms.tsx";
import { SentTag, WithdrawnTag } from "./EvidenceTags.tsx";
import { Status } from "./Requests.tsx";
import { itemName } from "./item-name.ts";
import type { RequestPage } from "./requests-page.server.ts";

/** One request: what was asked, replied and decided, and what comes next. */
export function Request(
  props: RequestPage & { answered: Answered | undefined },
) {
  const { address, number, place, due, messages, writes, answered } = props;
  const mayReply = props.mayReply || (answered && writes === "reply");
  const mayDecide = props.mayDecide || (answered && writes === "decision");
  return (
    <>
      <Breadcrumbs items={[{ href: address, label: "Evidence requests" }]} />
      <PageHeading
        caption={place || "The challenge as a whole"}
        title={`Evidence request ${number}`}
      />
      <p className="cf-cluster">
        <Status {...props} />
        {due && (
          <span>
            Due by <DateTime iso={due} />
          </span>
        )}
      </p>
      <ul className="cf-voices cf-section">
        {messages.map(({ id, ...message }) => (
          <li key={id}>
            <Message {...message} />
          </li>
        ))}
      </ul>
      <Linked {...props} />
      {mayReply && <ReplyForm {...props} />}
      {mayDecide && <DecisionForm {...props} />}
      <Waits {...props} />
    </>
  );
}

const kinds: Record<
  string,
  { side: "team" | "council"; word: string; tone: Tone; none: string }
> = {
  ask: { side: "team", word: "Asks", tone: "wait", none: "" },
  reply: { side: "council", word: "Replies", tone: "info", none: "" },
  accept: {
    side: "team",
    word: "Accepts",
    tone: "go",
    none: "The reply is enough.",
  },
  askAgain: { side: "team", word: "Asks again", tone: "wait", none: "" },
  waive: { side: "team", word: "Waives", tone: "neutral", none: "" },
};

function Message({
  kind,
  text,
  author,
  at,
}: Omit<RequestPage["messages"][number], "id">) {
  const words = kinds[kind];
  if (!words) return null;
  return (
    <Voice
      side={words.side}
      author={author}
      at={at}
      kind={<Tag tone={words.tone}>{words.word}</Tag>}
      audience="Both sides can read this"
      body={text || words.none}
    />
  );
}

function Linked({ linked, register, over }: RequestPage) {
  if (linked.length === 0) return null;
  return (
    <section className="cf-section">
      <h2 className="govuk-heading-m">Evidence given in reply</h2>
      <ul className="govuk-list govuk-list--bullet">
        {linked.map((item) => (
          <li key={item.id}>
            <a href={`${register}/${item.id}`}>{itemName(item)}</a>{" "}
            <WithdrawnTag {...item} /> <SentTag {...item} over={over} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Waits({ waits, mayReply, mayDecide }: RequestPage) {
  if (mayReply || mayDecide) return null;
  return <p className="cf-secondary">{waits}</p>;
}
