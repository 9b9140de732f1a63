import { Details } from "../../ui/Details.tsx";
import { SummaryList } from "../../ui/SummaryList.tsx";
import type { readAsRead } from "./as-read.server.ts";

type Props = NonNullable<Awaited<ReturnType<typeof readAsRead>>>;

/** What a file said of a row, cell by cell. */
export function InTheFile({ fileName, cells }: Props) {
  return (
    <Details summary={`As it stands in the file “${fileName}”`}>
      <SummaryList
        rows={cells.map(({ name, text }) => ({
          label: name,
          value: <span className="cf-verbatim">{text}</span>,
        }))}
      />
    </Details>
  );
}
