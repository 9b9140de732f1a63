/**
 * Remembers what was made under the last few keys, the longest unused
 * forgotten first. For what never changes under its key.
 */
export function keepLast<Value>(most: number) {
  const kept = new Map<string, Value>();
  return (key: string, make: () => Value): Value => {
    const value = kept.get(key) ?? make();
    kept.delete(key);
    kept.set(key, value);
    const [oldest] = kept.keys();
    if (kept.size > most && oldest !== undefined) kept.delete(oldest);
    return value;
  };
}

/**
 * The same for what takes a while to make: whoever asks meanwhile waits for
 * it, and what failed is tried again.
 */
export function keepLastMade<Value>(most: number) {
  const kept = keepLast<{ made?: Promise<Value> }>(most);
  return (key: string, make: () => Promise<Value>): Promise<Value> => {
    const place = kept(key, () => ({}));
    place.made ??= make().catch((error: unknown) => {
      delete place.made;
      throw error;
    });
    return place.made;
  };
}
