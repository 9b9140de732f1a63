import { useLoaderData } from "@remix-run/react";
import { PeopleOfSide } from "../people/PeopleOfSide.tsx";
import { showPeople } from "../people/show-people.server.ts";
import { inChallenge } from "../respond.server.ts";
import { LinkButton } from "../ui/Button.tsx";
import { PageHeading } from "../ui/PageHeading.tsx";
import { titled } from "../ui/title.ts";

export const meta = titled("People");

export const loader = inChallenge("people", async ({ app, ...call }) => ({
  ...(await showPeople(app, call)),
  base: `/challenges/${call.challenge.id}/people`,
  council: call.challenge.councilName,
}));

const words = {
  team: { title: "Peer team", fromTitle: "Organisations" },
  council: { title: "Council", fromTitle: "Department" },
};

export default function People() {
  const { sides, mayInvite, base, council } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHeading
        title="People"
        lead="Who takes part, and on which side. Nobody can be a peer and on the council’s side in challenges of the same council."
      />
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
