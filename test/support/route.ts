import type { LoaderFunctionArgs } from "@remix-run/node";
import type { Context } from "#app/context.server.ts";
import type { Visitor } from "#app/people/visitor.server.ts";

interface Asked {
  visitor?: Visitor;
  params?: Record<string, string>;
  /** Of the address, with its question mark. */
  query?: string;
  init?: RequestInit;
}

/** What a route's loader or action is called with. */
export function argsOf(
  app: Context,
  { visitor, params = {}, query = "", init = {} }: Asked = {},
): LoaderFunctionArgs {
  return {
    request: new Request(`http://localhost/${query}`, init),
    params,
    context: {
      app,
      visitor: visitor ?? null,
      address: "127.0.0.1",
      remembered: new Map(),
      readyHtml: new Map(),
      retitled: null,
      sent: null,
      drained: async () => undefined,
    },
  };
}
