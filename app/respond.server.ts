import {
  type ActionFunctionArgs,
  type LoaderFunctionArgs,
  data,
  redirect,
} from "@remix-run/node";
import {
  type Content,
  type Editable,
  type LeastSight,
  seesEnough,
} from "#workflows/permissions.ts";
import { answering } from "./answering.server.ts";
import type { PlanContent } from "#workflows/plan-permissions.ts";
import { type Attempt, allowRole } from "./challenge/change.server.ts";
import { type Standing, enter } from "./challenge/enter.server.ts";
import type { Context } from "./context.server.ts";
import { NotFound } from "./errors.ts";
import { copyOf, sentIn } from "./forms/sent.server.ts";
import type { KeptForm } from "./people/kept.ts";
import type { Visitor } from "./people/visitor.server.ts";
import { type PlanAttempt, allowInPlan } from "./plan/change-plan.server.ts";
import { type PlanStanding, enterPlan } from "./plan/enter-plan.server.ts";

declare module "@remix-run/node" {
  interface AppLoadContext {
    app: Context;
    visitor: Visitor | null;
    /** Where the request came from; an IPv6 address stands for its network. */
    address: string;
    /** What this request has loaded already, by challenge. */
    remembered: Map<string, Promise<Standing>>;
    /** Resolves when the reader has taken what was sent to it so far. */
    drained: () => Promise<void>;
    /** Parts of the page that loaders have drawn, by name. */
    readyHtml: Map<string, string>;
    /** What the page is called after a form, if not as its route is. */
    retitled: string | null;
    /** A copy of the form that was sent, for a page that cannot draw it. */
    sent: Request | null;
  }
}

type Args = LoaderFunctionArgs | ActionFunctionArgs;

/** What every handler is given. */
export interface Call {
  app: Context;
  request: Request;
  url: URL;
  /** A named part of the address. Throws NotFound when it is not there. */
  param: (name: string) => string;
  /** To be awaited between the parts of a long answer: Remix does not. */
  drained: () => Promise<void>;
  /** Where the request came from, for throttling. */
  address: string;
  /** Hands the page a part that is drawn already; `ReadyHtml` shows it. */
  ready: (name: string, html: string) => void;
  /** Lets the rest of this answer be drawn for somebody who just signed in. */
  admit: (who: Visitor) => void;
  /** Calls the page that answers a form by another name than its route's. */
  retitle: (title: string) => void;
  retitled: string | null;
}

/** A call by a signed-in person. */
export interface PersonCall extends Call {
  who: Visitor;
}

/** A call by a person with a place in the challenge. */
export type ChallengeCall = PersonCall & Standing;

/** A page or form for anybody; `who` is null for a stranger. */
export function openToAll<T>(
  handle: (call: Call & { who: Visitor | null }) => Promise<T>,
) {
  return (args: Args): Promise<T> =>
    answering(args, () =>
      handle({ ...callOf(args), who: args.context.visitor }),
    );
}

/** A page or form for anybody who is signed in. */
export function signedIn<T>(handle: (call: PersonCall) => Promise<T>) {
  return (args: Args): Promise<T> =>
    answering(args, async () =>
      handle({ ...callOf(args), who: await personOf(args) }),
    );
}

/** A page or form for programme managers; for all others it is not there. */
export function asProgrammeManager<T>(
  handle: (call: PersonCall) => Promise<T>,
) {
  return signedIn((call) => {
    if (!call.who.isProgrammeManager) throw new NotFound();
    return handle(call);
  });
}

/**
 * A page or form inside a challenge (`:challengeId`), for those who see some
 * of the content; for all others it is not there.
 * @param least "all" for a working page: who is only sent a copy has none
 */
export function inChallenge<T>(
  content: Content,
  handle: (call: ChallengeCall) => Promise<T>,
  least: LeastSight = "sent",
) {
  return (args: Args): Promise<T> =>
    answering(args, async () => {
      const call = await entered(args);
      if (!seesEnough(call.sees(content), least)) throw new NotFound();
      return handle(call);
    });
}

/**
 * What takes a form inside a challenge, for those who may ever write what it
 * writes: asked before a word of the form is looked at. Where a form writes
 * one of several contents, one is enough; the use case asks for the right one.
 */
export function asWriterOf<T>(
  contents: Editable | readonly Editable[],
  handle: (call: ChallengeCall) => Promise<T>,
) {
  return (args: Args): Promise<T> =>
    answering(args, async () => {
      const call = await entered(args);
      allowRole(call, contents);
      return handle(call);
    });
}

/** A call by a person with a part in the plan. */
export type PlanCall = PersonCall & PlanStanding;

/** A page of an improvement plan (`:planId`), for those with a part in it. */
export function inPlan<T>(handle: (call: PlanCall) => Promise<T>) {
  return (args: Args): Promise<T> =>
    answering(args, async () => handle(await enteredPlan(args)));
}

/** What takes a form of a plan, for those who may write what it writes. */
export function asPlanWriterOf<T>(
  content: PlanContent,
  handle: (call: PlanCall) => Promise<T>,
) {
  return (args: Args): Promise<T> =>
    answering(args, async () => {
      const call = await enteredPlan(args);
      allowInPlan(call, content);
      return handle(call);
    });
}

async function enteredPlan(args: Args): Promise<PlanCall> {
  const call = callOf(args);
  const who = await personOf(args);
  args.context.sent ??= copyOf(args.request);
  return {
    ...call,
    ...(await enterPlan(call.app.db, who, call.param("planId"))),
  };
}

/** Whose change to a plan it is: taken from the call, never the form. */
export function planAttemptOf({ who, plan }: PlanCall): PlanAttempt {
  return { who, planId: plan.id };
}

async function entered(args: Args): Promise<ChallengeCall> {
  const call = callOf(args);
  const who = await personOf(args);
  args.context.sent ??= copyOf(args.request);
  const id = call.param("challengeId");
  const { remembered } = args.context;
  const entering = remembered.get(id) ?? enter(call.app.db, who, id);
  // An action changes what was loaded: only pages remember.
  if (args.request.method === "GET") remembered.set(id, entering);
  return { ...call, ...(await entering) };
}

function callOf({ context, request, params }: Args): Call {
  return {
    app: context.app,
    request,
    url: new URL(request.url),
    drained: context.drained,
    address: context.address,
    ready: (name, html) => void context.readyHtml.set(name, html),
    admit(who) {
      context.visitor = who;
    },
    retitle(title) {
      context.retitled = title;
    },
    retitled: context.retitled,
    param(name) {
      const value = params[name];
      if (!value) throw new NotFound();
      return value;
    },
  };
}

async function personOf({ context, request }: Args): Promise<Visitor> {
  if (context.visitor) return context.visitor;
  const { pathname, search } = new URL(request.url);
  if (request.method === "GET" || request.method === "HEAD") {
    const next = new URLSearchParams({ next: pathname + search });
    throw redirect(`/sign-in?${next}`);
  }
  const form = await sentIn(request, context.app.settings.uploadLimit);
  const kept = { signInAgain: true, path: pathname + search, ...form } as const;
  throw data(kept satisfies KeptForm, { status: 401 });
}

/** Whose change it is, for the use cases: taken from the call, never the form. */
export function attemptOf({ who, challenge }: ChallengeCall): Attempt {
  return { who, challengeId: challenge.id };
}
