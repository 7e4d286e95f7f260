import { expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { Awareness, applyAwarenessUpdate, encodeAwarenessUpdate } from "y-protocols/awareness";
import * as Y from "yjs";
import { readCarets } from "./read-carets.ts";

function create() {
  const document = new Y.Doc();
  const text = document.getText("text");
  text.insert(0, "hello world");
  const awareness = new Awareness(document);
  /** What another page says of itself. */
  const hear = (state: Record<string, unknown>): void => {
    const other = new Awareness(new Y.Doc());
    other.setLocalState(state);
    applyAwarenessUpdate(awareness, encodeAwarenessUpdate(other, [other.clientID]), "remote");
    other.destroy();
  };
  const place = (offset: number) => Y.relativePositionToJSON(Y.createRelativePositionFromTypeIndex(text, offset));
  return { document, text, awareness, hear, place };
}

test("reads where others are, and follows the text", () => {
  const { hear, place, text, ...page } = create();
  const user = { userId: newId("usr"), sessionId: newId("ses"), name: "Ada" };
  hear({ user, selection: { anchor: place(6), head: place(11) } });
  hear({ user: { userId: null, sessionId: null, name: "?" }, selection: { anchor: place(0), head: place(0) } });
  text.insert(0, "> ");
  const carets = readCarets({ text, ...page });
  expect(carets).toMatchObject([
    { author: user, isAgent: false, anchor: 8, head: 13 },
    { isAgent: true, anchor: 2, head: 2 },
  ]);
  page.awareness.destroy();
});

test.each([
  ["no author", { user: undefined }],
  ["an author that is none", { user: { userId: "root", sessionId: null, name: "x" } }],
  ["a name without end", { user: { userId: null, sessionId: null, name: "x".repeat(300) } }],
  ["no selection", { selection: null }],
  ["a place without text", { selection: { anchor: {}, head: {} } }],
  ["another text", { selection: { anchor: { tname: "evil" }, head: { tname: "evil" } } }],
  [
    "a character that is not there",
    { selection: { anchor: { item: { client: 9, clock: 4 } }, head: { tname: "text" } } },
  ],
  [
    "a clock that is no number",
    { selection: { anchor: { item: { client: 1, clock: "1e9" } }, head: { tname: "text" } } },
  ],
])("leaves out %s", (_what, change) => {
  const { hear, place, ...page } = create();
  hear({
    user: { userId: null, sessionId: null, name: "x" },
    selection: { anchor: place(0), head: place(0) },
    ...change,
  });
  expect(readCarets(page)).toEqual([]);
  expect([...page.document.share.keys()]).toEqual(["text"]);
  page.awareness.destroy();
});

test("draws no more carets than can be read", () => {
  const { hear, place, ...page } = create();
  for (let index = 0; index < 100; index += 1)
    hear({ user: { userId: null, sessionId: null, name: "x" }, selection: { anchor: place(0), head: place(0) } });
  expect(readCarets(page).length).toBe(60);
  page.awareness.destroy();
});
