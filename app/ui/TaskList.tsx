import { Tag, type Tone } from "./Tag.tsx";

export interface Task {
  /** Unique on the page; ties the status to the link. */
  id: string;
  title: string;
  /** Said only to screen readers, where titles repeat: "of area 2". */
  about?: string | undefined;
  /** No link: it cannot be started yet. */
  href?: string | undefined;
  hint?: string | undefined;
  status: string;
  /** No tone: plain text, for what is done or cannot start. */
  tone?: Tone | undefined;
}

interface Props {
  tasks: readonly Task[];
}

/** Things to do and how each stands, derived from data. */
export function TaskList({ tasks }: Props) {
  return (
    <ul className="govuk-task-list">
      {tasks.map((task) => (
        <TaskItem key={task.id} {...task} />
      ))}
    </ul>
  );
}

function TaskItem({ id, title, about, href, hint, status, tone }: Task) {
  const statusId = `${id}-status`;
  const hintId = `${id}-hint`;
  const item = "govuk-task-list__item";
  return (
    <li className={href ? `${item} ${item}--with-link` : item}>
      <div className="govuk-task-list__name-and-hint">
        {href ? (
          <a
            className="govuk-link govuk-task-list__link"
            href={href}
            aria-describedby={hint ? `${hintId} ${statusId}` : statusId}
          >
            {title}
            {about && <span className="govuk-visually-hidden"> {about}</span>}
          </a>
        ) : (
          <div>{title}</div>
        )}
        {hint && (
          <div className="govuk-task-list__hint" id={hintId}>
            {hint}
          </div>
        )}
      </div>
      <div className="govuk-task-list__status" id={statusId}>
        {tone ? <Tag tone={tone}>{status}</Tag> : status}
      </div>
    </li>
  );
}
