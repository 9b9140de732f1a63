import { expect, test } from "vitest";
import { EvidenceField } from "#app/comments/AnnotateForm.tsx";
import { drawnAt } from "#test/support/drawn-at.tsx";

test("evidence that is gone can be let go of where none other is left", () => {
  const at = (name: string) => ({ id: `say-${name}`, name });
  const drawn = (errors: string[]) =>
    drawnAt(
      "",
      <EvidenceField
        field={{ ...at("item"), initialValue: "gone", errors }}
        finding={{ find: at("find"), findIn: at("findIn") }}
        all={[]}
        answered={undefined}
      />,
    );
  expect(drawn([]).querySelector("input")).toBeNull();
  const faulty = drawn(["The item you chose was withdrawn"]);
  expect(faulty.text).toContain("The item you chose was withdrawn");
  const none = faulty.querySelector("#say-item");
  expect(none?.getAttribute("type")).toBe("radio");
  expect(none?.getAttribute("value")).toBe("");
});
