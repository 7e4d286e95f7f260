import { newId } from "@lathe/protocol/ids";
import { LatheError } from "@lathe/protocol/errors";
import { expect, test } from "bun:test";
import { DraftAttachments } from "../prompt/draft-attachments.ts";
import { useDom } from "../testing/dom.ts";

useDom();

async function renderUploads(server: { isThere: boolean; refuses: boolean }) {
  const { renderHook, waitFor, act } = await import("@testing-library/react/pure");
  const { createControl } = await import("../testing/render-studio.tsx");
  const { useRetryUploads } = await import("./use-retry-uploads.ts");
  let asked = 0;
  const away = new LatheError("worker_unavailable", "The server is away.");
  const plain = createControl({});
  const control = createControl({
    async me(signal) {
      asked += 1;
      if (!server.isThere) throw away;
      return plain.me(signal);
    },
    async attach(name, content) {
      if (!server.isThere) throw away;
      if (server.refuses) throw new LatheError("bad_request", "Neither image nor text.");
      return { attachmentId: newId("att"), kind: "text", name, mediaType: "text/plain", bytes: content.size };
    },
  });
  const attachments = new DraftAttachments(control);
  renderHook(() => useRetryUploads(attachments, control, 5));
  await act(() => attachments.add([new File(["text"], "a.txt", { type: "text/plain" })]));
  return { attachments, waitFor, asked: () => asked };
}

test("what could not be sent goes again once the server is back", async () => {
  const server = { isThere: false, refuses: false };
  const { attachments, asked, waitFor } = await renderUploads(server);
  const phase = (): string | undefined => attachments.state.get().items[0]?.state.phase;
  expect(phase()).toBe("failed");
  await waitFor(() => expect(asked()).toBeGreaterThan(2));
  expect(phase()).toBe("failed");
  server.isThere = true;
  await waitFor(() => expect(phase()).toBe("ready"));
});

test("what the server refused is not sent again and again", async () => {
  const { attachments, asked, waitFor } = await renderUploads({ isThere: true, refuses: true });
  await waitFor(() => expect(asked()).toBe(1));
  expect(attachments.state.get().items[0]?.state).toEqual({ phase: "failed", problem: "Neither image nor text." });
});
