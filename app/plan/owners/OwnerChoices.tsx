import { PostForm } from "../../forms/PostForm.tsx";
import { SelectField } from "../../forms/SelectField.tsx";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import type { ownerFormOf } from "./owner-pages.server.ts";

type Props = Awaited<ReturnType<typeof ownerFormOf>> & {
  answered: Answered | undefined;
};

/** With whom an owner is one. */
export function MergeOwnerForm({ crumbs, page, owner, ...props }: Props) {
  const { fields, problems, theirs } = useAnswer<{ into: string }>(
    "merge",
    props.answered,
    {},
  );
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading
        title={`Merge ${owner.name} with another`}
        lead={`All that names ${owner.name} will name the other. The words in the plan stay.`}
      />
      <PostForm
        id="merge"
        problems={problems}
        theirs={theirs}
        version={versionRead(props.answered, owner.version)}
      >
        <SelectField
          field={fields.into}
          label="The same as"
          empty="Choose an owner"
          options={props.others}
        />
        <div className="govuk-button-group">
          <Button look="warning">Merge the two</Button>
          <a className="govuk-link" href={page}>
            Keep both
          </a>
        </div>
      </PostForm>
    </>
  );
}

/** Who takes over from an owner that has left; or that it is still there. */
export function OwnerLeftForm({ crumbs, page, owner, ...props }: Props) {
  const { fields, problems, theirs } = useAnswer<{ successor: string }>(
    "left",
    props.answered,
    {},
  );
  const isBack = owner.leftAt !== null;
  return (
    <>
      <Breadcrumbs items={crumbs} />
      <PageHeading
        title={`${owner.name} has ${isBack ? "not left" : "left"}`}
        lead={
          isBack
            ? "What was handed over stays with who took it over."
            : "The words in the plan stay. Whoever takes over owns all that they name."
        }
      />
      <PostForm
        id="left"
        problems={problems}
        theirs={theirs}
        version={versionRead(props.answered, owner.version)}
      >
        {!isBack && (
          <SelectField
            field={fields.successor}
            label="Who takes over?"
            empty="Nobody yet"
            options={props.others.filter(({ hasLeft }) => !hasLeft)}
          />
        )}
        <div className="govuk-button-group">
          <Button>{isBack ? "Take it back" : "Mark as left"}</Button>
          <a className="govuk-link" href={page}>
            Cancel
          </a>
        </div>
      </PostForm>
    </>
  );
}
