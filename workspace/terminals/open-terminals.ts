import { LatheError } from "@lathe/protocol/errors";
import { newId, type TerminalId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Terminal, Terminals } from "@lathe/protocol/workspace";
import type { ProjectSecrets } from "../secrets/project-secrets.ts";
import type { Sandbox } from "../sandbox/sandbox.ts";
import { ShellTerminal } from "./shell-terminal.ts";

/**
 * No start-up files: the sandbox has none that the project did not write, and the prompt stays the same everywhere.
 * The prompt takes back the title that a program may have left (OSC 0), and is the folder in blue and a dollar sign.
 */
const SHELL = ["bash", "--noprofile", "--norc", "-i"];
const SHELL_ENV = {
  TERM: "xterm-256color",
  COLORTERM: "truecolor",
  PS1: "\\[\\e]0;\\a\\e[1;34m\\]\\w\\[\\e[0m\\] \\$ ",
  HISTCONTROL: "ignoreboth",
  LS_COLORS: "di=1;34:ln=1;36:ex=1;32",
};

export interface OpenedTerminals extends Terminals {
  /** Ends all shells. */
  close(): Promise<void>;
}

/**
 * The terminals of one arena, at most LIMITS.terminal.maxPerArena at once (`too_many`). A shell has the secrets of the
 * moment when it was opened, and shows what is printed as it is: it is its person's own.
 */
export function openTerminals(
  sandbox: Pick<Sandbox, "spawnTerminal">,
  secrets: Pick<ProjectSecrets, "forProcesses">,
): OpenedTerminals {
  const terminals = new Map<TerminalId, ShellTerminal>();
  /** Numbers in use, those of terminals that are being opened included. */
  const numbers = new Set<number>();

  function takeNumber(): number {
    const limit = LIMITS.terminal.maxPerArena;
    if (numbers.size >= limit) {
      throw new LatheError("too_many", `A project can have ${limit} terminals open. Close one first.`, { limit });
    }
    let number = 1;
    while (numbers.has(number)) number += 1;
    numbers.add(number);
    return number;
  }

  return {
    async open({ cols, rows }): Promise<Terminal> {
      const number = takeNumber();
      try {
        const env = { ...secrets.forProcesses, ...SHELL_ENV };
        const process = await sandbox.spawnTerminal({ command: SHELL, env, cols, rows });
        const terminalId = newId("trm");
        const terminal = new ShellTerminal(process, { terminalId, title: `Terminal ${number}`, cols, rows }, () => {
          terminals.delete(terminalId);
          numbers.delete(number);
        });
        terminals.set(terminalId, terminal);
        return terminal;
      } catch (error) {
        numbers.delete(number);
        throw error;
      }
    },
    get: (terminalId) => terminals.get(terminalId),
    list: () => [...terminals.values()].map((terminal) => terminal.info),
    async close() {
      await Promise.all([...terminals.values()].map((terminal) => terminal.close()));
    },
  };
}
