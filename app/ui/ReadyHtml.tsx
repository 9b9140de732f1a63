import { createContext, useContext } from "react";

const Parts = createContext<ReadonlyMap<string, string>>(new Map());

/** What the loaders of this page have drawn already, by name. */
export const ReadyHtmlProvider = Parts.Provider;

/**
 * A part of the page that its loader handed over with `call.ready`: long text
 * that would otherwise be encoded with the page's data, which nothing reads.
 */
export function ReadyHtml({ name }: { name: string }) {
  const __html = useContext(Parts).get(name) ?? "";
  return <div dangerouslySetInnerHTML={{ __html }} />;
}
