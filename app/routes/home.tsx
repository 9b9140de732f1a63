import { useLoaderData } from "@remix-run/react";
import { Home } from "../home/Home.tsx";
import { Welcome } from "../home/Welcome.tsx";
import { programmeDesk } from "../home/desk.server.ts";
import { plansWaiting } from "../home/plans.server.ts";
import { placesOf } from "../home/places.server.ts";
import { byMail } from "../people/mail.server.ts";
import { openToAll } from "../respond.server.ts";
import { titledFrom } from "../ui/title.ts";

export const meta = titledFrom<typeof loader>(({ name }) =>
  name === null ? "" : "What waits for me",
);

export const loader = openToAll(async ({ app, who, url }) =>
  who
    ? {
        name: who.name,
        byMail: byMail(app),
        ...(await placesOf(app, who, url)),
        plans: await plansWaiting(app, who),
        desk: who.isProgrammeManager ? await programmeDesk(app) : null,
      }
    : { name: null, demo: app.settings.demo },
);

export default function HomePage() {
  const data = useLoaderData<typeof loader>();
  return data.name === null ? <Welcome demo={data.demo} /> : <Home {...data} />;
}
