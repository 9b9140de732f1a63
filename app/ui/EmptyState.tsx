import type { ReactNode } from "react";

interface Props {
  title: string;
  /** Why there is nothing, and a link or button to change that. */
  children?: ReactNode;
}

/** What stands where a list has no entries yet. */
export function EmptyState({ title, children }: Props) {
  return (
    <div className="cf-empty">
      <p className="cf-strong">{title}</p>
      {typeof children === "string" ? <p>{children}</p> : children}
    </div>
  );
}
