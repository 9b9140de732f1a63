import { ButtonForm } from "../ui/ButtonForm.tsx";
import { DateTime } from "../ui/DateTime.tsx";
import { Table } from "../ui/Table.tsx";
import { Tag } from "../ui/Tag.tsx";

interface Props {
  signIns: ReadonlyArray<{
    id: string;
    device: string;
    begunAt: string;
    seenAt: string;
    isThis: boolean;
  }>;
}

/** Where a person is signed in, with a button to end each. */
export function SignIns({ signIns }: Props) {
  return (
    <Table
      caption="Where you are signed in"
      quietCaption
      columns={[
        { key: "device", label: "Device", head: true },
        { key: "seen", label: "Last used" },
        { key: "begun", label: "Signed in" },
        { key: "end", label: "End it" },
      ]}
      rows={signIns.map(({ id, device, begunAt, seenAt, isThis }) => ({
        key: id,
        cells: {
          device,
          seen: isThis ? (
            <Tag tone="go">This device, now</Tag>
          ) : (
            <DateTime iso={seenAt} />
          ),
          begun: <DateTime iso={begunAt} />,
          end: (
            <ButtonForm
              label="End"
              about={`the sign-in with ${device}`}
              fields={{ intent: "end", signInId: id }}
            />
          ),
        },
      }))}
    />
  );
}
