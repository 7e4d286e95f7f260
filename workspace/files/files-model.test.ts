import { expect, test } from "bun:test";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { LatheError } from "@lathe/protocol/errors";
import fc from "fast-check";
import { openFiles } from "./open-files.ts";

type Operation =
  | { kind: "write"; path: string; text: string; expected: "any" | "absent" | "present" }
  | { kind: "createDirectory" | "delete"; path: string }
  | { kind: "rename"; path: string; to: string };

const path = fc.array(fc.constantFrom("a", "b", "ä b"), { minLength: 1, maxLength: 3 }).map((names) => names.join("/"));
const operation: fc.Arbitrary<Operation> = fc.oneof(
  fc.record({
    kind: fc.constant("write" as const),
    path,
    text: fc.string({ maxLength: 5 }),
    expected: fc.constantFrom("any", "absent", "present"),
  }),
  fc.record({ kind: fc.constantFrom("createDirectory" as const, "delete" as const), path }),
  fc.record({ kind: fc.constant("rename" as const), path, to: path }),
);

/** What a project's files should do, on a map of path to text; null for folders. Gives the error's code. */
class Model {
  readonly entries = new Map<string, string | null>();

  apply(operation: Operation): string {
    const { path: at } = operation;
    const here = this.entries.get(at);
    switch (operation.kind) {
      case "write":
        if (operation.expected === "present") {
          if (here === undefined) return "file_changed";
          if (here === null) return "not_a_file";
        }
        if (this.#fileAbove(at) !== null || here === null) return "not_a_file";
        if (operation.expected === "absent" && here !== undefined) return "file_changed";
        this.#makeAbove(at);
        this.entries.set(at, operation.text);
        return "done";
      case "createDirectory":
        if (this.#fileAbove(at) !== null || typeof here === "string") return "not_a_file";
        this.#makeAbove(at);
        this.entries.set(at, null);
        return "done";
      case "delete":
        if (here === undefined) return "file_not_found";
        for (const other of [...this.entries.keys()])
          if (other === at || other.startsWith(`${at}/`)) this.entries.delete(other);
        return "done";
      case "rename":
        return this.#rename(at, operation.to, here);
    }
  }

  #rename(from: string, to: string, here: string | null | undefined): string {
    if (from === to) return "done";
    if (to.startsWith(`${from}/`)) return "bad_path";
    if (here === undefined) return "file_not_found";
    if (this.#fileAbove(to) !== null) return "not_a_file";
    if (this.entries.has(to)) return "file_exists";
    this.#makeAbove(to);
    for (const [other, content] of [...this.entries]) {
      if (other !== from && !other.startsWith(`${from}/`)) continue;
      this.entries.delete(other);
      this.entries.set(to + other.slice(from.length), content);
    }
    return "done";
  }

  #above(at: string): string[] {
    const names = at.split("/");
    return names.slice(1).map((_, index) => names.slice(0, index + 1).join("/"));
  }

  #fileAbove(at: string): string | null {
    return this.#above(at).find((folder) => typeof this.entries.get(folder) === "string") ?? null;
  }

  #makeAbove(at: string): void {
    for (const folder of this.#above(at)) this.entries.set(folder, null);
  }
}

test("any sequence of operations does what the model does", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(operation, { maxLength: 25 }), async (operations) => {
      const directory = mkdtempSync(join(tmpdir(), "lathe-model-"));
      const files = await openFiles({ directory, owner: null });
      const model = new Model();
      try {
        for (const next of operations) {
          const act = async (): Promise<unknown> => {
            if (next.kind === "rename") return files.rename(next.path, next.to);
            if (next.kind !== "write") return files[next.kind](next.path);
            const present = model.entries.get(next.path);
            const etag = typeof present === "string" ? (await files.read(next.path)).etag : "0".repeat(64);
            const ifMatch = { any: undefined, absent: null, present: etag }[next.expected];
            return files.write(next.path, next.text, { ifMatch });
          };
          const result = await act().then(
            () => "done",
            (error: unknown) => (error instanceof LatheError ? error.code : String(error)),
          );
          expect({ next, result }).toEqual({ next, result: model.apply(next) });
        }
        const listed = new Map<string, string | null>();
        for (const entry of await files.list())
          listed.set(entry.path, entry.type === "file" ? (await files.read(entry.path)).text : null);
        expect([...listed].toSorted()).toEqual([...model.entries].toSorted());
      } finally {
        await files.close();
        rmSync(directory, { recursive: true });
      }
    }),
    { numRuns: 150 },
  );
});
