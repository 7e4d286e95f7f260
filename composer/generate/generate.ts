import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Kit } from "./kit.ts";
import type { Target } from "./target.ts";
import { generateMobile } from "./mobile/generate-mobile.ts";
import { generateWeb } from "./web/generate-web.ts";

/** Raise it with each change of what `generate` makes: projects remember which version made their files. */
export const COMPOSER_VERSION = 4;

/**
 * The files of an app by path, over those of the target's template. The same specification always gives the same text,
 * in the same order: the person's own changes are found by comparing with it.
 */
export function generate(app: AppSpecification, target: Target, kit: Kit): ReadonlyMap<string, string> {
  return new Map(target === "web" ? generateWeb(app, kit) : generateMobile(app, kit));
}
