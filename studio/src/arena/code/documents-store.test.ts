import { describe, expect, test } from "bun:test";
import { createFilesApi } from "../../testing/files-api.ts";
import { DocumentsStore, isDirty } from "./documents-store.ts";

async function open(path = "a.ts", files: Record<string, string> = { "a.ts": "one", "b.ts": "two" }) {
  const disk = createFilesApi(files);
  const errors: unknown[] = [];
  const documents = new DocumentsStore(disk.api, (error) => errors.push(error));
  await documents.open(path);
  const changeOutside = async (text: string | null): Promise<void> => {
    if (text === null) disk.texts.delete(path);
    else disk.texts.set(path, text);
    await documents.change([{ path, change: text === null ? "deleted" : "changed" }]);
  };
  const content = () => documents.find(path)?.content;
  const dirty = () => {
    const found = documents.find(path);
    return found !== undefined && isDirty(found);
  };
  return { ...disk, documents, errors, content, dirty, changeOutside };
}

describe("DocumentsStore", () => {
  test("opens, edits and saves over what it has seen", async () => {
    const { documents, texts, dirty } = await open();
    documents.edit("a.ts", "one, edited");
    expect(dirty()).toBe(true);
    await documents.save("a.ts");
    expect(texts.get("a.ts")).toBe("one, edited");
    expect(dirty()).toBe(false);
  });

  test("saving again writes on top of its own save", async () => {
    const { documents, texts, errors } = await open();
    for (const text of ["first", "second"]) {
      documents.edit("a.ts", text);
      await documents.save("a.ts");
    }
    expect(texts.get("a.ts")).toBe("second");
    expect(errors).toEqual([]);
  });

  test("what is typed while a save is on its way stays, unsaved", async () => {
    const { documents, texts, dirty, content, holdWrite } = await open();
    const gate = Promise.withResolvers<void>();
    holdWrite(gate.promise);
    documents.edit("a.ts", "sent");
    const saving = documents.save("a.ts");
    documents.edit("a.ts", "sent, and more");
    gate.resolve();
    await saving;
    expect(texts.get("a.ts")).toBe("sent");
    expect(content()).toMatchObject({ text: "sent, and more", saved: "sent", theirs: null });
    expect(dirty()).toBe(true);
  });

  test("takes a change from outside at once when nothing is unsaved", async () => {
    const { content, changeOutside } = await open();
    await changeOutside("from the agent");
    expect(content()).toMatchObject({ phase: "text", text: "from the agent", saved: "from the agent", theirs: null });
  });

  test("never overwrites unsaved changes: theirs stands beside mine", async () => {
    const { documents, content, changeOutside } = await open();
    documents.edit("a.ts", "mine");
    await changeOutside("theirs");
    expect(content()).toMatchObject({ text: "mine", theirs: { text: "theirs" } });
  });

  test("a save that comes too late overwrites nothing and shows theirs", async () => {
    const { documents, texts, content, errors } = await open();
    documents.edit("a.ts", "mine");
    texts.set("a.ts", "theirs");
    await documents.save("a.ts");
    expect(texts.get("a.ts")).toBe("theirs");
    expect(content()).toMatchObject({ text: "mine", theirs: { text: "theirs" }, isSaving: false });
    expect(errors).toEqual([]);
  });

  test("keep mine makes the next save overwrite theirs; take theirs drops mine", async () => {
    const kept = await open();
    kept.documents.edit("a.ts", "mine");
    await kept.changeOutside("theirs");
    await kept.documents.save("a.ts");
    expect(kept.texts.get("a.ts")).toBe("theirs");
    kept.documents.keepMine("a.ts");
    await kept.documents.save("a.ts");
    expect(kept.texts.get("a.ts")).toBe("mine");

    const taken = await open();
    taken.documents.edit("a.ts", "mine");
    await taken.changeOutside("theirs");
    taken.documents.takeTheirs("a.ts");
    expect(taken.content()).toMatchObject({ text: "theirs", saved: "theirs", theirs: null });
  });

  test("a file that is deleted while it has unsaved changes can be saved again", async () => {
    const { documents, texts, content, changeOutside } = await open();
    documents.edit("a.ts", "mine");
    await changeOutside(null);
    expect(content()).toMatchObject({ text: "mine", theirs: "deleted" });
    await documents.save("a.ts");
    expect(texts.get("a.ts")).toBe("mine");
    expect(content()).toMatchObject({ theirs: null });
  });

  test("a file that is deleted without unsaved changes says so, and comes back when it is written again", async () => {
    const { content, changeOutside } = await open();
    await changeOutside(null);
    expect(content()).toMatchObject({ phase: "failed", isMissing: true });
    await changeOutside("again");
    expect(content()).toMatchObject({ phase: "text", text: "again" });
  });

  test("a missing file shows as missing until it appears", async () => {
    const { content, changeOutside } = await open("later.ts");
    expect(content()).toMatchObject({ phase: "failed", isMissing: true });
    await changeOutside("written");
    expect(content()).toMatchObject({ phase: "text", text: "written" });
  });

  test("a binary file is described", async () => {
    const { content } = await open("logo.png", { "logo.png": "\0png" });
    expect(content()).toMatchObject({ phase: "described", isBinary: true, size: 4 });
  });

  test("closing the active file shows its neighbour; a rename of its folder moves it", async () => {
    const { documents } = await open("src/a.ts", { "src/a.ts": "a", "src/b.ts": "b", "c.ts": "c" });
    await documents.open("src/b.ts");
    await documents.open("c.ts");
    documents.followRename("src", "lib");
    expect(documents.state.get().open.map((document) => document.path)).toEqual(["lib/a.ts", "lib/b.ts", "c.ts"]);
    documents.close("c.ts");
    expect(documents.state.get().active).toBe("lib/b.ts");
  });
});
