import { explainMissing, explainNativeOnly, ownerOf, type BuildFault } from "./build-fault.ts";

/** What Metro answers in place of a bundle, as far as it is used; what is of another type is left out. */
interface MetroError {
  message?: string;
  originModulePath?: string;
  targetModuleName?: string;
  filename?: string;
  lineNumber?: number;
  column?: number;
}

// oxlint-disable-next-line no-control-regex -- terminals' colours begin with it
const COLOURS = /\u001B\[[0-9;?]*[A-Za-z]/g;
const NATIVE_ONLY = /Importing native-only module "([^"\n]+)" on web from: ([^\s:]+)/;

/** Reads Metro's answer to the request for a bundle that it could not make. Null: it says nothing of a fault. */
export function readMetroFault(body: string, root: string): BuildFault | null {
  const error = parse(body);
  if (error?.message === undefined) return null;
  const message = error.message.replace(COLOURS, "");
  const [, needs, importer] = NATIVE_ONLY.exec(message) ?? [];
  if (needs !== undefined && importer !== undefined) {
    return { message: explainNativeOnly(ownerOf(importer) ?? "A file of the app", needs), place: null };
  }
  const { originModulePath: origin, targetModuleName: target } = error;
  const [file, line, column] =
    origin === undefined ? [error.filename, error.lineNumber, error.column] : [origin, lineOf(message), 0];
  const lineText = line === undefined ? undefined : codeAt(message, line);
  const short = file === undefined ? "" : shorten(file, root);
  return {
    message: target === undefined ? complaintOf(message) : explainMissing(target, short),
    place:
      line === undefined || lineText === undefined || short === ""
        ? null
        : {
            file: short,
            line,
            column: target === undefined ? (column ?? 0) + 1 : Math.max(lineText.indexOf(target), 0) + 1,
            lineText,
            length: Math.max(target?.length ?? 1, 1),
          },
  };
}

function parse(body: string): MetroError | null {
  try {
    const value: unknown = JSON.parse(body);
    if (typeof value !== "object" || value === null) return null;
    const known = new Map<string, unknown>(Object.entries(value));
    const text = (name: string) => {
      const found = known.get(name);
      return typeof found === "string" ? found : undefined;
    };
    const count = (name: string) => {
      const found = known.get(name);
      return typeof found === "number" ? found : undefined;
    };
    return {
      message: text("message"),
      originModulePath: text("originModulePath"),
      targetModuleName: text("targetModuleName"),
      filename: text("filename"),
      lineNumber: count("lineNumber"),
      column: count("column"),
    };
  } catch {
    // A page of errors, or half an answer.
    return null;
  }
}

/** What the compiler says, without the file's name in front and without the code below. */
function complaintOf(message: string): string {
  const [first = ""] = message.split("\n");
  return first
    .replace(/^(?:Metro has encountered an error: |\w*Error: )+/, "")
    .replace(/^\S+\.[jt]sx?: /, "")
    .replace(/\s*\(\d+:\d+\)$/, "");
}

function lineOf(message: string): number | undefined {
  const line = /^\s*>\s*(\d{1,7}) \|/m.exec(message)?.[1];
  return line === undefined ? undefined : Number(line);
}

function codeAt(message: string, line: number): string | undefined {
  return new RegExp(`^\\s*>?\\s*${line} \\| ?(.*)$`, "m").exec(message)?.[1];
}

function shorten(path: string, root: string): string {
  return path.startsWith(`${root}/`) ? path.slice(root.length + 1) : path.replace(/^.*node_modules\//, "node_modules/");
}
