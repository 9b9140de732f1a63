import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { NoteForm } from "#app/notes/NoteForm.tsx";

const isOpen = (typed: Record<string, string> | null) => {
  const html = renderToStaticMarkup(
    <NoteForm
      note={{ once: "k", source: "session", sessionId: "s1", place: "" }}
      places={[{ value: "place", label: "Place shaping" }]}
      sessions={[{ value: "s1", label: "Session 1" }]}
      button="Save the note"
      answered={
        typed
          ? {
              form: {
                status: "error",
                initialValue: typed,
                error: { text: ["Write the note"] },
              },
              theirs: null,
            }
          : undefined
      }
    />,
  );
  return html.includes(" open=");
};

test("what is chosen in the fold is in sight when the form comes back", () => {
  const start = { confidence: "medium", sessionId: "s1" };
  expect(isOpen(null)).toBe(false);
  expect(isOpen(start)).toBe(false);
  expect(isOpen({ ...start, place: "place" })).toBe(true);
  expect(isOpen({ ...start, confidence: "low" })).toBe(true);
  expect(isOpen({ confidence: "medium" })).toBe(true);
});
