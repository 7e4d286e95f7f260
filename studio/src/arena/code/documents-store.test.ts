import { afterEach, describe, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { createDocuments } from "../../testing/create-documents.ts";
import { startDocumentsServer } from "../../testing/documents-server.ts";
import { createFilesApi } from "../../testing/files-api.ts";
import { until } from "../../testing/until.ts";
import { Toasts } from "../../ui/toasts.ts";
import { ValueStore } from "../../store/value-store.ts";
import type { ConnectionState } from "../arena-connection.ts";

const closers: (() => unknown)[] = [];
afterEach(async () => {
  for (const close of closers.splice(0).reverse()) await close();
});

function start(initial: Record<string, string> = { "src/a.ts": "a", "src/b.ts": "b", "c.ts": "c" }) {
  const server = startDocumentsServer(initial);
  const files = createFilesApi(initial);
  const arena = new ValueStore<ConnectionState>({ phase: "live" });
  const toasts = new Toasts();
  const documents = createDocuments(
    { ...server.api, readFile: files.api.readFile },
    { socketUrl: server.url, arena, toasts },
  );
  closers.push(server.close, () => documents.close());
  const live = (path: string) => {
    const content = documents.find(path)?.content;
    return content?.phase === "live" && content.view.isReady ? content : undefined;
  };
  const paths = () => documents.state.get().open.map((document) => document.path);
  return { server, files, arena, toasts, documents, live, paths };
}

describe("DocumentsStore", () => {
  test("opens a text live: what is typed is on the disk without a word", async () => {
    const { documents, server, live } = start();
    await documents.open("c.ts");
    const { live: document } = await until(() => live("c.ts"));
    document.replica.text.insert(1, "!");
    await until(() => server.texts.get("c.ts") === "c!");
    await until(() => documents.isHandedOver);
  });

  test("describes what is no text, and says when nothing is there, until it is", async () => {
    const { documents, server } = start({ "logo.png": "\0png" });
    server.texts.delete("logo.png");
    const described = createFilesApi({ "logo.png": "\0png" });
    const images = createDocuments(described.api);
    closers.push(() => images.close());
    await images.open("logo.png");
    expect(images.find("logo.png")?.content).toMatchObject({ phase: "described", isBinary: true, size: 4 });

    await documents.open("later.ts");
    expect(documents.find("later.ts")?.content).toMatchObject({ phase: "failed", isMissing: true });
    server.texts.set("later.ts", "written");
    await documents.change([{ path: "later.ts", change: "created" }]);
    expect(documents.find("later.ts")?.content.phase).toBe("live");
  });

  test("closing the active file shows its neighbour; a rename of its folder moves it", async () => {
    const { documents, paths, live } = start();
    for (const path of ["src/a.ts", "src/b.ts", "c.ts"]) await documents.open(path);
    const before = await until(() => live("src/a.ts"));
    documents.followRename("src", "lib");
    expect(paths()).toEqual(["lib/a.ts", "lib/b.ts", "c.ts"]);
    expect(live("lib/a.ts")?.live).toBe(before.live);
    expect(before.live.path).toBe("lib/a.ts");
    documents.closeFile("c.ts");
    expect(documents.state.get().active).toBe("lib/b.ts");
  });

  test("follows its document to another path, over what was open there", async () => {
    const { documents, paths, live } = start();
    await documents.open("src/a.ts");
    await documents.open("c.ts");
    await documents.open("src/a.ts");
    const { live: document } = await until(() => live("src/a.ts"));
    documents.move([{ documentId: document.documentId, path: "c.ts" }]);
    expect(paths()).toEqual(["c.ts"]);
    expect(live("c.ts")?.live).toBe(document);
    expect(documents.state.get().active).toBe("c.ts");
  });

  test("a deleted file says so and can be kept with its text", async () => {
    const { documents, server, live } = start();
    await documents.open("c.ts");
    const { live: document } = await until(() => live("c.ts"));
    document.replica.text.insert(1, " typed");
    await until(() => documents.isHandedOver);
    server.texts.delete("c.ts");
    documents.move([{ documentId: document.documentId, path: null }]);
    expect(live("c.ts")?.view.isDeleted).toBe(true);
    await documents.keep("c.ts");
    expect(server.texts.get("c.ts")).toBe("c typed");
    await until(() => live("c.ts")?.view.isDeleted === false);
    expect(document.replica.text.toString()).toBe("c typed");
  });

  test("what is not handed over when its tab is closed still is, and holds the page until then", async () => {
    const { documents, server, live } = start();
    await documents.open("c.ts");
    const { live: document } = await until(() => live("c.ts"));
    server.goAway();
    document.replica.text.insert(0, "kept ");
    documents.closeFile("c.ts");
    expect(documents.isHandedOver).toBe(false);
    expect(documents.state.get().open).toEqual([]);
    server.comeBack();
    await until(() => server.texts.get("c.ts") === "kept c");
    await until(() => documents.isHandedOver);
  });

  test("a file that is opened again while its text is on its way is the same document", async () => {
    const { documents, live } = start();
    await documents.open("c.ts");
    const { live: document } = await until(() => live("c.ts"));
    document.replica.text.insert(0, "x");
    documents.closeFile("c.ts");
    await documents.open("c.ts");
    expect(await until(() => live("c.ts")?.live.replica.text.toString() === "xc")).toBe(true);
  });

  test("two names of one file are one tab", async () => {
    const { documents, server, paths } = start();
    await documents.open("c.ts");
    server.texts.set("link.ts", "c");
    server.ids.set("link.ts", server.ids.get("c.ts") ?? newId("doc"));
    await documents.open("link.ts");
    expect(paths()).toEqual(["c.ts"]);
    expect(documents.state.get().active).toBe("c.ts");
  });

  test("says once that nothing needs saving", async () => {
    const { documents, toasts } = start();
    documents.save();
    const [toast] = toasts.state.get();
    expect(toast?.text).toBe("Saved as you type.");
    if (toast !== undefined) toasts.dismiss(toast.toastId);
    documents.save();
    expect(toasts.state.get()).toEqual([]);
  });
});
