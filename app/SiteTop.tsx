import { useLocation, useRouteLoaderData } from "@remix-run/react";
import type { loader } from "./root.tsx";
import { SiteHeader } from "./ui/SiteHeader.tsx";

/** The header, as the present visitor needs it. */
export function SiteTop() {
  const root = useRouteLoaderData<typeof loader>("root");
  const { pathname } = useLocation();
  return (
    <TopFor who={root?.who} demo={root?.demo ?? false} pathname={pathname} />
  );
}

interface TopProps {
  who: { name: string; isProgrammeManager: boolean } | null | undefined;
  demo: boolean;
  pathname: string;
}

/** The header for a visitor, also where no page of ours could be drawn. */
export function TopFor({ who, demo, pathname }: TopProps) {
  const links = [
    { href: "/", label: "What waits for me" },
    ...(who?.isProgrammeManager
      ? [{ href: "/programme", label: "Programme" }]
      : []),
  ].map((link) => ({ ...link, current: link.href === pathname }));
  return (
    <SiteHeader
      links={who ? links : []}
      person={who && { name: who.name, href: "/account" }}
      banner={demo ? <DemoBanner /> : null}
    />
  );
}

function DemoBanner() {
  return (
    <p>
      This is a demonstration with invented councils.{" "}
      <a className="govuk-link" href="/demo">
        Look at it as somebody else
      </a>
    </p>
  );
}
