import { afterAll, expect, test } from "bun:test";
import { newId } from "@lathe/protocol/ids";
import { z } from "zod";
import { createArenaApi } from "./arena-api.ts";
import { createHttp } from "./http.ts";

const seen: { method: string; url: string; headers: Headers; body: string }[] = [];
const answers: Record<string, () => Response> = {
  "/good": () => Response.json({ value: 1 }),
  "/refused": () =>
    Response.json(
      { error: { code: "file_changed", message: "It changed.", details: { path: "a", etag: "e2" } } },
      { status: 412 },
    ),
  "/html": () => new Response("<h1>Bad gateway</h1>", { status: 502, statusText: "Bad Gateway" }),
  "/strange": () => Response.json({ value: "one" }),
};
const server = Bun.serve({
  port: 0,
  hostname: "127.0.0.1",
  async fetch(request) {
    const { pathname } = new URL(request.url);
    seen.push({ method: request.method, url: request.url, headers: request.headers, body: await request.text() });
    return answers[pathname]?.() ?? Response.json({ etag: "e", size: 3 });
  },
});
afterAll(() => server.stop(true));
const http = createHttp(`http://127.0.0.1:${server.port}`);
const Value = z.object({ value: z.number() });
const get = (path: string) => http.json(Value, { method: "GET", path }).catch((error: unknown) => error);

test("gives what the schema describes", async () => {
  expect(await get("/good")).toEqual({ value: 1 });
});

test("throws the server's own error with its details", async () => {
  expect(await get("/refused")).toMatchObject({
    code: "file_changed",
    message: "It changed.",
    details: { path: "a", etag: "e2" },
  });
});

test("an answer that is no error body keeps its status in words", async () => {
  expect(await get("/html")).toMatchObject({ code: "internal", message: "The server answered 502 Bad Gateway." });
});

test("an answer of another shape is not let in", async () => {
  expect(await get("/strange")).toMatchObject({ code: "internal" });
});

test("a server that is not there is worker_unavailable", async () => {
  const gone = createHttp("http://127.0.0.1:1");
  expect(await gone.nothing({ method: "GET", path: "/" }).catch((error: unknown) => error)).toMatchObject({
    code: "worker_unavailable",
  });
});

test("writes a file with the condition that fits", async () => {
  const projectId = newId("prj");
  const api = createArenaApi(http, projectId);
  seen.length = 0;
  await api.writeFile("src/ä b.ts", "one", "abc");
  await api.writeFile("new.ts", "two", null);
  await api.writeFile("any.ts", "three");
  expect(seen.map(({ headers }) => [headers.get("if-match"), headers.get("if-none-match")])).toEqual([
    ['"abc"', null],
    [null, "*"],
    [null, null],
  ]);
  expect(new URL(seen[0]?.url ?? "").searchParams.get("path")).toBe("src/ä b.ts");
  expect(seen.map(({ body }) => body)).toEqual(["one", "two", "three"]);
});
