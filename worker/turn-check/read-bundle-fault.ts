import { isBuiltin } from "node:module";
import { plainTerminalText } from "@lathe/agent/text/terminal-text";
import { z } from "zod";
import { MAX_DETAILS_CHARACTERS } from "./finding.ts";
import { firstLine, relevantLines } from "./relevant-lines.ts";

export type Platform = "web" | "android";

/** Why Metro cannot build a bundle, for people in one line, and for the model with place, code and what to do. */
export interface BundleFault {
  summary: string;
  details: string;
}

/** What Metro answers in place of a bundle, as far as it is used. Every text in it may be any. */
const MetroError = z.object({
  type: z.string().optional(),
  message: z.string(),
  originModulePath: z.string().optional(),
  targetModuleName: z.string().optional(),
  filename: z.string().optional(),
  lineNumber: z.number().int().optional(),
  column: z.number().int().optional(),
  cause: z.object({ _expoImportStack: z.string().optional() }).optional().catch(undefined),
});
type MetroError = z.infer<typeof MetroError>;

interface Described {
  /** `src/app/index.tsx:2`, empty when it is not known. */
  place: string;
  problem: string;
  advice: string;
  /** The lines round it. */
  code: string;
}

const NATIVE_ONLY = /Importing native-only module "([^"\n]{1,300})" on web from: ([^\s:]{1,500})/;
const SPLIT_ADVICE =
  "Leave it out, or keep it to phones: put what imports it into a file name.native.tsx, with a name.web.tsx beside it that does without.";

/** Reads Metro's answer to a request for a bundle that it could not build. */
export function readBundleFault(text: string, platform: Platform, folder: string): BundleFault {
  const error = parse(text);
  const message = plainTerminalText(error.message);
  const { place, problem, advice, code } = describe(error, message, platform, folder);
  const at = place === "" ? "" : `${place}: `;
  // What a package imports in vain is understood by who imports the package.
  const stack = plainTerminalText(error.cause?._expoImportStack ?? "");
  const lines = [`${at}${problem}`, advice, code, isOfPackage(place) ? stack : ""];
  return {
    summary: firstLine(`${at}${problem}`, folder, 300),
    details: relevantLines(lines.join("\n"), { folder, maxCharacters: MAX_DETAILS_CHARACTERS, keep: "first" }),
  };
}

function parse(text: string): MetroError {
  try {
    const parsed = MetroError.safeParse(JSON.parse(text));
    if (parsed.success) return parsed.data;
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
  }
  return { message: textOf(text) || "Metro says nothing of the cause." };
}

/** What stands on a page of errors. */
function textOf(text: string): string {
  if (!/^\s*</.test(text)) return text.trim();
  return text
    .slice(0, 100_000)
    .replaceAll(/<(script|style)\b[^>]*>[^]*?<\/\1>/gi, "")
    .replaceAll(/<[^<>]*>/g, "\n")
    .replaceAll(/\n\s*\n+/g, "\n")
    .trim();
}

function describe(error: MetroError, message: string, platform: Platform, folder: string): Described {
  const [, nativeOnly, importer] = NATIVE_ONLY.exec(message) ?? [];
  if (nativeOnly !== undefined && importer !== undefined) {
    const owner = packageOfPath(importer) ?? nativeOnly;
    return {
      place: importer,
      problem: `${owner} has no web version: it needs ${JSON.stringify(nativeOnly)}, which only phones have.`,
      advice: SPLIT_ADVICE,
      // Of the resolver's own.
      code: "",
    };
  }
  const code = codeOf(message);
  const { originModulePath: origin, targetModuleName: target } = error;
  if (origin !== undefined && target !== undefined) {
    const line = /^\s*>\s*(\d{1,7}) \|/m.exec(message)?.[1];
    const place = `${shorten(origin, folder)}${line === undefined ? "" : `:${line}`}`;
    return {
      place,
      problem: `${JSON.stringify(target)} cannot be found.`,
      advice: adviseMissing(target, place, platform),
      code,
    };
  }
  const { filename, lineNumber, column } = error;
  if (filename !== undefined) {
    const line = lineNumber === undefined ? "" : `:${lineNumber}${column === undefined ? "" : `:${column + 1}`}`;
    return { place: `${shorten(filename, folder)}${line}`, problem: complaintOf(message, filename), advice: "", code };
  }
  return { place: "", problem: complaintOf(message, ""), advice: "", code };
}

function adviseMissing(target: string, place: string, platform: Platform): string {
  const within = packageOfPath(place);
  if (/^(?:\.{0,2}\/|@\/|~\/)/.test(target)) {
    if (within === null) return "There is no such file. Write it, or correct the import.";
    if (platform === "web") return `The package ${within} has no web version. ${SPLIT_ADVICE}`;
    return `The package ${within} is not made for phones, or is not whole: take another one.`;
  }
  if (isBuiltin(target))
    return "It belongs to Node, and neither phones nor browsers have it: take a package of Expo's, or do without.";
  const [scope = "", name = "", ...deeper] = target.split("/");
  const missing = scope.startsWith("@") ? `${scope}/${name}` : scope;
  const isDeeper = scope.startsWith("@") ? deeper.length > 0 : name !== "";
  const found = isDeeper
    ? `Either ${missing} is not installed, or it has no such part. `
    : `${missing} is not installed. `;
  const wants = within === null ? "" : `The package ${within} wants it. `;
  return `${wants}${found}Add it with \`EXPO_OFFLINE=1 bunx expo install ${missing}\`, which takes the version that the SDK is made for. A package with native code that is not in Expo Go does not run in it: take another one.`;
}

/** What the compiler says, without the file's name in front. */
function complaintOf(message: string, filename: string): string {
  const [line = ""] = message.split("\n");
  const at = filename === "" ? -1 : line.indexOf(`${filename}: `);
  const said = at === -1 ? line : line.slice(at + filename.length + 2);
  return said.replace(/^(?:\w*Error: )+/, "").replace(/\s*\(\d+:\d+\)$/, "");
}

/** All but the first line: the code round the place, and which files were looked for. */
function codeOf(message: string): string {
  return message.split("\n").slice(1).join("\n");
}

function shorten(path: string, folder: string): string {
  return path.startsWith(`${folder}/`) ? path.slice(folder.length + 1) : path;
}

function isOfPackage(place: string): boolean {
  return packageOfPath(place) !== null;
}

/** Null for a file of the project's own. */
function packageOfPath(path: string): string | null {
  const at = path.lastIndexOf("node_modules/");
  if (at === -1) return null;
  const [scope = "", name = ""] = path.slice(at + "node_modules/".length).split("/");
  return scope.startsWith("@") ? `${scope}/${name}` : scope;
}
