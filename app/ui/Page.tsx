import type { ReactNode } from "react";
import { Said } from "./here.tsx";

interface Props {
  /** One column of reading width, for a form or a text. */
  narrow?: boolean | undefined;
  /** Breadcrumbs or a back link; they stand before the main content. */
  before?: ReactNode;
  children: ReactNode;
}

/** The main content of a page outside any challenge. */
export function Page({ narrow, before, children }: Props) {
  return (
    <div className="govuk-width-container">
      {before}
      <main className="govuk-main-wrapper" id="main" tabIndex={-1}>
        <Said />
        {narrow ? <div className="cf-page--narrow">{children}</div> : children}
      </main>
    </div>
  );
}
