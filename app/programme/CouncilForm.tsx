import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { type CouncilInput, nationTitle, nations } from "./council.ts";

interface Props {
  /** What there is; nothing for a new one. */
  council?: { name: string; nation: string; version: number };
  once?: string;
  button: string;
  answered: Answered | undefined;
}

/** What a council is known by. */
export function CouncilForm({ council, once, button, answered }: Props) {
  const { fields, problems, theirs } = useAnswer<CouncilInput>(
    "council",
    answered,
    { name: council?.name, nation: council?.nation },
  );
  const { name, nation } = fields;
  const nationTyped = nationTitle(String(nation.initialValue));
  return (
    <PostForm
      id="council"
      problems={problems}
      theirs={theirs}
      once={once}
      version={council && versionRead(answered, council.version)}
      clash={{
        name: { label: "Name of the council", yours: name.initialValue },
        nation: { label: "Nation", yours: nationTyped },
      }}
    >
      <TextField field={name} label="Name of the council" />
      <RadioField
        field={nation}
        label="Nation"
        hint="Decides which bank holidays count when days are reckoned."
        options={nations}
      />
      <Button>{button}</Button>
    </PostForm>
  );
}
