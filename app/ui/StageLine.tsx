export interface StageStep {
  title: string;
  state: "done" | "now" | "stopped" | "todo" | "never";
}

interface Props {
  stages: readonly StageStep[];
}

const words = {
  done: "Done: ",
  now: "Now: ",
  stopped: "Stopped here: ",
  todo: "To come: ",
  never: "Not reached: ",
};

/** The way of a challenge and where it stands. */
export function StageLine({ stages }: Props) {
  return (
    <div className="cf-stages">
      <Short stages={stages} />
      <ol className="cf-stages__list" aria-label="Stages">
        {stages.map(({ title, state }) => (
          <li
            className={`cf-stages__item cf-stages__item--${state}`}
            aria-current={state === "now" ? "step" : undefined}
            key={title}
          >
            {state === "done" && <Tick />}
            <span className="cf-stages__name">
              <span className="govuk-visually-hidden">{words[state]}</span>
              {title}
            </span>
          </li>
        ))}
      </ol>
    </div>
  );
}

/** What a narrow screen shows in words; the list says the same to a reader. */
function Short({ stages }: Props) {
  const at = stages.findIndex(
    ({ state }) => state === "now" || state === "stopped",
  );
  if (at < 0) return null;
  const place = `stage ${at + 1} of ${stages.length}`;
  if (stages[at]?.state === "stopped") {
    return (
      <p className="cf-stages__short" aria-hidden="true">
        Stopped in <b>{stages[at].title}</b>, {place}.
      </p>
    );
  }
  const next = stages[at + 1];
  return (
    <p className="cf-stages__short" aria-hidden="true">
      <b>{stages[at]?.title}</b>, {place}.{next && ` Next: ${next.title}.`}
    </p>
  );
}

function Tick() {
  return (
    <svg
      className="cf-stages__tick"
      viewBox="0 0 10 10"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M1.5 5.5l2.5 2.5L8.5 2.5" />
    </svg>
  );
}
