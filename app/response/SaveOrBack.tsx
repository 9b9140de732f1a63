import { Button } from "../ui/Button.tsx";

/** The end of a form of the response: save, or leave things as they are. */
export function SaveOrBack({ label, back }: { label: string; back: string }) {
  return (
    <div className="govuk-button-group">
      <Button>{label}</Button>
      <a className="govuk-link" href={back}>
        Back to the response
      </a>
    </div>
  );
}
