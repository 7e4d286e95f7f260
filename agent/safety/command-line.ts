/** A word of a command line after its quotes are taken off. */
export interface CommandWord {
  text: string;
  /** False when the shell would put something else in its place: a variable, a command's output, a pattern. */
  exact: boolean;
  /** True when any of it was quoted or escaped. */
  quoted: boolean;
}

export interface SimpleCommand {
  words: CommandWord[];
  /** What is written behind `<<`, whole. */
  input: string[];
  /** Whether it reads what another command prints. */
  piped: boolean;
}

export interface CommandLine {
  commands: SimpleCommand[];
  /** False when some of it could not be read: quotes that stay open, nesting beyond the limit. */
  complete: boolean;
}

const MAX_DEPTH = 12;
const MAX_CHARACTERS = 200_000;

/**
 * The simple commands of a shell's command line, those in subshells and substitutions included. Reads no more of the
 * grammar than that takes, once from left to right; never throws. Linear in its length.
 */
export function readCommandLine(line: string, depth = 0): CommandLine {
  const reader = new CommandLineReader(line.slice(0, MAX_CHARACTERS), depth);
  return { commands: reader.commands, complete: reader.complete && line.length <= MAX_CHARACTERS };
}

class CommandLineReader {
  readonly commands: SimpleCommand[] = [];
  complete = true;
  readonly #line: string;
  #at = 0;
  #depth: number;

  constructor(line: string, depth: number) {
    this.#line = line;
    this.#depth = depth;
    this.#readList(null);
  }

  /** Reads commands up to the closing character, which is taken too; null: to the end. */
  #readList(closing: ")" | null): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) return this.#giveUp();
    let command = newCommand(false);
    let awaited: { command: SimpleCommand; delimiter: string; quoted: boolean }[] = [];
    const end = (piped: boolean): void => {
      if (command.words.length > 0) this.commands.push(command);
      command = newCommand(piped);
    };
    while (this.#at < this.#line.length) {
      const char = this.#line[this.#at] ?? "";
      const next = this.#line[this.#at + 1];
      if (char === " " || char === "\t" || char === "\r") this.#at += 1;
      else if (char === "#") this.#skipComment();
      else if (char === "\\" && next === "\n") this.#at += 2;
      else if (char === "\n") {
        this.#at += 1;
        end(false);
        for (const each of awaited) this.#readHereDocument(each.command, each.delimiter, each.quoted);
        awaited = [];
      } else if (char === ";" || (char === "&" && next !== ">")) {
        this.#at += 1;
        end(false);
      } else if (char === "|") {
        this.#at += next === "|" || next === "&" ? 2 : 1;
        end(next !== "|");
      } else if (char === "(") {
        this.#at += 1;
        this.#readList(")");
      } else if (char === ")") {
        this.#at += 1;
        end(false);
        if (closing === ")") {
          this.#depth -= 1;
          return;
        }
        this.complete = false;
      } else if (char === "<" || char === ">" || char === "&") {
        const delimiter = this.#readRedirection();
        if (delimiter !== null) awaited.push({ command, delimiter: delimiter.text, quoted: delimiter.quoted });
      } else {
        const word = this.#readWord();
        // The number in front of a redirection is no word of the command.
        if (!(/^[0-9]+$/.test(word.text) && /[<>]/.test(this.#line[this.#at] ?? ""))) command.words.push(word);
      }
    }
    end(false);
    if (closing !== null) this.complete = false;
    this.#depth -= 1;
  }

  #readWord(): CommandWord {
    const word = { text: "", exact: true, quoted: false };
    const from = this.#at;
    while (this.#at < this.#line.length) {
      const char = this.#line[this.#at] ?? "";
      if (/[\s;&|()<>]/.test(char)) break;
      if (char === "'") this.#readSingleQuoted(word);
      else if (char === '"') this.#readDoubleQuoted(word);
      else if (char === "\\") {
        const next = this.#line[this.#at + 1] ?? "";
        if (next !== "\n") word.text += next;
        word.quoted = true;
        this.#at += 2;
      } else if (char === "$") this.#readExpansion(word);
      else if (char === "`") this.#readBackticks(word);
      else {
        if (/[*?[\]{}~]/.test(char) && !isBrace(this.#line, this.#at)) word.exact = false;
        word.text += char;
        this.#at += 1;
      }
    }
    // A character that begins no word and ends none must not be met again.
    if (this.#at === from) this.#at += 1;
    return word;
  }

  #readSingleQuoted(word: CommandWord): void {
    const end = this.#line.indexOf("'", this.#at + 1);
    if (end === -1) return this.#giveUp();
    word.text += this.#line.slice(this.#at + 1, end);
    word.quoted = true;
    this.#at = end + 1;
  }

  #readDoubleQuoted(word: CommandWord): void {
    word.quoted = true;
    this.#at += 1;
    while (this.#at < this.#line.length) {
      const char = this.#line[this.#at] ?? "";
      if (char === '"') {
        this.#at += 1;
        return;
      }
      if (char === "\\") {
        const next = this.#line[this.#at + 1] ?? "";
        word.text += /["\\$`]/.test(next) ? next : next === "\n" ? "" : char + next;
        this.#at += 2;
      } else if (char === "$") this.#readExpansion(word);
      else if (char === "`") this.#readBackticks(word);
      else {
        word.text += char;
        this.#at += 1;
      }
    }
    this.complete = false;
  }

  #readExpansion(word: CommandWord): void {
    const next = this.#line[this.#at + 1] ?? "";
    if (next === "(") {
      word.exact = false;
      this.#at += 2;
      return this.#readList(")");
    }
    if (next === "{") {
      word.exact = false;
      this.#at += 2;
      return this.#readBraced(word);
    }
    if (next === "'") {
      // Its escapes can spell anything.
      word.exact = false;
      this.#at += 1;
      return this.#readSingleQuoted(word);
    }
    if (/[\w@*#?$!-]/.test(next)) word.exact = false;
    word.text += "$";
    this.#at += 1;
  }

  /** What stands in `${…}`: substitutions in it are read, its text is kept for whoever looks for words. */
  #readBraced(word: CommandWord): void {
    this.#depth += 1;
    if (this.#depth > MAX_DEPTH) return this.#giveUp();
    while (this.#at < this.#line.length) {
      const char = this.#line[this.#at] ?? "";
      if (char === "}") {
        this.#at += 1;
        this.#depth -= 1;
        return;
      }
      if (char === "'") this.#readSingleQuoted(word);
      else if (char === '"') this.#readDoubleQuoted(word);
      else if (char === "$") this.#readExpansion(word);
      else if (char === "`") this.#readBackticks(word);
      else this.#at += char === "\\" ? 2 : 1;
    }
    this.complete = false;
  }

  #readBackticks(word: CommandWord): void {
    word.exact = false;
    let inner = "";
    for (this.#at += 1; this.#at < this.#line.length; this.#at += 1) {
      const char = this.#line[this.#at] ?? "";
      if (char === "`") {
        this.#at += 1;
        return this.#include(inner);
      }
      if (char === "\\" && /[`\\$]/.test(this.#line[this.#at + 1] ?? "")) this.#at += 1;
      inner += this.#line[this.#at] ?? "";
    }
    this.complete = false;
  }

  /** Its target is no word of the command. Gives the delimiter of a here-document. */
  #readRedirection(): CommandWord | null {
    const [sign = ""] =
      /^(?:&>>?|<<<|<<-?|<>|[<>]\(|>>|[<>]&|>\||[<>])/.exec(this.#line.slice(this.#at, this.#at + 3)) ?? [];
    this.#at += Math.max(1, sign.length);
    if (sign.endsWith("(")) {
      this.#readList(")");
      return null;
    }
    while (this.#line[this.#at] === " " || this.#line[this.#at] === "\t") this.#at += 1;
    if (/^[\s;&|()<>]?$/.test(this.#line[this.#at] ?? "")) return null;
    const target = this.#readWord();
    return sign === "<<" || sign === "<<-" ? target : null;
  }

  #readHereDocument(command: SimpleCommand, delimiter: string, quoted: boolean): void {
    const lines: string[] = [];
    while (this.#at < this.#line.length) {
      const newline = this.#line.indexOf("\n", this.#at);
      const end = newline === -1 ? this.#line.length : newline;
      const line = this.#line.slice(this.#at, end);
      this.#at = end + 1;
      if (line.replace(/^\t+/, "") === delimiter) break;
      lines.push(line);
    }
    const text = lines.join("\n");
    command.input.push(text);
    if (!quoted && /\$\(|`/.test(text)) this.#include(`: "${text.replaceAll('"', "")}"`);
  }

  #include(line: string): void {
    const inner = readCommandLine(line, this.#depth);
    for (const command of inner.commands) this.commands.push(command);
    if (!inner.complete) this.complete = false;
  }

  #skipComment(): void {
    const newline = this.#line.indexOf("\n", this.#at);
    this.#at = newline === -1 ? this.#line.length : newline;
  }

  #giveUp(): void {
    this.complete = false;
    this.#at = this.#line.length;
  }
}

function newCommand(piped: boolean): SimpleCommand {
  return { words: [], input: [], piped };
}

/** `{` and `}` by themselves group commands. */
function isBrace(line: string, at: number): boolean {
  const alone = (char: string | undefined): boolean => char === undefined || /[\s;&|()]/.test(char);
  return /[{}]/.test(line[at] ?? "") && alone(line[at - 1]) && alone(line[at + 1]);
}
