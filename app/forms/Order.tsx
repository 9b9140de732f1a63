interface FormProps {
  /** Names the form for the buttons and the script; unique on the page. */
  id: string;
  action: string;
  /** The ids in the order shown. */
  was: readonly string[];
  fields?: Record<string, string> | undefined;
}

/** The form behind the order of a list; its buttons stand beside the things. */
export function OrderForm({ id, action, was, fields = {} }: FormProps) {
  return (
    <form method="post" action={action} id={id}>
      <input type="hidden" name="was" value={was.join()} />
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
    </form>
  );
}

interface ButtonProps {
  form: string;
  id: string;
  /** What is moved, for who cannot see it: "strength 3". */
  about: string;
  first: boolean;
  last: boolean;
  /** Moves the whole group that the thing stands in. */
  group?: boolean | undefined;
}

/** Up and down, where there is somewhere to go. */
export function OrderButtons(props: ButtonProps) {
  const { form, id, about, first, last, group } = props;
  const step = (way: "up" | "down") =>
    group ? `group${way === "up" ? "Up" : "Down"}:${id}` : `${way}:${id}`;
  return (
    <span className="cf-order">
      {!first && (
        <button
          className="cf-order__button"
          form={form}
          name="move"
          value={step("up")}
        >
          <span aria-hidden="true">↑</span>
          <span className="govuk-visually-hidden">Move up: {about}</span>
        </button>
      )}
      {!last && (
        <button
          className="cf-order__button"
          form={form}
          name="move"
          value={step("down")}
        >
          <span aria-hidden="true">↓</span>
          <span className="govuk-visually-hidden">Move down: {about}</span>
        </button>
      )}
    </span>
  );
}
