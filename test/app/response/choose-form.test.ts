import { expect, test } from "vitest";
import { action } from "#app/routes/response.choose.tsx";
import { argsOf } from "#test/support/route.ts";
import { drafted } from "./a-draft.ts";

test("narrowing the comments down keeps what was ticked", async () => {
  const { app, challenge, id, list } = await drafted(2);
  const [one, two] = await list();
  const body = new URLSearchParams([
    ["shown", `${one?.id}:${one?.version}`],
    ["shown", `${two?.id}:${two?.version}`],
    ["chosen", one?.id ?? ""],
    ["kind", "fact"],
    ["areaKey", ""],
    ["then", "show"],
  ]);
  const response = await action(
    argsOf(app, {
      visitor: challenge.people.councilLead,
      params: { challengeId: id },
      init: { method: "POST", body },
    }),
  );
  expect(response).toMatchObject({ status: 303 });
  const to = response instanceof Response && response.headers.get("location");
  expect(to).toBe("/?kind=fact");
  expect((await list()).map(({ chosen }) => chosen)).toEqual([true, false]);
});
