import type { ReactNode } from "react";
import { Optional } from "./FormGroup.tsx";
import type { LabelSize } from "./field.ts";

interface Props {
  legend: string;
  size?: LabelSize | undefined;
  optional?: boolean | undefined;
  describedBy?: string | undefined;
  children: ReactNode;
}

/** Fields that belong together under one question. */
export function Fieldset(props: Props) {
  const { legend, size = "s", optional, describedBy, children } = props;
  const words = (
    <>
      {legend}
      {optional && <Optional />}
    </>
  );
  return (
    <fieldset className="govuk-fieldset" aria-describedby={describedBy}>
      <legend
        className={`govuk-fieldset__legend govuk-fieldset__legend--${size}`}
      >
        {size === "l" ? (
          <h1 className="govuk-fieldset__heading">{words}</h1>
        ) : (
          words
        )}
      </legend>
      {children}
    </fieldset>
  );
}
