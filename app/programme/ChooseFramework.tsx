import { defaultFramework } from "#workflows/frameworks/index.ts";
import { RadioField } from "../forms/RadioField.tsx";
import { Button } from "../ui/Button.tsx";

interface Props {
  choices: Array<{ value: string; label: string; hint: string }>;
  councilId: string;
}

/** The first question: areas and levels depend on the framework's version. */
export function ChooseFramework({ choices, councilId }: Props) {
  return (
    <form method="get">
      {councilId && <input type="hidden" name="council" value={councilId} />}
      <RadioField
        field={{
          id: "framework",
          name: "framework",
          initialValue: defaultFramework.key,
        }}
        label="Which version of the framework?"
        hint="It stays with the challenge for good, also when a newer version appears."
        options={choices}
      />
      <Button>Continue</Button>
    </form>
  );
}
