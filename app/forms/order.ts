import { z } from "zod";
import { NotNow } from "../errors.ts";

const ids = z
  .string()
  .max(100_000)
  .transform((text) => text.split(",").filter((id) => id !== ""));

/**
 * A new order of a list: one thing up or down by a button, or some things in
 * a new order by a drag. `was` is the order that the person saw.
 */
export const orderSchema = z.object({
  was: ids,
  ids: ids.optional(),
  /** "up:<id>" or "down:<id>"; "groupUp" and "groupDown" move a whole group. */
  move: z
    .string()
    .regex(/^(up|down|groupUp|groupDown):[\w-]+$/)
    .optional(),
  /** The query of the list to go back to. */
  back: z
    .string()
    .regex(/^(\?[\w=&-]*)?$/)
    .default(""),
});

export type OrderInput = z.output<typeof orderSchema>;

/** A thing in an ordered list; things of one group stay together. */
interface Placed {
  id: string;
  group?: string | undefined;
}

/**
 * The ids in their new order. A button pressed twice moves once; a thing that
 * is alone in its group moves with it.
 * @param present the list as it is now, in order
 * @throws NotNow when it is no longer the list that the person saw
 */
export function newOrder(
  present: readonly Placed[],
  input: OrderInput,
): string[] {
  const now = present.map(({ id }) => id);
  const seen = input.was.flatMap(
    (id) => present.find((one) => one.id === id) ?? [],
  );
  const same = seen.length === now.length && now.length === input.was.length;
  if (!same) throw new NotNow(changedMeanwhile);
  const order = reordered(seen, input);
  const untouched = input.was.join() === now.join();
  if (untouched || order.join() === now.join()) return order;
  throw new NotNow(changedMeanwhile);
}

/**
 * The address to come back to: its buttons take the focus again where one was
 * pressed. No fragment, which would keep it from them.
 */
export function backTo(list: string, { move }: Pick<OrderInput, "move">) {
  if (!move) return list;
  return `${list}${list.includes("?") ? "&" : "?"}moved=${move}`;
}

const changedMeanwhile =
  "Somebody changed this list while you were looking at it, so nothing was moved. Go back, look again and move it there.";

function reordered(seen: readonly Placed[], { move, ids }: OrderInput) {
  const [way = "", id = ""] = move?.split(":") ?? [];
  const blocks = blocksOf(seen);
  if (way === "") {
    const was = seen.map((one) => one.id);
    return inBlocks(seen, dragged(was, ids ?? was));
  }
  const alone = blocks.some((block) => block.length === 1 && block[0] === id);
  const order =
    way.startsWith("group") || alone
      ? stepped(blocks, (block) => block.includes(id), way).flat()
      : blocks.flatMap((block) => stepped(block, (one) => one === id, way));
  return inBlocks(seen, order);
}

/** Puts some of the things, in their new order, into the places they held. */
function dragged(now: readonly string[], ids: readonly string[]): string[] {
  const among = new Set(ids);
  const fits = among.size === ids.length && ids.every((id) => now.includes(id));
  if (!fits) throw new NotNow(changedMeanwhile);
  const next = ids[Symbol.iterator]();
  return now.map((id) => (among.has(id) ? (next.next().value ?? id) : id));
}

function stepped<T>(
  list: readonly T[],
  isIt: (one: T) => boolean,
  way: string,
): T[] {
  const at = list.findIndex(isIt);
  const to = way.toLowerCase().endsWith("up") ? at - 1 : at + 1;
  const [one, other] = [list[at], list[to]];
  if (one === undefined || other === undefined) return [...list];
  return list.with(at, other).with(to, one);
}

function blocksOf(present: readonly Placed[]): string[][] {
  const blocks = new Map<string, string[]>();
  for (const { id, group = "" } of present) {
    blocks.set(group, [...(blocks.get(group) ?? []), id]);
  }
  return [...blocks.values()];
}

/** Keeps each group in one piece, and what is in no group before all groups. */
function inBlocks(present: readonly Placed[], order: string[]): string[] {
  const groups = new Map(present.map(({ id, group = "" }) => [id, group]));
  const placed = order.map((id) => ({ id, group: groups.get(id) }));
  const [free, grouped] = [
    placed.filter(({ group }) => group === ""),
    placed.filter(({ group }) => group !== ""),
  ];
  return [...free.map(({ id }) => id), ...blocksOf(grouped).flat()];
}
