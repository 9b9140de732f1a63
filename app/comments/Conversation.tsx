import type { ReactNode } from "react";
import { EmptyState } from "../ui/EmptyState.tsx";
import { Tag } from "../ui/Tag.tsx";
import { Voice } from "../ui/Voice.tsx";
import { citing } from "./citing.tsx";
import type { ConversationView, Entry } from "./conversation.server.ts";
import { WrittenInWord } from "./from-word/WrittenInWord.tsx";
import { type Said, commentName } from "./said.ts";

interface Props {
  conversation: Pick<ConversationView, "entries" | "citations">;
}

/** Two voices in one conversation, newest first, each with who can read it. */
export function Conversation({ conversation }: Props) {
  const { entries, citations } = conversation;
  if (entries.length === 0) {
    return (
      <EmptyState title="There is nothing for you to read yet">
        What is said about this area, or anything in it, is found here. Each
        comment says who can read it.
      </EmptyState>
    );
  }
  return (
    <ul className="cf-voices">
      {entries.map((entry) => (
        <li key={entry.id} id={`said-${entry.id}`}>
          <EntryVoice entry={entry} citations={citations} />
        </li>
      ))}
    </ul>
  );
}

interface EntryProps {
  entry: Entry;
  citations: ConversationView["citations"];
}

function EntryVoice({ entry, citations }: EntryProps) {
  return (
    <SaidVoice said={entry} citations={citations}>
      {entry.about && <About about={entry.about} />}
      {entry.reaction && (
        <ReactionSaid reaction={entry.reaction} citations={citations} />
      )}
      {entry.earlier > 0 && (
        <p className="cf-small">
          <a className="govuk-link" href={entry.href}>
            Read {entry.earlier} earlier{" "}
            {entry.earlier === 1 ? "reply" : "replies"}
            <span className="govuk-visually-hidden">
              {" "}
              to {commentName(entry)}
            </span>
          </a>
        </p>
      )}
      {entry.replies.map((reply) => (
        <div key={reply.id} id={`said-${reply.id}`}>
          <SaidVoice said={reply} citations={citations} />
        </div>
      ))}
      <Links entry={entry} />
    </SaidVoice>
  );
}

/** How a comment on the report stands, and the team's answer beside it. */
function ReactionSaid({
  reaction: { standing, answer },
  citations,
}: Pick<EntryProps, "citations"> & {
  reaction: NonNullable<Entry["reaction"]>;
}) {
  const tag = <Tag tone={standing.tone}>{standing.title}</Tag>;
  if (!answer) return <p>{tag}</p>;
  return (
    <Voice
      side="team"
      author={answer.author}
      at={answer.at}
      audience={answer.audience}
      kind={tag}
      body={answer.reason}
      line={citing(citations)}
    >
      {answer.second && (
        <p className="cf-small cf-secondary">{answer.second}</p>
      )}
    </Voice>
  );
}

function About({ about }: { about: NonNullable<Entry["about"]> }) {
  return (
    <p className="cf-small">
      About:{" "}
      {about.href ? (
        <a className="govuk-link" href={about.href}>
          {about.label}
        </a>
      ) : (
        about.label
      )}
    </p>
  );
}

function Links({ entry }: { entry: Entry }) {
  const { href, number, mayReply, mayReword } = entry;
  const what = commentName(entry);
  return (
    <p className="cf-cluster cf-small">
      {number !== null && (
        <a className="govuk-link" href={href}>
          Open comment {number}
          <span className="govuk-visually-hidden"> on the report</span>
        </a>
      )}
      {number === null && (
        <a className="govuk-link" href={href}>
          {mayReply ? "Reply" : "Open"}
          <span className="govuk-visually-hidden">
            {mayReply ? ` to ${what}` : ` the ${what}`}
          </span>
        </a>
      )}
      {mayReword && (
        <a className="govuk-link" href={`${href}/edit`}>
          Change<span className="govuk-visually-hidden"> {what}</span>
        </a>
      )}
    </p>
  );
}

interface SaidProps {
  said: Said;
  citations: ConversationView["citations"];
  children?: ReactNode;
}

/** One comment: whose it is, who can read it, and its words. */
export function SaidVoice({ said, citations, children }: SaidProps) {
  const { side, author, at, audience, kind, number, removed } = said;
  return (
    <Voice
      side={side}
      author={author}
      at={at}
      audience={audience}
      number={number ?? undefined}
      kind={kind === "" ? undefined : <Tag>{kind}</Tag>}
      quote={said.quote === "" ? undefined : said.quote}
      body={removed ? `Taken back by ${author}.` : said.text}
      line={citing(citations)}
    >
      {(said.word || children) && (
        <>
          <WrittenInWord word={said.word} />
          {children}
        </>
      )}
    </Voice>
  );
}
