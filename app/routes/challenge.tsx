import type { MetaFunction } from "@remix-run/node";
import {
  Outlet,
  useLoaderData,
  useLocation,
  useMatches,
} from "@remix-run/react";
import { type Mode, stageTitle, turnOf } from "#workflows/stages.ts";
import { sideTitle } from "#workflows/people.ts";
import { Broken } from "../Broken.tsx";
import { cameBackOf } from "../challenge/came-back.server.ts";
import { currentSection, sectionsFor } from "../challenge/sections.ts";
import { inChallenge } from "../respond.server.ts";
import { ChallengeFrame } from "../ui/ChallengeFrame.tsx";
import { titleOfProblem } from "../ui/title.ts";

export const loader = inChallenge("scope", async (call) => {
  const { challenge, stage } = call;
  const turn = turnOf(stage);
  const cameBack = await cameBackOf(call);
  return {
    id: challenge.id,
    council: challenge.councilName,
    title: challenge.title,
    stage: {
      title: stageTitle(stage),
      tone: turn === null ? ("neutral" as const) : ("info" as const),
    },
    turn:
      turn &&
      (turn === call.side ? "Your side’s turn" : `${sideTitle(turn)}’s turn`),
    cameBack: cameBack?.short ?? null,
    sections: sectionsFor(call.sees, challenge.mode satisfies string as Mode),
  };
});

export const meta: MetaFunction = ({ error }) =>
  error ? [{ title: titleOfProblem(error) }] : [];

export default function ChallengeLayout() {
  const { id, sections, ...frame } = useLoaderData<typeof loader>();
  const { pathname } = useLocation();
  const matches = useMatches();
  const folded = matches.some(
    ({ handle }) => handle && typeof handle === "object" && "folded" in handle,
  );
  const top = `/challenges/${id}`;
  const links = sections.map(({ path, label }) => ({
    href: path ? `${top}/${path}` : top,
    label,
  }));
  const current = currentSection(
    links.map(({ href }) => href),
    { pathname, data: matches.at(-1)?.data },
  );
  return (
    <ChallengeFrame
      {...frame}
      href={top}
      navigation={folded ? "folded" : "side"}
      sections={links.map((link) => ({
        ...link,
        current: link.href === current,
      }))}
    >
      <Outlet />
    </ChallengeFrame>
  );
}

export function ErrorBoundary() {
  return <Broken />;
}
