import type { ReactNode } from "react";
import { Prose } from "../ui/Prose.tsx";
import { type FindingKind, kindsTitle } from "./finding.ts";

interface Props {
  kind: FindingKind;
  /** Why there is none; "" while nobody has said. */
  reason: string;
  /** What can be done about it. */
  children?: ReactNode;
}

/** What stands where an area has no findings of a kind. */
export function NoneFound({ kind, reason, children }: Props) {
  const words = kindsTitle(kind).toLowerCase();
  return (
    <div className="cf-findings__none">
      <p>{reason ? `No ${words} here because:` : `No ${words} yet.`}</p>
      {reason && <Prose text={reason} small />}
      {children}
    </div>
  );
}
