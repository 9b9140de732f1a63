import { expect, test } from "vitest";
import { deviceFrom } from "#app/people/device.ts";

test("devices are named as people would", () => {
  const firefox =
    "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";
  const iphone =
    "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.0 Mobile/15E148 Safari/604.1";
  expect(deviceFrom(firefox)).toBe("Firefox on Windows");
  expect(deviceFrom(iphone)).toBe("Safari on iPhone");
  expect(deviceFrom(null)).toBe("A browser");
});
