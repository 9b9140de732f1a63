import { parse } from "node-html-parser";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { OrderButtons } from "#app/forms/Order.tsx";

const focused = (place: "first" | "middle" | "last", moved: string | null) => {
  const html = renderToStaticMarkup(
    <OrderButtons
      form="order"
      id="a"
      about="strength 1 of area 2"
      first={place === "first"}
      last={place === "last"}
      moved={moved}
    />,
  );
  const found = parse(html).querySelectorAll("[autofocus]");
  return found.map((button) => button.getAttribute("value"));
};

test("the button that was pressed has the focus again", () => {
  expect(focused("middle", "up:a")).toEqual(["up:a"]);
  expect(focused("middle", "down:a")).toEqual(["down:a"]);
});

test("at the end of the list the way back has it", () => {
  expect(focused("first", "up:a")).toEqual(["down:a"]);
  expect(focused("last", "down:a")).toEqual(["up:a"]);
});

test("no other move, and nothing unknown, takes the focus", () => {
  for (const moved of [null, "", "up:b", "groupUp:a", "sideways:a", "a"]) {
    expect(focused("middle", moved)).toEqual([]);
  }
});
