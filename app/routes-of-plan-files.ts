import { type RouteConfig, index, route } from "@remix-run/route-config";

/** The addresses of files that are brought into a plan. */
export const planFileRoutes = [
  index("routes/plan.files.tsx"),
  route("new", "routes/plan.files.new.tsx"),
  route(":planFileId", "routes/plan.files.file.tsx"),
  route(":planFileId/forget", "routes/plan.files.forget.tsx"),
  route(":planFileId/bring-in", "routes/plan.files.bring-in.tsx"),
  route(":planFileId/take-back", "routes/plan.files.take-back.tsx"),
] satisfies RouteConfig;
