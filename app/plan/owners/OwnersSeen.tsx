import type { OwnerSeen } from "./owners-book.ts";
import { partSaid } from "./owner.ts";

interface Props {
  /** As written. */
  owners: string;
  seen: readonly OwnerSeen[];
}

/** The owners as written, and beneath who they are, where that is known. */
export function OwnersSeen({ owners, seen }: Props) {
  return (
    <>
      {owners}
      {seen.length > 0 && (
        <ul className="govuk-list cf-small cf-secondary">
          {seen.map((one, at) => (
            <li key={`${at} ${one.key}`}>{said(one)}</li>
          ))}
        </ul>
      )}
    </>
  );
}

function said({ text, part, owner }: OwnerSeen): string {
  if (!owner) return `${text}: not resolved`;
  const left = owner.hasLeft ? ", has left" : "";
  const who = `${owner.name}, ${partSaid(part)}${left}`;
  return owner.name === text ? who : `${text}: ${who}`;
}
