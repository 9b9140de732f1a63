import type { Event } from "./challenge.ts";
import type { Stage } from "./stages.ts";

interface EventWords {
  /** What a person does, as a button says it. */
  button: string;
  /** What was done, as the history says it. */
  done: string;
  /** One sentence on what follows. */
  follows: string;
}

const words = {
  agreeScope: {
    button: "Agree the scope",
    done: "Scope agreed",
    follows: "The council’s self-assessment opens.",
  },
  submitSelfAssessment: {
    button: "Submit the self-assessment",
    done: "Self-assessment submitted",
    follows:
      "A copy is frozen and the peer team can read it, with the evidence so far.",
  },
  returnSelfAssessment: {
    button: "Send the self-assessment back",
    done: "Self-assessment sent back",
    follows: "The council can change it again; the submitted copy stays.",
  },
  closeEvidence: {
    button: "Start interviews",
    done: "Interviews started",
    follows: "The visit begins. The council may still add evidence.",
  },
  finishInterviews: {
    button: "Finish interviews",
    done: "Interviews finished",
    follows: "No more evidence is taken; the team agrees its findings.",
  },
  agreeFindings: {
    button: "Agree the findings",
    done: "Findings agreed",
    follows: "The team writes its recommendations and the draft report.",
  },
  sendDraft: {
    button: "Send the draft report",
    done: "Draft report sent",
    follows:
      "The draft is frozen under a number and the council can read and comment on it.",
  },
  sendResponse: {
    button: "Send the council’s response",
    done: "Council response sent",
    follows:
      "The chosen comments and the positions reach the peer team; the others never do.",
  },
  issueAnotherDraft: {
    button: "Send another draft",
    done: "Another draft sent",
    follows:
      "The stage goes back to council response: the council comments on the new draft, gathers its departments’ comments again and signs its response off anew.",
  },
  issueFinal: {
    button: "Issue the final report",
    done: "Final report issued",
    follows:
      "The report is locked and the council starts its improvement plan.",
  },
  publish: {
    button: "Publish the report",
    done: "Report published",
    follows: "Anybody can read the report at a public address.",
  },
  close: {
    button: "Close the challenge",
    done: "Challenge closed",
    follows: "Everything can still be read, and nothing can be changed.",
  },
  withdraw: {
    button: "Withdraw the challenge",
    done: "Challenge withdrawn",
    follows: "Everything can still be read, and nothing can be changed.",
  },
  reopen: {
    button: "Reopen the stage before",
    done: "Reopened",
    follows:
      "The challenge goes back one stage; nothing that was sent is unsent.",
  },
} as const satisfies Record<Event, EventWords>;

/** A withdrawn challenge does not go back by it: it goes on. */
const takenUp: EventWords = {
  button: "Take the challenge up again",
  done: "Reopened",
  follows:
    "The challenge goes on where it was withdrawn; nothing that was sent is unsent.",
};

/** One sentence on what follows, for who has not done it yet. */
export function afterThis(event: Event, from?: Stage): string {
  const { follows } = eventWords(event, from);
  return `After this, ${follows.charAt(0).toLowerCase()}${follows.slice(1)}`;
}

/**
 * The words for an event: what its button, the history and a page say.
 * @param from the stage it leads away from, where that is known
 */
export function eventWords(event: Event, from?: Stage): EventWords {
  return event === "reopen" && from === "withdrawn" ? takenUp : words[event];
}
