import { expect, test } from "vitest";
import { withoutSecrets } from "#app/programme/outbox.ts";

test("a letter that went out shows no secret", () => {
  const body = "Accept:\nhttps://x.example/invitations/aB-_9\nBye";
  expect(withoutSecrets(body)).toBe(
    "Accept:\nhttps://x.example/invitations/…\nBye",
  );
  expect(withoutSecrets("Answer: https://x.example/update/aB-_9")).toBe(
    "Answer: https://x.example/update/…",
  );
});
