import { afterEach, expect, test } from "bun:test";
import { CLOSE_CODES } from "@lathe/protocol/arena";
import { DOCUMENT_GONE } from "@lathe/protocol/documents";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { until } from "@lathe/testing/until";
import { DocumentServer } from "./fixtures/document-server.ts";
import { Editor } from "./fixtures/editor.ts";
import { encodeMessage, RawPage } from "./fixtures/raw-page.ts";
import type { DocumentBounds } from "./known-documents.ts";
import { decodeRecords } from "./log-record.ts";

let server: DocumentServer;
let close: (() => void)[] = [];

afterEach(async () => {
  for (const end of close) end();
  close = [];
  await server.close();
});

async function start(bounds: Partial<DocumentBounds> = {}): Promise<void> {
  server = await DocumentServer.start({ bounds });
  for (const name of ["a", "b", "c"]) writeFileSync(join(server.project, name), `${name}\n`);
}

async function edit(documentId: string): Promise<Editor> {
  const editor = await Editor.open(server.url, documentId);
  close.push(() => editor.close());
  return editor;
}

const logs = (): string[] => readdirSync(join(server.top, "documents"));
/** A log is short only once its document has left memory. */
const isUnloaded = (documentId: string): boolean =>
  decodeRecords(readFileSync(join(server.top, "documents", `${documentId}.log`))).records.length === 3;

test("a document that nobody is in leaves memory, and is the same one for who comes back", async () => {
  await start({ unloadAfterMs: 30 });
  const { documentId } = await server.documents.open("a");
  const editor = await edit(documentId);
  editor.append("typed\n");
  await editor.settle();
  editor.leave();
  await until(() => isUnloaded(documentId));
  expect(readFileSync(join(server.project, "a"), "utf8")).toBe("a\ntyped\n");
  editor.append("alone\n");
  writeFileSync(join(server.project, "a"), "0\na\ntyped\n");
  await server.documents.filesFor("person").rename("a", "moved");
  expect(server.moved).toEqual([{ documentId, path: "moved" }]);
  editor.comeBack();
  await editor.sees("0\na\ntyped\nalone\n");
  expect((await server.documents.open("moved")).documentId).toBe(documentId);
});

test("what nobody comes back to is forgotten, and then gone", async () => {
  await start({ unloadAfterMs: 10, forgetAfterMs: 30 });
  const { documentId } = await server.documents.open("a");
  await until(() => logs().length === 0);
  const late = new Editor(server.url, documentId);
  close.push(() => late.close());
  await until(() => late.refusedBecause !== null);
  expect(late.refusedBecause).toBe(DOCUMENT_GONE);
  expect((await server.documents.open("a")).documentId).not.toBe(documentId);
});

test("only so many are in memory, those in use among them, and only so many are known", async () => {
  await start({ maxLoaded: 2, maxKnown: 2, onTheWayMs: -1, unloadAfterMs: 100 });
  const a = await server.documents.open("a");
  const editor = await edit(a.documentId);
  await server.documents.open("b");
  const c = await server.documents.open("c");
  const other = await edit(c.documentId);
  const refused: unknown = await server.documents.open("b").catch((error: unknown) => error);
  expect(refused).toMatchObject({ code: "too_many" });
  editor.append("1");
  other.append("2");
  await until(() => editor.isSaved && other.isSaved);
  await until(() => logs().length === 2);
  expect(logs().toSorted()).toEqual([`${a.documentId}.log`, `${c.documentId}.log`].toSorted());
});

test("a message that is none ends its socket, and nobody else's", async () => {
  await start();
  const { documentId } = await server.documents.open("a");
  const editor = await edit(documentId);
  const huge = new Uint8Array(LIMITS.socket.maxMessageBytes + 1);
  for (const bytes of [new Uint8Array([255, 255, 255, 255]), new Uint8Array(0), huge]) {
    const page = await RawPage.open(server.url);
    page.say(documentId, 2, 0, "");
    page.send(bytes);
    await until(() => page.closedWith !== null);
    expect(page.closedWith).toBe(CLOSE_CODES.badMessage);
  }
  editor.append("goes on\n");
  await until(() => readFileSync(join(server.project, "a"), "utf8") === "a\ngoes on\n");
  expect(editor.text).toBe("a\ngoes on\n");
});

test("one socket asks for so many documents at most", async () => {
  await start();
  const page = await RawPage.open(server.url);
  for (let count = 0; count < 150; count += 1) page.say(newId("doc"), 0, 0, new Uint8Array([0]));
  await until(() => page.closedWith !== null);
});

test("a page that does not listen is let go, and does not hold the others", async () => {
  await start();
  const { documentId } = await server.documents.open("a");
  const closes: number[] = [];
  const deaf = server.documents.connect(
    { send: () => -1, close: (code) => void closes.push(code), getBufferedAmount: () => 2 ** 30 },
    { user: { userId: newId("usr"), name: "Deaf" }, sessionId: newId("ses") },
  );
  deaf.receive(encodeMessage(documentId, 2, 0, ""));
  const editor = await edit(documentId);
  editor.append("goes on\n");
  await editor.settle();
  await until(() => closes.length > 0);
  expect(closes).toEqual([CLOSE_CODES.tooSlow]);
});
