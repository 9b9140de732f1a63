import { browserProgram } from "./browser.ts";

/** Finds or installs a browser once, so that its lack is said in one sentence. */
export default function findBrowser() {
  browserProgram();
}
