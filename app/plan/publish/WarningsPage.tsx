import { Checkbox } from "../../forms/Checkbox.tsx";
import { CheckboxField } from "../../forms/CheckboxField.tsx";
import { PostForm } from "../../forms/PostForm.tsx";
import { choiceId } from "../../forms/choices.ts";
import { type Field, listOf } from "../../forms/field.ts";
import {
  type Answered,
  useAnswer,
  versionRead,
} from "../../forms/use-answer.ts";
import { Breadcrumbs } from "../../ui/Breadcrumbs.tsx";
import { Button, LinkButton } from "../../ui/Button.tsx";
import { EmptyState } from "../../ui/EmptyState.tsx";
import { PageHeading } from "../../ui/PageHeading.tsx";
import { Pagination } from "../../ui/Pagination.tsx";
import { Table } from "../../ui/Table.tsx";
import { Tag } from "../../ui/Tag.tsx";
import { ways } from "./choices.ts";
import { NothingChosen } from "./NothingChosen.tsx";
import type { warningsPageOf } from "./publish-pages.server.ts";
import { warningKinds } from "./warnings.ts";
import { whereMended, whereSaid } from "./where.ts";

type Read = Awaited<ReturnType<typeof warningsPageOf>>;
type Ready = NonNullable<Read["ready"]>;
type Answer = { answered: Answered | undefined };

/** Words to look at before everybody reads them. */
export function WarningsPage({ top, ready, answered }: Read & Answer) {
  return (
    <>
      <Breadcrumbs items={[{ href: top, label: "Public page" }]} />
      <PageHeading
        title="Warnings before publishing"
        lead="Each has to be decided: mended in the plan, left out of the public page, or seen and let through. Nothing is published before."
        note="Names that the plan knows are found, words that look like names, email addresses, telephone numbers, and counts of fewer than ten people. A first name alone is not, nor a number without a word for people beside it: read the page yourself."
      />
      {!ready ? (
        <NothingChosen top={top} />
      ) : ready.all === 0 ? (
        <EmptyState title="Nothing to warn of was found">
          <a className="govuk-link" href={`${top}/preview`}>
            Look at the page, and publish it
          </a>
        </EmptyState>
      ) : (
        <Decide top={top} {...ready} answered={answered} />
      )}
    </>
  );
}

function Decide(props: Ready & Answer & { top: string }) {
  const { top, version, open, all, page, pages, answered } = props;
  const id = "decide";
  const { fields, problems, theirs } = useAnswer<{
    warnings: string[];
    all: boolean;
  }>(id, answered, {});
  return (
    <>
      <p>
        {open === 0 ? (
          <>
            All {all} are decided.{" "}
            <a className="govuk-link" href={`${top}/preview`}>
              Look at the page, and publish it
            </a>
          </>
        ) : (
          `${open} of ${all} to decide.`
        )}
      </p>
      {props.isOfEdition && (
        <p>
          An edition cannot be changed: what is mended in the plan shows in the
          next one.
        </p>
      )}
      <PostForm
        id={id}
        problems={problems}
        theirs={theirs}
        version={versionRead(answered, version)}
        isChosen
      >
        <Warnings {...props} field={fields.warnings} />
        <Pagination page={page} pages={pages} href={(n) => `?page=${n}`} />
        <CheckboxField
          field={fields.all}
          label={`${open > 0 ? `All ${open} that are not decided` : `All ${all}`}${pages > 1 ? ", on every page" : ""}`}
        />
        <div className="govuk-button-group">
          <Button name="way" value="seen">
            Seen: they may be published
          </Button>
          <Button look="secondary" name="way" value="left">
            Leave the words out
          </Button>
          <Button look="secondary" name="way" value="open">
            Take the decision back
          </Button>
        </div>
      </PostForm>
      {open === 0 && (
        <LinkButton href={`${top}/preview`}>Look at the page</LinkButton>
      )}
    </>
  );
}

type ListProps = Pick<Ready, "plan" | "warnings"> & {
  top: string;
  field: Field;
};

function Warnings({ top, plan, warnings, field }: ListProps) {
  const ticked = listOf(field);
  return (
    <Table
      caption="Warnings"
      quietCaption
      columns={[
        { key: "words", label: "Words", head: true, written: true },
        { key: "why", label: "Why" },
        { key: "where", label: "Where", written: true },
        { key: "way", label: "Decided" },
      ]}
      rows={warnings.map((one, index) => ({
        key: one.key,
        cells: {
          words: (
            <div className="govuk-checkboxes govuk-checkboxes--small">
              <Checkbox
                id={choiceId(field, index)}
                name={field.name}
                value={one.key}
                label={`“${one.words}”`}
                checked={ticked.includes(one.key)}
              />
            </div>
          ),
          why: warningKinds[one.kind],
          where: <Where one={one} top={top} plan={plan} />,
          way: (
            <Tag
              tone={
                one.way === "open" ? "warn" : one.way === "left" ? "stop" : "go"
              }
            >
              {one.way === "seen"
                ? ways.seen
                : one.way === "left"
                  ? "Left out"
                  : ways.open}
            </Tag>
          ),
        },
      }))}
    />
  );
}

type WhereProps = Pick<ListProps, "top" | "plan"> & {
  one: ListProps["warnings"][number];
};

function Where({ one, top, plan }: WhereProps) {
  const { text, at, end, words, place } = one;
  const mended = whereMended(place, { top, plan });
  const before = text.slice(Math.max(0, at - 60), at);
  const after = text.slice(end, end + 60);
  return (
    <>
      <p>{whereSaid(place)}</p>
      <p className="cf-small">
        {at > 60 && "…"}
        {before}
        <mark>{words}</mark>
        {after}
        {text.length > end + 60 && "…"}
      </p>
      {mended && (
        <a className="govuk-link" href={mended}>
          Mend it
          <span className="govuk-visually-hidden">: “{words}”</span>
        </a>
      )}
    </>
  );
}
