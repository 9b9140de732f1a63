import { EmptyState } from "../../ui/EmptyState.tsx";

/** Stands in for what is made of choices, before there are any. */
export const NothingChosen = ({ top }: { top: string }) => (
  <EmptyState title="Nothing is chosen for the public page yet">
    <a className="govuk-link" href={`${top}/choose`}>
      Choose what the page shows
    </a>
  </EmptyState>
);
