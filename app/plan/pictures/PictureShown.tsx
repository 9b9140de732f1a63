import { Details } from "../../ui/Details.tsx";
import { StackedBar, Swatch } from "../../ui/StackedBar.tsx";
import { Table } from "../../ui/Table.tsx";
import { type Picture, type PictureBar, allOf, partsOf } from "./picture.ts";

interface Props {
  picture: Picture;
}

/** A picture: what it says, its bars, and the same in figures. */
export function PictureShown({ picture }: Props) {
  const { key, title, said, left, bars } = picture;
  return (
    <section className="cf-section cf-picture" aria-labelledby={key}>
      <h2 className="govuk-heading-m" id={key}>
        {title}
      </h2>
      <p className="cf-picture__said" id={`${key}-said`}>
        {said}
      </p>
      {bars.length > 0 && (
        <>
          <Key picture={picture} />
          <div
            className="cf-picture__drawn"
            role="img"
            aria-labelledby={key}
            aria-describedby={`${key}-said`}
          >
            {bars.map((bar) => (
              <Bar key={bar.key} bar={bar} picture={picture} />
            ))}
          </div>
        </>
      )}
      {left && <p className="cf-secondary">{left}</p>}
      {bars.length > 0 && (
        <Details summary={`${title} in figures`}>
          <Figures picture={picture} />
        </Details>
      )}
    </section>
  );
}

/** What the parts mean, of those that are in any bar. */
function Key({ picture: { parts, bars } }: Props) {
  if (parts.length < 2) return null;
  const drawn = parts.filter(({ key }) =>
    bars.some(({ counts }) => (counts[key] ?? 0) > 0),
  );
  return (
    <ul className="cf-picture__key">
      {drawn.map(({ key, look, letter, word }) => (
        <li key={key}>
          <Swatch look={look} />
          <b>{letter}</b> {word}
        </li>
      ))}
    </ul>
  );
}

interface BarProps extends Props {
  bar: PictureBar;
}

function Bar({ bar, picture: { parts, bars } }: BarProps) {
  const { label, counts } = bar;
  const counted = partsOf(parts, counts);
  return (
    <div className="cf-picture__bar">
      <p className="cf-picture__label">
        <span className="cf-picture__name">{label}</span>{" "}
        {counted
          .filter(({ count }) => count > 0)
          .map(({ count, word }) => `${count} ${word.toLowerCase()}`)
          .join(", ") || "none"}
      </p>
      <StackedBar parts={counted} longest={Math.max(...bars.map(allOf))} />
    </div>
  );
}

function Figures({ picture: { title, of, parts, bars } }: Props) {
  const isSummed = parts.length > 1;
  return (
    <Table
      caption={title}
      quietCaption
      columns={[
        { key: "name", label: of, head: true, written: true },
        ...parts.map(({ key, word }) => ({ key, label: word, numeric: true })),
        ...(isSummed ? [{ key: "all", label: "All", numeric: true }] : []),
      ]}
      rows={bars.map((bar) => ({
        key: bar.key,
        cells: {
          ...Object.fromEntries(
            parts.map(({ key }) => [key, bar.counts[key] ?? 0]),
          ),
          all: allOf(bar),
          name: bar.href ? (
            <a className="govuk-link" href={bar.href}>
              {bar.label}
            </a>
          ) : (
            bar.label
          ),
        },
      }))}
    />
  );
}
