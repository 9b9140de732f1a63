import { PostForm } from "../forms/PostForm.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import type { AddGroupInput } from "./groups.ts";

interface Props {
  answered: Answered | undefined;
  once: string;
}

/** Adds a group that the usual list does not have. */
export function AddGroupForm({ answered, once }: Props) {
  const id = "group";
  const { fields, problems, theirs } = useAnswer<AddGroupInput>(
    id,
    answered,
    {},
  );
  return (
    <PostForm id={id} problems={problems} theirs={theirs} once={once}>
      <input type="hidden" name="do" value="add" />
      <TextField field={fields.name} label="Name of the group" width={30} />
      <Button look="secondary">Add the group</Button>
    </PostForm>
  );
}
