import type { Reporter, TestModule } from "vitest/node";

/** Ends the run with the one line that a script can read. */
export default class ClosingLine implements Reporter {
  onTestRunEnd(
    modules: readonly TestModule[],
    errors: ReadonlyArray<unknown>,
  ): void {
    const count = { passed: 0, failed: errors.length, skipped: 0 };
    for (const module of modules) {
      const tests = [...module.children.allTests()];
      for (const test of tests) {
        const { state } = test.result();
        if (state !== "pending") count[state] += 1;
      }
      // A file that does not even load has no tests to fail.
      if (module.state() === "failed" && module.errors().length > 0) {
        count.failed += 1;
      }
    }
    // After the other reporters have said theirs.
    process.on("exit", (code) => {
      // What stops a run before its first test is a failure too.
      if (code !== 0) count.failed = Math.max(count.failed, 1);
      if (count.skipped > 0) console.log(`${count.skipped} skipped`);
      console.log(`${count.passed} passed, ${count.failed} failed`);
    });
  }
}
