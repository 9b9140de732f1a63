import { type Role, roleTitle, roles } from "#workflows/people.ts";
import {
  type PlanContent,
  planRoleTitle,
  planRolesFrom,
  planWriters,
} from "#workflows/plan-permissions.ts";
import { type Stage, stageTitle } from "#workflows/stages.ts";
import { Table } from "../ui/Table.tsx";
import {
  contentTitle,
  contents,
  editables,
  openIn,
  sightWordsOf,
  stepsSaid,
  writersOf,
  writingTitle,
} from "./policy.ts";

const rolesSaid = (roles: readonly Role[]) => roles.map(roleTitle).join(", ");

const stagesSaid = (stages: readonly Stage[]) =>
  stages.map((stage) => stageTitle(stage)).join(", ");

/** Whose sight differs: one role of each side stands for the others. */
const lookers = [
  { key: "team", label: "Peer team", role: "peer" },
  { key: "council", label: "Council", role: "councilLead" },
  { key: "viewer", label: "Council’s viewers", role: "viewer" },
  { key: "programme", label: "Programme managers", role: "programmeManager" },
] as const;

/** What each side sees. */
export function SightTable() {
  return (
    <Table
      caption="What each side sees"
      quietCaption
      columns={[
        { key: "content", label: "Of this", head: true },
        ...lookers.map(({ key, label }) => ({ key, label })),
      ]}
      rows={contents.map((content) => ({
        key: content,
        cells: {
          content: contentTitle[content],
          ...Object.fromEntries(
            lookers.map(({ key, role }) => [key, sightWordsOf(content, role)]),
          ),
        },
      }))}
    />
  );
}

/** Who may move a challenge on, and from which stages. */
export function StepsTable() {
  return (
    <Table
      caption="Who moves the challenge"
      quietCaption
      columns={[
        { key: "step", label: "Step", head: true },
        { key: "who", label: "Who" },
        { key: "when", label: "At this stage" },
      ]}
      rows={stepsSaid().map(({ step, movers, stages }) => ({
        key: step,
        cells: { step, who: rolesSaid(movers), when: stagesSaid(stages) },
      }))}
    />
  );
}

const planWrites = {
  actions: "Write actions, their dates and their progress",
  sections: "Write sections and put them in order",
  columns: "Name, add, hide and order the columns of the table",
  decisions: "Decide that nothing will be done on a recommendation",
  settings:
    "Say what the plan is called, when it began and how ratings are given",
  editions: "Keep the plan as an edition, as it stands on a day",
  files: "Bring in a plan from a file, and take it back",
  pack: "Write the report of a committee pack",
  publication: "Choose what of the plan is public, publish it and take it down",
  rounds: "Ask owners for progress, and decide what they propose",
  people: "Say who takes part in the plan",
} as const satisfies Record<PlanContent, string>;

/** Who writes what of an improvement plan. */
export function PlanTable() {
  return (
    <Table
      caption="Who writes what of an improvement plan"
      quietCaption
      columns={[
        { key: "what", label: "What", head: true },
        { key: "who", label: "Who" },
        { key: "same", label: "In the plan of a challenge also" },
      ]}
      rows={planWriters.map(([content, parts]) => ({
        key: content,
        cells: {
          what: planWrites[content],
          who: parts.map(planRoleTitle).join(", "),
          same: rolesSaid(
            roles.filter((role) =>
              planRolesFrom([role]).some((part) => parts.includes(part)),
            ),
          ),
        },
      }))}
    />
  );
}

/** Who may write what, and when. */
export function WritingTable() {
  return (
    <Table
      caption="Who writes what"
      quietCaption
      columns={[
        { key: "what", label: "What", head: true },
        { key: "who", label: "Who" },
        { key: "when", label: "At these stages" },
      ]}
      rows={editables.map((content) => ({
        key: content,
        cells: {
          what: writingTitle[content],
          who: rolesSaid(writersOf(content)),
          when: stagesSaid(openIn(content)),
        },
      }))}
    />
  );
}
