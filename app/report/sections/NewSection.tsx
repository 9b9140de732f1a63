import type { Answered } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { WritingForm } from "../WritingForm.tsx";
import { lastChapter } from "../chapters.ts";
import { places } from "./section.ts";

interface Props {
  top: string;
  once: string;
  answered: Answered | undefined;
}

/** The form for a section that not every report has. */
export function NewSection({ top, once, answered }: Props) {
  return (
    <>
      <Breadcrumbs
        items={[
          { href: `${top}/report`, label: "Report" },
          { href: `${top}/report/sections`, label: "Sections" },
        ]}
      />
      <PageHeading
        title="Add a section"
        lead="It stands after the section you choose; those after it move on by a number."
      />
      <WritingForm
        id="section"
        answered={answered}
        start={{ text: "", after: lastChapter }}
        line={{
          name: "title",
          label: "Heading",
          hint: "For example “Next steps”.",
        }}
        choice={whereItStands}
        label="Text"
        once={once}
        button="Add the section"
      />
    </>
  );
}

/** The field for the section that it stands after. */
export const whereItStands = {
  name: "after",
  label: "It stands after",
  options: places,
} as const;
