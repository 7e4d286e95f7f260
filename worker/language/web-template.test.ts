import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { DOCUMENT_TEXT } from "@lathe/protocol/documents";
import type { LanguageAnswer, LanguageRequest, Problem } from "@lathe/protocol/language";
import { TestWorkspaces } from "@lathe/workspace/fixtures/test-workspace";
import type { OpenedWorkspace } from "@lathe/workspace/open-workspace";
import * as Y from "yjs";
import { until } from "@lathe/testing/until";
import { Language } from "./language.ts";
import type { FileProblems } from "./problem-book.ts";
import type { LiveText } from "./told-texts.ts";

const LIMIT_MS = 60_000;
const GREETING = "export function greet(name: string): string {\n  return `Hello ${name}`;\n}\n";
const MAIN = 'import { greet } from "./greet.ts";\n\nexport const said = greet("Ada");\n';

describe("the language server of the web template", () => {
  const workspaces = new TestWorkspaces();
  const live = new Map<string, Y.Doc>();
  const told: FileProblems[] = [];
  let workspace: OpenedWorkspace;
  let language: Language;

  beforeAll(async () => {
    workspace = await workspaces.open("web");
    await workspace.files.write("src/greet.ts", GREETING);
    await workspace.files.write("src/use-greet.ts", MAIN);
    language = new Language({
      files: workspace.files,
      sandbox: workspace.inside,
      listTexts: () => [...live].map(([path, document]): LiveText => ({ path, document })),
      onProblems: (files) => void told.push(...files),
      log: (line) => {
        if (line.level === "error") throw new Error(`${line.message} ${String(line["error"])}`);
      },
    });
  }, LIMIT_MS);
  afterAll(async () => {
    await language.close();
    await workspaces.close();
  }, LIMIT_MS);

  function type(path: string, text: string): void {
    const document = live.get(path) ?? new Y.Doc();
    live.set(path, document);
    const shared = document.getText(DOCUMENT_TEXT);
    document.transact(() => {
      shared.delete(0, shared.length);
      shared.insert(0, text);
    });
  }

  async function ask<Kind extends LanguageRequest["ask"]>(
    request: Extract<LanguageRequest, { ask: Kind }>,
  ): Promise<Extract<LanguageAnswer, { ask: Kind }>> {
    const answer = await language.ask(request, AbortSignal.timeout(LIMIT_MS));
    const isOfKind = (given: LanguageAnswer): given is Extract<LanguageAnswer, { ask: Kind }> =>
      given.ask === request.ask;
    if (!isOfKind(answer)) throw new Error(`asked for ${request.ask}, got ${answer.ask}`);
    return answer;
  }

  function problemsOf(path: string): Problem[] | undefined {
    return told.findLast((file) => file.path === path)?.problems;
  }

  const at = (path: string, line: number, character: number) => ({ path, position: { line, character } });

  test(
    "says what something is, as it was typed and not as it is in its file",
    async () => {
      type("src/use-greet.ts", MAIN.replace("said", "typed"));
      const { markdown } = await ask({ ask: "hover", ...at("src/use-greet.ts", 2, 14) });
      expect(markdown).toContain("const typed: string");
    },
    LIMIT_MS,
  );

  test(
    "completes, with the import that a name needs",
    async () => {
      type("src/new.ts", "gree");
      const { items } = await ask({ ask: "completion", ...at("src/new.ts", 0, 4) });
      const greet = items.find(({ label }) => label === "greet");
      expect(items.every(({ label }) => /g.*r.*e.*e/i.test(label))).toBe(true);
      const { item } = await ask({ ask: "completion.more", id: greet?.id ?? "" });
      expect(item.edits.map(({ text }) => text).join("")).toContain('import { greet } from "./greet');
      live.delete("src/new.ts");
    },
    LIMIT_MS,
  );

  test(
    "helps with a call, names what is in a file and goes to where something stands",
    async () => {
      type("src/use-greet.ts", MAIN);
      const help = await ask({ ask: "signature", ...at("src/use-greet.ts", 2, 26) });
      expect(help.signatures[0]).toMatchObject({ label: "greet(name: string): string", parameters: ["name: string"] });
      const { symbols } = await ask({ ask: "symbols", path: "src/greet.ts" });
      expect(symbols).toMatchObject([{ name: "greet", kind: "function" }]);
      const { places } = await ask({ ask: "definition", ...at("src/use-greet.ts", 2, 22) });
      expect(places).toMatchObject([{ path: "src/greet.ts", range: { start: { line: 0, character: 16 } } }]);
    },
    LIMIT_MS,
  );

  test(
    "renames everywhere, and finds everywhere",
    async () => {
      const { places } = await ask({ ask: "references", ...at("src/greet.ts", 0, 18) });
      expect(new Set(places.map(({ path }) => path))).toEqual(new Set(["src/greet.ts", "src/use-greet.ts"]));
      const { files } = await ask({ ask: "rename", ...at("src/greet.ts", 0, 18), name: "welcome" });
      const edits = files.map(({ path, edits: all }) => `${path} ${all.length}`);
      expect(edits.toSorted()).toEqual(["src/greet.ts 1", "src/use-greet.ts 2"]);
    },
    LIMIT_MS,
  );

  test(
    "knows what can be renamed, and what imports become of a file that moves",
    async () => {
      const place = await ask({ ask: "rename.place", ...at("src/greet.ts", 0, 18) });
      expect(place.range).toEqual({ start: { line: 0, character: 16 }, end: { line: 0, character: 21 } });
      const keyword = ask({ ask: "rename.place", ...at("src/greet.ts", 1, 4) });
      expect(await keyword.catch(() => ({ range: null }))).toMatchObject({ range: null });
      const { files } = await ask({ ask: "move", path: "src/greet.ts", to: "src/words/greet.ts" });
      expect(files).toMatchObject([{ path: "src/use-greet.ts", edits: [{ text: "./words/greet.ts" }] }]);
    },
    LIMIT_MS,
  );

  test(
    "repairs what is wrong: a name that is not imported, an import that nobody uses",
    async () => {
      type("src/use-greet.ts", 'import { useState } from "react";\nexport const said = greet("Ada");\n');
      const range = { start: { line: 1, character: 20 }, end: { line: 1, character: 25 } };
      const { fixes } = await ask({ ask: "fixes", path: "src/use-greet.ts", range, kind: "quick" });
      expect(fixes.map(({ title }) => title)).toContain('Add import from "./greet"');
      expect(fixes[0]?.files).toMatchObject([{ path: "src/use-greet.ts" }]);
      const unused = { start: { line: 0, character: 9 }, end: { line: 0, character: 9 } };
      const removal = await ask({ ask: "fixes", path: "src/use-greet.ts", range: unused, kind: "quick" });
      expect(removal.fixes.map(({ title }) => title)).toEqual(["Remove Unused Imports"]);
      const all = await ask({ ask: "fixes", path: "src/use-greet.ts", range, kind: "all" });
      expect(all.fixes[0]?.files[0]?.edits.map(({ text }) => text).join("")).toContain("greet");
      const right = { start: { line: 3, character: 0 }, end: { line: 3, character: 0 } };
      expect(await ask({ ask: "fixes", path: "src/use-greet.ts", range: right, kind: "quick" })).toMatchObject({
        fixes: [],
      });
      type("src/use-greet.ts", MAIN);
    },
    LIMIT_MS,
  );

  test(
    "goes to types of dependencies, whose text can be read and nothing else",
    async () => {
      type("src/react.ts", 'import { useState } from "react";\nexport const state = useState;\n');
      const { places } = await ask({ ask: "definition", ...at("src/react.ts", 1, 24) });
      const [place] = places;
      expect(place?.path).toMatch(/^\/.*node_modules\/@types\/react\/index\.d\.ts$/);
      const { text } = await ask({ ask: "outside", path: place?.path ?? "" });
      expect(text.split("\n")[place?.range.start.line ?? 0]).toContain("function useState");
      const other = ask({ ask: "outside", path: "/etc/passwd" });
      expect(await other.catch((error: unknown) => error)).toMatchObject({ code: "file_not_found" });
      live.delete("src/react.ts");
    },
    LIMIT_MS,
  );

  test(
    "formats",
    async () => {
      type("src/use-greet.ts", "export const a   =  1;\n");
      const { edits } = await ask({ ask: "format", path: "src/use-greet.ts", tabSize: 2, insertSpaces: true });
      expect(edits.length).toBeGreaterThan(0);
      type("src/use-greet.ts", MAIN);
    },
    LIMIT_MS,
  );

  test(
    "tells what is wrong as it is typed, also in other files, and that it is not wrong any more",
    async () => {
      type("src/use-greet.ts", MAIN.replace('"Ada"', "1"));
      await ask({ ask: "problems", path: "src/use-greet.ts" });
      expect(problemsOf("src/use-greet.ts")).toMatchObject([
        { path: "src/use-greet.ts", severity: "error", source: "ts", code: "2345", range: { start: { line: 2 } } },
      ]);
      type("src/greet.ts", GREETING.replace("name: string", "name: number"));
      await ask({ ask: "problems", path: "src/greet.ts" });
      await until(() => problemsOf("src/use-greet.ts")?.length === 0, "the call fits now");
      live.delete("src/greet.ts");
    },
    LIMIT_MS,
  );

  test(
    "looks at all files when the problems are asked for, and again when they change",
    async () => {
      type("src/use-greet.ts", MAIN);
      await workspace.files.write("src/wrong.ts", 'export const wrong: number = "text";\n');
      const found = await language.problems();
      expect(found.map(({ path, code }) => `${path} ${code}`)).toContain("src/wrong.ts 2322");
      await workspace.files.write("src/wrong.ts", "export const wrong: number = 1;\n");
      await until(() => problemsOf("src/wrong.ts")?.length === 0, "it is right now");
      await workspace.files.write("src/later.ts", 'export const later: number = "text";\n');
      await until(() => problemsOf("src/later.ts")?.length === 1, "a new file was looked at");
      await workspace.files.delete("src/later.ts");
      await until(() => problemsOf("src/later.ts")?.length === 0, "it is gone");
      expect((await language.problems()).filter(({ severity }) => severity === "error")).toEqual([]);
    },
    LIMIT_MS,
  );
});
