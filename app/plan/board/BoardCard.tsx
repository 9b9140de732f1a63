import { SelectField } from "../../forms/SelectField.tsx";
import { Button } from "../../ui/Button.tsx";
import { excerpt } from "../../ui/excerpt.ts";
import { useAddress } from "../../ui/here.tsx";
import { ByWhen } from "../ActionsTable.tsx";
import { Rating } from "../rating/Rating.tsx";
import type { ActionShown } from "../shown.ts";
import { statusOptions } from "../words.ts";

interface Props {
  top: string;
  may: boolean;
  action: ActionShown;
}

/** An action on the board, with the form that moves it. */
export function BoardCard({ top, may, action }: Props) {
  return (
    <li className="cf-board__card">
      <p>
        <a className="govuk-link" href={`${top}/actions/${action.id}`}>
          {action.number}. {excerpt(action.text)}
        </a>
      </p>
      <dl className="cf-board__facts">
        <div>
          <dt>Owners</dt>
          <dd>{action.owners || "No owner"}</dd>
        </div>
        <div>
          <dt>By when</dt>
          <dd>
            <ByWhen action={action} />
          </dd>
        </div>
      </dl>
      <Rating action={action} />
      {may && <MoveForm action={action} />}
    </li>
  );
}

function MoveForm({ action }: Pick<Props, "action">) {
  const here = useAddress();
  const { id, number, version, status } = action;
  return (
    <form method="post" action={here} className="cf-board__move">
      <input type="hidden" name="actionId" value={id} />
      <input type="hidden" name="version" value={version} />
      <SelectField
        field={{ id: `move-${id}`, name: "status", initialValue: status }}
        label={`Status of action ${number}`}
        options={statusOptions}
      />
      <Button look="secondary" small>
        Move
        <span className="govuk-visually-hidden"> action {number}</span>
      </Button>
    </form>
  );
}
