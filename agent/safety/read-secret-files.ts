import { LatheError } from "@lathe/protocol/errors";
import type { Files } from "@lathe/protocol/workspace";
import { isRecord } from "../is-record.ts";
import { findSecretShapes, isPlaceholder, isPublicName, isSecretName, looksRandom } from "./secret-shapes.ts";

/** A secret as it stands in a file. */
export interface KnownSecret {
  name: string;
  value: string;
  path: string;
}

const MAX_FILES = 40;
const MAX_FILE_BYTES = 64 * 1024;
const MAX_JSON_DEPTH = 6;

const ENV_FILE = /(?:^|\/)(?:\.env(?:\.[\w.-]+)?|\.dev\.vars|\.envrc)$/;
const JSON_FILE = /(?:^|\/)[^/]*(?:service[-_]?account|credentials|secrets?)[^/]*\.json$/i;
const OTHER_FILE = /(?:^|\/)(?:\.npmrc|\.netrc|_netrc|\.pypirc|id_rsa|id_ed25519|id_ecdsa|[^/]+\.(?:pem|key))$/;

/** Whether a file is one in which variables of the environment are set, and so the place for a secret. */
export function isEnvFile(path: string): boolean {
  return ENV_FILE.test(path) && !/\.(?:example|sample|template|dist)$/.test(path);
}

/** The secrets in those of a project's files that are there to hold some. Bounded in number and size. */
export async function readSecretFiles(files: Files): Promise<KnownSecret[]> {
  const entries = await files.list();
  const paths = entries
    .filter(({ path, type, size }) => type === "file" && size <= MAX_FILE_BYTES && isSecretFile(path))
    .map(({ path }) => path)
    .slice(0, MAX_FILES);
  const found = await Promise.all(
    paths.map(async (path) => {
      const text = await readText(files, path);
      return text === null ? [] : secretsIn(text, path);
    }),
  );
  return found.flat();
}

function isSecretFile(path: string): boolean {
  return isEnvFile(path) || JSON_FILE.test(path) || OTHER_FILE.test(path);
}

async function readText(files: Files, path: string): Promise<string | null> {
  try {
    return (await files.read(path)).text;
  } catch (error) {
    // It was deleted meanwhile, or cannot be read: then no model can be told of it either.
    if (error instanceof LatheError) return null;
    throw error;
  }
}

function secretsIn(text: string, path: string): KnownSecret[] {
  const named = isEnvFile(path) ? readVariables(text) : JSON_FILE.test(path) ? readJson(text) : readLogins(text);
  const shaped = findSecretShapes(text).map(({ start, end, name }) => ({ name, value: text.slice(start, end) }));
  return [...named, ...shaped].map((secret) => ({ ...secret, path }));
}

function readVariables(text: string): Omit<KnownSecret, "path">[] {
  const found: Omit<KnownSecret, "path">[] = [];
  for (const line of text.split(/\r?\n/)) {
    const [, name = "", rest = ""] = /^\s*(?:export\s+)?([A-Za-z_][\w.]*)\s*[=:]\s*(.*)$/.exec(line) ?? [];
    const quote = rest[0] ?? "";
    const closed = /["'`]/.test(quote) ? rest.indexOf(quote, 1) : -1;
    const value = closed > 0 ? rest.slice(1, closed) : rest.replace(/\s#.*$/, "").trim();
    if (name !== "" && isSecretValue(name, value)) found.push({ name, value });
  }
  return found;
}

function isSecretValue(name: string, value: string): boolean {
  if (value.length < 4 || isPlaceholder(value) || isPublicName(name)) return false;
  // Its password is found by its form.
  if (/^[a-z][a-z0-9+.-]*:\/\//i.test(value)) return false;
  if (/^(?:true|false|null|undefined|none|-?[\d.]{1,7})$/i.test(value)) return false;
  return isSecretName(name) || looksRandom(value);
}

function readJson(text: string): Omit<KnownSecret, "path">[] {
  const found: Omit<KnownSecret, "path">[] = [];
  const visit = (name: string, value: unknown, depth: number): void => {
    if (depth > MAX_JSON_DEPTH) return;
    if (typeof value === "string") {
      const inside = JSON.stringify(value).slice(1, -1);
      if (value.length >= 8 && isSecretName(name) && !isPlaceholder(value)) found.push({ name, value: inside });
    } else if (Array.isArray(value)) for (const each of value) visit(name, each, depth + 1);
    else if (isRecord(value)) for (const [key, each] of Object.entries(value)) visit(key, each, depth + 1);
  };
  try {
    visit("", JSON.parse(text), 0);
  } catch {
    // No JSON: what it holds is found by its form or not at all.
  }
  return found;
}

function readLogins(text: string): Omit<KnownSecret, "path">[] {
  const matches = text.matchAll(/(_authToken|_password|_auth|password|passwd)(?:\s*[=:]\s*|\s+)["']?([^\s"']{4,})/g);
  return [...matches].flatMap(([, name = "", value = ""]) => (isPlaceholder(value) ? [] : [{ name, value }]));
}
