import { LatheError } from "@lathe/protocol/errors";
import type { Arena } from "../../arena.ts";
import { modelUri, monaco } from "../monaco.ts";
import type { LanguageClient } from "./language-client.ts";
import type { OutsideFile } from "./outside-file.ts";

/** Of texts that are shown in a peek and edited nowhere. */
const PEEKED = "peeked";
const MAX_KEPT = 40;

/** The texts of the places that a definition or a reference leads to, where no editor has them. */
export class PlaceModels {
  readonly #arena: Arena;
  readonly #client: LanguageClient;
  readonly #kept = new Map<string, monaco.editor.ITextModel>();

  constructor(arena: Arena, client: LanguageClient) {
    this.#arena = arena;
    this.#client = client;
  }

  /** The addresses of those that can be shown. */
  async load(paths: readonly string[]): Promise<Map<string, monaco.Uri>> {
    const uris = new Map<string, monaco.Uri>();
    const loading = [...new Set(paths)].slice(0, MAX_KEPT).map(async (path) => {
      const open = isOutside(path) ? null : monaco.editor.getModel(modelUri(path));
      const model = open ?? (await this.#peek(path));
      if (model !== null) uris.set(path, model.uri);
    });
    await Promise.all(loading);
    return uris;
  }

  /** Goes to a place in another file than the one that an editor shows. */
  show(resource: monaco.Uri, selection: monaco.IRange | monaco.IPosition | undefined): boolean {
    if (resource.scheme !== "file" && resource.scheme !== PEEKED) return false;
    const path = resource.path.slice(1);
    const place =
      selection === undefined
        ? { line: 1, column: 1 }
        : "lineNumber" in selection
          ? { line: selection.lineNumber, column: selection.column }
          : { line: selection.startLineNumber, column: selection.startColumn };
    if (isOutside(path)) {
      const text = this.#kept.get(path)?.getValue();
      if (text === undefined) return false;
      const file: OutsideFile = { path, text, ...place };
      this.#arena.outsideFile.set(file);
    } else {
      this.#arena.files.reveal(path);
      void this.#arena.documents.open(path, place);
    }
    return true;
  }

  dispose(): void {
    for (const model of this.#kept.values()) model.dispose();
    this.#kept.clear();
  }

  async #peek(path: string): Promise<monaco.editor.ITextModel | null> {
    const text = await this.#read(path);
    if (text === null) return null;
    const known = this.#kept.get(path);
    if (known !== undefined) {
      if (known.getValue() !== text) known.setValue(text);
      return known;
    }
    const [oldest] = this.#kept.keys();
    if (this.#kept.size >= MAX_KEPT && oldest !== undefined) {
      this.#kept.get(oldest)?.dispose();
      this.#kept.delete(oldest);
    }
    const model = monaco.editor.createModel(text, undefined, modelUri(path, PEEKED));
    this.#kept.set(path, model);
    return model;
  }

  async #read(path: string): Promise<string | null> {
    if (isOutside(path)) return (await this.#client.tryAsk<"outside">({ ask: "outside", path }))?.text ?? null;
    try {
      return (await this.#arena.api.readFile(path)).text;
    } catch (error) {
      // It went away meanwhile: then there is no place to go to.
      if (error instanceof LatheError) return null;
      throw error;
    }
  }
}

function isOutside(path: string): boolean {
  return path.startsWith("/");
}
