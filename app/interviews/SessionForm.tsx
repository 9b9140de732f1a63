import { AnywayField } from "../challenge/AnywayField.tsx";
import { CheckboxesField } from "../forms/CheckboxesField.tsx";
import { choicesFrom } from "../forms/choices.ts";
import { DateField } from "../forms/DateField.tsx";
import { PostForm } from "../forms/PostForm.tsx";
import { RadioField } from "../forms/RadioField.tsx";
import { SelectField } from "../forms/SelectField.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { TimeField } from "../forms/TimeField.tsx";
import { type Field, listOf, textOf } from "../forms/field.ts";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { Button } from "../ui/Button.tsx";
import { formatDate, isDay } from "../ui/dates.ts";
import {
  type SessionInput,
  kindTitle,
  noGroup,
  sessionKinds,
} from "./session.ts";

interface Named {
  id: string;
  name: string;
}

interface Props {
  groups: readonly Named[];
  peers: readonly Named[];
  answered: Answered | undefined;
  once?: string | undefined;
  /** The session as it is, or what a new one starts with. */
  session: Partial<SessionInput>;
}

/** The form for a session of the timetable. */
export function SessionForm(props: Props) {
  const { groups, peers, answered, once, session } = props;
  const id = "session";
  const { fields, problems, theirs } = useAnswer<SessionInput>(
    id,
    answered,
    session,
  );
  return (
    <PostForm
      id={id}
      problems={problems}
      theirs={theirs}
      version={once ? undefined : versionRead(answered, session.version ?? 0)}
      keep
      once={once}
      clash={clashOf(fields, props)}
    >
      <TextField field={fields.title} label="Title" />
      <RadioField
        field={fields.kind}
        label="Kind"
        layout="tiles"
        options={choicesFrom(sessionKinds)}
      />
      <SelectField
        field={fields.groupId}
        label="Stakeholder group"
        optional
        empty={noGroup}
        options={groups.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <TextArea
        field={fields.who}
        label="Who is met, by role"
        hint="For example, “two team leaders from housing”. Leave names out: what people say to the team is not attributed to anybody."
        rows={2}
      />
      <AnywayField field={fields.anyway} />
      <DateField field={fields.day} label="Date" />
      <div className="cf-cluster">
        <TimeField field={fields.starts} label="Starts" />
        <TimeField field={fields.ends} label="Ends" />
      </div>
      <TextField field={fields.place} label="Place" optional />
      <TextField
        field={fields.link}
        label="Link to join by video"
        type="url"
        optional
      />
      <CheckboxesField
        field={fields.peers}
        label="Peers who go"
        options={peers.map(({ id: value, name }) => ({ value, label: name }))}
      />
      <Button>{once ? "Add the session" : "Save the session"}</Button>
    </PostForm>
  );
}

/** What was typed, in the words that the other's version is shown in. */
function clashOf(
  fields: Record<keyof SessionInput, Field>,
  { groups, peers }: Props,
) {
  const typed = (name: keyof SessionInput) => textOf(fields[name]);
  const group = groups.find(({ id }) => id === typed("groupId"));
  const going = peers.filter(({ id }) => listOf(fields.peers).includes(id));
  return {
    title: { label: "Title", yours: typed("title") },
    kind: { label: "Kind", yours: kindTitle(typed("kind")) },
    groupId: { label: "Stakeholder group", yours: group?.name ?? noGroup },
    who: { label: "Who is met", yours: typed("who") },
    day: {
      label: "Date",
      yours: isDay(typed("day")) ? formatDate(typed("day")) : typed("day"),
    },
    starts: { label: "Starts", yours: typed("starts") },
    ends: { label: "Ends", yours: typed("ends") },
    place: { label: "Place", yours: typed("place") },
    link: { label: "Link to join by video", yours: typed("link") },
    peers: {
      label: "Peers",
      yours: going
        .map(({ name }) => name)
        .toSorted()
        .join(", "),
    },
  };
}
