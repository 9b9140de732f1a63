import { useAddress } from "./here.tsx";
import { Button, type ButtonLook } from "./Button.tsx";

interface Props {
  /** Where to post; the page itself when left out. */
  action?: string | undefined;
  fields?: Record<string, string | number> | undefined;
  label: string;
  /** Said only to screen readers, e.g. "the session with trade unions". */
  about?: string | undefined;
  look?: ButtonLook | undefined;
  small?: boolean | undefined;
}

/** A small action: hidden fields and one button. */
export function ButtonForm(props: Props) {
  const { action, fields = {}, label, about, look = "secondary" } = props;
  const here = useAddress();
  return (
    <form method="post" action={action ?? here}>
      {Object.entries(fields).map(([name, value]) => (
        <input type="hidden" name={name} value={value} key={name} />
      ))}
      <Button look={look} small={props.small ?? true}>
        {label}
        {about && <span className="govuk-visually-hidden"> {about}</span>}
      </Button>
    </form>
  );
}
