/**
 * What a file of the report is called.
 * @param title the report's, "Equality peer challenge: Harrowmere"
 * @param which "draft 2", "final report"
 * @param ending "pdf"
 */
export const reportFileName = (
  title: string,
  which: string,
  ending: string,
): string => `${title.replaceAll(":", ",")}, ${which}.${ending}`;
