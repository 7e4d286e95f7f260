import { afterEach, beforeEach, expect, test } from "bun:test";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { DocumentServer } from "./fixtures/document-server.ts";
import { Editor } from "./fixtures/editor.ts";
import { RustEditor } from "./fixtures/rust-editor.ts";
import { nextPlace, numbersUpTo, readTokens } from "./fixtures/tokens.ts";

let server: DocumentServer;
let close: (() => void)[];

beforeEach(async () => {
  close = [];
  server = await DocumentServer.start();
  writeFileSync(path(), "// everybody types here\n");
});

afterEach(async () => {
  for (const end of close) end();
  await server.close();
});

const path = (): string => join(server.project, "a.txt");
const onDisk = (): string => readFileSync(path(), "utf8");
const pause = (): Promise<void> => new Promise((resolve) => setImmediate(resolve));

interface Typist {
  readonly text: string;
  insert(index: number, text: string): void;
  remove(index: number, length: number): void;
}

function typistOf(editor: Editor): Typist {
  return {
    get text() {
      return editor.text;
    },
    insert: (index, text) => editor.shared.insert(index, text),
    remove: (index, length) => editor.shared.delete(index, length),
  };
}

/** Types tokens, and beside them emoji that are taken out again, in the order in which fingers do it. */
async function type(typist: Typist, writer: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const at = nextPlace(typist.text, writer, done);
    typist.insert(at, `${writer}${done};`);
    if (done % 5 === 0) {
      typist.insert(at, "😀");
      typist.remove(at, 2);
    }
    await pause();
  }
}

async function agentTypes(writer: string, count: number): Promise<void> {
  const files = server.documents.filesFor("agent");
  for (let done = 0; done < count; done += 1) {
    const { text, etag } = await files.read("a.txt");
    if (text === null) throw new Error("no text");
    const at = nextPlace(text, writer, done);
    await pause();
    await files.write("a.txt", `${text.slice(0, at)}${writer}${done};${text.slice(at)}`, { ifMatch: etag });
  }
}

/** Writes the file as a command does, past the door; it reads and writes in one go, as nothing else could be merged. */
async function commandWrites(writer: string, count: number): Promise<void> {
  for (let done = 0; done < count; done += 1) {
    const text = onDisk();
    const at = nextPlace(text, writer, done);
    writeFileSync(path(), `${text.slice(0, at)}${writer}${done};${text.slice(at)}`);
    for (let pauses = 0; pauses < 20; pauses += 1) await pause();
  }
}

function expectAll(text: string, counts: Record<string, number>): void {
  for (const [writer, count] of Object.entries(counts)) {
    expect({ writer, tokens: readTokens(text, writer) }).toEqual({ writer, tokens: numbersUpTo(count) });
  }
  const rest = text.replace(/[a-z]\d+;/g, "");
  expect(rest).toBe("// everybody types here\n");
}

test("two people, the agent and a command in one file lose nothing and end with one text", async () => {
  const { documentId } = await server.documents.open("a.txt");
  const [first, second] = [await Editor.open(server.url, documentId), await Editor.open(server.url, documentId)];
  close.push(
    () => first.close(),
    () => second.close(),
  );
  const counts = { a: 2_000, b: 2_000, g: 200, c: 40 };
  await Promise.all([
    type(typistOf(first), "a", counts.a),
    type(typistOf(second), "b", counts.b),
    agentTypes("g", counts.g),
    commandWrites("c", counts.c),
  ]);
  await until(() => first.isSaved && second.isSaved);
  await server.documents.filesFor("person").read("a.txt");
  await server.documents.flush();
  await first.sees(onDisk());
  await second.sees(onDisk());
  expectAll(onDisk(), counts);
}, 60_000);

test("an independent implementation of Yjs sees and says the same", async () => {
  const { documentId } = await server.documents.open("a.txt");
  const editor = await Editor.open(server.url, documentId);
  const rust = await RustEditor.open(server.url, documentId);
  close.push(
    () => editor.close(),
    () => rust.close(),
  );
  const counts = { a: 1_000, r: 1_000, g: 150 };
  await Promise.all([type(typistOf(editor), "a", counts.a), type(rust, "r", counts.r), agentTypes("g", counts.g)]);
  await until(() => editor.isSaved && rust.isSaved);
  await server.documents.flush();
  await editor.sees(onDisk());
  await until(() => rust.text === onDisk());
  expectAll(onDisk(), counts);
}, 60_000);

test("a hundred pages in one document all see what each of them types", async () => {
  const { documentId } = await server.documents.open("a.txt");
  const pages = await Promise.all(Array.from({ length: 100 }, () => Editor.open(server.url, documentId)));
  close.push(...pages.map((page) => () => page.close()));
  pages.forEach((page, index) => page.append(`p${index};`));
  await until(() => pages.every((page) => page.isSaved));
  await server.documents.flush();
  await Promise.all(pages.map((page) => page.sees(onDisk())));
  expect(readTokens(onDisk(), "p").toSorted((left, right) => left - right)).toEqual(numbersUpTo(100));
}, 60_000);
