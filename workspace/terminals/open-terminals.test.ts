import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { LIMITS } from "@lathe/protocol/limits";
import { until } from "@lathe/testing/until";
import { TestWorkspaces } from "../fixtures/test-workspace.ts";
import type { OpenedWorkspace } from "../open-workspace.ts";

const workspaces = new TestWorkspaces();
let workspace: OpenedWorkspace;
beforeAll(async () => {
  workspace = await workspaces.open("terminals", { template: "blank" });
});
afterAll(() => workspaces.close());

describe("terminals", () => {
  test("a shell in the project, with a prompt, colours and a size", async () => {
    const terminal = await workspace.terminals.open({ cols: 90, rows: 20 });
    let heard = "";
    const end = terminal.onData((data) => {
      heard += data;
    });
    await until(() => terminal.scrollback.includes("$ "), "the prompt");
    terminal.write("echo $TERM; stty size; echo 'grün €' | rev\n");
    await until(() => terminal.scrollback.includes("€ nürg"), "the answer");
    expect(terminal.scrollback).toContain("xterm-256color\r\n20 90\r\n");
    expect(heard).toContain("20 90");
    terminal.resize(100, 30);
    expect(terminal.info).toMatchObject({ cols: 100, rows: 30 });
    terminal.write("stty size\n");
    await until(() => terminal.scrollback.includes("30 100"), "the new size");
    end();
    const before = heard;
    terminal.write("echo bye; exit 3\n");
    expect(await terminal.exited).toEqual({ exitCode: 3 });
    expect(terminal.scrollback).toContain("bye");
    expect(heard).toBe(before);
    expect(workspace.terminals.list()).toEqual([]);
  });

  test("^C ends the command and not the shell", async () => {
    const terminal = await workspace.terminals.open({ cols: 80, rows: 24 });
    const prompts = () => terminal.scrollback.split("$ ").length - 1;
    await until(() => prompts() === 1, "the prompt");
    terminal.write("echo wai''ting; sleep 1000\n");
    await until(() => terminal.scrollback.includes("waiting\r\n"), "the command runs");
    terminal.write("\x03");
    // What is typed before the shell is back may be thrown away with the interrupted line.
    await until(() => prompts() === 2, "the prompt is back");
    terminal.write("echo st''ill here\n");
    await until(() => terminal.scrollback.includes("still here"), "the shell answers");
    await terminal.close();
  });

  test("is busy while a command has its foreground", async () => {
    const terminal = await workspace.terminals.open({ cols: 80, rows: 24 });
    await until(() => terminal.scrollback.includes("$ "), "the prompt");
    expect(terminal.busy).toBeFalse();
    terminal.write("sh -c 'echo sta\"\"rted; exec sleep 1000'\n");
    // Before it says so, bash's child may still lose a ^C.
    await until(() => terminal.scrollback.includes("started"), "the command");
    expect(terminal.busy).toBeTrue();
    terminal.write("\x03");
    await until(() => !terminal.busy, "the prompt is back");
    terminal.write("sleep 1000 & echo in the back''ground\n");
    await until(() => terminal.scrollback.includes("in the background"), "the background job");
    await until(() => !terminal.busy, "a job in the background is not the foreground");
    await terminal.close();
    expect(terminal.busy).toBeFalse();
  });

  test("is called as its program says, until the next prompt", async () => {
    const terminal = await workspace.terminals.open({ cols: 80, rows: 24 });
    await until(() => terminal.scrollback.includes("$ "), "the prompt");
    const titles: string[] = [];
    terminal.onTitle(() => titles.push(terminal.info.title));
    const own = terminal.info.title;
    terminal.write("printf '\\033]0;my program\\a'; cat\n");
    await until(() => titles.length > 0, "the title");
    expect(titles).toEqual(["my program"]);
    terminal.write("\x04");
    await until(() => terminal.info.title === own, "the own title");
    await terminal.close();
  });

  test("what a shell prints last is not lost, however much it is", async () => {
    const terminal = await workspace.terminals.open({ cols: 80, rows: 24 });
    terminal.write("exec sh -c 'head -c 200000 /dev/zero | tr \\\\0 x; echo; echo last line'\n");
    await terminal.exited;
    expect(terminal.scrollback).toEndWith(`${"x".repeat(200_000)}\r\nlast line\r\n`);
  });

  test("endless output that nobody wants is held back, and ^C ends it at once", async () => {
    const terminal = await workspace.terminals.open({ cols: 80, rows: 24 });
    await until(() => terminal.scrollback.includes("$ "), "the prompt");
    terminal.wanted = false;
    const began = performance.now();
    terminal.write("yes\n");
    await until(() => performance.now() - began > 1_000, "a second of it");
    // Unheld it is five to fifty million a second.
    expect(terminal.output.end).toBeGreaterThan(100_000);
    expect(terminal.output.end).toBeLessThan(3_000_000);
    terminal.write("\x03");
    await until(() => terminal.scrollback.endsWith("$ "), "the prompt is back");
    const { end } = terminal.output;
    terminal.write("seq 300000; echo do''ne\n");
    await until(() => terminal.output.end > end + 10_000, "some of it");
    terminal.wanted = true;
    await until(() => terminal.scrollback.includes("300000\r\ndone"), "all of it");
    await terminal.close();
  });

  test("a program that does not read what is typed cannot fill the memory", async () => {
    const terminal = await workspace.terminals.open({ cols: 80, rows: 24 });
    await until(() => terminal.scrollback.includes("$ "), "the prompt");
    terminal.write("stty raw -echo; echo re''ady; sleep 1000\n");
    await until(() => terminal.scrollback.includes("ready"), "it sleeps");
    const paste = "x".repeat(LIMITS.terminal.maxInputCharacters);
    expect(() => {
      for (let count = 0; count < 100; count += 1) terminal.write(paste);
    }).toThrow("does not read");
    await terminal.close();
  });

  test("each has a title of its own, there are only so many, and a closed one makes room", async () => {
    const limit = LIMITS.terminal.maxPerArena;
    const terminals = await Promise.all(
      Array.from({ length: limit }, () => workspace.terminals.open({ cols: 80, rows: 24 })),
    );
    const titles = workspace.terminals
      .list()
      .map(({ title }) => title)
      .toSorted();
    expect(titles).toEqual(Array.from({ length: limit }, (_, index) => `Terminal ${index + 1}`));
    await expect(workspace.terminals.open({ cols: 80, rows: 24 })).rejects.toMatchObject({ code: "too_many" });
    const second = terminals.find(({ info }) => info.title === "Terminal 2");
    await second?.close();
    const next = await workspace.terminals.open({ cols: 80, rows: 24 });
    expect(next.info.title).toBe("Terminal 2");
    expect(workspace.terminals.get(next.info.terminalId)).toBe(next);
    await Promise.all([...terminals, next].map((terminal) => terminal.close()));
    expect(workspace.terminals.list()).toEqual([]);
  });
});
