import { Links, Meta, Outlet, useMatches } from "@remix-run/react";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { Broken } from "./Broken.tsx";
import { openToAll } from "./respond.server.ts";
import { SiteTop } from "./SiteTop.tsx";
import styles from "./styles/app.scss?url";
import { SiteFooter } from "./ui/SiteFooter.tsx";
import { SkipLink } from "./ui/SkipLink.tsx";
import { titleOfProblem } from "./ui/title.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? titleOfProblem(error) : "Critical Friend" },
];

export const loader = openToAll(async ({ app, who }) => ({
  demo: app.settings.demo,
  who: who && { name: who.name, isProgrammeManager: who.isProgrammeManager },
}));

export default function App() {
  return <Outlet />;
}

export function Layout({ children }: { children: ReactNode }) {
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body className="govuk-template__body">
        <SkipLink />
        <SiteTop />
        {children}
        <SiteFooter />
        <PageScripts />
      </body>
    </html>
  );
}

export function ErrorBoundary() {
  return <Broken />;
}

/** The script files a page asks for by `handle = { scripts: [...] }`. */
function PageScripts() {
  const names = new Set(
    useMatches().flatMap(({ handle }) =>
      handle && typeof handle === "object" && "scripts" in handle
        ? (handle.scripts as string[])
        : [],
    ),
  );
  const [folder, ending] = import.meta.env.DEV
    ? ["/app/enhance", "ts"]
    : ["/enhance", "js"];
  return [...names].map((name) => (
    <script key={name} type="module" src={`${folder}/${name}.${ending}`} />
  ));
}
