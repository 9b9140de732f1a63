import type { Standing } from "../challenge/enter.server.ts";

/** What the form for an example needs beside the example. */
export const exampleChoices = ({ challenge, areas }: Standing) => ({
  top: `/challenges/${challenge.id}`,
  areas: areas.map(({ key, number, title }) => ({ key, number, title })),
});
