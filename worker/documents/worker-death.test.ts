import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as Y from "yjs";
import { until } from "@lathe/testing/until";
import { Editor } from "./fixtures/editor.ts";
import { HostProcess } from "./fixtures/host-process.ts";
import { RawPage } from "./fixtures/raw-page.ts";
import { RustEditor } from "./fixtures/rust-editor.ts";
import { nextPlace, numbersUpTo, readTokens } from "./fixtures/tokens.ts";

/** How many edits come between two deaths of the worker. */
const EDITS_UNTIL_DEATH = [15, 80, 150];

let top: string;
let host: HostProcess;
let close: (() => void)[];

beforeEach(async () => {
  close = [];
  top = mkdtempSync(join(tmpdir(), "lathe-death-"));
  mkdirSync(join(top, "project"));
  writeFileSync(path(), "// start\n");
  host = await HostProcess.start(top);
});

afterEach(async () => {
  for (const end of close) end();
  await host.kill();
  rmSync(top, { recursive: true, force: true });
});

const path = (): string => join(top, "project/a.txt");
const onDisk = (): string => readFileSync(path(), "utf8");

async function restart(): Promise<void> {
  await host.kill();
  host = await HostProcess.start(top, host.port);
}

describe("a full disk", () => {
  test("acknowledges nothing that is not kept; once there is room, everything is", async () => {
    await host.kill();
    host = await HostProcess.start(top, host.port, 100);
    const { documentId } = await host.open("a.txt");
    const page = await Editor.open(host.url, documentId);
    close.push(() => page.close());
    let closes = 0;
    page.provider.on("close", () => {
      closes += 1;
    });
    page.append(`${"x".repeat(200_000)}\n`);
    await until(() => closes >= 3);
    expect(page.isSaved).toBe(false);
    await restart();
    await page.settle();
    await until(() => onDisk() === `// start\n${"x".repeat(200_000)}\n`);
  }, 30_000);
});

describe("kill -9 of the worker", () => {
  test("an edit that came before one that it builds on is kept too", async () => {
    const { documentId } = await host.open("a.txt");
    const doc = new Y.Doc();
    const updates: Uint8Array[] = [];
    doc.on("update", (update: Uint8Array) => updates.push(update));
    for (const key of ["1", "2"]) doc.getText(DOCUMENT_TEXT).insert(doc.getText(DOCUMENT_TEXT).length, key);
    const say = async (update: Uint8Array): Promise<void> => {
      const page = await RawPage.open(host.url);
      close.push(() => page.close());
      page.say(documentId, 2, 0, "");
      page.say(documentId, 0, 2, update);
      await until(() => page.acknowledged === 1);
    };
    const [first, second] = updates;
    if (first === undefined || second === undefined) throw new Error("nothing typed");
    await say(second);
    await restart();
    await say(first);
    await until(() => onDisk().includes("12"));
    expect(onDisk().replace("12", "")).toBe("// start\n");
  });

  test("pages that go on typing come back by themselves, and nothing is lost or doubled", async () => {
    const { documentId } = await host.open("a.txt");
    const [first, second] = [await Editor.open(host.url, documentId), await Editor.open(host.url, documentId)];
    close.push(
      () => first.close(),
      () => second.close(),
    );
    let count = 0;
    const type = (): void => {
      first.shared.insert(nextPlace(first.text, "a", count), `a${count};`);
      second.shared.insert(nextPlace(second.text, "b", count), `b${count};`);
      count += 1;
    };
    // As people: a key at each look, also while nobody is there to take it.
    const typeUntil = (isOver: () => boolean): Promise<unknown> => until(() => (type(), isOver()));
    for (const edits of EDITS_UNTIL_DEATH) {
      const before = count;
      await typeUntil(() => 2 * (count - before) >= edits);
      let isBack = false;
      const coming = restart().finally(() => (isBack = true));
      await typeUntil(() => isBack);
      await coming;
    }
    await until(() => first.isSaved && second.isSaved);
    await until(() => first.text === second.text && onDisk() === first.text);
    expect(readTokens(onDisk(), "a")).toEqual(numbersUpTo(count));
    expect(readTokens(onDisk(), "b")).toEqual(numbersUpTo(count));
    expect(onDisk().replace(/[a-z]\d+;/g, "")).toBe("// start\n");
    expect((await host.open("a.txt")).documentId).toBe(documentId);
  }, 60_000);

  test("what was acknowledged is in the file, also when its page died too", async () => {
    let count = 0;
    for (const edits of EDITS_UNTIL_DEATH) {
      const { documentId } = await host.open("a.txt");
      const page = await RustEditor.open(host.url, documentId);
      const before = count;
      await until(() => {
        for (let keys = 0; keys < 10; keys += 1, count += 1) {
          page.insert(nextPlace(page.text, "r", count), `r${count};`);
        }
        return count - page.unacknowledged >= before + edits;
      });
      const acknowledged = count - page.unacknowledged;
      await restart();
      page.close();
      await until(() => readTokens(onDisk(), "r").length >= acknowledged);
      const kept = readTokens(onDisk(), "r");
      expect(kept).toEqual(numbersUpTo(kept.length));
      expect(acknowledged).toBeGreaterThan(0);
      count = kept.length;
    }
  }, 60_000);

  test("what a command or a restored version made of the file meanwhile is merged with what was typed", async () => {
    const { documentId } = await host.open("a.txt");
    const page = await Editor.open(host.url, documentId);
    close.push(() => page.close());
    page.append("typed\n");
    await page.settle();
    await host.kill();
    const before = onDisk();
    writeFileSync(path(), `// from outside\n${before}`);
    host = await HostProcess.start(top, host.port);
    const merged = "// from outside\n// start\ntyped\n";
    await until(
      () => onDisk() === merged,
      () => onDisk(),
    );
    await page.sees(merged);
  }, 20_000);
});
