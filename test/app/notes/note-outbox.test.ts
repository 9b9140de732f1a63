import { expect, test } from "vitest";
import { type Reply, noteOutbox } from "#app/notes/note-outbox.ts";
import type { Fields, Kept } from "#app/notes/note-shelf.ts";

/** A server that keeps notes as ours does, on a line that can fail. */
function device() {
  const server = new Map<string, { version: number; fields: Fields }>();
  const kept = new Map<string, string>();
  const line = {
    up: true,
    losesAnswers: false,
    refuses: false,
    /** What it refuses to hear. */
    names: "",
    signedOut: false,
    full: false,
  };
  let keys = 0;
  const renamed: string[] = [];
  const send = async (
    { key, version }: Kept,
    fields: Fields,
  ): Promise<Reply> => {
    await Promise.resolve();
    if (!line.up) return "unsure";
    if (line.signedOut) return "signedOut";
    if (line.full) return "full";
    const named = line.names !== "" && fields["text"]?.includes(line.names);
    if (line.refuses || named) return "refused";
    const present = server.get(key);
    const same =
      present && JSON.stringify(present.fields) === JSON.stringify(fields);
    if (!same) {
      if ((present?.version ?? 0) !== version) return "changed";
      server.set(key, { version: version + 1, fields });
    }
    return line.losesAnswers ? "unsure" : "taken";
  };
  const outbox = noteOutbox({
    storage: {
      getItem: (name) => kept.get(name) ?? null,
      setItem: (name, value) => void kept.set(name, value),
      removeItem: (name) => void kept.delete(name),
      key: (index) => [...kept.keys()][index] ?? null,
      get length() {
        return kept.size;
      },
    },
    owner: "challenge/petra",
    send,
    newKey: () => `new-${++keys}`,
    now: () => 0,
    renamed: (from, to) => renamed.push(`${from} ${to}`),
  });
  const type = (text: string, key = "a") =>
    outbox.keep({ key, path: "/notes/new", fields: { text }, version: 0 });
  const texts = () => [...server.values()].map(({ fields }) => fields["text"]);
  return { server, kept, line, outbox, type, texts, renamed };
}

test("what is typed while a save runs is sent after it", async () => {
  const { outbox, type, server } = device();
  type("Staff");
  const first = outbox.push("a");
  type("Staff know");
  const second = outbox.push("a");
  expect(await Promise.all([first, second])).toEqual(["saved", "saved"]);
  expect(server.get("a")).toEqual({
    version: 2,
    fields: { text: "Staff know" },
  });
});

test("a save whose answer was lost is made good, and then the rest is sent", async () => {
  const { outbox, type, line, server } = device();
  type("Staff");
  line.losesAnswers = true;
  expect(await outbox.push("a")).toBe("waiting");
  type("Staff know");
  line.losesAnswers = false;
  expect(await outbox.push("a")).toBe("saved");
  expect([...server]).toEqual([
    ["a", { version: 2, fields: { text: "Staff know" } }],
  ]);
});

test("notes wait while the line is down, one writer's only, and go once", async () => {
  const { outbox, type, line, texts, kept } = device();
  line.up = false;
  kept.set("cf-note:challenge/other:x", "{}");
  for (const key of ["a", "b", "c"]) {
    type(`Note ${key}`, key);
    outbox.finish(key, true);
    expect(await outbox.push(key)).toBe("waiting");
  }
  expect(outbox.all().map(({ key }) => key)).toEqual(["a", "b", "c"]);
  line.up = true;
  for (const { key } of outbox.all()) await outbox.push(key);
  expect(texts()).toEqual(["Note a", "Note b", "Note c"]);
  expect([...kept.keys()]).toEqual(["cf-note:challenge/other:x"]);
});

test("a note changed elsewhere is left as it is; what is here becomes another", async () => {
  const { outbox, type, server, texts, renamed } = device();
  type("Staff");
  await outbox.push("a");
  server.set("a", { version: 2, fields: { text: "Changed at a desk" } });
  type("Staff know");
  outbox.finish("a", true);
  expect(await outbox.push("a")).toBe("saved");
  expect(texts()).toEqual(["Changed at a desk", "Staff know"]);
  expect(renamed).toEqual(["a new-1"]);
  expect(outbox.all()).toEqual([]);
});

test.each([
  ["a sign-in that ended", "signedOut"],
  ["a full disk", "full"],
] as const)(
  "%s is told from a lost line; then all is sent once",
  async (_, why) => {
    const { outbox, type, line, server } = device();
    type("Staff");
    line.losesAnswers = true;
    expect(await outbox.push("a")).toBe("waiting");
    line.losesAnswers = false;
    line[why] = true;
    type("Staff know");
    expect(await outbox.push("a")).toBe(why);
    line[why] = false;
    expect(await outbox.push("a")).toBe("saved");
    expect([...server]).toEqual([
      ["a", { version: 2, fields: { text: "Staff know" } }],
    ]);
  },
);

test("what the server refuses stays until its writer has changed it", async () => {
  const { outbox, type, line, texts } = device();
  line.refuses = true;
  type("Mrs Smith said so");
  expect(await outbox.push("a")).toBe("refused");
  expect(outbox.find("a")?.fields["text"]).toBe("Mrs Smith said so");
  line.refuses = false;
  type("A manager said so");
  expect(await outbox.push("a")).toBe("saved");
  expect(texts()).toEqual(["A manager said so"]);
});

test("what was typed since goes, though what left with the page before is refused", async () => {
  const { outbox, type, line, texts } = device();
  line.names = "Cllr";
  type("Said Cllr Brown");
  line.up = false;
  expect(await outbox.push("a")).toBe("waiting");
  line.up = true;
  type("Said a councillor");
  expect(await outbox.push("a")).toBe("saved");
  expect(texts()).toEqual(["Said a councillor"]);
});
