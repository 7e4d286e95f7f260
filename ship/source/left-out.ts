import { APP_SPECIFICATION_PATH } from "@lathe/protocol/app-specification";

/** Folders that every computer makes anew, and those of Lathe and of version control. */
const FOLDERS: ReadonlySet<string> = new Set([
  "node_modules",
  ".git",
  ".hg",
  ".svn",
  ".jj",
  ".lathe",
  ".expo",
  ".vite",
  ".cache",
  ".turbo",
  ".parcel-cache",
  "__MACOSX",
]);
const FILES = /^(\.DS_Store|Thumbs\.db|desktop\.ini|\.lathe-writing-.*)$/;
const ENVIRONMENT = /^\.env(\..+)?$/;
/** What people keep beside it to say which names there are. */
const EXAMPLE = /\.(example|sample|template|dist|defaults?)$/;
/** Keystores and provisioning, as Expo's and Android's own lists of what not to hand on have them. */
const KEY_FILES = /\.(jks|keystore|p8|p12|pfx|mobileprovision)$|^id_(rsa|dsa|ecdsa|ed25519)$/i;
const PRIVATE_KEY = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;
const MAX_LOOKED_AT_BYTES = 64 * 1024;
const LOGIN = { ".npmrc": /_(auth|authToken|password)\s*=/i, ".netrc": /\bpassword\b/i, ".yarnrc.yml": /npmAuth/i };

export type LeftOut =
  /** Nobody misses it. */
  | { kind: "made" }
  /** People have to put it in place themselves. */
  | { kind: "secret"; names: readonly string[] };

/** Why a project's file is not handed on; null: it is. */
export function findLeftOut(path: string, bytes: Uint8Array): LeftOut | null {
  const parts = path.split("/");
  const name = parts.pop() ?? "";
  if (parts.some((part) => FOLDERS.has(part)) || FOLDERS.has(name) || FILES.test(name)) return { kind: "made" };
  // What the composer goes by; the app knows nothing of it.
  if (path === APP_SPECIFICATION_PATH) return { kind: "made" };
  if (KEY_FILES.test(name)) return { kind: "secret", names: [] };
  if (ENVIRONMENT.test(name) && !EXAMPLE.test(name)) {
    const variables = readVariables(new TextDecoder().decode(bytes));
    // One without values is as good as an example.
    return variables.some(({ hasValue }) => hasValue)
      ? { kind: "secret", names: variables.map((variable) => variable.name) }
      : null;
  }
  if (bytes.byteLength > MAX_LOOKED_AT_BYTES) return null;
  const login = Object.entries(LOGIN).find(([file]) => file === name)?.[1];
  const isKey = /\.(pem|key)$/i.test(name) && PRIVATE_KEY.test(new TextDecoder().decode(bytes));
  const holdsLogin = login?.test(new TextDecoder().decode(bytes)) === true;
  return isKey || holdsLogin ? { kind: "secret", names: [] } : null;
}

function readVariables(text: string): { name: string; hasValue: boolean }[] {
  return text.split(/\r?\n/).flatMap((line) => {
    const [, name, value = ""] = /^\s*(?:export\s+)?([A-Za-z_][\w.-]*)\s*=(.*)$/.exec(line) ?? [];
    if (name === undefined) return [];
    const plain = value.replace(/(^|\s)#.*$/, "").trim();
    return [{ name, hasValue: plain !== "" && plain !== '""' && plain !== "''" }];
  });
}
