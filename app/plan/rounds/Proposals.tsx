import { ButtonForm } from "../../ui/ButtonForm.tsx";
import { DateTime } from "../../ui/DateTime.tsx";
import { Table } from "../../ui/Table.tsx";
import type { roundPageOf } from "./round-pages.server.ts";

type Proposal = Awaited<ReturnType<typeof roundPageOf>>["proposals"][number];

interface Props {
  top: string;
  may: boolean;
  proposals: readonly Proposal[];
}

/** What owners propose of status and date, and what became of it. */
export function Proposals({ top, may, proposals }: Props) {
  if (proposals.length === 0) return null;
  return (
    <section className="cf-section" id="proposals">
      <h2 className="govuk-heading-m">What owners propose</h2>
      <Table
        caption="What owners propose"
        quietCaption
        columns={[
          { key: "action", label: "Action", head: true, written: true },
          { key: "who", label: "Who, when" },
          { key: "what", label: "Proposed", written: true },
          { key: "outcome", label: "Decided" },
        ]}
        rows={proposals.map((one) => ({
          key: one.id,
          cells: cellsOf(one, { top, may }),
        }))}
      />
    </section>
  );
}

function cellsOf(one: Proposal, { top, may }: Pick<Props, "top" | "may">) {
  const { action, name, at, status, byWhen, reason, outcome } = one;
  return {
    action: action ? (
      <a className="govuk-link" href={`${top}/actions/${action.id}`}>
        {action.number}. {action.text.split("\n")[0]}
      </a>
    ) : (
      "A removed action"
    ),
    who: (
      <>
        {name}, <DateTime iso={at} />
      </>
    ),
    what: (
      <>
        {status && (
          <p>
            Status: {status}
            {action && outcome === null && `, now ${action.status}`}
          </p>
        )}
        {byWhen !== null && (
          <p>
            By when: {byWhen}
            {action &&
              outcome === null &&
              `, now ${action.byWhen || "no date"}`}
          </p>
        )}
        {reason && <p className="cf-secondary cf-small">{reason}</p>}
      </>
    ),
    outcome: outcome ? <Decided one={one} /> : <Ways one={one} may={may} />,
  };
}

const Decided = ({ one }: { one: Proposal }) => (
  <>
    {one.outcome === "taken" ? "Taken" : "Passed over"}
    {one.decidedAt && (
      <>
        {" "}
        on <DateTime iso={one.decidedAt} show="date" />
      </>
    )}
    {one.decidedBy && `, ${one.decidedBy}`}
  </>
);

function Ways({ one, may }: { one: Proposal; may: boolean }) {
  if (!may || !one.action) return "Not yet";
  const about = `: action ${one.action.number}, ${one.name}`;
  return (
    <div className="cf-cluster">
      <ButtonForm
        fields={{ intent: "take", id: one.id }}
        label="Take it"
        about={about}
      />
      <ButtonForm
        fields={{ intent: "passOver", id: one.id }}
        label="Pass it over"
        about={about}
      />
    </div>
  );
}
