import { useLoaderData } from "@remix-run/react";
import { PeopleOfSide } from "../people/PeopleOfSide.tsx";
import { showPeople } from "../people/show-people.server.ts";
import { inChallenge } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { Notice } from "../ui/Notice.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("People");

const done: Record<string, string> = {
  ended: "The role has ended",
  withdrawn: "The invitation is withdrawn",
};

export const loader = inChallenge("people", async ({ app, url, ...call }) => ({
  ...(await showPeople(app, call)),
  base: `/challenges/${call.challenge.id}/people`,
  council: call.challenge.councilName,
  done: done[url.searchParams.get("done") ?? ""] ?? null,
}));

const words = {
  team: { title: "Peer team", fromTitle: "Organisations" },
  council: { title: "Council", fromTitle: "Department" },
};

export default function People() {
  const { sides, mayInvite, base, council, done } =
    useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="People"
        lead="Who takes part, and on which side. Nobody can be a peer and on the council's side in challenges of the same council."
      />
      {done && <Notice kind="success" title={done} />}
      {mayInvite && (
        <LinkButton href={`${base}/invite`}>Invite somebody</LinkButton>
      )}
      {sides.map(({ side, members, pending }) => (
        <PeopleOfSide
          key={side}
          {...words[side]}
          title={side === "council" ? council : words.team.title}
          base={base}
          members={members}
          pending={pending}
        />
      ))}
      <p>
        <a className="govuk-link" href="/who-can-see-what">
          Who can see what
        </a>
      </p>
    </>
  );
}
