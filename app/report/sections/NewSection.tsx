import type { Answered } from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { WritingForm } from "../WritingForm.tsx";

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
        lead="It stands after those of every report, under the next number."
      />
      <WritingForm
        id="section"
        answered={answered}
        start={{ text: "" }}
        line={{
          name: "title",
          label: "Heading",
          hint: "For example “Next steps”.",
        }}
        label="Text"
        once={once}
        button="Add the section"
      />
    </>
  );
}
