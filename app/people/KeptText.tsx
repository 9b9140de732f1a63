import { TypedWords } from "../forms/TypedWords.tsx";
import { typedIn } from "../forms/typed-in.ts";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { Page } from "../ui/Page.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { FilesLost } from "./SignInAgain.tsx";
import { type KeptForm, isSearch, keptTitle } from "./kept.ts";

interface Props {
  kept: KeptForm;
  /** Who signed in: their browser may hold a draft of the same text. */
  me: string;
}

/** After signing in again: what was typed, and one button that saves it. */
export function KeptText({ kept, me }: Props) {
  const typed = typedIn(kept);
  return (
    <Page narrow>
      <PageHeading
        title={keptTitle(kept)}
        lead={typed.length > 0 ? "You are signed in again." : undefined}
      />
      {kept.files && <FilesLost />}
      <SaveNow kept={kept} me={me} typed={typed} />
    </Page>
  );
}

type Typed = ReturnType<typeof typedIn>;

function SaveNow({ kept, me, typed }: Props & { typed: Typed }) {
  const { path, fields, files } = kept;
  const search = isSearch(kept);
  return (
    <>
      {!files && (
        <Notice title="This is not saved yet">{whatNow(search, typed)}</Notice>
      )}
      <TypedWords typed={typed} />
      {/* Without its files the form comes back filled in and asks for them. */}
      <form
        id="kept"
        method="post"
        action={path}
        data-kept={files || search ? undefined : me}
        encType={files ? "multipart/form-data" : undefined}
      >
        {fields.map(([name, value], index) => (
          <input type="hidden" key={index} name={name} value={value} />
        ))}
        <div className="govuk-button-group">
          <Button>
            {files ? chooseFiles : search ? goBack : "Save it now"}
          </Button>
          <a className="govuk-link" href="/">
            Leave it unsaved
          </a>
        </div>
      </form>
    </>
  );
}

const goBack = "Go back to the form";
const chooseFiles = `${goBack} and choose files`;

function whatNow(search: boolean, typed: Typed): string {
  if (search) return "Go back to the form, then save it there.";
  return typed.length > 0
    ? "Look at it, then save it."
    : "You had chosen something or pressed a button. Press this one to do the same now.";
}
