import type { KeptForm } from "../respond.server.ts";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { SignInForm } from "./SignInForm.tsx";
import { keptToText } from "./kept.ts";

/** What a person sees whose sign-in had ended when they pressed a button. */
export function SignInAgain({ kept }: { kept: KeptForm }) {
  return (
    <Page narrow>
      <PageHeading
        title="Sign in again to save this"
        lead="You were signed out before this was saved. What you typed is on this page and comes back once you have signed in."
      />
      {kept.files && <FilesLost />}
      <SignInForm answered={undefined} kept={keptToText(kept)} />
    </Page>
  );
}

/** Says that chosen files must be chosen again. */
export function FilesLost() {
  return (
    <Notice kind="warning" title="Files have to be chosen again">
      A browser does not let a page keep the files you chose, nor what was typed
      on the same form. Sign in, then choose them once more.
    </Notice>
  );
}
