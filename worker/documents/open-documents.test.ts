import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { DOCUMENT_GONE } from "@lathe/protocol/documents";
import { newId } from "@lathe/protocol/ids";
import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { DocumentServer } from "./fixtures/document-server.ts";
import { Editor } from "./fixtures/editor.ts";
import { waitFor } from "./fixtures/wait-for.ts";

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
const put = (path: string, text: string): void => writeFileSync(join(server.project, path), text);
const diskHolds = (path: string, text: string): Promise<void> =>
  waitFor(
    () => onDisk(path) === text,
    () => `the file holds ${JSON.stringify(onDisk(path))}`,
  );

async function edit(path: string): Promise<Editor> {
  const { documentId } = await server.documents.open(path);
  const editor = await Editor.open(server.url, documentId);
  editors.push(editor);
  return editor;
}

describe("editors", () => {
  test("show the file, and each other's edits; the file follows by itself", async () => {
    put("a.txt", "one\ntwo\n");
    const first = await edit("a.txt");
    const second = await edit("a.txt");
    expect(first.text).toBe("one\ntwo\n");
    first.append("three\n");
    second.shared.insert(0, "zero\n");
    const both = "zero\none\ntwo\nthree\n";
    await first.sees(both);
    await second.sees(both);
    await diskHolds("a.txt", both);
    expect(new Set(server.written)).toEqual(new Set(["a.txt by person"]));
  });

  test("an unknown document is gone, and others on the socket are not disturbed", async () => {
    const stranger = new Editor(server.url, newId("doc"));
    editors.push(stranger);
    await waitFor(() => stranger.refusedBecause !== null);
    expect(stranger.refusedBecause).toBe(DOCUMENT_GONE);
  });
});
