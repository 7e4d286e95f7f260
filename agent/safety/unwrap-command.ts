import type { CommandWord } from "./command-line.ts";

interface Wrapper {
  /** Options that are followed by a value of their own. */
  valued: readonly string[];
  /** Words behind the options that are no command yet (timeout's duration). */
  operands?: number;
  /** Words that follow the name where it is a wrapper (`pnpm dlx`). */
  verbs?: readonly string[];
  /** Options with a script for a shell as their value. */
  scripts?: readonly string[];
  /** With one of these it only tells about a command. */
  asks?: readonly string[];
}

const PACKAGE_RUNNER: Wrapper = { valued: ["-p", "--package"], scripts: ["-c", "--call", "--shell-mode"] };
const PLAIN: Wrapper = { valued: [] };

/** Programs that run the command that is given to them. */
const WRAPPERS: ReadonlyMap<string, Wrapper> = new Map<string, Wrapper>([
  ["env", { valued: ["-u", "--unset", "-C", "--chdir"], scripts: ["-S", "--split-string"] }],
  ["command", { valued: [], asks: ["-v", "-V"] }],
  ["builtin", PLAIN],
  ["exec", { valued: ["-a"] }],
  ["nohup", PLAIN],
  ["time", { valued: ["-f", "--format", "-o", "--output"] }],
  ["xargs", { valued: ["-I", "-n", "-P", "-d", "-L", "-s", "-a", "-E", "--max-args", "--max-procs", "--delimiter"] }],
  ["nice", { valued: ["-n", "--adjustment"] }],
  ["ionice", { valued: ["-c", "-n", "-p"] }],
  ["timeout", { valued: ["-s", "--signal", "-k", "--kill-after"], operands: 1 }],
  ["stdbuf", { valued: ["-i", "-o", "-e"] }],
  ["setsid", PLAIN],
  ["chrt", { valued: [], operands: 1 }],
  ["busybox", PLAIN],
  ["sudo", { valued: ["-u", "-g", "-h", "-p", "-C", "-D", "-R", "-T", "--user", "--group"] }],
  ["doas", { valued: ["-u", "-C"] }],
  ["npx", PACKAGE_RUNNER],
  ["bunx", PACKAGE_RUNNER],
  ["npm", { ...PACKAGE_RUNNER, verbs: ["exec", "x"] }],
  ["pnpm", { ...PACKAGE_RUNNER, verbs: ["exec", "dlx"] }],
  ["yarn", { ...PACKAGE_RUNNER, verbs: ["exec", "dlx"] }],
  ["bun", { ...PACKAGE_RUNNER, verbs: ["x", "exec"] }],
]);

const KEYWORDS = new Set(["if", "then", "else", "elif", "do", "while", "until", "!", "{", "}", "coproc"]);
const ASSIGNMENT = /^[A-Za-z_]\w*\+?=/;

export interface Unwrapped {
  words: readonly CommandWord[];
  /** A script for a shell that stands in an option. */
  script?: CommandWord;
}

/** The words without keywords and assignments in front. */
export function withoutPrefix(words: readonly CommandWord[]): readonly CommandWord[] {
  let at = 0;
  while (at < words.length) {
    const word = words[at];
    if (word === undefined) break;
    const isKeyword = !word.quoted && KEYWORDS.has(word.text);
    if (!isKeyword && !ASSIGNMENT.test(word.text)) break;
    at += 1;
  }
  return words.slice(at);
}

/** The command that a wrapper runs; null when the words are of no wrapper, or it runs none. */
export function unwrapCommand(words: readonly CommandWord[]): Unwrapped | null {
  const wrapper = WRAPPERS.get(programName(words[0]));
  if (wrapper === undefined) return null;
  let at = 1;
  if (wrapper.verbs !== undefined) {
    if (!wrapper.verbs.includes(words[1]?.text ?? "")) return null;
    at = 2;
  }
  for (let operands = wrapper.operands ?? 0; at < words.length; at += 1) {
    const text = words[at]?.text ?? "";
    if (text === "--") continue;
    if (wrapper.asks?.includes(text) === true) return null;
    if (wrapper.scripts?.includes(text) === true) {
      const script = words[at + 1];
      return script === undefined ? null : { words: [], script };
    }
    if (text.startsWith("-")) at += wrapper.valued.includes(text) ? 1 : 0;
    else if (ASSIGNMENT.test(text)) continue;
    else if (operands > 0) operands -= 1;
    else return { words: words.slice(at) };
  }
  return null;
}

/** The name by which a command is called, without its folder and a package's version; empty where there is none. */
export function programName(word: CommandWord | undefined): string {
  const name = word?.text.slice(word.text.lastIndexOf("/") + 1) ?? "";
  return name.replace(/(?<=.)@.*$/, "");
}
