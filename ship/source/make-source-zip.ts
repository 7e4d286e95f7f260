import { isSafeLink, readLinkTarget } from "./safe-link.ts";
import { toNotes } from "../notes.ts";
import { writeZip, type ZipEntry } from "../zip/write-zip.ts";
import { findLeftOut } from "./left-out.ts";
import { writeReadme } from "./source-readme.ts";

export interface SourceFile {
  /** Relative to the project. */
  path: string;
  /** Of a link: where it points, UTF-8. */
  bytes: Uint8Array;
  /** As Unix keeps it, with the type for links (0o120777); only whether the owner may run it is kept of the rest. */
  mode: number;
}

export interface SourceZipOptions {
  /** The app's, for the readme. */
  name: string;
  /** What all files lie in once they are unpacked; "" for none. See folderName. */
  folder: string;
}

export interface SourceZip {
  stream: ReadableStream<Uint8Array<ArrayBuffer>>;
  /** Sentences for people; settled when the stream has been read to its end, rejected when it breaks. */
  notes: Promise<readonly string[]>;
}

const LINK = 0o120000;
const TYPE_MASK = 0o170000;
const README = /^readme(\.[a-z]+)?$/i;
const EXAMPLE = ".env.example";
const MAX_NAMED = 5;

/**
 * A project's files as a zip that runs without Lathe: without what every computer makes anew, and without what is
 * secret. A readme and an example of the environment are added where the project has none. Errors, which break the
 * stream: those of writeZip.
 */
export function makeSourceZip(
  files: AsyncIterable<SourceFile>,
  options: SourceZipOptions,
  signal?: AbortSignal,
): SourceZip {
  const { promise: notes, resolve, reject } = Promise.withResolvers<readonly string[]>();
  // Whoever reads the stream hears of it there.
  notes.catch(() => {});
  const entries = async function* () {
    try {
      resolve(yield* chooseEntries(files, options));
    } catch (error) {
      reject(error);
      throw error;
    } finally {
      reject(new DOMException("The zip was not read to its end.", "AbortError"));
    }
  };
  return { stream: writeZip(entries(), signal), notes };
}

async function* chooseEntries(
  files: AsyncIterable<SourceFile>,
  { name, folder }: SourceZipOptions,
): AsyncGenerator<ZipEntry, string[], void> {
  const prefix = folder === "" ? "" : `${folder}/`;
  const paths = new Set<string>();
  const variables = new Set<string>();
  const secrets: string[] = [];
  const links: string[] = [];
  let packageText: string | null = null;
  for await (const { path, bytes, mode } of files) {
    const leftOut = findLeftOut(path, bytes);
    if (leftOut?.kind === "secret") {
      secrets.push(path);
      for (const variable of leftOut.names) variables.add(variable);
    }
    if (leftOut !== null) continue;
    const isLink = (mode & TYPE_MASK) === LINK;
    if (isLink && !isSafeLink(path, readLinkTarget(bytes))) {
      links.push(path);
      continue;
    }
    paths.add(path);
    if (path === "package.json" && !isLink) packageText = new TextDecoder().decode(bytes);
    yield { path: prefix + path, bytes, mode: isLink ? 0o120777 : (mode & 0o100) === 0 ? 0o100644 : 0o100755 };
  }
  const named = [...variables].toSorted();
  const text = new TextEncoder();
  if (named.length > 0 && !paths.has(EXAMPLE)) {
    yield { path: prefix + EXAMPLE, bytes: text.encode(named.map((variable) => `${variable}=\n`).join("")) };
  }
  if (![...paths].some((path) => README.test(path))) {
    const bytes = text.encode(writeReadme({ name, packageText, paths, variables: named }));
    yield { path: `${prefix}README.md`, bytes };
  }
  return toNotes([
    ...note(secrets, "Left out, since it may be secret"),
    ...note(links, "Left out, since it points out of the project"),
  ]);
}

function note(paths: readonly string[], words: string): string[] {
  if (paths.length === 0) return [];
  const more = paths.length - MAX_NAMED;
  return [`${words}: ${paths.slice(0, MAX_NAMED).join(", ")}${more > 0 ? ` and ${more} more` : ""}.`];
}

/** An app's name as the name of a folder or a file, everywhere: lower-case words joined by dashes. */
export function folderName(name: string): string {
  const words = name
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, "-");
  const short = [...words]
    .slice(0, 50)
    .join("")
    .replace(/^-+|-+$/g, "");
  // Names that Windows keeps for devices.
  return short === "" || /^(con|prn|aux|nul|com\d|lpt\d)$/.test(short) ? `app${short && `-${short}`}` : short;
}
