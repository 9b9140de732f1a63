import { data } from "@remix-run/node";
import { useLoaderData } from "@remix-run/react";
import { z } from "zod";
import { answer } from "../forms/answer.server.ts";
import { UpdatePage } from "../plan/update/UpdatePage.tsx";
import { refuseUpdate } from "../plan/update/answer-update.server.ts";
import { updateOf } from "../plan/update/update-pages.server.ts";
import { openToAll } from "../respond.server.ts";
import { Page } from "../ui/Page.tsx";
import { hidden, titled } from "../ui/title.ts";

export const meta = hidden(titled("How do your actions stand?"));

export const loader = openToAll(async ({ app, param }) => {
  const shown = await updateOf(app, param("token"));
  return data(shown, { status: shown.state === "locked" ? 410 : 200 });
});

export const action = openToAll(({ app, request, param }) =>
  answer(
    { app, request },
    z.object({ intent: z.literal("notThey") }),
    async () => {
      await refuseUpdate(app, param("token"));
      return "/";
    },
    "Thank you. The link opens nothing any more, and whoever asked is told.",
  ),
);

export default function Update() {
  return (
    <Page narrow>
      <UpdatePage {...useLoaderData<typeof loader>()} />
    </Page>
  );
}
