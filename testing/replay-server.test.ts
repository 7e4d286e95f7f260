import { afterEach, expect, test } from "bun:test";
import { startReplayServer, type ReplayOptions, type ReplayServer } from "./replay-server.ts";

let server: ReplayServer | undefined;
afterEach(() => server?.close());

function start(options: ReplayOptions): string {
  server = startReplayServer(options);
  return server.url;
}

const post = (url: string, signal?: AbortSignal) =>
  fetch(`${url}/v1/anything`, { method: "POST", body: JSON.stringify({ model: "m" }), signal });

test("recordings are given in order, whatever the path, and then no more", async () => {
  const url = start({ recordings: [{ body: "data: one\n\n" }, { body: "data: two\n\n", chunkBytes: 1 }] });
  const first = await post(url);
  expect(first.headers.get("content-type")).toContain("text/event-stream");
  expect(await first.text()).toBe("data: one\n\n");
  expect(await (await post(url)).text()).toBe("data: two\n\n");
  expect((await post(url)).status).toBe(500);
  expect(server?.requests.map((request) => [request.path, request.body])).toEqual(
    Array.from({ length: 3 }, () => ["/v1/anything", { model: "m" }]),
  );
});

test("status and headers are as they were recorded", async () => {
  const response = await post(start({ recordings: [{ body: "{}", status: 429, headers: { "retry-after": "7" } }] }));
  expect([response.status, response.headers.get("retry-after")]).toEqual([429, "7"]);
});

test("a body can end early and a connection can break", async () => {
  const url = start({
    recordings: [
      { body: "0123456789", endAfterBytes: 4 },
      { body: "0123456789", cutAfterBytes: 4 },
    ],
  });
  expect(await (await post(url)).text()).toBe("0123");
  await expect((async () => (await post(url)).text())()).rejects.toThrow();
});

test("a hanging answer tells when the client goes", async () => {
  const url = start({ recordings: [{ body: "data: one\n\n", hang: true }] });
  const controller = new AbortController();
  const response = await post(url, controller.signal);
  const reader = response.body?.getReader();
  expect(new TextDecoder().decode((await reader?.read())?.value)).toBe("data: one\n\n");
  controller.abort();
  await server?.requests[0]?.aborted;
});

test("models are listed when there are some", async () => {
  const url = start({ models: ["a-model"] });
  expect(await (await fetch(`${url}/v1/models`)).json()).toMatchObject({ data: [{ id: "a-model" }] });
  expect(await (await fetch(`${url}/api/tags`)).json()).toMatchObject({ models: [{ name: "a-model" }] });
});
