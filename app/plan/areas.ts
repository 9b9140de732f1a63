import type { Standing } from "../challenge/enter.server.ts";
import { noArea } from "./filter.ts";
import type { ActionShown } from "./shown.ts";

/** The areas in scope in their order, others that hold actions, then none. */
export function areasOf(
  { framework, areas }: Pick<Standing, "framework" | "areas">,
  actions: readonly ActionShown[],
) {
  const used = new Set(actions.map(({ area }) => area));
  const inScope = new Set(areas.map(({ key }) => key));
  return [
    ...framework.areas
      .filter(({ key }) => inScope.has(key) || used.has(key))
      .map(({ key, number, title }) => ({ key, title: `${number} ${title}` })),
    { key: noArea, title: "No single area" },
  ];
}
