import {
  Links,
  Meta,
  Outlet,
  isRouteErrorResponse,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from "@remix-run/react";
import type { ReactNode } from "react";

import { openToAll } from "./respond.server.ts";

export const loader = openToAll(async ({ app, who }) => ({
  demo: app.settings.demo,
  who: who && { name: who.name, isProgrammeManager: who.isProgrammeManager },
}));

export default function App() {
  return <Outlet />;
}

export function Layout({ children }: { children: ReactNode }) {
  const matches = useMatches();
  const root = useRouteLoaderData<typeof loader>("root");
  return (
    <html lang="en-GB">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <Meta />
        <Links />
      </head>
      <body>
        <p>{root?.who?.name}</p>
        <main id="main">{children}</main>
        <p>{matches.length}</p>
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  const error = useRouteError();
  return (
    <h1>{isRouteErrorResponse(error) ? error.status : "Something broke"}</h1>
  );
}
