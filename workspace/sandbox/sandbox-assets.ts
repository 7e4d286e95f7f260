import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

const here = dirname(fileURLToPath(import.meta.url));

/** What Lathe puts into a sandbox, at /opt/lathe. */
export const SANDBOX_ASSETS = join(here, "bubblewrap/inside");
/** Among them: programs in place of those that do not bear a linked node_modules. */
export const LINKED_MODULES_PROGRAMS = join(SANDBOX_ASSETS, "linked-modules");
/** Lathe's server of Expo apps, at /opt/lathe/mobile. */
export const MOBILE_ASSETS = resolve(here, "../mobile/inside");
