import { execFileSync } from "node:child_process";

/** Builds the web application once, before the tests that serve it. */
export default function build() {
  if (process.env["BUILT"] === "1") return;
  execFileSync("npm", ["run", "build", "--silent"], {
    stdio: "inherit",
    // Vitest's own "test" would build pages that ask for unbuilt scripts.
    env: { ...process.env, NODE_ENV: "production" },
  });
}
