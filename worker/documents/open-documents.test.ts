import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { AGENT_NAME, DOCUMENT_GONE } from "@lathe/protocol/documents";
import type { ErrorCode } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { until } from "@lathe/testing/until";
import { MAX_DOCUMENT_CHARACTERS } from "./document-sockets.ts";
import { DocumentServer } from "./fixtures/document-server.ts";
import { Editor } from "./fixtures/editor.ts";

const Id = z.object({ client: z.number(), clock: z.number() });
const Place = z.object({ type: Id.nullable(), tname: z.string().nullable(), item: Id.nullable(), assoc: z.number() });
const Cursor = z.object({ anchor: Place, head: Place });

let server: DocumentServer;
let editors: Editor[];

beforeEach(async () => {
  editors = [];
  server = await DocumentServer.start();
});

afterEach(async () => {
  for (const editor of editors) editor.close();
  await server.close();
});

const onDisk = (path: string): string => readFileSync(join(server.project, path), "utf8");
const put = (path: string, content: string | Uint8Array): void => writeFileSync(join(server.project, path), content);
const diskHolds = (path: string, text: string): Promise<true> =>
  until(
    () => onDisk(path) === text,
    () => `the file holds ${JSON.stringify(onDisk(path))}`,
  );

async function edit(path: string): Promise<Editor> {
  const { documentId } = await server.documents.open(path);
  return editById(documentId);
}

async function editById(documentId: string): Promise<Editor> {
  const editor = await Editor.open(server.url, documentId);
  editors.push(editor);
  return editor;
}

async function expectCode(promise: Promise<unknown>, code: ErrorCode): Promise<void> {
  expect(await promise.catch((error: unknown) => error)).toMatchObject({ name: "LatheError", code });
}

describe("editors", () => {
  test("show the file and each other's edits; the file follows by itself", async () => {
    put("a.txt", "one\ntwo\n");
    const [first, second] = [await edit("a.txt"), await edit("a.txt")];
    expect(first.text).toBe("one\ntwo\n");
    first.append("three\n");
    second.shared.insert(0, "zero\n");
    const both = "zero\none\ntwo\nthree\n";
    await first.sees(both);
    await second.sees(both);
    await diskHolds("a.txt", both);
    expect(new Set(server.written)).toEqual(new Set(["a.txt by person"]));
  });

  test("a file is one document, however often and in whatever spelling it is opened", async () => {
    put("Größe.txt", "1");
    const opened = await Promise.all(
      ["Größe.txt", "Größe.txt".normalize("NFD"), "Größe.txt"].map((path) => server.documents.open(path)),
    );
    expect(new Set(opened.map(({ documentId }) => documentId)).size).toBe(1);
  });

  test("an unknown document is gone", async () => {
    const stranger = new Editor(server.url, newId("doc"));
    editors.push(stranger);
    await until(() => stranger.refusedBecause !== null);
    expect(stranger.refusedBecause).toBe(DOCUMENT_GONE);
  });

  test("flush has everything in the file when it resolves", async () => {
    put("a.txt", "");
    const editor = await edit("a.txt");
    editor.append("typed\n");
    await editor.settle();
    await server.documents.flush();
    expect(onDisk("a.txt")).toBe("typed\n");
  });

  test("somebody who types without a pause is written about once a second", async () => {
    put("a.txt", "");
    const editor = await edit("a.txt");
    const startedAt = Date.now();
    await until(() => {
      editor.append("x");
      return onDisk("a.txt") !== "";
    });
    expect(Date.now() - startedAt).toBeLessThan(2_000);
  });

  test("what is no text, or too large, is refused", async () => {
    put("image.png", new Uint8Array([137, 80, 0, 1]));
    put("large.txt", "x".repeat(LIMITS.file.maxTextBytes + 1));
    mkdirSync(join(server.project, "folder"));
    await expectCode(server.documents.open("image.png"), "not_a_file");
    await expectCode(server.documents.open("folder"), "not_a_file");
    await expectCode(server.documents.open("large.txt"), "too_large");
    await expectCode(server.documents.open("missing.txt"), "file_not_found");
    await expectCode(server.documents.open("../x"), "bad_path");
  });

  test("one's own changes alone are undone", async () => {
    const { UndoManager } = await import("yjs");
    put("a.txt", "start\n");
    const [first, second] = [await edit("a.txt"), await edit("a.txt")];
    const undo = new UndoManager(first.shared);
    first.append("mine\n");
    await second.sees("start\nmine\n");
    second.append("theirs\n");
    await first.sees("start\nmine\ntheirs\n");
    const agent = server.documents.filesFor("agent");
    await agent.write("a.txt", "agent\nstart\nmine\ntheirs\n", { ifMatch: (await agent.read("a.txt")).etag });
    await first.sees("agent\nstart\nmine\ntheirs\n");
    undo.undo();
    await second.sees("agent\nstart\ntheirs\n");
    expect(undo.undoStack).toHaveLength(0);
  });

  test("a document that grows beyond what can be opened is still written", async () => {
    put("a.txt", "x".repeat(LIMITS.file.maxTextBytes - 1));
    const editor = await edit("a.txt");
    editor.append("yy");
    await diskHolds("a.txt", `${"x".repeat(LIMITS.file.maxTextBytes - 1)}yy`);
    editor.append("z");
    await diskHolds("a.txt", `${"x".repeat(LIMITS.file.maxTextBytes - 1)}yyz`);
    expect(await server.documents.filesFor("person").read("a.txt")).toMatchObject({ text: null, binary: false });
  });

  test("what would make it longer than a file can be is not taken, and never said to be", async () => {
    put("a.txt", "kept\n");
    const [editor, other] = [await edit("a.txt"), await edit("a.txt")];
    editor.append("x".repeat(MAX_DOCUMENT_CHARACTERS));
    await until(() => server.logged.some(({ message }) => message === "a document would become too long"));
    other.append("others go on\n");
    await diskHolds("a.txt", "kept\nothers go on\n");
    expect(editor.isSaved).toBe(false);
  });
});

describe("line ends", () => {
  test("byte order mark, line ends and the end of the file are kept", async () => {
    put("a.txt", "\uFEFFone\r\ntwo");
    expect((await server.documents.open("a.txt")).lineEnds).toBe("crlf");
    const editor = await edit("a.txt");
    expect(editor.text).toBe("one\ntwo");
    editor.shared.insert(3, "\nand");
    await diskHolds("a.txt", "\uFEFFone\r\nand\r\ntwo");
    const agent = server.documents.filesFor("agent");
    const seen = await agent.read("a.txt");
    expect(seen.text).toBe("\uFEFFone\r\nand\r\ntwo");
    await agent.write("a.txt", "one\nand\nthree", { ifMatch: seen.etag });
    expect(onDisk("a.txt")).toBe("\uFEFFone\r\nand\r\nthree");
    await editor.sees("one\nand\nthree");
  });

  test("a file with mixed line ends is left alone until somebody edits it", async () => {
    const mixed = "1\r\n2\r\n3\n4";
    put("a.txt", mixed);
    const editor = await edit("a.txt");
    await server.documents.flush();
    expect(onDisk("a.txt")).toBe(mixed);
    expect((await server.documents.filesFor("person").read("a.txt")).text).toBe(mixed);
    editor.append("5");
    await diskHolds("a.txt", "1\r\n2\r\n3\r\n45");
  });

  test("carriage returns that a browser sends become line ends, in the editors too", async () => {
    put("a.txt", "");
    const [editor, other] = [await edit("a.txt"), await edit("a.txt")];
    editor.append("a\r\nb\rc");
    await other.sees("a\nb\nc");
    await editor.sees("a\nb\nc");
    await diskHolds("a.txt", "a\nb\nc");
  });

  test("the file's line ends change with the file", async () => {
    put("a.txt", "1\n2\n");
    const editor = await edit("a.txt");
    put("a.txt", "1\r\n2\r\n");
    const files = server.documents.filesFor("person");
    expect((await files.read("a.txt")).text).toBe("1\r\n2\r\n");
    editor.append("3\n");
    await diskHolds("a.txt", "1\r\n2\r\n3\r\n");
    await files.write("a.txt", "1\n2\n3\n");
    expect(onDisk("a.txt")).toBe("1\n2\n3\n");
  });
});

describe("changes from outside", () => {
  test("come in as small edits, and what is being typed stays", async () => {
    put("a.ts", "const a = 1;\nconst b = 2;\nconst c = 3;\n");
    const editor = await edit("a.ts");
    editor.append("// typed");
    put("a.ts", "const a = 10;\nconst b = 2;\nconst c = 30;\n");
    editor.append(" more\n");
    const merged = "const a = 10;\nconst b = 2;\nconst c = 30;\n// typed more\n";
    await editor.sees(merged);
    await diskHolds("a.ts", merged);
  });

  test("small edits leave the places of others where they were", async () => {
    const Y = await import("yjs");
    put("a.ts", "one\ntwo\nthree\n");
    const editor = await edit("a.ts");
    const place = Y.createRelativePositionFromTypeIndex(editor.shared, "one\ntw".length);
    put("a.ts", "zero\none\ntwo\nTHREE\n");
    await editor.sees("zero\none\ntwo\nTHREE\n");
    expect(Y.createAbsolutePositionFromRelativePosition(place, editor.doc)?.index).toBe("zero\none\ntw".length);
  });

  test("reading right after a command shows what the command wrote", async () => {
    put("a.txt", "1\n");
    await edit("a.txt");
    put("a.txt", "2\n");
    expect((await server.documents.filesFor("agent").read("a.txt")).text).toBe("2\n");
  });

  test("own writes are no changes from outside", async () => {
    put("a.txt", "");
    const editor = await edit("a.txt");
    const changes: string[] = [];
    editor.doc.on("update", (_update: Uint8Array, origin: unknown) => {
      if (origin === editor.provider) changes.push(editor.text);
    });
    for (const key of "typing") {
      editor.append(key);
      await server.documents.flush();
    }
    await diskHolds("a.txt", "typing");
    await server.documents.filesFor("person").read("a.txt");
    expect(changes.every((text) => "typing".startsWith(text))).toBe(true);
    expect(editor.text).toBe("typing");
  });

  test("a file that becomes something else is no document any more", async () => {
    put("a.txt", "text");
    const { documentId } = await server.documents.open("a.txt");
    put("a.txt", new Uint8Array([0, 1, 2]));
    await until(() => server.moved.length > 0);
    expect(server.moved).toEqual([{ documentId, path: null }]);
    await server.documents.flush();
    expect([...readFileSync(join(server.project, "a.txt"))]).toEqual([0, 1, 2]);
  });
});

describe("the agent", () => {
  test("edits what it read, and what a person typed meanwhile is kept", async () => {
    put("a.ts", "let a = 1;\nlet b = 2;\n");
    const editor = await edit("a.ts");
    const agent = server.documents.filesFor("agent");
    const seen = await agent.read("a.ts");
    editor.shared.insert("let a = 1;\n".length, "// typed\n");
    await editor.settle();
    const written = await agent.write("a.ts", "let a = 1;\nlet b = 20;\n", { ifMatch: seen.etag });
    const merged = "let a = 1;\n// typed\nlet b = 20;\n";
    expect(onDisk("a.ts")).toBe(merged);
    const { etag } = await agent.read("a.ts");
    expect(written).toEqual({ etag, size: merged.length, merged: true });
    await editor.sees(merged);
    expect(await agent.write("a.ts", "all anew\n", { ifMatch: etag })).toMatchObject({ merged: false });
  });

  test("on what it never saw is refused", async () => {
    put("a.ts", "1\n");
    const editor = await edit("a.ts");
    editor.append("2\n");
    await editor.settle();
    const agent = server.documents.filesFor("agent");
    await expectCode(agent.write("a.ts", "x", { ifMatch: "0".repeat(64) }), "file_changed");
    await expectCode(agent.write("a.ts", "x", { ifMatch: null }), "file_changed");
    await diskHolds("a.ts", "1\n2\n");
  });

  test("edits what it read before anybody opened the file", async () => {
    put("a.ts", "1\n");
    const agent = server.documents.filesFor("agent");
    const seen = await agent.read("a.ts");
    const editor = await edit("a.ts");
    editor.append("typed\n");
    await editor.settle();
    await agent.write("a.ts", "0\n1\n", { ifMatch: seen.etag });
    await editor.sees("0\n1\ntyped\n");
  });

  test("is seen where it edits", async () => {
    const Y = await import("yjs");
    put("a.ts", "one\ntwo\n");
    const editor = await edit("a.ts");
    const agent = server.documents.filesFor("agent");
    await agent.write("a.ts", "one\ntwo words\n", { ifMatch: (await agent.read("a.ts")).etag });
    const states = (): Record<string, unknown>[] => [...(editor.provider.awareness?.getStates().values() ?? [])];
    const find = () => states().find(({ user }) => JSON.stringify(user)?.includes(AGENT_NAME));
    await until(() => find() !== undefined);
    expect(find()).toMatchObject({ user: { userId: null, sessionId: null, name: AGENT_NAME } });
    const { anchor } = Cursor.parse(find()?.["selection"]);
    // As y-monaco reads it: the parsed JSON itself, in which nothing may be left out.
    const place = Object.assign(new Y.RelativePosition(null, null, null), anchor);
    expect(Y.createAbsolutePositionFromRelativePosition(place, editor.doc)?.index).toBe("one\ntwo words".length);
  });
});

describe("presence", () => {
  test("shows the others, as who they are and not as who they say", async () => {
    put("a.txt", "");
    const [first, second] = [await edit("a.txt"), await edit("a.txt")];
    first.provider.setAwarenessField("user", { userId: null, sessionId: null, name: "Somebody else" });
    first.provider.setAwarenessField("extra", "x".repeat(1_000));
    const seen = () => second.provider.awareness?.getStates().get(first.doc.clientID);
    await until(() => seen()?.["user"] !== undefined);
    expect(seen()).toEqual({
      user: { userId: expect.stringMatching(/^usr_/), sessionId: expect.stringMatching(/^ses_/), name: "Ada" },
    });
    expect(second.provider.awareness?.getStates().size).toBe(2);
    first.close();
    await until(() => seen() === undefined);
  });

  test("that is too large ends the socket, and the document goes on", async () => {
    put("a.txt", "");
    const [first, second] = [await edit("a.txt"), await edit("a.txt")];
    first.provider.setAwarenessField("selection", "x".repeat(100_000));
    await until(() => server.logged.some(({ message }) => message === "a bad message on a document's socket"));
    second.append("on");
    await diskHolds("a.txt", "on");
  });
});

describe("moves", () => {
  test("a document goes with its file and with its folder, and keeps what is not written yet", async () => {
    mkdirSync(join(server.project, "src"));
    put("src/a.txt", "1\n");
    const { documentId } = await server.documents.open("src/a.txt");
    const editor = await editById(documentId);
    const files = server.documents.filesFor("person");
    editor.append("2\n");
    await editor.settle();
    await files.rename("src/a.txt", "src/b.txt");
    await files.rename("src", "lib/deep");
    editor.append("3\n");
    await diskHolds("lib/deep/b.txt", "1\n2\n3\n");
    expect(readdirSync(server.project)).toEqual(["lib"]);
    expect(server.moved).toEqual([
      { documentId, path: "src/b.txt" },
      { documentId, path: "lib/deep/b.txt" },
    ]);
    expect((await server.documents.open("lib/deep/b.txt")).documentId).toBe(documentId);
  });

  test("what is deleted stays deleted, whatever is typed; restored, it is the same document", async () => {
    put("a.txt", "1\n");
    const { documentId } = await server.documents.open("a.txt");
    const editor = await editById(documentId);
    await server.documents.filesFor("person").delete("a.txt");
    expect(server.moved).toEqual([{ documentId, path: null }]);
    editor.append("typed\n");
    await editor.settle();
    await server.documents.flush();
    expect(readdirSync(server.project)).toEqual([]);
    await expectCode(server.documents.open("a.txt"), "file_not_found");
    put("a.txt", "0\n1\n");
    await editor.sees("0\n1\ntyped\n");
    await diskHolds("a.txt", "0\n1\ntyped\n");
    expect(server.moved.at(-1)).toEqual({ documentId, path: "a.txt" });
    expect((await server.documents.open("a.txt")).documentId).toBe(documentId);
  });

  test("a command that deletes tells so; one that replaces by deleting does not", async () => {
    const told = new Set<string>();
    const unwatch = server.disk.watch((changes) => changes.forEach(({ path }) => told.add(path)));
    put("a.txt", "1\n");
    put("b.txt", "1\n");
    await until(() => told.size === 2);
    unwatch();
    const [a, b] = [await server.documents.open("a.txt"), await server.documents.open("b.txt")];
    const editor = await editById(b.documentId);
    rmSync(join(server.project, "b.txt"));
    rmSync(join(server.project, "a.txt"));
    await until(async () => (await server.documents.filesFor("person").list()).length === 0);
    put("b.txt", "2\n");
    await editor.sees("2\n");
    await until(() => server.moved.length > 0);
    expect(server.moved).toEqual([{ documentId: a.documentId, path: null }]);
  });

  test("an editor's way of saving, by a new file in the old one's place, is an edit", async () => {
    put("a.txt", "1\n");
    const editor = await edit("a.txt");
    put(".a.swp", "1\n2\n");
    renameSync(join(server.project, ".a.swp"), join(server.project, "a.txt"));
    await editor.sees("1\n2\n");
    expect(server.moved).toEqual([]);
  });

  test("the agent's file at the place of a deleted document is that document again", async () => {
    put("a.txt", "1\n");
    const editor = await edit("a.txt");
    rmSync(join(server.project, "a.txt"));
    const agent = server.documents.filesFor("agent");
    await expectCode(agent.read("a.txt"), "file_not_found");
    await agent.write("a.txt", "new\n", { ifMatch: null });
    await editor.sees("new\n");
    expect(server.moved).toEqual([]);
  });
});
