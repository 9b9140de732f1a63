import { asideWords } from "../report/aside-words.ts";
import { Changed } from "../ui/Changed.tsx";
import type { ChangeCaused } from "./change-caused.server.ts";

interface Props {
  change: ChangeCaused;
  /** The challenge's address. */
  top: string;
}

/** What became of the block that an accepted comment was made on. */
export function ChangePart({ change, top }: Props) {
  const { how, from, to, name, before, block } = change;
  const at = block ? `#${block.after.id}` : "";
  return (
    <section className="cf-section" aria-labelledby="change">
      <h2 className="govuk-heading-m" id="change">
        The change it caused
      </h2>
      {how === "asItWas" && <p>Nothing changed in this block in {name}.</p>}
      {how === "removed" && (
        <>
          <p>Its block was removed in {name}. It said:</p>
          <blockquote className="cf-voice__quote">{before.text}</blockquote>
        </>
      )}
      {how === "changed" && block && <BeforeAndAfter {...change} />}
      {how !== "asItWas" && (
        <p>
          <a
            className="govuk-link"
            href={`${top}/report/compare?from=${from}&to=${to}${at}`}
          >
            All that changed between draft {from} and {name}
          </a>
        </p>
      )}
    </section>
  );
}

function BeforeAndAfter({ from, name, block }: ChangeCaused) {
  if (!block) return null;
  return (
    <div className="cf-stack cf-stack--s cf-measure">
      <h3 className="govuk-heading-s">Before, in draft {from}</h3>
      <Words block={block} how="deleted" />
      <h3 className="govuk-heading-s">After, in {name}</h3>
      <Words block={block} how="inserted" />
      {block.asides.map((aside) => (
        <p key={aside.what}>{asideWords(aside)}</p>
      ))}
    </div>
  );
}

interface WordsProps {
  block: NonNullable<ChangeCaused["block"]>;
  how: "inserted" | "deleted";
}

const Words = ({ block, how }: WordsProps) => (
  <p className="cf-verbatim">
    {block.words
      .filter((run) => run.how === "kept" || run.how === how)
      .map((run, at) =>
        run.how === "kept" ? (
          run.text
        ) : (
          <Changed key={at} how={how}>
            {run.text}
          </Changed>
        ),
      )}
  </p>
);
