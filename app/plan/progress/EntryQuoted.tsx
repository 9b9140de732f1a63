import { Prose } from "../../ui/Prose.tsx";

interface Props {
  entry: { text: string; who: string; when: string };
}

/** An entry of progress on the page of a form about it. */
export function EntryQuoted({ entry }: Props) {
  return (
    <div className="cf-panel cf-measure">
      <p className="cf-secondary">
        {entry.when}, {entry.who}
      </p>
      <Prose text={entry.text} />
    </div>
  );
}
