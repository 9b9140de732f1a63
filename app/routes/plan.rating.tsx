import { useLoaderData } from "@remix-run/react";
import { RatingsPage } from "../plan/rating/RatingsPage.tsx";
import { ratingsOf } from "../plan/rating/read-ratings.server.ts";
import { inPlan } from "../respond.server.ts";
import { titled } from "../ui/title.ts";

export const meta = titled("How ratings are given");

export const loader = inPlan(ratingsOf);

export default function Ratings() {
  return <RatingsPage {...useLoaderData<typeof loader>()} />;
}
