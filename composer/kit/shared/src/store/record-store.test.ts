import assert from "node:assert/strict";
import { beforeEach, test } from "node:test";
import { type Kept, RecordStore, type TextStorage } from "./record-store.ts";
import { undoHistory } from "./undo.ts";

interface Tea {
  name: string;
}

let texts: Map<string, string>;
let isFull: boolean;
let tellOthers: (text: string | null) => void;

const storage: TextStorage = {
  load: (key) => texts.get(key) ?? null,
  save(key, text) {
    if (isFull) return false;
    texts.set(key, text);
    return true;
  },
  watch(_key, onChange) {
    tellOthers = onChange;
  },
};

function readTea(stored: unknown): (Tea & Kept) | null {
  if (typeof stored !== "object" || stored === null || !("name" in stored) || !("id" in stored)) return null;
  return { id: String(stored.id), createdAt: 0, name: String(stored.name) };
}

function openTeas(from: TextStorage = storage): RecordStore<Tea> {
  const examples = [{ id: "example-1", createdAt: 0, name: "Assam" }];
  return new RecordStore<Tea>({ key: "teas", name: "teas", read: readTea, examples, storage: from });
}

const names = (store: RecordStore<Tea>) => store.get().items.map(({ name }) => name);

beforeEach(() => {
  texts = new Map();
  isFull = false;
  undoHistory.dismiss();
});

test("a new app shows the examples, and what is added comes first and is there again", () => {
  const store = openTeas();
  assert.deepEqual(names(store), ["Assam"]);
  store.add({ name: "Sencha" });
  assert.deepEqual(names(openTeas()), ["Sencha", "Assam"]);
});

test("what was added, removed or changed with a message is taken back by undo", () => {
  const store = openTeas();
  store.add({ name: "Matcha" }, "Added it.");
  undoHistory.undo();
  assert.deepEqual(names(store), ["Assam"]);
  const { id } = store.add({ name: "Sencha" });
  store.update(id, { name: "Gyokuro" }, "Changed it.");
  assert.equal(undoHistory.get()?.message, "Changed it.");
  undoHistory.undo();
  assert.deepEqual(names(store), ["Sencha", "Assam"]);
  store.remove(id, "Deleted it.");
  undoHistory.undo();
  assert.deepEqual(names(store), ["Sencha", "Assam"]);
  assert.equal(undoHistory.get(), null);
});

test("what can be taken back is not what was done before the last change", () => {
  const store = openTeas();
  store.remove("example-1", "Deleted Assam.");
  store.add({ name: "Sencha" });
  assert.equal(undoHistory.get(), null);
  undoHistory.undo();
  assert.deepEqual(names(store), ["Sencha"]);
});

test("text that cannot be read is kept beside, and the list begins empty", () => {
  texts.set("teas", "{");
  const store = openTeas();
  assert.deepEqual(names(store), []);
  assert.equal(texts.get("teas-unreadable"), "{");
});

test("records that cannot be read are left out", () => {
  texts.set("teas", JSON.stringify({ version: 1, teas: [{ id: "a", name: "Oolong" }, 7, null] }));
  assert.deepEqual(names(openTeas()), ["Oolong"]);
});

test("a full storage is said, and what another tab stores is shown", () => {
  const store = openTeas();
  isFull = true;
  store.add({ name: "Sencha" });
  assert.equal(store.get().isStored, false);
  tellOthers(JSON.stringify({ version: 1, teas: [{ id: "b", name: "Matcha" }] }));
  assert.deepEqual(names(store), ["Matcha"]);
});

test("a storage that answers later is waited for", async () => {
  texts.set("teas", JSON.stringify({ version: 1, teas: [{ id: "a", name: "Oolong" }] }));
  const store = openTeas({ load: async (key) => texts.get(key) ?? null, save: async () => true });
  assert.equal(store.get().isLoaded, false);
  await new Promise<void>((resolve) => store.subscribe(resolve));
  assert.equal(store.get().isLoaded, true);
  assert.deepEqual(names(store), ["Oolong"]);
});

test("brought records take the place of those with the same id, or of all", () => {
  const store = openTeas();
  store.bring([{ id: "example-1", createdAt: 0, name: "Darjeeling" }], "add", "Brought 1.");
  assert.deepEqual(names(store), ["Darjeeling"]);
  store.bring([{ id: "x", createdAt: 0, name: "Mint" }], "replace", "Replaced all.");
  assert.deepEqual(names(store), ["Mint"]);
  undoHistory.undo();
  assert.deepEqual(names(store), ["Darjeeling"]);
});

test("records that values are worked out of tell those who follow them, in both directions", () => {
  const cups: RecordStore<Tea> = new RecordStore<Tea>({
    key: "cups",
    name: "cups",
    read: readTea,
    examples: [{ id: "cup", createdAt: 0, name: "Cup" }],
    storage,
    follows: () => [teas],
  });
  const teas: RecordStore<Tea> = new RecordStore<Tea>({
    key: "teas",
    name: "teas",
    read: readTea,
    examples: [],
    storage,
    follows: () => [cups],
  });
  const before = cups.get();
  let told = 0;
  cups.subscribe(() => (told += 1));
  teas.get();
  teas.add({ name: "Sencha" });
  assert.notEqual(cups.get(), before);
  assert.notEqual(cups.get().items[0], before.items[0]);
  assert.deepEqual(cups.get().items, before.items);
  assert.equal(told, 1);
  cups.update("cup", { name: "Mug" });
  assert.deepEqual(names(cups), ["Mug"]);
});
