import { z } from "zod";
import { type GoneShown, goneIn, goneWords } from "./gone.ts";
import { typedIn } from "./forms/typed-in.ts";
import { type KeptForm, keptIn, signedOut } from "./people/kept.ts";

/** What a person is told where a page could not be made. */
interface Problem {
  title: string;
  lead: string;
}

/** What our answers look like to the page that stands in for them. */
const answer = z.object({ status: z.number(), data: z.unknown() });
const message = z.object({ message: z.string().min(1) });
const sent = z.object({ fields: z.array(z.tuple([z.string(), z.string()])) });

const byStatus: Record<number, Problem> = {
  403: {
    title: "You cannot do this",
    lead: "Your role in this challenge does not allow that.",
  },
  404: {
    title: "Page not found",
    lead: "There is nothing here for you. If you followed a link, it may be for another role or another challenge.",
  },
  409: {
    title: "This cannot be done now",
    lead: "Go back, load the page again and see what has changed.",
  },
  410: {
    title: "This is not public any more",
    lead: "It was taken down.",
  },
  413: {
    title: "That is too large",
    lead: "Choose a smaller file.",
  },
  507: {
    title: "There is no room left on the server",
    lead: "Nothing was saved. Go back and try again later, and tell whoever runs this service.",
  },
};

const unknown: Problem = {
  title: "Something went wrong",
  lead: "Nothing you typed was changed by this. Go back and try again; if it happens again, tell whoever runs this service when it was.",
};

/** A form for a thing, or of a person, whose place is not here any more. */
const notHere: Problem = {
  title: "This could not be saved",
  lead: "There is nothing here for you now. It may have been removed, or your part in the challenge may have ended.",
};

/** What is told, and what was typed for it. */
interface Told extends Problem {
  kept: KeptForm | null;
  gone: GoneShown | null;
  /** The words of any other form. */
  typed: ReturnType<typeof typedIn>;
}

/** What to say of an error that stopped a page, and the form it kept. */
export function problemOf(error: unknown): Told {
  const nothing = { kept: null, gone: null, typed: [] };
  const read = answer.safeParse(error);
  if (!read.success) return { ...unknown, ...nothing };
  const { status, data } = read.data;
  const kept = keptIn(data);
  if (kept) return { ...nothing, ...signedOut, kept };
  const gone = goneIn(data);
  if (gone) return { ...nothing, ...goneWords(gone), gone };
  const typed = typedIn(sent.safeParse(data).data ?? { fields: [] });
  const late = status === 404 && typed.length > 0;
  const { title, lead } = late ? notHere : (byStatus[status] ?? unknown);
  const said = message.safeParse(data).data?.message;
  return { ...nothing, typed, title, lead: said ?? lead };
}
