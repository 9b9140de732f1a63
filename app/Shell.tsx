import type { ReactNode } from "react";
import { SiteFooter } from "./ui/SiteFooter.tsx";
import { SkipLink } from "./ui/SkipLink.tsx";

interface Props {
  head: ReactNode;
  top: ReactNode;
  scripts?: ReactNode;
  children: ReactNode;
}

/** The document round every page. */
export function Shell({ head, top, scripts, children }: Props) {
  return (
    <html lang="en-GB" className="govuk-template">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        {head}
      </head>
      <body className="govuk-template__body">
        <SkipLink />
        {top}
        {children}
        <SiteFooter />
        {scripts}
      </body>
    </html>
  );
}
