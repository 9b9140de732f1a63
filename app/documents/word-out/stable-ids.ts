import { createHash } from "node:crypto";

/**
 * Numbers of eight hexadecimal digits for the parts of a file, made from what
 * they stand for: the same in every file. Two alike are told apart by order.
 */
export function stableIds(): (key: string) => string {
  const taken = new Set<number>();
  return (key) => {
    const digest = createHash("sha256").update(key).digest();
    // Word takes only numbers from 1 up to this.
    let id = digest.readUInt32BE(0) & 0x7fff_fff0 || 1;
    while (taken.has(id)) id += 1;
    taken.add(id);
    return id.toString(16).toUpperCase().padStart(8, "0");
  };
}
