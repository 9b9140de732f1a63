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
  /** What is moved, and where it stands: "strength 3 of area 2". */
  about: string;
  first: boolean;
  last: boolean;
  /** Moves the whole group that the thing stands in. */
  group?: boolean | undefined;
  /** The move that the page comes back from, such as "up:<id>". */
  moved: string | null;
}

type Way = "up" | "down";

/** Up and down, where there is somewhere to go. */
export function OrderButtons(props: ButtonProps) {
  const { form, id, about, first, last, group, moved } = props;
  const step = (way: Way) =>
    group ? `group${way === "up" ? "Up" : "Down"}:${id}` : `${way}:${id}`;
  const ways: Way[] = [
    ...(first ? [] : ["up" as const]),
    ...(last ? [] : ["down" as const]),
  ];
  const pressed = ways.find((way) => moved === step(way));
  const came = moved === step("up") || moved === step("down");
  return (
    <span className="cf-order" data-about={about}>
      {ways.map((way) => (
        <button
          className="cf-order__button"
          form={form}
          name="move"
          value={step(way)}
          // At the end of the list the button for the way back takes over.
          autoFocus={came && way === (pressed ?? ways[0])}
          key={way}
        >
          <span aria-hidden="true">{way === "up" ? "↑" : "↓"}</span>
          <span className="govuk-visually-hidden">
            Move {way}: {about}
          </span>
        </button>
      ))}
    </span>
  );
}
