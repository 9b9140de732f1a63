import { parse } from "node-html-parser";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { HereProvider } from "#app/ui/here.tsx";

/** A page as it is drawn at its address. */
export const drawnAt = (query: string, page: ReactNode) =>
  parse(
    renderToStaticMarkup(
      <HereProvider value={{ address: `/page${query}`, said: null, me: null }}>
        {page}
      </HereProvider>,
    ),
  );
