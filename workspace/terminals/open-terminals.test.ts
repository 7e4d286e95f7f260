import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { LIMITS } from "@lathe/protocol/limits";
import { TestWorkspaces, until } from "../fixtures/test-workspace.ts";
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
    await until("the prompt", () => terminal.scrollback.includes("$ "));
    terminal.write("echo $TERM; stty size; echo 'grün €' | rev\n");
    await until("the answer", () => terminal.scrollback.includes("€ nürg"));
    expect(terminal.scrollback).toContain("xterm-256color\r\n20 90\r\n");
    expect(heard).toContain("20 90");
    terminal.resize(100, 30);
    expect(terminal.info).toMatchObject({ cols: 100, rows: 30 });
    terminal.write("stty size\n");
    await until("the new size", () => terminal.scrollback.includes("30 100"));
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
    await until("the prompt", () => prompts() === 1);
    terminal.write("echo wai''ting; sleep 1000\n");
    await until("the command runs", () => terminal.scrollback.includes("waiting\r\n"));
    terminal.write("\x03");
    // What is typed before the shell is back may be thrown away with the interrupted line.
    await until("the prompt is back", () => prompts() === 2);
    terminal.write("echo st''ill here\n");
    await until("the shell answers", () => terminal.scrollback.includes("still here"));
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
