import { TaskList } from "../ui/TaskList.tsx";
import { formatDateTime } from "../ui/dates.ts";
import type { Desk } from "./desk.server.ts";
import { SayNotYet } from "./SayNotYet.tsx";
import { SignOffStatus } from "./SignOffStatus.tsx";
import type { Given } from "./sign-off.server.ts";

/** What is to be done before the response can be sent, in a good order. */
export function DeskTasks({ desk }: { desk: Desk }) {
  const { chosen, unsent, impactWritten, top } = desk;
  return (
    <section className="cf-section" aria-labelledby="tasks">
      <h2 className="govuk-heading-m" id="tasks">
        To send the response
      </h2>
      {desk.notYet && <SignOffStatus {...desk} />}
      <TaskList
        tasks={[
          {
            id: "departments-task",
            title: "Gather every department’s comments",
            href: "#departments",
            ...gathered(desk),
          },
          {
            id: "choose-task",
            title: "Choose the comments to send",
            href: `${top}/response/choose`,
            hint: "Comments that are not chosen stay with the council.",
            status: `${chosen} of ${unsent} chosen`,
          },
          {
            id: "positions-task",
            title: "Take a position on every recommendation",
            href: "#positions",
            ...taken(desk),
          },
          {
            id: "impact-task",
            title: "Write the impact of the challenge",
            href: `${top}/report/sections/impact`,
            hint: "The council’s own words in the final report.",
            status: impactWritten ? "Done" : "Optional now",
          },
          {
            id: "ready-task",
            title: "Mark the response as ready",
            href: `${top}/response/ready`,
            ...given(desk, "ready", "Then the sponsor signs it."),
          },
          {
            id: "sign-off-task",
            title: "The sponsor signs the response off",
            href: `${top}/response/sign-off`,
            ...given(desk, "signOff", "Any later change ends the sign-off."),
          },
          {
            id: "send-task",
            title: "Send the response",
            href: `${top}/steps/sendResponse`,
            status: "Not sent",
            tone: "wait",
          },
        ]}
      />
      <SayNotYet {...desk} />
    </section>
  );
}

const toDo = (status: string) => ({ status, tone: "wait" as const });

const left = (count: number) =>
  count === 0 ? { status: "Done" } : toDo(`${count} to do`);

function gathered({ departments }: Desk) {
  if (departments.length === 0) return { status: "None listed" };
  return left(departments.filter(({ status }) => status === "waiting").length);
}

function taken({ positions }: Desk) {
  const open = positions.filter(({ position }) => position === "");
  const again = positions.filter(({ takenOn }) => takenOn !== null);
  return open.length === 0 && again.length > 0
    ? { status: `${again.length} to read again`, tone: "warn" as const }
    : left(open.length);
}

/** How somebody's word stands: given, ended since, or still to come. */
function given(desk: Desk, which: "ready" | "signOff", hint: string) {
  const word: Given | null = desk[which];
  if (!word) return { hint, ...toDo("To do") };
  const { by, at, holds, sent } = word;
  const who = `${by}, ${formatDateTime(at)}`;
  if (holds) return { hint: who, status: "Done" };
  const why = sent ? "for the response that was sent then" : endedBy(desk, at);
  return { hint: `${who}: ${why}`, ...toDo("To do") };
}

/** Why a word given at a moment holds no more. */
function endedBy({ notYet, ready }: Desk, at: string) {
  if (notYet) return `${notYet.by} said “not yet”`;
  return ready?.holds && ready.at > at
    ? "it was marked as ready again since"
    : "something changed since";
}
