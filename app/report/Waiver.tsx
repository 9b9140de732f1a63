import { LinkButton } from "../ui/Button.tsx";
import { ButtonForm } from "../ui/ButtonForm.tsx";
import { Notice } from "../ui/Notice.tsx";

interface Props {
  top: string;
  /** Why the council's words are not waited for; null when they are. */
  reason: string | null;
  mayChange: boolean;
  /** The final report is out. */
  issued: boolean;
}

/** Whether the final report waits for the council's words on impact. */
export function Waiver({ top, reason, mayChange, issued }: Props) {
  const page = `${top}/report/impact-waiver`;
  if (reason !== null) {
    return (
      <div className="cf-stack">
        <Notice
          title={`The final report ${issued ? "did" : "does"} not wait for these words`}
        >
          <p className="cf-verbatim">{reason}</p>
        </Notice>
        {mayChange && (
          <div className="cf-cluster">
            <LinkButton href={page} look="secondary" small>
              Change the reason
            </LinkButton>
            <ButtonForm
              action={page}
              fields={{ intent: "takeBack" }}
              label="Wait for the council’s words again"
            />
          </div>
        )}
      </div>
    );
  }
  return mayChange ? (
    <p>
      <a className="govuk-link" href={page}>
        Go on without the council’s words
      </a>
    </p>
  ) : null;
}
