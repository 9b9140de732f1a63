import { LinkButton } from "../ui/Button.tsx";
import { Prose } from "../ui/Prose.tsx";
import type { CommitmentShown } from "./commitment-of.server.ts";

interface Props {
  commitment: CommitmentShown;
  href: string;
  top: string;
}

/** What the council will do about a comment, and where that stands. */
export function CommitmentPart({ commitment, href, top }: Props) {
  const { text, isPromise, action, mayMake, mayTakeBack, because } = commitment;
  if (text === null && !action && !mayMake) return null;
  return (
    <section className="cf-section" aria-labelledby="commitment">
      <h2 className="govuk-heading-m" id="commitment">
        Commitment
      </h2>
      {action && (
        <p>
          In the improvement plan:{" "}
          <a href={`${top}/plan/${action.id}`}>action {action.number}</a>.
        </p>
      )}
      {!action && text !== null && (
        <>
          <Prose text={text} />
          <p>{waits[because ?? "waiting"]}</p>
        </>
      )}
      {!action && text === null && (
        <p>
          {isPromise
            ? "The improvement plan does not take the words of the comment: it takes what is written here."
            : "Say what the council will do, for the improvement plan."}
        </p>
      )}
      {!action && mayMake && (
        <LinkButton href={`${href}/commitment`} look="secondary" small>
          {text !== null
            ? "Change the commitment"
            : isPromise
              ? "Write what the council will do as a commitment for the plan"
              : "Make a commitment of it"}
        </LinkButton>
      )}
      {!action && !mayMake && mayTakeBack && (
        <LinkButton href={`${href}/commitment`} look="secondary" small>
          Take the commitment back
        </LinkButton>
      )}
    </section>
  );
}

/** Why a commitment is no action of the plan. */
const waits = {
  waiting:
    "It stays with the council until the improvement plan begins; then it is proposed as an action.",
  begun:
    "It is no action of the improvement plan, and stays with the council unless it is made one.",
  over: "It is no action of an improvement plan, and stays with the council.",
  removed:
    "It stays with the council: the comment was taken back, so it is not proposed as an action.",
};
