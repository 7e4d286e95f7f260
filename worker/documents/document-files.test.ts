import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import type { Files } from "@lathe/protocol/workspace";
import { openFiles } from "@lathe/workspace/files/open-files";
import fc from "fast-check";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { DocumentServer } from "./fixtures/document-server.ts";

type Operation =
  | { kind: "write"; path: string; content: string | Uint8Array; expected: "any" | "absent" | "present" | "old" }
  | { kind: "createDirectory" | "delete" | "open" | "read" | "flush"; path: string }
  | { kind: "rename"; path: string; to: string };

const path = fc.array(fc.constantFrom("a", "b", "ä b"), { minLength: 1, maxLength: 2 }).map((names) => names.join("/"));
const lines = fc.array(fc.constantFrom("", "one", "two 😀", "  three"), { maxLength: 4 });
const content = fc.oneof(
  { weight: 6, arbitrary: fc.tuple(lines, fc.constantFrom("\n", "\r\n")).map(([all, end]) => all.join(end)) },
  { weight: 1, arbitrary: lines.map((all) => `\uFEFF${all.join("\n")}`) },
  { weight: 1, arbitrary: fc.constant(new Uint8Array([1, 0, 2])) },
);
const operation: fc.Arbitrary<Operation> = fc.oneof(
  {
    weight: 3,
    arbitrary: fc.record({
      kind: fc.constant("write" as const),
      path,
      content,
      expected: fc.constantFrom("any", "absent", "present", "old"),
    }),
  },
  {
    weight: 4,
    arbitrary: fc.record({
      kind: fc.constantFrom(
        "createDirectory" as const,
        "delete" as const,
        "open" as const,
        "read" as const,
        "flush" as const,
      ),
      path,
    }),
  },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("rename" as const), path, to: path }) },
);

/** What an operation gives, as text: two doors to equal files give the same. */
async function perform(files: Files, operation: Operation): Promise<string> {
  const { kind, path: at } = operation;
  try {
    switch (kind) {
      case "write": {
        const etag = await files.read(at).then(
          (found) => found.etag,
          () => "0".repeat(64),
        );
        const ifMatch = { any: undefined, absent: null, present: etag, old: "1".repeat(64) }[operation.expected];
        return JSON.stringify(await files.write(at, operation.content, { ifMatch }));
      }
      case "rename":
        await files.rename(at, operation.to);
        return "renamed";
      case "read":
        return JSON.stringify([await files.read(at), [...(await files.readBytes(at))]]);
      case "delete":
      case "createDirectory":
        await files[kind](at);
        return "done";
      default:
        return "only for documents";
    }
  } catch (error) {
    return error instanceof LatheError ? `${error.code} ${JSON.stringify(error.details)}` : String(error);
  }
}

async function snapshot(files: Files): Promise<unknown[]> {
  const entries = await files.list();
  const contents = entries.flatMap(({ path: at, type }) => (type === "file" ? [files.read(at)] : []));
  return [entries, await Promise.all(contents)];
}

test.each([
  ["person", 30_000],
  ["agent", 30_000],
  ["agent", 1],
] as const)(
  "the %s's door acts as files do, whatever is open, for %i ms",
  async (author, unloadAfterMs) => {
    await fc.assert(
      fc.asyncProperty(fc.array(operation, { maxLength: 30 }), async (operations) => {
        const directory = mkdtempSync(join(tmpdir(), "lathe-plain-"));
        const plain = await openFiles({ directory, owner: null });
        const server = await DocumentServer.start({ bounds: { unloadAfterMs } });
        try {
          const door = server.documents.filesFor(author);
          for (const next of operations) {
            // What the agent writes keeps the line ends of a document that is open, so it is given none of its own.
            const isOwnForm =
              next.kind === "write" && typeof next.content === "string" && /[\r\uFEFF]/.test(next.content);
            if (author === "agent" && isOwnForm) continue;
            const result = await perform(door, next);
            expect({ next, result }).toEqual({ next, result: await perform(plain, next) });
            if (next.kind === "open") await server.documents.open(next.path).catch(() => null);
            if (next.kind === "flush") await server.documents.flush();
          }
          const expected = await snapshot(plain);
          expect(await snapshot(door)).toEqual(expected);
          await server.documents.flush();
          expect(await snapshot(server.disk)).toEqual(expected);
        } finally {
          await server.close();
          await plain.close();
          rmSync(directory, { recursive: true });
        }
      }),
      { numRuns: 60 },
    );
  },
  60_000,
);
