import { AGENT_NAME } from "@lathe/protocol/documents";
import { classNames } from "../../ui/class-names.ts";
import { sessionHue } from "../../ui/session-hue.ts";
import "./caret-flags.css";
import { monaco } from "./monaco.ts";
import type { Caret } from "./read-carets.ts";

const FLAG_SHOWN_MS = 2_500;
const FLAG_PX = 18;
const MAX_NAME_CHARACTERS = 40;

/** The carets, names and selections of others inside one editor. */
export class CaretFlags {
  readonly #editor: monaco.editor.IStandaloneCodeEditor;
  readonly #nameOf: (sessionId: string) => string | undefined;
  readonly #selections: monaco.editor.IEditorDecorationsCollection;
  readonly #flags = new Map<number, CaretFlag>();

  /** `nameOf`: what the arena calls the page with this session, rather than what the page calls itself. */
  constructor(editor: monaco.editor.IStandaloneCodeEditor, nameOf: (sessionId: string) => string | undefined) {
    this.#editor = editor;
    this.#nameOf = nameOf;
    this.#selections = editor.createDecorationsCollection();
  }

  draw(carets: readonly Caret[], model: monaco.editor.ITextModel): void {
    this.#selections.set(
      carets
        .filter((caret) => caret.anchor !== caret.head)
        .map((caret) => ({
          range: monaco.Range.fromPositions(
            model.getPositionAt(Math.min(caret.anchor, caret.head)),
            model.getPositionAt(Math.max(caret.anchor, caret.head)),
          ),
          options: {
            className: `others-selection others-selection-${hueOf(caret)}`,
            stickiness: monaco.editor.TrackedRangeStickiness.NeverGrowsWhenTypingAtEdges,
          },
        })),
    );
    const shown = new Set(carets.map((caret) => caret.clientId));
    for (const [clientId, flag] of this.#flags) {
      if (shown.has(clientId)) continue;
      flag.close();
      this.#flags.delete(clientId);
    }
    for (const caret of carets) {
      const flag = this.#flags.get(caret.clientId) ?? new CaretFlag(this.#editor, caret.clientId);
      this.#flags.set(caret.clientId, flag);
      const sessionId = caret.author.sessionId ?? "";
      const name = caret.isAgent ? AGENT_NAME : (this.#nameOf(sessionId) ?? caret.author.name);
      flag.show(name, hueOf(caret), model.getPositionAt(caret.head), caret.placeKey);
    }
  }

  close(): void {
    this.#selections.clear();
    for (const flag of this.#flags.values()) flag.close();
    this.#flags.clear();
  }
}

/** "agent", or the number of the session's colour. */
function hueOf(caret: Caret): string {
  const { sessionId } = caret.author;
  return caret.isAgent || sessionId === null ? "agent" : String(sessionHue(sessionId).index);
}

/** One caret, whose name shows for a moment whenever it moves. */
class CaretFlag implements monaco.editor.IContentWidget {
  readonly #editor: monaco.editor.IStandaloneCodeEditor;
  readonly #id: string;
  readonly #node = document.createElement("div");
  readonly #name = document.createElement("span");
  #position: monaco.Position | null = null;
  #placeKey = "";
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(editor: monaco.editor.IStandaloneCodeEditor, clientId: number) {
    this.#editor = editor;
    this.#id = `lathe.caret.${clientId}`;
    // Who is in a file is said beside its name; a reader of this text has no use for names that jump about in it.
    this.#node.ariaHidden = "true";
    this.#node.append(this.#name);
    editor.addContentWidget(this);
  }

  getId(): string {
    return this.#id;
  }

  getDomNode(): HTMLElement {
    return this.#node;
  }

  getPosition(): monaco.editor.IContentWidgetPosition | null {
    const { EXACT } = monaco.editor.ContentWidgetPositionPreference;
    return this.#position === null ? null : { position: this.#position, preference: [EXACT] };
  }

  show(name: string, hue: string, position: monaco.Position, placeKey: string): void {
    const hasMoved = placeKey !== this.#placeKey || position.column !== this.#position?.column;
    this.#placeKey = placeKey;
    this.#position = position;
    this.#name.textContent = name.slice(0, MAX_NAME_CHARACTERS);
    // Above the first line there is no room.
    const isBelow = this.#editor.getTopForLineNumber(position.lineNumber) < this.#editor.getScrollTop() + FLAG_PX;
    const isFlagShown = hasMoved || this.#timer !== undefined;
    this.#node.className = classNames(
      "others-caret",
      `others-caret-${hue}`,
      isBelow && "is-below",
      isFlagShown && "has-flag",
    );
    this.#editor.layoutContentWidget(this);
    if (hasMoved) this.#startTimer();
  }

  close(): void {
    clearTimeout(this.#timer);
    this.#editor.removeContentWidget(this);
  }

  #startTimer(): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      this.#node.classList.remove("has-flag");
    }, FLAG_SHOWN_MS);
  }
}
