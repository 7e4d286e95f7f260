import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Attachment } from "@lathe/protocol/prompt";
import type { PageStorage } from "../store/stored-text.ts";
import { until } from "../testing/until.ts";
import type { AttachmentsApi } from "./draft-attachments.ts";
import { PromptDraft } from "./prompt-draft.ts";

function createStorage(): PageStorage & { size: () => number } {
  const texts = new Map<string, string>();
  return {
    getItem: (key) => texts.get(key) ?? null,
    setItem: (key, text) => void texts.set(key, text),
    removeItem: (key) => void texts.delete(key),
    size: () => texts.size,
  };
}

/** A server that keeps what it is sent; `gate` holds its answers back. */
function createServer(gate: () => Promise<void> = async () => {}) {
  const deleted: string[] = [];
  const api: AttachmentsApi = {
    async attach(name, content): Promise<Attachment> {
      await gate();
      return { attachmentId: newId("att"), name, kind: "text", mediaType: content.type, bytes: content.size };
    },
    attachmentUrl: (attachmentId) => `/api/attachments/${attachmentId}`,
    deleteAttachment: async (attachmentId) => void deleted.push(attachmentId),
  };
  return { api, deleted };
}
const text = (name: string) => new File(["hello"], name);
const phases = (draft: PromptDraft) => draft.attachments.state.get().items.map(({ state }) => state.phase);

test("text, mode, files and the picked element are there after a reload, until they are sent", async () => {
  const storage = createStorage();
  const { api } = createServer();
  const draft = new PromptDraft("p", storage, api);
  const close = draft.open();
  draft.text.set("Half a sentence");
  draft.mode.set("plan");
  const element = { route: "/", selector: "h1", html: "<h1>Books</h1>", text: "Books", path: "src/app.tsx", line: 5 };
  draft.element.set(element);
  await draft.attachments.add([text("a.txt")]);
  close();
  expect(new PromptDraft("other", storage, api).text.get()).toBe("");
  const reloaded = new PromptDraft("p", storage, api);
  reloaded.open();
  expect(reloaded.text.get()).toBe("Half a sentence");
  expect(reloaded.options()).toMatchObject({ mode: "plan", attachments: [{ name: "a.txt" }], element });
  reloaded.mode.set("build");
  reloaded.clear();
  expect(reloaded.options().element).toBeUndefined();
  expect(storage.size()).toBe(0);
});

test("a storage that is denied costs nothing but the memory", () => {
  const refuse = () => {
    throw new DOMException("denied", "SecurityError");
  };
  const draft = new PromptDraft("p", { getItem: refuse, setItem: refuse, removeItem: refuse }, createServer().api);
  draft.open();
  draft.text.set("typed");
  expect(draft.text.get()).toBe("typed");
});

test("a file that could not be sent stays, and can be sent again", async () => {
  let isDown = true;
  const { api } = createServer(async () => {
    if (isDown) throw new LatheError("worker_unavailable", "Nobody is there.");
  });
  const { attachments } = new PromptDraft("p", createStorage(), api);
  await attachments.add([text("a.txt")]);
  const [item] = attachments.state.get().items;
  expect(item?.state).toEqual({ phase: "failed", problem: "Nobody is there." });
  isDown = false;
  await attachments.retry(item?.key ?? 0);
  expect(attachments.ready()).toMatchObject([{ name: "a.txt" }]);
});

test("all files that could not be sent are sent when the server is there again", async () => {
  let isDown = true;
  const { api } = createServer(async () => {
    if (isDown) throw new LatheError("worker_unavailable", "Nobody is there.");
  });
  const draft = new PromptDraft("p", createStorage(), api);
  await draft.attachments.add([text("a.txt"), text("b.txt")]);
  expect(phases(draft)).toEqual(["failed", "failed"]);
  isDown = false;
  await draft.attachments.retryFailed();
  expect(phases(draft)).toEqual(["ready", "ready"]);
});

test("a file that is taken away is taken back from the server, also when it was still on its way", async () => {
  const gate = Promise.withResolvers<void>();
  const { api, deleted } = createServer(() => gate.promise);
  const draft = new PromptDraft("p", createStorage(), api);
  const added = draft.attachments.add([text("a.txt"), text("a.txt")]);
  await until(() => phases(draft).every((phase) => phase === "uploading"));
  expect(draft.attachments.state.get().items.map(({ name }) => name)).toEqual(["a.txt", "a 2.txt"]);
  draft.attachments.remove(draft.attachments.state.get().items[0]?.key ?? 0);
  gate.resolve();
  await added;
  expect(deleted).toHaveLength(1);
  draft.attachments.remove(draft.attachments.state.get().items[0]?.key ?? 0);
  expect(deleted).toHaveLength(2);
  expect(phases(draft)).toEqual([]);
});

test("what is too many or no text is not taken, and the reason said", async () => {
  const draft = new PromptDraft("p", createStorage(), createServer().api);
  const files = Array.from({ length: LIMITS.attachment.maxPerPrompt }, (_, index) => text(`${index}.txt`));
  await draft.attachments.add([new File(["\0"], "x.bin"), ...files]);
  expect(draft.attachments.ready()).toHaveLength(LIMITS.attachment.maxPerPrompt - 1);
  expect(draft.attachments.state.get().problems).toEqual([
    "A prompt takes at most 10 files. Left out: “9.txt”.",
    "“x.bin” is neither an image nor text in UTF-8.",
  ]);
});

test("leaving the page ends what is on its way", async () => {
  const { api } = createServer(() => new Promise(() => {}));
  const draft = new PromptDraft("p", createStorage(), api);
  const close = draft.open();
  void draft.attachments.add([text("a.txt")]);
  await until(() => phases(draft)[0] === "uploading");
  close();
  expect(phases(draft)).toEqual([]);
});
