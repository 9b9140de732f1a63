import { PostForm } from "../forms/PostForm.tsx";
import { TextArea } from "../forms/TextArea.tsx";
import { TextField } from "../forms/TextField.tsx";
import { type Answered, useAnswer, versionRead } from "../forms/use-answer.ts";
import { NotOpen } from "../challenge/NotOpen.tsx";
import { listOf, textOf } from "../forms/field.ts";
import { Breadcrumbs } from "../ui/Breadcrumbs.tsx";
import { Button } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { DetailsFields } from "./DetailsFields.tsx";
import { LinkFields, PlaceField } from "./ReferenceForm.tsx";
import { UploadField } from "./UploadField.tsx";
import { type AreaChoice, criteriaWords } from "./criteria.ts";
import { type ChangeInput, dayWords, sensitivityLabel } from "./evidence.ts";

/** The item a form is about. */
export interface Subject {
  number: number;
  title: string;
  kind: string;
  sent: boolean;
  withdrawn: boolean;
  /** The addresses of the register and of the item. */
  register: string;
  address: string;
}

interface Common {
  item: Subject;
  /** Whether the stage and the item's life allow changes now. */
  open: boolean;
  answered: Answered | undefined;
}

/** Stands in for a form that is not open, unless it comes back with typing. */
function Shut({ item }: { item: Subject }) {
  return (
    <NotOpen
      what={`Item ${item.number}`}
      back={item.address}
      because={item.withdrawn ? "It was withdrawn." : undefined}
    />
  );
}

function Head({ item, title }: { item: Subject; title: string }) {
  return (
    <>
      <Breadcrumbs
        items={[
          { href: item.register, label: "Evidence" },
          { href: item.address, label: `Item ${item.number}` },
        ]}
      />
      <PageHeading
        caption={`Item ${item.number}: ${item.title}`}
        title={title}
      />
    </>
  );
}

interface EditProps extends Common {
  areas: AreaChoice[];
  details: Omit<ChangeInput, "criteriaWere">;
}

/** The form for what is said of an item. */
export function EditForm(props: EditProps) {
  const { item, open, areas, details, answered } = props;
  const id = "details";
  const { fields, problems, theirs } = useAnswer<ChangeInput>(id, answered, {
    ...details,
    criteriaWere: details.criteria,
  });
  if (!open && !answered) return <Shut item={item} />;
  return (
    <>
      <Head item={item} title="Change the details" />
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, details.version)}
        keep
        clash={clashOf(item, fields, areas)}
      >
        {listOf(fields.criteriaWere).map((key) => (
          <input key={key} type="hidden" name="criteriaWere" value={key} />
        ))}
        <TextField field={fields.title} label="Title" />
        {item.kind === "link" && <LinkFields field={fields.url} />}
        {item.kind === "pointer" && <PlaceField field={fields.pointer} />}
        <DetailsFields fields={fields} areas={areas} />
        <div className="govuk-button-group">
          <Button>Save the details</Button>
          <a href={item.address}>Back to the item</a>
        </div>
      </PostForm>
    </>
  );
}

type Fields = ReturnType<typeof useAnswer<ChangeInput>>["fields"];

/** What was typed, in the words in which the other's is told. */
function clashOf(item: Subject, fields: Fields, areas: AreaChoice[]) {
  const typed = (name: keyof Fields) => textOf(fields[name]);
  const own =
    item.kind === "link"
      ? { url: { label: "Web address", yours: typed("url") } }
      : { pointer: { label: "Page or paragraph", yours: typed("pointer") } };
  return {
    title: { label: "Title", yours: typed("title") },
    ...(item.kind === "file" ? {} : own),
    description: { label: "What it shows", yours: typed("description") },
    dated: { label: "Date of the document", yours: dayWords(typed("dated")) },
    sensitivity: {
      label: "How sensitive is it?",
      yours: sensitivityLabel(typed("sensitivity")),
    },
    criteria: {
      label: "Criteria",
      yours: criteriaWords(areas, listOf(fields.criteria)),
    },
  };
}

interface ReplaceProps extends Common {
  once: string;
  limit: number;
}

/** The form for a newer version of an item's file. */
export function ReplaceForm(props: ReplaceProps) {
  const { item, open, once, limit, answered } = props;
  const id = "replace";
  const { fields, problems, theirs } = useAnswer<{ files: string }>(
    id,
    answered,
    {},
  );
  if (!open && !answered) return <Shut item={item} />;
  return (
    <>
      <Head item={item} title="Upload a newer version" />
      <p>
        The versions so far stay, with their dates.{" "}
        {item.sent && "The peer team sees the newer version at once."}
      </p>
      <PostForm id={id} problems={problems} theirs={theirs} once={once} files>
        <UploadField
          field={fields.files}
          label="The newer version"
          limit={limit}
          again={answered !== undefined}
        />
        <div className="govuk-button-group">
          <Button>Upload the newer version</Button>
          <a href={item.address}>Back to the item</a>
        </div>
      </PostForm>
    </>
  );
}

/** The question before an item is withdrawn. */
export function WithdrawForm({
  item,
  open,
  pointers,
  answered,
}: Common & { pointers: readonly number[] }) {
  const id = "withdraw";
  const { fields, problems, theirs } = useAnswer<{ reason: string }>(
    id,
    answered,
    {},
  );
  if (!open && !answered) return <Shut item={item} />;
  return (
    <>
      <Head item={item} title="Withdraw this item" />
      <Notice kind="warning" title="This cannot be taken back">
        {item.sent
          ? "The item stays on the register and the peer team can see that it was withdrawn, but not open it any more. Notes and findings that rest on it stay."
          : "The item stays on the council’s register. The peer team never sees it."}
        {pointers.length > 0 && ` ${leadNowhere(pointers)}`}
      </Notice>
      <PostForm id={id} problems={problems} theirs={theirs} keep>
        <TextArea
          field={fields.reason}
          label="Why is it withdrawn?"
          hint={
            item.sent
              ? "The peer team reads this in the history."
              : "This stands in the council’s history."
          }
          rows={3}
        />
        <div className="govuk-button-group">
          <Button look="warning">Withdraw the item</Button>
          <a href={item.address}>Keep it</a>
        </div>
      </PostForm>
    </>
  );
}

function leadNowhere(numbers: readonly number[]): string {
  const [only] = numbers;
  return numbers.length === 1
    ? `Item ${only} points to a place in it and will lead nowhere.`
    : `Items ${numbers.join(", ")} point to places in it and will lead nowhere.`;
}
