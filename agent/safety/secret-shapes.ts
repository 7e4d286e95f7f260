/** A stretch of a text that looks like a secret. */
export interface FoundSecret {
  start: number;
  end: number;
  /** What it is called: the variable that it stands behind, or the kind of key that it is. */
  name: string;
  /** Whether the name is of a variable, and so the secret's own. */
  named: boolean;
}

/** Keys that tell by their form what they are. */
const SHAPES: readonly (readonly [name: string, pattern: string])[] = [
  [
    "private-key",
    "-----BEGIN [A-Z0-9 ]{0,30}PRIVATE KEY-----(?:[^-]{0,20000}-----END [A-Z0-9 ]{0,30}PRIVATE KEY-----|[A-Za-z0-9+/=\\s]{0,20000})",
  ],
  ["anthropic-key", "sk-ant-[A-Za-z0-9_-]{20,300}"],
  ["api-key", "sk-[A-Za-z0-9_-]{20,300}"],
  ["stripe-key", "[rs]k_(?:live|test)_[A-Za-z0-9]{16,200}"],
  ["webhook-secret", "whsec_[A-Za-z0-9+/=]{24,100}"],
  ["github-token", "gh[pousr]_[A-Za-z0-9]{30,255}|github_pat_[A-Za-z0-9_]{30,255}"],
  ["gitlab-token", "glpat-[A-Za-z0-9_-]{20,100}"],
  ["aws-key", "A(?:KIA|SIA)[A-Z0-9]{16}"],
  ["google-key", "AIza[A-Za-z0-9_-]{35}|GOCSPX-[A-Za-z0-9_-]{20,60}|ya29\\.[A-Za-z0-9_-]{20,500}"],
  ["slack-token", "xox[abeprs]-[A-Za-z0-9-]{10,250}|hooks\\.slack\\.com/services/[A-Za-z0-9/]{20,100}"],
  ["npm-token", "npm_[A-Za-z0-9]{36}"],
  ["hugging-face-token", "hf_[A-Za-z0-9]{30,60}"],
  ["groq-key", "gsk_[A-Za-z0-9]{40,100}"],
  ["xai-key", "xai-[A-Za-z0-9]{40,120}"],
  ["sendgrid-key", "SG\\.[A-Za-z0-9_-]{16,64}\\.[A-Za-z0-9_-]{16,64}"],
  ["supabase-token", "sbp_[a-f0-9]{40}"],
  ["jwt", "eyJ[A-Za-z0-9_-]{10,500}\\.eyJ[A-Za-z0-9_-]{10,8000}\\.[A-Za-z0-9_-]{10,2000}"],
];
const SHAPE = new RegExp(SHAPES.map(([, pattern]) => `(${pattern})`).join("|"), "g");

/** `postgres://name:password@host`. */
const URL_PASSWORD = /:\/\/[^\s:/@"'`<>]{1,100}:([^\s/@"'`<>]{6,200})@/g;
/** `SOME_SECRET=value`, and the same in YAML, JSON and code. */
const CONSTANT =
  /(?:SECRET|TOKEN|KEY|PASSWORD|PASSWD|PASSPHRASE)[A-Z0-9_]{0,40}(["']?[ \t]{0,4}[=:][ \t]{0,4}["'`]?)([^\s"'`,;()<>{}[\]]{8,4000})/g;
/** `apiKey: "value"`. */
const PROPERTY =
  /(?:[sS]ecret|[tT]oken|[pP]assword|[aA]pi_?[kK]ey|private_key)\w{0,20}(["']?[ \t]{0,4}[=:][ \t]{0,4}["'`])([^\s"'`]{16,4000})["'`]/g;

const NAME_BEFORE = /([A-Za-z_][A-Za-z0-9_]{0,60})["']?[ \t]{0,4}[=:][ \t]{0,4}["'`]?$/;
const MAX_NAME_CHARACTERS = 80;

/** What looks like a secret in a text, whatever is known of the project. In the text's order, by kinds; may overlap. */
export function findSecretShapes(text: string): FoundSecret[] {
  const found: FoundSecret[] = [];
  for (const match of text.matchAll(SHAPE)) {
    const kind = match.findIndex((group, index) => index > 0 && group !== undefined) - 1;
    const name = SHAPES[kind]?.[0] ?? "secret";
    const before = text[match.index - 1] ?? "";
    if (/[A-Za-z0-9_]/.test(before) || isPlaceholder(match[0]) || !isLikelyKey(name, match[0])) continue;
    found.push(nameIt(text, match.index, match.index + match[0].trimEnd().length, name));
  }
  for (const match of text.matchAll(URL_PASSWORD)) {
    const [whole, password = ""] = match;
    const start = match.index + whole.length - 1 - password.length;
    const user = whole.slice(3, whole.length - password.length - 2);
    if (isPlaceholder(password) || password === user) continue;
    found.push({ start, end: start + password.length, name: "url-password", named: false });
  }
  for (const match of text.matchAll(CONSTANT)) {
    const [whole, sign = "", value = ""] = match;
    const isAssigned = sign === "=" || sign === '="' || sign === "='";
    const [name] = /[A-Z][A-Z0-9_]*$/.exec(nameIn(text, match.index, whole, sign, value)) ?? [];
    if (name === undefined || isPublicName(name) || !isSecretName(name)) continue;
    const isPassword = /PASS/.test(name) && isAssigned && /\d/.test(value) && /[a-z]/i.test(value);
    if (isPlaceholder(value) || !(isPassword || looksRandom(value))) continue;
    const start = match.index + whole.length - value.length;
    found.push({ start, end: start + value.length, name, named: true });
  }
  for (const match of text.matchAll(PROPERTY)) {
    const [whole, sign = "", value = ""] = match;
    if (isPlaceholder(value) || !looksRandom(value)) continue;
    const name = nameIn(text, match.index, whole.slice(0, -1), sign, value);
    const start = match.index + whole.length - 1 - value.length;
    found.push({ start, end: start + value.length, name: name === "" ? "secret" : name, named: name !== "" });
  }
  return found;
}

function nameIt(text: string, start: number, end: number, kind: string): FoundSecret {
  const [, name] = NAME_BEFORE.exec(text.slice(Math.max(0, start - MAX_NAME_CHARACTERS), start)) ?? [];
  return { start, end, name: name ?? kind, named: name !== undefined };
}

/** The whole name of which a match has found an end. */
function nameIn(text: string, at: number, whole: string, sign: string, value: string): string {
  const end = at + whole.length - value.length - sign.length;
  return /[A-Za-z0-9_]*$/.exec(text.slice(Math.max(0, end - MAX_NAME_CHARACTERS), end))?.[0] ?? "";
}

function isLikelyKey(name: string, value: string): boolean {
  if (name === "private-key") return value.length > 100;
  // Class names begin like that, too (`sk-fading-circle`).
  if (name === "api-key" || name === "anthropic-key") return looksRandom(value) || /[A-Za-z0-9]{20}/.test(value);
  return true;
}

const SECRET_WORDS = new Set(
  "SECRET SECRETS TOKEN KEY APIKEY PASSWORD PASSWD PASS PWD PASSPHRASE CREDENTIAL CREDENTIALS SALT DSN".split(" "),
);

/** Whether a variable's name says that its value is secret. */
export function isSecretName(name: string): boolean {
  const words = name
    .replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2")
    .toUpperCase()
    .split(/[^A-Z0-9]+/);
  return words.some((word) => SECRET_WORDS.has(word)) && !words.includes("PUBLISHABLE") && !words.includes("PUBLIC");
}

/** Variables that build tools put into what browsers are sent. */
export function isPublicName(name: string): boolean {
  return /^(?:VITE|NEXT_PUBLIC|NUXT_PUBLIC|PUBLIC|REACT_APP|EXPO_PUBLIC|GATSBY)_/.test(name);
}

/** Whether a text is one that nobody would think of: several kinds of characters in no order, some of them digits. */
export function looksRandom(value: string): boolean {
  if (value.length < 16 || isPlaceholder(value)) return false;
  return value.split(/[^A-Za-z0-9]+/).some((piece) => {
    if (piece.length < 12 || (piece.match(/\d/g)?.length ?? 0) < 2) return false;
    let switches = 0;
    for (let at = 1; at < piece.length && at < 200; at += 1)
      if (kindOf(piece, at) !== kindOf(piece, at - 1)) switches += 1;
    return switches >= 5;
  });
}

function kindOf(text: string, at: number): number {
  const code = text.charCodeAt(at);
  return code < 58 ? 0 : code < 91 ? 1 : 2;
}

const PLACEHOLDER =
  /^\[secret |change.?me|replace.?me|your[-_ ]|[-_ ]here\b|example|placeholder|insert[-_ ]|dummy|redacted|xxxx|\*\*\*|\.\.\.|^<.*>$|\$\{|\{\{|^\$|process\.env|import\.meta|(.)\1{7}/i;

/** Whether a text stands where a secret will be. */
export function isPlaceholder(value: string): boolean {
  return PLACEHOLDER.test(value.length > 300 ? value.slice(0, 300) : value);
}
