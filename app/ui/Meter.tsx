interface Props {
  label: string;
  value: number;
  max: number;
}

/** How far something is, as a bar and in words. */
export function Meter({ label, value, max }: Props) {
  return (
    <label className="cf-meter">
      <span className="cf-meter__words">
        <span>{label}</span>
        <span className="cf-meter__text">
          {value} of {max}
        </span>
      </span>
      <progress
        className="cf-meter__bar"
        value={Math.min(value, max)}
        max={Math.max(max, 1)}
      />
    </label>
  );
}
