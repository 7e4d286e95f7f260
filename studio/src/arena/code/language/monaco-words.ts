import type { TextEdit } from "@lathe/protocol/language";
import type { monaco } from "../monaco.ts";
import { toEditorRange, toTextPosition } from "./monaco-ranges.ts";

type Model = monaco.editor.ITextModel;

export function pathOf(model: Model): string {
  // Types of dependencies have absolute paths, behind the slash that every address has.
  return model.uri.path.slice(1);
}

export function at(model: Model, position: monaco.Position) {
  return { path: pathOf(model), position: toTextPosition(position) };
}

export function signalOf(token: monaco.CancellationToken): AbortSignal {
  const controller = new AbortController();
  if (token.isCancellationRequested) controller.abort();
  token.onCancellationRequested(() => controller.abort());
  return controller.signal;
}

export function toEditorEdit({ range, text }: TextEdit): { range: monaco.IRange; text: string } {
  return { range: toEditorRange(range), text };
}
