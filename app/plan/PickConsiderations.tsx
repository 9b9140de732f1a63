import { findingsFound } from "../findings/finding.ts";
import { PickMany } from "../forms/PickMany.tsx";
import type { Field } from "../forms/field.ts";
import type { Findable } from "../forms/typed-again.ts";
import type { Answered } from "../forms/use-answer.ts";
import { type Answerable, choicesOf } from "./answerable.ts";

interface Props {
  fields: Record<keyof Findable | "findings", Field>;
  label: string;
  optional?: boolean | undefined;
  /** Whether those that are not ticked are unfolded from the start. */
  open?: boolean | undefined;
  offered: readonly Answerable[];
  areas: ReadonlyArray<{ key: string; title: string }>;
  answered: Answered | undefined;
}

/** Any number of the report's areas for consideration; nothing without one. */
export function PickConsiderations(props: Props) {
  const { fields, label, optional, open, areas, answered } = props;
  const considerations = choicesOf(props.offered, "finding");
  if (considerations.length === 0) return null;
  return (
    <PickMany
      field={fields.findings}
      finding={fields}
      all={considerations}
      label={label}
      optional={optional}
      hint={{ none: "None is ticked yet." }}
      how={findingsFound(areas)}
      more={{
        summary: "Choose areas for consideration",
        label: "Areas for consideration not ticked yet",
        open,
      }}
      answered={answered}
    />
  );
}
