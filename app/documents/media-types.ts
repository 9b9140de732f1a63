/** The kinds of file that lists and tables are written as, by their endings. */
export const mediaTypes = {
  docx: "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  pdf: "application/pdf",
  // Kept, and never opened as a page of ours.
  html: "application/octet-stream",
  csv: "text/csv; charset=utf-8",
} as const;
