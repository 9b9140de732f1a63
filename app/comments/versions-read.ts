/** Comments as a form sends them, each "id:version": the version read by id. */
export const versionsRead = (entries: readonly string[]): Map<string, number> =>
  new Map(
    entries.map((entry): [string, number] => {
      const at = entry.lastIndexOf(":");
      return [entry.slice(0, at), Number(entry.slice(at + 1))];
    }),
  );
