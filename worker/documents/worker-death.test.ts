import { afterEach, beforeEach, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Editor } from "./fixtures/editor.ts";
import { HostProcess } from "./fixtures/host-process.ts";
import { RustEditor } from "./fixtures/rust-editor.ts";
import { nextPlace, numbersUpTo, readTokens } from "./fixtures/tokens.ts";
import { waitFor } from "./fixtures/wait-for.ts";

const KILLS = 5;

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

describe("kill -9 of the worker", () => {
  test("pages that go on typing come back by themselves, and nothing is lost or doubled", async () => {
    const { documentId } = await host.open("a.txt");
    const [first, second] = [await Editor.open(host.url, documentId), await Editor.open(host.url, documentId)];
    close.push(() => first.close(), () => second.close());
    let typing = true;
    const type = async (editor: Editor, writer: string): Promise<number> => {
      let count = 0;
      for (; typing; count += 1) {
        editor.shared.insert(nextPlace(editor.text, writer, count), `${writer}${count};`);
        await Bun.sleep(1);
      }
      return count;
    };
    const counts = Promise.all([type(first, "a"), type(second, "b")]);
    for (let kills = 0; kills < KILLS; kills += 1) {
      await Bun.sleep(50 + Math.random() * 400);
      await restart();
    }
    await waitFor(() => first.isSaved && second.isSaved);
    typing = false;
    const [a, b] = await counts;
    await waitFor(() => first.isSaved && second.isSaved);
    await waitFor(() => first.text === second.text && onDisk() === first.text);
    expect(readTokens(onDisk(), "a")).toEqual(numbersUpTo(a));
    expect(readTokens(onDisk(), "b")).toEqual(numbersUpTo(b));
    expect(onDisk().replace(/[a-z]\d+;/g, "")).toBe("// start\n");
    expect((await host.open("a.txt")).documentId).toBe(documentId);
  }, 60_000);

  test("what was acknowledged is in the file, also when its page died too", async () => {
    for (let kills = 0, count = 0; kills < KILLS; kills += 1) {
      const { documentId } = await host.open("a.txt");
      const page = await RustEditor.open(host.url, documentId);
      const endsAt = Date.now() + 100 + Math.random() * 400;
      while (Date.now() < endsAt) {
        page.insert(nextPlace(page.text, "r", count), `r${count};`);
        count += 1;
        if (count % 3 === 0) await Bun.sleep(1);
      }
      const acknowledged = count - page.unacknowledged;
      await restart();
      page.close();
      await waitFor(() => readTokens(onDisk(), "r").length >= acknowledged);
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
    await waitFor(() => onDisk() === merged, () => onDisk());
    await page.sees(merged);
  }, 20_000);
});
