import type { CommandPolicy } from "@lathe/protocol/agent-settings";
import { type CommandWord, readCommandLine, type SimpleCommand } from "./command-line.ts";
import { programName, unwrapCommand, withoutPrefix } from "./unwrap-command.ts";

export interface CommandVerdict {
  verdict: "allowed" | "ask" | "refused";
  /** The beginning in the policy that decided; null for what is allowed. */
  rule: string | null;
}

interface Rule {
  verdict: "ask" | "refused";
  rule: string;
  words: readonly string[];
}

const ALLOWED: CommandVerdict = { verdict: "allowed", rule: null };
const RANK = { allowed: 0, ask: 1, refused: 2 } as const;
const SHELLS = new Set(["sh", "bash", "dash", "zsh", "ksh", "ash", "fish"]);
const INTERPRETERS = new Set(["node", "bun", "deno", "tsx", "python", "python3", "perl", "ruby", "php"]);
const MAX_DEPTH = 12;
const MAX_SCRIPTS = 200;
const MAX_WRAPPERS = 20;

/**
 * What a policy says of a command line: each of its simple commands, also those behind wrappers, in subshells and in
 * scripts given to a shell, is held against the beginnings of the policy; the strictest verdict counts. What cannot be
 * read asks when it holds the words of a rule anywhere.
 *
 * A courtesy that keeps an obliging model from what a person would have been asked about. It is no boundary: a script, a
 * program or an alias does what it likes behind it. The boundary is the sandbox.
 */
export function judgeCommand(command: string, policy: CommandPolicy): CommandVerdict {
  const judge = new CommandJudge(policy);
  judge.judgeLine(command, 0);
  if (!judge.complete) judge.judgeUnread(command);
  return judge.verdict;
}

class CommandJudge {
  verdict: CommandVerdict = ALLOWED;
  complete = true;
  readonly #rules: readonly Rule[];
  #scripts = 0;

  constructor({ ask, refused }: CommandPolicy) {
    this.#rules = [...toRules(refused, "refused"), ...toRules(ask, "ask")];
  }

  judgeLine(line: string, depth: number): void {
    this.#scripts += 1;
    if (depth > MAX_DEPTH || this.#scripts > MAX_SCRIPTS) {
      this.complete = false;
      return;
    }
    const { commands, complete } = readCommandLine(line);
    if (!complete) this.complete = false;
    for (const command of commands) this.#judge(command, command.words, depth);
  }

  /** Asks when the text holds the words of a rule, wherever they stand. */
  judgeUnread(text: string): void {
    const words = new Set(text.split(/[^\w.-]+/));
    for (const rule of this.#rules)
      if (rule.words.every((word) => words.has(word))) this.#note({ ...rule, verdict: "ask" });
  }

  #judge(command: SimpleCommand, given: readonly CommandWord[], depth: number): void {
    let words = withoutPrefix(given);
    for (let wrappers = 0; wrappers < MAX_WRAPPERS; wrappers += 1) {
      const [first] = words;
      if (first === undefined) return;
      if (!first.exact) this.complete = false;
      for (const rule of this.#rules) {
        const fits = fitsRule(words, rule.words);
        if (fits === "yes") this.#note(rule);
        else if (fits === "unknown") this.complete = false;
      }
      const inner = unwrapCommand(words);
      if (inner === null) return this.#judgeScripts(command, words, depth);
      if (inner.script !== undefined) return this.#judgeScript(inner.script, depth);
      words = withoutPrefix(inner.words);
    }
    this.complete = false;
  }

  /** What a shell, `eval` or `find -exec` is given to run. */
  #judgeScripts(command: SimpleCommand, words: readonly CommandWord[], depth: number): void {
    const name = programName(words[0]);
    if (name === "eval") return this.#judgeScript(joinWords(words.slice(1)), depth);
    if (name === "find") {
      const at = words.findIndex(({ text }) => /^-(?:exec|execdir|ok|okdir)$/.test(text));
      if (at !== -1)
        this.judgeLine(
          words
            .slice(at + 1)
            .map(quoteWord)
            .join(" "),
          depth + 1,
        );
      return;
    }
    if (INTERPRETERS.has(name)) {
      const at = words.findIndex(({ text }) => /^(?:-e|-c|-p|-r|-pe|--eval|--print)$/.test(text));
      if (at !== -1)
        this.judgeUnread(
          words
            .slice(at + 1)
            .map(({ text }) => text)
            .join(" "),
        );
      if (command.piped && words.length === 1) this.complete = false;
      for (const text of command.input) this.judgeUnread(text);
      return;
    }
    if (!SHELLS.has(name)) return;
    const at = words.findIndex(({ text }) => /^-[a-zA-Z]*c[a-zA-Z]*$/.test(text));
    const script = at === -1 ? undefined : words.slice(at + 1).find(({ text }) => !/^[-+]/.test(text));
    if (script !== undefined) return this.#judgeScript(script, depth);
    for (const text of command.input) this.judgeLine(text, depth + 1);
    if (command.piped) this.complete = false;
  }

  #judgeScript(script: CommandWord, depth: number): void {
    if (!script.exact) this.complete = false;
    this.judgeLine(script.text, depth + 1);
  }

  #note({ verdict, rule }: Rule): void {
    if (RANK[verdict] > RANK[this.verdict.verdict]) this.verdict = { verdict, rule };
  }
}

function toRules(beginnings: readonly string[], verdict: Rule["verdict"]): Rule[] {
  return beginnings.flatMap((rule) => {
    const words = rule.trim().split(/\s+/);
    return words[0] === "" ? [] : [{ verdict, rule, words }];
  });
}

/** Options, and words right behind one, may stand between the words of a rule (`git -C folder push`). */
function fitsRule(words: readonly CommandWord[], rule: readonly string[]): "yes" | "no" | "unknown" {
  if (programName(words[0]) !== rule[0]) return "no";
  let matched = 1;
  for (let at = 1; at < words.length && matched < rule.length; at += 1) {
    const word = words[at];
    if (word === undefined) break;
    if (word.text === rule[matched]) matched += 1;
    else if (!word.exact) return "unknown";
    else if (!word.text.startsWith("-") && words[at - 1]?.text.startsWith("-") !== true) return "no";
  }
  return matched === rule.length ? "yes" : "no";
}

function joinWords(words: readonly CommandWord[]): CommandWord {
  return { text: words.map(({ text }) => text).join(" "), exact: words.every(({ exact }) => exact), quoted: true };
}

function quoteWord({ text }: CommandWord): string {
  return text === ";" ? ";" : `'${text.replaceAll("'", `'\\''`)}'`;
}
