import { execFileSync } from "node:child_process";
import { existsSync } from "node:fs";
import { type Browser, chromium } from "playwright-core";

const places = [
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/usr/bin/google-chrome",
  "/usr/bin/google-chrome-stable",
  "/usr/bin/microsoft-edge",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

/** One sentence for whoever runs the tests; where it was thrown is no help. */
function noBrowser(): Error {
  const error = new Error(
    "The browser tests need Chromium, Chrome or Edge: install one, or name its program in CHROMIUM_PATH.",
  );
  error.stack = `${error}`;
  return error;
}

/** The program of a browser, installed by apt where that can be done. */
export function browserProgram(): string {
  const named = process.env["CHROMIUM_PATH"];
  const found = [named, ...places].find((path) => path && existsSync(path));
  if (found) return found;
  if (process.getuid?.() === 0 && existsSync("/etc/debian_version")) {
    installByApt();
    const installed = places.find((path) => existsSync(path));
    if (installed) return installed;
  }
  throw noBrowser();
}

function installByApt() {
  const quiet = { stdio: "ignore" } as const;
  try {
    execFileSync("apt-get", ["update", "-qq"], quiet);
    execFileSync(
      "apt-get",
      ["install", "-y", "-qq", "--no-install-recommends", "chromium"],
      { ...quiet, env: { ...process.env, DEBIAN_FRONTEND: "noninteractive" } },
    );
  } catch {
    throw noBrowser();
  }
}

/** Starts a headless browser that talks to nobody but the pages under test. */
export async function startBrowser(settings: string[] = []): Promise<Browser> {
  return chromium.launch({
    executablePath: browserProgram(),
    args: [
      "--no-sandbox",
      "--disable-gpu",
      "--disable-quic",
      "--disable-background-networking",
      "--disable-component-update",
      "--disable-sync",
      "--no-first-run",
      ...settings,
    ],
  });
}
