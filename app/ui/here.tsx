import { createContext, useContext } from "react";
import { Notice } from "./Notice.tsx";

/** What any part of a page may need to know of it. */
interface Here {
  /** The address without its fragment; a form that is posted there keeps it. */
  address: string | undefined;
  /** What was done on the page before, to be said once. */
  said: string | null;
  /** Whose typing the browser keeps: the reader's id. */
  me: string | null;
}

const Page = createContext<Here>({ address: undefined, said: null, me: null });

export const HereProvider = Page.Provider;

/** The address of the page, for its forms. */
export const useAddress = () => useContext(Page).address;

/** Who reads the page, for what their browser keeps. */
export const useReader = () => useContext(Page).me;

/** Says what was done on the page before; it stands first in the content. */
export function Said() {
  const { said } = useContext(Page);
  if (!said) return null;
  return (
    // Takes the focus, without script, so that it is read out first.
    <div className="cf-said" tabIndex={-1} autoFocus>
      <Notice kind="success" title={said} />
    </div>
  );
}
