import type { Recognizer } from "./recognizer.ts";
import { SITES } from "./sites/sites.ts";
import { TOOLS } from "./tools/tools.ts";

/** In their order: the special before the general. Records take what these leave. */
export const RECOGNIZERS: readonly Recognizer[] = [...TOOLS, ...SITES];
