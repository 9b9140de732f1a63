import type { SelectOption } from "../../forms/SelectField.tsx";

interface Props {
  name: string;
  label: string;
  /** Said only to screen readers, where many have this label. */
  about?: string;
  hint?: string | undefined;
  chosen: string;
  options: readonly SelectOption[];
  /** What is wrong with it. */
  error?: string | undefined;
  /** The label is a passage of the report. */
  isPassage?: boolean;
}

/** One of a list, for one of the many things of a report that is brought. */
export function Choice(props: Props) {
  const { name, label, about, hint, chosen, options, error, isPassage } = props;
  const id = `mapping-${name}`;
  const describedBy = [hint && `${id}-hint`, error && `${id}-error`]
    .filter(Boolean)
    .join(" ");
  const groups = [...new Set(options.map(({ group }) => group ?? ""))];
  return (
    <div
      className={
        isPassage
          ? "cf-passage"
          : `govuk-form-group${error ? " govuk-form-group--error" : ""}`
      }
    >
      <label
        className={isPassage ? "govuk-label" : "govuk-label govuk-label--s"}
        htmlFor={id}
      >
        {label}
        {about && <span className="govuk-visually-hidden"> ({about})</span>}
      </label>
      {hint && (
        <div id={`${id}-hint`} className="govuk-hint">
          {hint}
        </div>
      )}
      {error && (
        <p id={`${id}-error`} className="govuk-error-message">
          <span className="govuk-visually-hidden">Error:</span> {error}
        </p>
      )}
      <select
        className="govuk-select"
        id={id}
        aria-describedby={describedBy || undefined}
        name={name}
        defaultValue={chosen}
      >
        {groups.map((group) => {
          const members = options.filter((one) => (one.group ?? "") === group);
          return group === "" ? (
            <Options key="" options={members} />
          ) : (
            <optgroup key={group} label={group}>
              <Options options={members} />
            </optgroup>
          );
        })}
      </select>
    </div>
  );
}

const Options = ({ options }: Pick<Props, "options">) =>
  options.map(({ value, label }) => (
    <option key={value} value={value}>
      {label}
    </option>
  ));
