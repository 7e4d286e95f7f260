import { accessSync, closeSync, constants, openSync, readSync, realpathSync, statSync } from "node:fs";
import { basename, dirname, posix } from "node:path";
import type { SandboxReport } from "@lathe/protocol/workspace";

/** A Chromium of this machine: the program itself, not a script that starts it. */
export interface FoundBrowser {
  program: string;
  /** What has to be put into a sandbox beside what is there anyway (/usr); null: nothing. */
  folder: string | null;
}

/** Where the folder of a browser that lies outside of /usr is found inside a sandbox. */
export const BROWSER_FOLDER_INSIDE = "/opt/browser";

/** The programs themselves come first; those of distributions' /usr/bin are mostly scripts that need more than /usr. */
const USUAL_PLACES = [
  "/usr/lib/chromium/chromium",
  "/usr/lib/chromium-browser/chromium-browser",
  "/usr/lib64/chromium-browser/chromium-browser",
  "/usr/lib64/chromium/chromium",
  "/usr/bin/chromium",
  "/usr/bin/chromium-browser",
  "/opt/google/chrome/chrome",
  "/opt/chromium.org/chromium/chromium",
  "/usr/bin/chrome-headless-shell",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
];

/** Beside or behind a script of this name lies the program. */
const BEHIND_SCRIPT = ["chrome", "chromium", "chromium-browser"];

/**
 * The browser at `given`, or with null the first one at the places where systems put it; null when there is none. A
 * script that starts a browser counts as the program that lies behind it.
 */
export function findBrowser(given: string | null, places: readonly string[] = USUAL_PLACES): FoundBrowser | null {
  for (const place of given === null ? places : [given]) {
    const program = findProgram(place);
    if (program !== null) return { program, folder: program.startsWith("/usr/") ? null : dirname(program) };
  }
  return null;
}

/** The browser's path as the processes of a sandbox see it. */
export function programInside({ program, folder }: FoundBrowser, kind: SandboxReport["kind"]): string {
  return kind === "none" || folder === null ? program : posix.join(BROWSER_FOLDER_INSIDE, basename(program));
}

function findProgram(place: string): string | null {
  const path = realProgram(place);
  if (path === null) return null;
  if (!isScript(path)) return path;
  const folders = [dirname(path), `/usr/lib/${basename(place)}`, `/usr/lib64/${basename(place)}`];
  for (const folder of folders) {
    for (const name of BEHIND_SCRIPT) {
      const behind = realProgram(posix.join(folder, name));
      if (behind !== null && !isScript(behind)) return behind;
    }
  }
  return null;
}

function realProgram(path: string): string | null {
  try {
    const real = realpathSync(path);
    accessSync(real, constants.X_OK);
    // What snap installs is started by snap alone, in a sandbox of its own.
    return statSync(real).isFile() && basename(real) !== "snap" ? real : null;
  } catch {
    // Not there, or not for this user: no browser either way.
    return null;
  }
}

function isScript(path: string): boolean {
  const file = openSync(path, "r");
  try {
    const start = new Uint8Array(2);
    readSync(file, start, 0, 2, 0);
    return start[0] === 0x23 && start[1] === 0x21;
  } finally {
    closeSync(file);
  }
}
