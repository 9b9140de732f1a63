import { Prose } from "../../ui/Prose.tsx";
import type { SummaryRow } from "../../ui/SummaryList.tsx";
import { PlanTag } from "../tags/PlanTag.tsx";
import type { TagShown } from "../tags/tag.ts";

interface Said {
  words: ReadonlyArray<{ label: string; text: string }>;
  tagsLabel: string;
  tags: readonly TagShown[];
}

/** What a row says beside its actions, for a list of names and values. */
export function rowSummary({ words, tagsLabel, tags }: Said): SummaryRow[] {
  return [
    ...words.map(({ label, text }) => ({
      label,
      value: <Prose text={text} />,
    })),
    ...(tags.length > 0
      ? [{ label: tagsLabel, value: <TagList tags={tags} /> }]
      : []),
  ];
}

/** The tags of a row, one a line. */
export function TagList({ tags }: Pick<Said, "tags">) {
  return (
    <ul className="cf-plan-tags">
      {tags.map((tag) => (
        <li key={tag.id}>
          <PlanTag tag={tag} />
        </li>
      ))}
    </ul>
  );
}
