interface Props {
  counts: ReadonlyArray<{ label: string; value: number | string }>;
}

/** Figures in a line: "4 strengths 2 considerations". */
export function Counts({ counts }: Props) {
  return (
    <dl className="cf-counts">
      {counts.map(({ label, value }) => (
        <div key={label}>
          <dt>{label}</dt>
          <dd>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
