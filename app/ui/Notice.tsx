import type { ReactNode } from "react";

export type NoticeKind = "info" | "success" | "warning" | "stale";

interface Props {
  kind?: NoticeKind | undefined;
  title?: string | undefined;
  children?: ReactNode;
}

const kinds = {
  info: { word: "Note: ", mark: "M11 10v7M11 5v2" },
  success: { word: "Done: ", mark: "M5 11.5l4 4L17 7" },
  warning: { word: "Warning: ", mark: "M11 5v8M11 15v2" },
  stale: { word: "Changed meanwhile: ", mark: "M6 8h10l-3-3M16 14H6l3 3" },
};

/** Something to know before reading on; "success" is for what was saved. */
export function Notice({ kind = "info", title, children }: Props) {
  return (
    <div
      className={`cf-notice cf-notice--${kind}`}
      role={kind === "success" ? "status" : undefined}
    >
      <NoticeMark path={kinds[kind].mark} />
      <div className="cf-notice__body">
        {title && (
          <p className="cf-notice__title">
            <Word kind={kind} />
            {title}
          </p>
        )}
        {!title && <Word kind={kind} />}
        {typeof children === "string" ? <p>{children}</p> : children}
      </div>
    </div>
  );
}

function Word({ kind }: { kind: NoticeKind }) {
  return <span className="govuk-visually-hidden">{kinds[kind].word}</span>;
}

function NoticeMark({ path }: { path: string }) {
  return (
    <svg
      className="cf-notice__mark"
      viewBox="0 0 22 22"
      aria-hidden="true"
      focusable="false"
    >
      <circle cx="11" cy="11" r="10" />
      <path d={path} />
    </svg>
  );
}
