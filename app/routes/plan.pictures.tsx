import { useLoaderData } from "@remix-run/react";
import { PicturesPage } from "../plan/pictures/PicturesPage.tsx";
import { picturesOf } from "../plan/pictures/read-pictures.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("Pictures");

export const loader = inPlan(picturesOf);

export default function Pictures() {
  return <PicturesPage {...useLoaderData<typeof loader>()} />;
}
