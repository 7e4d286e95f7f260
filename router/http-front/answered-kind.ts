import type { RequestRoute } from "./request-route.ts";

/** What was asked for: the studio's own files, control's API, a project's arena, or an app. */
export type AnsweredKind = "studio" | "api" | "arena" | "preview";

const ARENA_TARGET = /^\/api\/projects\/[^/?]+\/arena\//;

export function kindOf(route: RequestRoute, target: string): AnsweredKind {
  if (route.kind === "preview" || route.kind === "phone") return "preview";
  if (!target.startsWith("/api/")) return "studio";
  return ARENA_TARGET.test(target) ? "arena" : "api";
}
