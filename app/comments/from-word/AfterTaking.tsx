import { ButtonForm } from "../../ui/ButtonForm.tsx";
import type { BroughtShown } from "./brought-page.server.ts";

type Props = Pick<BroughtShown, "next" | "reportHref"> & { top: string };

/** What may follow when something of a file was taken in. */
export function AfterTaking({ next, reportHref, top }: Props) {
  if (!next) return null;
  const { waiting } = next;
  return (
    <section className="cf-section" aria-labelledby="next">
      <h2 className="govuk-heading-m" id="next">
        What next
      </h2>
      <ul className="govuk-list">
        <li>
          <a href={`${top}/comments`}>Read the comments on the report</a>
        </li>
        <li>
          <a href={`${reportHref}/from-word`}>Bring the next file</a>
        </li>
      </ul>
      {waiting && (
        <>
          <p>
            {waiting.name} is still waited for. If these are all its comments,
            mark it as gathered.
          </p>
          <ButtonForm
            action={`${top}/response/departments/${waiting.id}`}
            fields={{
              status: "gathered",
              keep: "reason",
              version: waiting.version,
            }}
            label={`Mark ${waiting.name} as gathered`}
          />
        </>
      )}
    </section>
  );
}
