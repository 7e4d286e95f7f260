/** What an action of the text protocol asks for, without its contents. Paths are as the model wrote them. */
export type ActionHead =
  | { type: "file"; path: string }
  | { type: "append"; path: string }
  | { type: "edit"; path: string }
  | { type: "delete"; path: string }
  | { type: "rename"; path: string; to: string }
  | { type: "read"; path: string }
  | { type: "shell" }
  | { type: "start" }
  /** The contents are the JSON text of the tool's input. */
  | { type: "tool"; name: string };

/**
 * What a reply in the text protocol tells, in its order. Between `action.opened` and its end come `content.delta`s, which
 * are provisional: `action.closed` gives the contents whole and is what counts. `action.cut` ends an action that the
 * reply left open; `content` is what came of it, for nothing but telling how far it got.
 */
export type ArtifactEvent =
  | { type: "text"; text: string }
  | { type: "artifact.opened"; id: string; title: string }
  | { type: "artifact.closed" }
  | { type: "action.opened"; head: ActionHead }
  | { type: "content.delta"; text: string }
  | { type: "action.closed"; content: string }
  | { type: "action.cut"; content: string };
