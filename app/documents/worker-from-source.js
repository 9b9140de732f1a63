// A thread does not read TypeScript of itself, even where its parent does.
import { register } from "tsx/esm/api";

register();
await import("./worker.ts");
