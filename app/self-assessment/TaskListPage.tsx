import { CameBack } from "../challenge/CameBack.tsx";
import { LinkButton } from "../ui/Button.tsx";
import { Meter } from "../ui/Meter.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { type Task, TaskList } from "../ui/TaskList.tsx";
import { CopyList } from "./CopyList.tsx";
import { Questions } from "./Questions.tsx";
import { SignOffStatus } from "./SignOffStatus.tsx";
import type { TaskListView } from "./read-task-list.server.ts";
import { stateWords } from "./state-words.ts";

type AreaView = TaskListView["areas"][number];
type CriterionView = AreaView["criteria"][number];

/** The council's task list, derived from what is answered. */
export function TaskListPage(page: TaskListView) {
  const { top, areas, open, returned, levelSought } = page;
  const mine = areas.flatMap((area) =>
    area.criteria
      .filter((criterion) => criterion.mine)
      .map((criterion) => ({ area, criterion })),
  );
  return (
    <>
      <PageHeading
        title="Self-assessment"
        lead={`Where ${page.council} says it stands, criterion by criterion, in the ${page.framework}.${levelSought ? ` The level sought is ${levelSought}.` : ""}`}
      />
      {page.after && <After top={top} after={page.after} />}
      {returned && (
        <CameBack
          {...returned}
          title="The peer team sent it back"
          reason={returned.note}
        />
      )}
      <Questions questions={page.questions} named />
      <Progress {...page} />
      {open && mine.length > 0 && (
        <section className="cf-section" id="mine">
          <h2 className="govuk-heading-m">Assigned to you</h2>
          <TaskList
            tasks={mine.map(({ area, criterion }) =>
              criterionTask(top, area, criterion, "mine"),
            )}
          />
        </section>
      )}
      {areas.map((area) => (
        <Area key={area.key} area={area} {...page} />
      ))}
      <CopyList top={top} copies={page.copies} />
    </>
  );
}

/** The ways on for somebody who has just saved an answer. */
function After({
  top,
  after: { area, next },
}: {
  top: string;
  after: NonNullable<TaskListView["after"]>;
}) {
  return (
    <nav aria-label="Go on">
      <ul className="cf-cluster">
        {next && (
          <li>
            <a
              className="govuk-link"
              href={`${top}/self-assessment/${next.path}`}
            >
              Next to answer: {next.title}
            </a>
          </li>
        )}
        <li>
          <a className="govuk-link" href={`#area-${area.key}`}>
            Go to area {area.number}
          </a>
        </li>
      </ul>
    </nav>
  );
}

function Progress(page: TaskListView) {
  const { top, areas } = page;
  const total = areas.reduce((sum, area) => sum + area.criteria.length, 0);
  const answered = areas.reduce((sum, area) => sum + area.answered, 0);
  return (
    <section className="cf-section cf-panel" aria-label="Progress">
      <div className="cf-stack cf-stack--s">
        <Meter
          label="Criteria answered or not applicable"
          value={answered}
          max={total}
        />
        <SignOffStatus
          signOff={page.signOff}
          open={page.stillOpen}
          href={`${top}/self-assessment/sign-off`}
        />
        <div className="cf-cluster">
          {page.maySubmit && (
            <LinkButton href={`${top}/steps/submitSelfAssessment`}>
              Submit the self-assessment
            </LinkButton>
          )}
          {page.maySignOff && (
            <LinkButton href={`${top}/self-assessment/sign-off`}>
              Read and sign off
            </LinkButton>
          )}
          {page.mayAssign && (
            <a
              className="govuk-link"
              href={`${top}/self-assessment/assignments`}
            >
              Assign criteria
            </a>
          )}
          {page.mayCarry && (
            <a className="govuk-link" href={`${top}/self-assessment/carry`}>
              Carry earlier answers over
            </a>
          )}
        </div>
      </div>
    </section>
  );
}

function Area({ area, top, award }: TaskListView & { area: AreaView }) {
  const { status, tone } = stateWords[area.narrative];
  const narrative: Task = {
    id: `area-${area.key}-narrative`,
    title: "Aspirations and narrative",
    about: `of area ${area.number}`,
    href: `${top}/self-assessment/${area.key}`,
    hint: claimWords(area, award),
    status: area.narrative === "answered" ? "Written" : status,
    tone,
  };
  return (
    <section className="cf-section" id={`area-${area.key}`}>
      <h2 className="govuk-heading-m">
        {area.number} {area.title}
      </h2>
      <p className="cf-secondary">
        {area.answered} of {area.criteria.length} answered
      </p>
      <TaskList
        tasks={[
          narrative,
          ...area.criteria.map((criterion) =>
            criterionTask(top, area, criterion),
          ),
        ]}
      />
    </section>
  );
}

function claimWords(
  { claimedLevel, saysWhyThatLevel }: AreaView,
  award: boolean,
) {
  if (!claimedLevel) return award ? "No claimed level yet" : undefined;
  const why = award && !saysWhyThatLevel ? ", no reasons yet" : "";
  return `${claimedLevel} claimed${why}`;
}

/** One criterion as a task. */
function criterionTask(
  top: string,
  area: { key: string },
  criterion: Pick<
    CriterionView,
    "key" | "number" | "title" | "state" | "people"
  >,
  list = "all",
): Task {
  return {
    id: `${list}-${criterion.key}`,
    title: `${criterion.number} ${criterion.title}`,
    href: `${top}/self-assessment/${area.key}/${criterion.key}`,
    hint: criterion.people.join(", ") || undefined,
    ...stateWords[criterion.state],
  };
}
