import { useLoaderData } from "@remix-run/react";
import { Home } from "../home/Home.tsx";
import { Welcome } from "../home/Welcome.tsx";
import { waitingFor } from "../home/waiting.server.ts";
import { openToAll } from "../respond.server.ts";

export const meta = () => [{ title: "Critical Friend" }];

export const loader = openToAll(async ({ app, who }) =>
  who
    ? {
        name: who.name,
        isProgrammeManager: who.isProgrammeManager,
        places: await waitingFor(app, who),
      }
    : { name: null, demo: app.settings.demo },
);

export default function HomePage() {
  const data = useLoaderData<typeof loader>();
  return data.name === null ? <Welcome demo={data.demo} /> : <Home {...data} />;
}
