import type { ReactNode } from "react";
import { type Citations, cite } from "./cite.ts";

/**
 * Draws a line of text with a link on every comment it cites.
 * @param citations addresses by number; other numbers stay plain
 */
export function citing(citations: Citations): (line: string) => ReactNode {
  const addresses = new Map(citations);
  return (line) =>
    cite(line, (number) => addresses.has(number)).map(
      ({ text, number }, index) =>
        number === undefined ? (
          text
        ) : (
          <a className="govuk-link" href={addresses.get(number)} key={index}>
            {text}
          </a>
        ),
    );
}
