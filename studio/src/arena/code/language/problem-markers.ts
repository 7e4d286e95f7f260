import type { Problem } from "@lathe/protocol/language";
import type { Arena } from "../../arena.ts";
import { monaco } from "../monaco.ts";
import type { LanguageClient } from "./language-client.ts";
import { toEditorRange } from "./monaco-ranges.ts";

const OWNER = "language";
const TYPING_PAUSE_MS = 350;
const SEVERITIES: Record<Problem["severity"], monaco.MarkerSeverity> = {
  error: monaco.MarkerSeverity.Error,
  warning: monaco.MarkerSeverity.Warning,
  info: monaco.MarkerSeverity.Info,
  hint: monaco.MarkerSeverity.Hint,
};

/** Of TypeScript's own numbers: what nobody uses is shown pale, what should not be used any more struck through. */
const TAGS: Partial<Record<string, monaco.MarkerTag[]>> = {
  ...Object.fromEntries(["6133", "6138", "6192", "6196", "6198"].map((code) => [code, [monaco.MarkerTag.Unnecessary]])),
  ...Object.fromEntries(["6385", "6387"].map((code) => [code, [monaco.MarkerTag.Deprecated]])),
};

/** Underlines what is wrong in the texts that editors show, and has them looked at after a pause in typing. */
export class ProblemMarkers {
  readonly #arena: Arena;
  readonly #client: LanguageClient;
  readonly #pauses = new Map<monaco.editor.ITextModel, ReturnType<typeof setTimeout>>();
  readonly #ending: (() => void)[] = [];

  constructor(arena: Arena, client: LanguageClient) {
    this.#arena = arena;
    this.#client = client;
    const creating = monaco.editor.onDidCreateModel((model) => this.#follow(model));
    this.#ending.push(
      () => creating.dispose(),
      arena.problems.state.subscribe(() => monaco.editor.getModels().forEach((model) => this.#mark(model))),
    );
    for (const model of monaco.editor.getModels()) this.#follow(model);
  }

  dispose(): void {
    for (const end of this.#ending.splice(0)) end();
    for (const pause of this.#pauses.values()) clearTimeout(pause);
    this.#pauses.clear();
  }

  #follow(model: monaco.editor.ITextModel): void {
    const isCode = ["typescript", "javascript"].includes(model.getLanguageId());
    if (model.uri.scheme !== "file" || !isCode) return;
    this.#mark(model);
    this.#lookSoon(model);
    const listening = model.onDidChangeContent(() => this.#lookSoon(model));
    const leaving = model.onWillDispose(() => {
      clearTimeout(this.#pauses.get(model));
      this.#pauses.delete(model);
    });
    this.#ending.push(() => {
      listening.dispose();
      leaving.dispose();
    });
  }

  #lookSoon(model: monaco.editor.ITextModel): void {
    clearTimeout(this.#pauses.get(model));
    const look = (): void => {
      this.#pauses.delete(model);
      void this.#client.tryAsk<"problems">({ ask: "problems", path: model.uri.path.slice(1) });
    };
    this.#pauses.set(model, setTimeout(look, TYPING_PAUSE_MS));
  }

  #mark(model: monaco.editor.ITextModel): void {
    if (model.uri.scheme !== "file") return;
    const markers = this.#arena.problems.of(model.uri.path.slice(1)).map((problem) => ({
      ...toEditorRange(problem.range),
      severity: SEVERITIES[problem.severity],
      message: problem.message,
      source: problem.source,
      code: problem.code,
      tags: TAGS[problem.code] ?? [],
    }));
    monaco.editor.setModelMarkers(model, OWNER, markers);
  }
}
