import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import { TextArea } from "../../forms/TextArea.tsx";
import { TextField } from "../../forms/TextField.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { kindChoices } from "./owner.ts";
import type { ownerFormOf } from "./owner-pages.server.ts";

type Props = Awaited<ReturnType<typeof ownerFormOf>> & {
  answered: Answered | undefined;
};

type Details = { name: string; kind: string; email: string; note: string };

/** What the plan knows of an owner. */
export function OwnerForm({ crumbs, owner, once, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<Details>(
    "owner",
    answered,
    owner,
  );
  const of = (label: string, name: keyof Details) => ({
    ...{ label, yours: fields[name].initialValue },
  });
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading title={`Change ${owner.name}`} />
      <PostForm
        id="owner"
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, owner.version)}
        once={once}
        keep
        clash={{
          name: of("Name", "name"),
          kind: of("Kind", "kind"),
          email: of("Email address", "email"),
          note: of("Note", "note"),
        }}
      >
        <TextField field={fields.name} label="Name" />
        <SelectField field={fields.kind} label="Kind" options={kindChoices} />
        <TextField
          field={fields.email}
          label="Email address"
          type="email"
          spellCheck={false}
          hint="Only those who write the plan see it."
          optional
        />
        <TextArea
          field={fields.note}
          label="Note"
          hint="Only those who write the plan see it."
          rows={3}
          optional
        />
        <Button>Save the owner</Button>
      </PostForm>
    </>
  );
}
