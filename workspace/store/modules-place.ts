import type { ModulesPlace } from "../sandbox/sandbox.ts";
import type { Template } from "./template.ts";

/** Metro walks and watches every folder of a project, and 30,000 files of modules take it seconds at each start. */
export function modulesPlace(bundler: Template["bundler"]): ModulesPlace {
  return bundler === "metro" ? "beside" : "inside";
}
