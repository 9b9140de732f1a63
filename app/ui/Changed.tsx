import type { ReactNode } from "react";

const changes = {
  inserted: { element: "ins", begins: "added: " },
  deleted: { element: "del", begins: "removed: " },
} as const;

interface Props {
  how: keyof typeof changes;
  children: ReactNode;
}

/** Words put in or taken out: seen, and said where they begin and end. */
export function Changed({ how, children }: Props) {
  const { element: Element, begins } = changes[how];
  return (
    <Element className="cf-changed">
      <span className="govuk-visually-hidden">{begins}</span>
      {children}
      <span className="govuk-visually-hidden"> (end) </span>
    </Element>
  );
}
