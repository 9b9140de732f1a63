import { LinkButton } from "../ui/Button.tsx";
import { SayNotYet } from "./SayNotYet.tsx";
import { SignOffStatus } from "./SignOffStatus.tsx";
import type { Desk } from "./desk.server.ts";

/** How the sign-off stands, for who does not collate; the sponsor's way to it. */
export function DeskSignOff({ desk }: { desk: Desk }) {
  const { maySign, ready, signOff, notYet, top } = desk;
  const href = `${top}/response/sign-off`;
  return (
    <section className="cf-section" aria-labelledby="sign-off">
      <h2 className="govuk-heading-m" id="sign-off">
        Sign-off
      </h2>
      <SignOffStatus ready={ready} signOff={signOff} notYet={notYet} />
      {maySign && ready?.holds && !signOff?.holds ? (
        <LinkButton href={href}>Read it as a whole and sign it off</LinkButton>
      ) : (
        <p>
          <a href={href}>Read the response as it would go</a>
        </p>
      )}
      <SayNotYet {...desk} />
    </section>
  );
}
