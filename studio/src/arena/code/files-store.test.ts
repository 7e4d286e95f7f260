import { expect, test } from "bun:test";
import { VersionId } from "@lathe/protocol/ids";
import { createDocuments } from "../../testing/create-documents.ts";
import { createFilesApi } from "../../testing/files-api.ts";
import { until } from "../../testing/until.ts";
import { Toasts } from "../../ui/toasts.ts";
import { FileChanges } from "./file-changes.ts";
import { FilesStore } from "./files-store.ts";

function create(initial: Record<string, string>) {
  const disk = createFilesApi(initial);
  const files = new FilesStore(disk.api);
  const documents = createDocuments(disk.api);
  const toasts = new Toasts();
  const changes = new FileChanges(disk.api, files, documents, toasts);
  const paths = () => files.state.get().entries?.map((entry) => entry.path);
  return { ...disk, files, documents, toasts, changes, paths };
}

test("lists once it is looked at, and again only when a change can matter to the list", async () => {
  const { files, calls, texts, paths } = create({ "a.ts": "" });
  await files.change([{ path: "b.ts", change: "created" }]);
  expect(calls).toEqual([]);
  await files.show();
  await files.show();
  await files.change([{ path: "a.ts", change: "changed" }]);
  expect(calls).toEqual(["files"]);
  texts.set("b.ts", "");
  await files.change([{ path: "b.ts", change: "created" }]);
  expect(paths()).toEqual(["a.ts", "b.ts"]);
});

test("many changes at once lead to one more look, not to one each", async () => {
  const { files, calls } = create({ "a.ts": "" });
  await files.show();
  await Promise.all(
    Array.from({ length: 20 }, (_, index) => files.change([{ path: `n${index}.ts`, change: "created" }])),
  );
  expect(calls.length).toBeLessThanOrEqual(3);
});

test("deleting a file can be undone from its toast", async () => {
  const { changes, files, texts, toasts, documents } = create({ "src/a.ts": "text" });
  await files.show();
  await documents.open("src/a.ts");
  await changes.deleteFile("src/a.ts");
  expect(texts.has("src/a.ts")).toBe(false);
  expect(documents.state.get().open).toEqual([]);
  toasts.state.get()[0]?.action?.run();
  await until(() => texts.get("src/a.ts") === "text");
});

test("a rename takes open files and open folders with it", async () => {
  const { changes, files, documents, paths } = create({ "src/a.ts": "1", "b.ts": "2" });
  await files.show();
  files.reveal("src/a.ts");
  await documents.open("src/a.ts");
  await changes.move("src", "lib");
  expect(paths()).toEqual(["b.ts", "lib/a.ts"]);
  expect(documents.state.get().active).toBe("lib/a.ts");
  expect(files.state.get().selected).toBe("lib/a.ts");
  expect(files.state.get().expanded.has("lib")).toBe(true);
});

test("a file is moved, imports follow, and the toast leads back", async () => {
  const { api, changes, files, texts, toasts } = create({ "src/a.ts": 'import "./b.ts";', "src/b.ts": "" });
  const asked: unknown[] = [];
  api.language = async (request) => {
    asked.push(request);
    return { ask: "move", files: [] };
  };
  await files.show();
  await changes.move("src/b.ts", "src/words/b.ts");
  expect(asked).toEqual([{ ask: "move", path: "src/b.ts", to: "src/words/b.ts" }]);
  expect([...texts.keys()].toSorted()).toEqual(["src/a.ts", "src/words/b.ts"]);
  expect(toasts.state.get()[0]?.text).toBe("Moved to src/words: b.ts.");
  toasts.state.get()[0]?.action?.run();
  await until(() => texts.has("src/b.ts"));
});

test("what changed is marked before there is a version of it, and a version takes its place", async () => {
  const { api, files } = create({ "src/a.ts": "", "src/b.ts": "" });
  api.versions = async () => [];
  await files.show();
  await files.change([{ path: "src/a.ts", change: "changed" }]);
  expect([...files.state.get().changed]).toEqual(["src/a.ts"]);
  const version = {
    versionId: VersionId.parse("a".repeat(40)),
    at: 1,
    message: "",
    kind: "edit",
    changedPaths: 1,
  } as const;
  api.versions = async () => [version];
  api.versionDiff = async () => [
    { path: "src/b.ts", change: "modified", binary: false, addedLines: 1, removedLines: 0, patch: "" },
  ];
  await files.markChanged();
  expect([...files.state.get().changed]).toEqual(["src/b.ts"]);
});

test("an upload replaces a file of the same name only when asked", async () => {
  const { changes, files, texts, toasts } = create({ "a.txt": "old" });
  await files.show();
  await changes.upload("", [upload("a.txt", "new"), upload("b.txt", "b")]);
  expect([...texts]).toEqual([
    ["a.txt", "old"],
    ["b.txt", "b"],
  ]);
  toasts.state.get()[0]?.action?.run();
  await until(() => texts.get("a.txt") === "new");
});

test("a refusal of the server shows as a toast", async () => {
  const { changes, files, toasts } = create({ "a.ts": "" });
  await files.show();
  await changes.createFile("a.ts");
  expect(toasts.state.get()).toMatchObject([{ tone: "danger", text: "There is one." }]);
});

function upload(path: string, text: string) {
  return { path, content: new File([text], path) };
}
