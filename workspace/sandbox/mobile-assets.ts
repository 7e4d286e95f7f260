import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/** Lathe's server of Expo apps, which runs inside the sandbox. */
export const MOBILE_ASSETS = resolve(dirname(fileURLToPath(import.meta.url)), "../mobile/inside");
