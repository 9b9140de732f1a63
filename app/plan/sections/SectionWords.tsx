import { Prose } from "../../ui/Prose.tsx";
import type { SectionShown } from "../sections.ts";

interface Props {
  section: Pick<SectionShown, "lead" | "intro" | "aspirations">;
}

/** What a section says of itself before its rows. */
export function SectionWords({ section }: Props) {
  const { lead, intro, aspirations } = section;
  if (!lead && !intro && aspirations.length === 0) return null;
  return (
    <div className="cf-stack cf-measure">
      {lead && (
        <p>
          <b>Lead officer:</b> {lead}
        </p>
      )}
      {intro && <Prose text={intro} />}
      {aspirations.length > 0 && (
        <>
          <h3 className="govuk-heading-s">Aspirations</h3>
          <ul className="govuk-list govuk-list--bullet">
            {aspirations.map((one) => (
              <li key={one}>{one}</li>
            ))}
          </ul>
        </>
      )}
    </div>
  );
}
