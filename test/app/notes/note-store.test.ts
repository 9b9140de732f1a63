import { expect, test } from "vitest";
import { noteStore } from "#app/notes/note-store.ts";

/** A browser's store with room for so many entries. */
function browserStore(room: number) {
  const kept = new Map<string, string>();
  return {
    getItem: (name: string) => kept.get(name) ?? null,
    setItem: (name: string, value: string) => {
      if (!kept.has(name) && kept.size >= room) throw new Error("Full");
      kept.set(name, value);
    },
    removeItem: (name: string) => void kept.delete(name),
    key: (index: number) => [...kept.keys()][index] ?? null,
    get length() {
      return kept.size;
    },
  };
}

const namesIn = (store: ReturnType<typeof noteStore>) =>
  Array.from({ length: store.length }, (_, index) => store.key(index));

test("the page holds what a full store does not take", () => {
  const browser = browserStore(1);
  const store = noteStore(() => browser);
  store.setItem("a", "one");
  expect(store.isLasting()).toBe(true);
  store.setItem("b", "two");
  expect(store.isLasting()).toBe(false);
  expect([store.getItem("a"), store.getItem("b")]).toEqual(["one", "two"]);
  expect(namesIn(store)).toEqual(["a", "b"]);
  store.removeItem("a");
  store.setItem("b", "two, kept");
  expect(store.isLasting()).toBe(true);
  expect(browser.getItem("b")).toBe("two, kept");
});

test("and all where there is no store at all", () => {
  const store = noteStore(() => {
    throw new Error("Forbidden");
  });
  store.setItem("a", "one");
  expect(store.getItem("a")).toBe("one");
  expect(store.isLasting()).toBe(false);
  store.removeItem("a");
  expect(namesIn(store)).toEqual([]);
});
