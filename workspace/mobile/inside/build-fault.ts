import type { Message } from "esbuild";

/** What stands in the way of a build, for people. */
export interface BuildFault {
  /** What is wrong, and what to do where that is known. */
  message: string;
  /** `column` and `line` count from 1; `file` is relative to the project, or a package's path. */
  place: { file: string; line: number; column: number; lineText: string; length: number } | null;
}

export function describeFault({ text, location, notes }: Message): BuildFault {
  const place =
    location === null
      ? null
      : {
          file: location.file.replace(/^.*node_modules\//, "node_modules/"),
          line: location.line,
          column: location.column + 1,
          lineText: location.lineText,
          length: Math.max(location.length, 1),
        };
  const said = notes.map((note) => note.text).find((note) => !note.startsWith("You can mark"));
  return { message: explain(text, place?.file ?? "") ?? [text, said].filter(Boolean).join(" "), place };
}

function explain(text: string, file: string): string | null {
  const missing = /^Could not resolve "([^"]+)"/.exec(text)?.[1];
  if (missing !== undefined) return explainMissing(missing, file);
  const inner = packageOf(file.replace(/^node_modules\//, ""));
  if (file.startsWith("node_modules/") && /^(Expected|Unexpected|The symbol)/.test(text)) {
    return (
      `The package "${inner}" holds code that is for phones only, or that only Metro understands (${text}). ` +
      "Import it from a .native.tsx file and give the web a .web.tsx file beside it."
    );
  }
  return null;
}

/** What to do about a name that cannot be found; `file` imports it. */
export function explainMissing(name: string, file: string): string {
  if (name.startsWith(".") || name.startsWith("/") || name.startsWith("@/") || name.startsWith("~/")) {
    return `There is no file "${name}", which ${file === "" ? "the app" : file} imports.`;
  }
  if (/^node:|^(fs|path|os|net|tls|child_process|crypto|stream|http|https|zlib)$/.test(name)) {
    return `"${name}" belongs to Node.js and exists neither on phones nor in browsers.`;
  }
  // Offline, Expo takes the SDK's version from its own list; else it asks a machine that is not to be reached.
  return `The package "${packageOf(name)}" is not installed. Add it with: EXPO_OFFLINE=1 bunx expo install ${packageOf(name)}`;
}

/** Why a package's code cannot run in a browser, and what to do. */
export function explainNativeOnly(packageName: string, needs: string): string {
  return (
    `${packageName} has no web version: it needs ${needs}, which only phones have. ` +
    "Import it in a file name.native.tsx, and put a name.web.tsx beside it that does without."
  );
}

/** The package that a file belongs to; null for the project's own. */
export function ownerOf(path: string): string | null {
  const at = path.lastIndexOf("node_modules/");
  return at === -1 ? null : packageOf(path.slice(at + "node_modules/".length));
}

function packageOf(name: string): string {
  return name
    .split("/")
    .slice(0, name.startsWith("@") ? 2 : 1)
    .join("/");
}
