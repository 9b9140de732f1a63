import type { ReactNode } from "react";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { CheckboxField } from "./CheckboxField.tsx";
import { PostForm } from "./PostForm.tsx";
import { type Answered, useAnswer, versionRead } from "./use-answer.ts";

interface Props {
  title: string;
  answered: Answered | undefined;
  version: number;
  crumbs: ReadonlyArray<{ href: string; label: string }>;
  /** What would be lost from view, and what follows. */
  children: ReactNode;
  /** Something that has to be ticked, because other things rest on it. */
  evenSo?: string | undefined;
  button: string;
  keepHref: string;
}

/** Asks once more before something is removed. */
export function ConfirmRemoval(props: Props) {
  const { title, answered, version, crumbs, evenSo, button, keepHref } = props;
  const { fields, problems, theirs } = useAnswer<{ evenSo?: string }>(
    "remove",
    answered,
    {},
  );
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading title={title} />
      {props.children}
      <PostForm
        id="remove"
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
      >
        {evenSo && <CheckboxField field={fields.evenSo} label={evenSo} />}
        <div className="govuk-button-group">
          <Button look="warning">{button}</Button>
          <a className="govuk-link" href={keepHref}>
            Keep it
          </a>
        </div>
      </PostForm>
    </>
  );
}
