import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

// The floor: a process of its own that sends the bytes it was handed.
const pages = new Map<string, Buffer>();

process.on("message", ({ path, base64 }: { path: string; base64: string }) => {
  pages.set(path, Buffer.from(base64, "base64"));
  process.send?.({ path });
});

const server = createServer((request, response) => {
  const body = pages.get(request.url ?? "") ?? Buffer.alloc(0);
  response.setHeader("Content-Type", "text/html; charset=utf-8");
  response.setHeader("Content-Length", body.length);
  response.end(body);
});
server.listen(0, "127.0.0.1", () => {
  process.send?.({ port: (server.address() as AddressInfo).port });
});
process.on("disconnect", () => process.exit(0));
