/** What a piece of evidence of progress is called: its file, or its address. */
export const nameOf = (what: { fileName: string } | { url: string }): string =>
  "url" in what ? what.url : what.fileName;
