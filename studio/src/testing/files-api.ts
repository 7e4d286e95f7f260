import type { ArenaApi } from "../api/arena-api.ts";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import type { FileContent, FileEntry } from "@lathe/protocol/workspace";

/** An arena's files in memory, with etags and conditions as the worker has them. What is not about files is refused. */
export function createFilesApi(initial: Record<string, string>) {
  const texts = new Map(Object.entries(initial));
  const etagOf = (text: string): string => Bun.hash(text).toString(16);
  const missing = (path: string) => new LatheError("file_not_found", "There is no such file.", { path });
  const calls: string[] = [];
  const gates: Promise<void>[] = [];
  const refuse = (): never => {
    throw new Error("not part of this test");
  };
  const api: ArenaApi = {
    async files() {
      calls.push("files");
      return [...texts].map(([path, text]): FileEntry => ({ path, type: "file", size: text.length }));
    },
    async readFile(path): Promise<FileContent> {
      calls.push(`read ${path}`);
      const text = texts.get(path);
      if (text === undefined) throw missing(path);
      if (text.startsWith("\0")) return { path, text: null, binary: true, size: text.length, etag: etagOf(text) };
      return { path, text, binary: false, size: text.length, etag: etagOf(text) };
    },
    async openDocument(path) {
      calls.push(`open ${path}`);
      const text = texts.get(path);
      if (text === undefined) throw missing(path);
      if (text.startsWith("\0")) throw new LatheError("not_a_file", "It is binary.", { path });
      return { documentId: newId("doc"), path, lineEnds: "lf" };
    },
    async writeFile(path, content, ifMatch) {
      calls.push(`write ${path}`);
      await gates.shift();
      const there = texts.get(path);
      const etag = there === undefined ? null : etagOf(there);
      if (ifMatch === null && there !== undefined) throw new LatheError("file_exists", "There is one.", { path });
      if (typeof ifMatch === "string" && ifMatch !== etag)
        throw new LatheError("file_changed", "It changed.", { path, etag });
      const text = typeof content === "string" ? content : await content.text();
      texts.set(path, text);
      return { etag: etagOf(text), size: text.length };
    },
    async readRaw(path) {
      const text = texts.get(path);
      if (text === undefined) throw missing(path);
      return new Blob([text]);
    },
    rawUrl: (path) => path,
    async deleteFile(path) {
      for (const name of [...texts.keys()]) if (name === path || name.startsWith(`${path}/`)) texts.delete(name);
    },
    async renameFile(from, to) {
      for (const [name, text] of [...texts]) {
        if (name !== from && !name.startsWith(`${from}/`)) continue;
        texts.delete(name);
        texts.set(to + name.slice(from.length), text);
      }
    },
    createDirectory: refuse,
    importArchive: refuse,
    clone: refuse,
    search: refuse,
    versions: refuse,
    versionDiff: refuse,
    compareVersions: refuse,
    versionFile: refuse,
    restoreVersion: refuse,
    openPreviewPort: refuse,
    screenshotUrl: (turnId, round, checkId) =>
      `screenshots/${turnId}?round=${round}${checkId === undefined ? "" : `&check=${checkId}`}`,
    takePicture: refuse,
    phoneShare: refuse,
    setPhoneShare: refuse,
    context: refuse,
    language() {
      throw new LatheError("app_unavailable", "This project has no TypeScript.");
    },
    problems: refuse,
    ships: async () => ({ job: null }),
    startShip: refuse,
    stopShip: refuse,
    appLog: refuse,
  };
  return {
    api,
    texts,
    calls,
    /** The next write waits for this. */ holdWrite: (gate: Promise<void>) => gates.push(gate),
  };
}
