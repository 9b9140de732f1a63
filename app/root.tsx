import {
  Links,
  Meta,
  Outlet,
  useLocation,
  useMatches,
  useRouteLoaderData,
} from "@remix-run/react";
import type { LinksFunction, MetaFunction } from "@remix-run/node";
import type { ReactNode } from "react";
import { Broken } from "./Broken.tsx";
import { saidTo } from "./forms/said.server.ts";
import { openToAll } from "./respond.server.ts";
import { Shell } from "./Shell.tsx";
import { SiteTop } from "./SiteTop.tsx";
import styles from "./styles/app.scss?url";
import { HereProvider } from "./ui/here.tsx";
import { titleOfProblem } from "./ui/title.ts";

export const links: LinksFunction = () => [
  { rel: "stylesheet", href: styles },
  { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" },
];

export const meta: MetaFunction = ({ error }) => [
  { title: error ? titleOfProblem(error) : "Critical Friend" },
];

export const loader = openToAll(async ({ app, request, retitled, who }) => ({
  demo: app.settings.demo,
  retitled,
  said: saidTo(app, request),
  who: who && {
    id: who.id,
    name: who.name,
    isProgrammeManager: who.isProgrammeManager,
  },
}));

export default function App() {
  return <Outlet />;
}

export function Layout({ children }: { children: ReactNode }) {
  const head = (
    <>
      <Meta />
      <Links />
    </>
  );
  const { pathname, search } = useLocation();
  const root = useRouteLoaderData<typeof loader>("root");
  const { said = null, who = null } = root ?? {};
  return (
    <HereProvider
      value={{ address: pathname + search, said, me: who?.id ?? null }}
    >
      <Shell head={head} top={<SiteTop />} scripts={<PageScripts />}>
        {children}
      </Shell>
    </HereProvider>
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
