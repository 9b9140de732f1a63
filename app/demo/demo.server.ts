import type { Context } from "../context.server.ts";

export async function prepareDemonstration(app: Context): Promise<void> {
  void app;
}
