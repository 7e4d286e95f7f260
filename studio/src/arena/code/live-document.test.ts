import { afterEach, describe, expect, test } from "bun:test";
import type { DocumentAuthor } from "@lathe/protocol/documents";
import { newId } from "@lathe/protocol/ids";
import fc from "fast-check";
import { startDocumentsServer } from "../../testing/documents-server.ts";
import { until } from "../../testing/until.ts";
import { ValueStore } from "../../store/value-store.ts";
import type { ConnectionState } from "../arena-connection.ts";
import type { LiveDocument } from "./live-document.ts";
import { LiveDocuments } from "./live-documents.ts";
import { readCarets } from "./read-carets.ts";
import * as Y from "yjs";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

type Server = ReturnType<typeof startDocumentsServer>;

function serve(files: Record<string, string> = { "a.ts": "one\ntwo\nthree\n" }): Server {
  const server = startDocumentsServer(files);
  closers.push(server.close);
  return server;
}

/** One browser page. */
async function openPage(server: Server, path = "a.ts") {
  const arena = new ValueStore<ConnectionState>({ phase: "live" });
  const author: DocumentAuthor = { userId: newId("usr"), sessionId: newId("ses"), name: "Ada" };
  const errors: unknown[] = [];
  let waits = 0;
  const documents = new LiveDocuments({
    url: server.url,
    api: server.api,
    arena,
    author,
    onWaiting: () => (waits += 1),
    onError: (error) => errors.push(error),
    times: { minRetryMs: 2, maxRetryMs: 10 },
  });
  closers.push(() => documents.close());
  const live = documents.open(await server.api.openDocument(path));
  await until(() => live.view.get().isReady);
  return { arena, documents, live, author, errors, waits: () => waits };
}

const textOf = (live: LiveDocument): string => live.replica.text.toString();

function type(live: LiveDocument, at: number, text: string, removed = 0): void {
  const { document, text: shared, ownEdit } = live.replica;
  document.transact(() => {
    shared.delete(at, removed);
    shared.insert(at, text);
  }, ownEdit);
}

/** A character of its own for each number. */
const markOf = (index: number): string => String.fromCodePoint(0x4e00 + index);

describe("LiveDocument", () => {
  test("two pages see each other's typing and carets; undo is one's own", async () => {
    const server = serve();
    const one = await openPage(server);
    const two = await openPage(server);
    type(one.live, 0, "zero\n");
    type(two.live, 0, "minus\n");
    await until(() => textOf(one.live) === textOf(two.live) && textOf(one.live).length === 25);
    one.live.replica.undo.undo();
    await until(() => textOf(two.live) === "minus\none\ntwo\nthree\n");
    expect(server.texts.get("a.ts")).toBe("minus\none\ntwo\nthree\n");

    const { replica } = one.live;
    const place = Y.createRelativePositionFromTypeIndex(replica.text, 6);
    replica.awareness.setLocalStateField("selection", { anchor: place, head: place });
    const [caret] = await until(() => {
      const carets = readCarets(two.live.replica);
      return carets.length > 0 ? carets : undefined;
    });
    expect(caret).toMatchObject({ author: one.author, head: 6 });
  });

  test("typing goes on while nobody is there, and comes together on the same document", async () => {
    const server = serve();
    const one = await openPage(server);
    const two = await openPage(server);
    const before = one.live.replica;
    server.goAway();
    type(one.live, 0, "zero\n");
    type(two.live, 14, "four\n");
    expect(one.documents.isHandedOver).toBe(false);
    await until(() => one.live.view.get().isLate);
    server.comeBack();
    const all = "zero\none\ntwo\nthree\nfour\n";
    await until(() => textOf(one.live) === all && textOf(two.live) === all);
    await until(() => one.documents.isHandedOver && two.documents.isHandedOver);
    expect(server.texts.get("a.ts")).toBe(all);
    expect(one.live.replica).toBe(before);
    expect(one.live.view.get().isLate).toBe(false);
  });

  test("follows the arena: no socket while it has none, at once when it is back", async () => {
    const server = serve();
    const page = await openPage(server);
    page.arena.set({ phase: "resting", reason: "" });
    expect(page.waits()).toBe(0);
    type(page.live, 0, "zero\n");
    expect(page.waits()).toBe(1);
    expect(page.documents.isHandedOver).toBe(false);
    expect(server.texts.get("a.ts")).toBe("one\ntwo\nthree\n");
    page.arena.set({ phase: "live" });
    await until(() => server.texts.get("a.ts") === "zero\none\ntwo\nthree\n");
    await until(() => page.documents.isHandedOver);
  });

  test("a document that is gone is opened anew, with what was typed meanwhile", async () => {
    const server = serve();
    const page = await openPage(server);
    type(page.live, 0, "acknowledged\n");
    await until(() => page.documents.isHandedOver);
    const before = page.live.replica;
    let replaced = 0;
    page.live.onReplaced(() => (replaced += 1));
    server.goAway();
    type(page.live, 13, "unsent\n");
    server.forget();
    server.texts.set("a.ts", "acknowledged\none\ntwo\nthree\nfrom a command\n");
    server.comeBack();
    const all = "acknowledged\nunsent\none\ntwo\nthree\nfrom a command\n";
    await until(() => server.texts.get("a.ts") === all);
    expect(textOf(page.live)).toBe(all);
    expect(page.live.replica).not.toBe(before);
    expect(replaced).toBe(1);
    await until(() => page.documents.isHandedOver);
    page.live.replica.undo.undo();
    expect(textOf(page.live)).toBe("acknowledged\none\ntwo\nthree\nfrom a command\n");
  });

  test("what had arrived without an answer is not there twice", async () => {
    const server = serve();
    const page = await openPage(server);
    server.stopAnswering();
    type(page.live, 0, "arrived ");
    await until(() => server.texts.get("a.ts")?.startsWith("arrived "));
    expect(page.documents.isHandedOver).toBe(false);
    server.goAway();
    type(page.live, 8, "later ");
    server.forget();
    server.comeBack();
    await until(() => server.texts.get("a.ts") === "arrived later one\ntwo\nthree\n");
    expect(textOf(page.live)).toBe("arrived later one\ntwo\nthree\n");
  });

  test("what was acknowledged a moment ago and lost all the same is there again", async () => {
    const server = serve();
    const page = await openPage(server);
    for (const [index, letter] of [..."typed "].entries()) type(page.live, index, letter);
    await until(() => page.documents.isHandedOver);
    server.goAway();
    server.forget();
    server.texts.set("a.ts", "tyone\ntwo\nthree\nfrom elsewhere\n");
    server.comeBack();
    await until(() => server.texts.get("a.ts") === "typed one\ntwo\nthree\nfrom elsewhere\n");
  });

  test("whatever is typed through losses of every kind is there once", async () => {
    const step = fc.record({
      page: fc.nat(1),
      at: fc.nat(),
      event: fc.constantFrom("none", "none", "none", "away", "back", "forget", "settle"),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 24 }), async (steps) => {
        const server = serve();
        const pages = [await openPage(server), await openPage(server)];
        const settle = async (): Promise<void> => {
          server.comeBack();
          await until(
            () => pages.every((page) => page.documents.isHandedOver && textOf(page.live) === server.texts.get("a.ts")),
            "one text everywhere",
          );
        };
        let typed = 0;
        for (const { page, at, event } of steps) {
          const live = pages[page]?.live;
          if (live === undefined) continue;
          // Each mark is typed once, so that it must be there once.
          type(live, at % (textOf(live).length + 1), markOf(typed++));
          if (event === "away") server.goAway();
          else if (event === "back") server.comeBack();
          else if (event === "settle") await settle();
          else if (event === "forget") {
            // What was acknowledged is on the disk; everything else a worker that died may have lost.
            server.goAway();
            server.forget();
          }
        }
        await settle();
        const text = server.texts.get("a.ts") ?? "";
        expect([...text].toSorted().join("")).toBe(
          [..."one\ntwo\nthree\n", ...Array.from({ length: typed }, (_, index) => markOf(index)).join("")]
            .toSorted()
            .join(""),
        );
        for (const page of pages) page.documents.close();
        await server.close();
      }),
      { numRuns: 25 },
    );
  }, 60_000);

  test("a file that is gone when it is opened anew says so, and loses nothing", async () => {
    const server = serve();
    const page = await openPage(server);
    server.goAway();
    type(page.live, 0, "zero\n");
    server.forget();
    server.texts.delete("a.ts");
    server.comeBack();
    await until(() => page.live.view.get().isDeleted);
    expect(textOf(page.live)).toBe("zero\none\ntwo\nthree\n");
    await page.live.rewrite();
    await until(() => page.documents.isHandedOver);
    expect(server.texts.get("a.ts")).toBe("zero\none\ntwo\nthree\n");
    expect(textOf(page.live)).toBe("zero\none\ntwo\nthree\n");
    expect(page.errors).toEqual([]);
  });
});
