import type { ReactNode } from "react";

export type ButtonLook = "primary" | "secondary" | "warning" | "quiet";

interface Look {
  look?: ButtonLook | undefined;
  small?: boolean | undefined;
}

interface ButtonProps extends Look {
  name?: string | undefined;
  value?: string | undefined;
  /** Another address for the same form. */
  formAction?: string | undefined;
  children: ReactNode;
}

/** A form's button. One primary on a page; "quiet" looks like a link. */
export function Button(props: ButtonProps) {
  const { look, small, children, ...rest } = props;
  return (
    <button type="submit" className={buttonClass({ look, small })} {...rest}>
      {children}
    </button>
  );
}

interface LinkProps extends Look {
  href: string;
  children: ReactNode;
}

/** A link that starts something, drawn as a button. */
export function LinkButton({ href, look, small, children }: LinkProps) {
  return (
    <a href={href} className={buttonClass({ look, small })}>
      {children}
    </a>
  );
}

function buttonClass({ look = "primary", small }: Look) {
  if (look === "quiet") return "cf-button--quiet";
  return [
    "govuk-button",
    look !== "primary" && `govuk-button--${look}`,
    small && "cf-button--small",
  ]
    .filter(Boolean)
    .join(" ");
}
