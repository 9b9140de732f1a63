import { type RouteConfig, index, route } from "@remix-run/route-config";

/** The addresses of a challenge’s report: the longest part of the URL map. */
export const reportRoutes = [
  index("routes/report.tsx"),
  route("compare", "routes/report.compare.tsx"),
  route("compare/word", "routes/report.compare.word.tsx"),
  route("checks", "routes/report.checks.tsx"),
  route("sections", "routes/report.sections.tsx"),
  route("sections/new", "routes/report.sections.new.tsx"),
  route("sections/order", "routes/report.sections.order.tsx"),
  route("sections/:section", "routes/report.section.tsx"),
  route("sections/:ownSection/remove", "routes/report.sections.remove.tsx"),
  route(
    "sections/:ownSection/bring-back",
    "routes/report.sections.bring-back.tsx",
  ),
  route("elsewhere", "routes/report.elsewhere.tsx"),
  route("elsewhere/:foreignId", "routes/report.elsewhere.file.tsx"),
  route("elsewhere/:foreignId/forget", "routes/report.elsewhere.forget.tsx"),
  route(
    "elsewhere/:foreignId/take-back",
    "routes/report.elsewhere.take-back.tsx",
  ),
  route("wordings/:thing", "routes/report.wording.tsx"),
  route("wordings/:thing/take-again", "routes/report.take-again.tsx"),
  route("take-down", "routes/report.take-down.tsx"),
  route("impact-waiver", "routes/report.impact-waiver.tsx"),
  route("draft/pdf", "routes/report.draft.pdf.tsx"),
  route("draft/word", "routes/report.draft.word.tsx"),
  route("versions/:number", "routes/report.version.tsx"),
  route("versions/:number/pdf", "routes/report.version.pdf.tsx"),
  route("versions/:number/web-page", "routes/report.version.web-page.tsx"),
  route("versions/:number/word", "routes/report.version.word.tsx"),
  route("versions/:number/comment", "routes/report.comment.tsx"),
  route("versions/:number/from-word", "routes/report.from-word.tsx"),
  route(
    "versions/:number/from-word/came-with/:foreignId",
    "routes/report.from-word.came-with.tsx",
  ),
  route(
    "versions/:number/from-word/:fileId",
    "routes/report.from-word.file.tsx",
  ),
] satisfies RouteConfig;
