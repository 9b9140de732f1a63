import type { ReactNode } from "react";
import { DateTime } from "../ui/DateTime.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Prose } from "../ui/Prose.tsx";

interface Props {
  title: string;
  reason: string;
  by: string | null;
  at: string;
  /** What to do about it. */
  children?: ReactNode;
}

/** Tells what brought or took something back: who did it, when and why. */
export function CameBack({ title, reason, by, at, children }: Props) {
  return (
    <Notice kind="warning" title={title}>
      {reason && <Prose text={reason} />}
      <p className="cf-small">
        {by && `${by}, `}
        <DateTime iso={at} />
      </p>
      {children}
    </Notice>
  );
}
