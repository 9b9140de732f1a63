import type { ReactNode } from "react";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Page } from "../ui/Page.tsx";

/** A page about one council, under the list of all. */
export function CouncilPage({ children }: { children: ReactNode }) {
  const way = (
    <Breadcrumbs
      items={[
        { href: "/programme", label: "Programme" },
        { href: "/programme/councils", label: "Councils" },
      ]}
    />
  );
  return (
    <Page narrow before={way}>
      {children}
    </Page>
  );
}
