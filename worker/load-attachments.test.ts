import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { InstantClock } from "@lathe/testing/instant-clock";
import { newId } from "@lathe/protocol/ids";
import type { Attachment } from "@lathe/protocol/prompt";
import { loadAttachments } from "./load-attachments.ts";

const notes: Attachment = {
  attachmentId: newId("att"),
  name: "notes.md",
  kind: "text",
  mediaType: "text/plain",
  bytes: 2,
};

test("what was given with a prompt comes with its bytes", async () => {
  const content = new TextEncoder().encode("hi");
  const read = async () => ({ content, mediaType: "text/plain" });
  const loaded = await loadAttachments([notes], read, new AbortController().signal);
  expect(loaded).toEqual([{ ...notes, content }]);
});

test("what one is said to be does not count", async () => {
  const content = new TextEncoder().encode("hi");
  const claimed: Attachment = { ...notes, kind: "image", mediaType: "image/png", bytes: 99 };
  const read = async () => ({ content, mediaType: "text/plain" });
  const loaded = await loadAttachments([claimed], read, new AbortController().signal);
  expect(loaded).toEqual([{ ...claimed, kind: "text", mediaType: "text/plain", bytes: 2, content }]);
});

test("one that is gone is named", async () => {
  const gone = async (): Promise<never> => {
    throw new LatheError("not_found", "There is no such attachment.");
  };
  const loading = loadAttachments([notes], gone, new AbortController().signal);
  await expect(loading).rejects.toThrow('"notes.md" could not be read: There is no such attachment.');
});

test("a server that is away for a while is waited for", async () => {
  let tries = 0;
  const read = async () => {
    tries += 1;
    if (tries < 4) throw new TypeError("ECONNREFUSED");
    return { content: new TextEncoder().encode("hi"), mediaType: "text/plain" };
  };
  const [loaded] = await loadAttachments([notes], read, new AbortController().signal, new InstantClock());
  expect(loaded?.bytes).toBe(2);
  expect(tries).toBe(4);
});

test("a server that stays away is said to be, and stopping is no failure of the file", async () => {
  const abort = new AbortController();
  const away = async (): Promise<never> => {
    throw new TypeError("ECONNREFUSED");
  };
  await expect(loadAttachments([notes], away, abort.signal, new InstantClock())).rejects.toThrow(
    `"notes.md" could not be read: Lathe's server does not answer.`,
  );
  abort.abort();
  await expect(loadAttachments([notes], away, abort.signal)).rejects.toThrow("ECONNREFUSED");
});
