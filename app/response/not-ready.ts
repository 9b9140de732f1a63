import type { Facts } from "#workflows/facts.ts";

/**
 * What the response still lacks before it can be marked as ready: departments
 * that are waited for, and positions not taken; each with its page.
 */
export function notReady(
  facts: Facts,
  top: string,
): Array<{ label: string; href: string }> {
  return [
    ...facts.departmentsWaiting.map(({ name, where }) => ({
      label: `${name} is still waited for`,
      href: `${top}/${where}#departments`,
    })),
    ...facts.recommendationsWithoutPosition.map(({ name, where }) => ({
      label: `There is no position on ${name}`,
      href: `${top}/${where}`,
    })),
  ];
}
