/** What is kept by name, as browsers keep it. */
export type Items = Pick<
  Storage,
  "getItem" | "setItem" | "removeItem" | "key" | "length"
>;

/** A browser's store for notes, which also works where the browser has none. */
export interface NoteStore extends Items {
  /** Whether what is kept outlives the page. */
  isLasting: () => boolean;
}

/**
 * A store whose room may be used up, or that may be forbidden: what it does
 * not take, the page holds until it is left.
 */
export function noteStore(open: () => Items): NoteStore {
  const store = opened(open);
  const held = new Map<string, string>();
  const names = () => {
    const all = Array.from({ length: store?.length ?? 0 }, (_, index) =>
      store?.key(index),
    );
    return [...new Set([...all, ...held.keys()])];
  };
  return {
    isLasting: () => held.size === 0,
    getItem: (name) => held.get(name) ?? store?.getItem(name) ?? null,
    setItem: (name, value) => {
      held.set(name, value);
      try {
        store?.setItem(name, value);
        if (store) held.delete(name);
      } catch {
        // Full or forbidden: the page holds it.
      }
    },
    removeItem: (name) => {
      held.delete(name);
      store?.removeItem(name);
    },
    key: (index) => names()[index] ?? null,
    get length() {
      return names().length;
    },
  };
}

function opened(open: () => Items): Items | null {
  try {
    return open();
  } catch {
    return null;
  }
}
