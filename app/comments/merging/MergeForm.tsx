import { type Field, listOf } from "../../forms/field.ts";
import { PickMany } from "../../forms/PickMany.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import type { Findable } from "../../forms/typed-again.ts";
import { type Answered, useAnswer } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button } from "../../ui/Button.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Voice } from "../../ui/Voice.tsx";
import { versionsRead } from "../versions-read.ts";
import type { MergeView } from "./merge-page.server.ts";
import type { MergeInput } from "./merging.ts";

interface Props {
  page: MergeView;
  answered: Answered | undefined;
}

/** Ticks the comments that say the same as one, which is kept. */
export function MergeForm({ page, answered }: Props) {
  const { top, kept, options } = page;
  const name = `comment ${kept.number}`;
  const href = `${top}/comments/${kept.id}`;
  const { fields, problems, theirs } = useAnswer<MergeInput & Findable>(
    "merge-comments",
    answered,
    {},
  );
  return (
    <>
      <Breadcrumbs items={[{ href, label: `Comment ${kept.number}` }]} />
      <PageHeading
        title={`Merge others into ${name}`}
        lead={`For comments that say the same. Comment ${kept.number} goes to the peer team and names everybody who said it; the words of the others stay with the council, below it. Take over into its own words what the peer team should read.`}
      />
      <div className="cf-section">
        <Voice
          side="council"
          number={kept.number ?? undefined}
          author={kept.by}
          quote={kept.place}
          body={kept.text}
        />
        <p>
          {kept.chosen
            ? "It is chosen to be sent."
            : "It is not chosen to be sent yet, and merging does not choose it."}{" "}
          Until the response is sent, merging can be undone, one comment at a
          time or all at once: each then stands as it was. What had been merged
          into one of them comes along, and stays with comment {kept.number}{" "}
          until it is undone itself.
        </p>
      </div>
      <PostForm
        id="merge-comments"
        problems={problems}
        theirs={theirs}
        // As it stands above: what came back is decided on these words.
        version={kept.version}
        keep
      >
        <PickMany
          field={tickedAgain(fields.others, options)}
          finding={fields}
          all={options}
          label="The comments that say the same"
          hint={{
            some: "Those on the same paragraph stand first.",
            none:
              options.length === 0
                ? "There is no other comment that was not sent."
                : "None is ticked yet. Those on the same paragraph stand first.",
          }}
          how={{
            findBy: "Find by number, department or words",
            counted: ["comment", "comments"],
          }}
          more={{
            summary: "Choose comments",
            label: "Comments not ticked yet",
            open: true,
          }}
          answered={answered}
        />
        <div className="govuk-button-group">
          <Button>Merge into {name}</Button>
          <a className="govuk-link" href={href}>
            Leave them as they are
          </a>
        </div>
      </PostForm>
    </>
  );
}

/** With the ticks of what was changed meanwhile: on the version shown now. */
function tickedAgain(field: Field, options: MergeView["options"]): Field {
  const ticked = versionsRead(listOf(field));
  const values = options.map(({ value }) => value);
  const again = values.filter((one) =>
    [...versionsRead([one]).keys()].some((id) => ticked.has(id)),
  );
  const { id, name, errors } = field;
  return { id, name, errors, initialValue: again };
}
