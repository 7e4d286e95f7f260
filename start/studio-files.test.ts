import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { brotliCompressSync, brotliDecompressSync, gunzipSync, gzipSync } from "node:zlib";
import { createStudioFiles } from "./studio-files.ts";

const SCRIPT = 'export const greeting = "hello";\n'.repeat(100);
const PAGE = "<!doctype html><title>Lathe</title>";
let directory: string;
let serve: (request: Request) => Promise<Response>;

beforeAll(() => {
  directory = mkdtempSync(join(tmpdir(), "lathe-studio-files-"));
  mkdirSync(join(directory, "dist", "assets"), { recursive: true });
  mkdirSync(join(directory, "dist", ".vite"));
  const put = (path: string, content: string | Uint8Array) => writeFileSync(join(directory, path), content);
  put("secret.txt", "not for anybody");
  put("dist/index.html", PAGE);
  put("dist/.vite/manifest.json", "{}");
  put("dist/assets/index-1a2b.js", SCRIPT);
  put("dist/assets/index-1a2b.js.br", brotliCompressSync(SCRIPT));
  put("dist/assets/index-1a2b.js.gz", gzipSync(SCRIPT));
  put("dist/assets/index-1a2b.css", "a { color: red }");
  put("dist/assets/sans-1a2b.woff2", "font");
  put("dist/assets/mark-1a2b.svg", "<svg/>");
  serve = createStudioFiles({
    directory: join(directory, "dist"),
    previewSources: "http://*.localhost:4700 http://127.0.0.1:*",
  });
});
afterAll(() => rmSync(directory, { recursive: true, force: true }));

const get = (path: string, headers: Record<string, string> = {}, method = "GET") =>
  serve(new Request(`http://studio${path}`, { headers, method }));

describe("the studio's page", () => {
  test("has every header that it needs to be safe", async () => {
    const { headers } = await get("/");
    expect(headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("cross-origin-opener-policy")).toBe("same-origin");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
    expect(headers.get("permissions-policy")).toMatch(/\bpayment=\(\).*\busb=\(\)/);
  });

  test("runs scripts and workers of its own only, and is in nobody's frame", async () => {
    const policy = readPolicy((await get("/projects/prj_x")).headers.get("content-security-policy") ?? "");
    expect(policy["default-src"]).toEqual(["'self'"]);
    expect(policy["script-src"]).toEqual(["'self'"]);
    expect(policy["worker-src"]).toEqual(["'self'"]);
    expect(policy["object-src"]).toEqual(["'none'"]);
    expect(policy["base-uri"]).toEqual(["'none'"]);
    expect(policy["form-action"]).toEqual(["'self'"]);
    expect(policy["frame-ancestors"]).toEqual(["'none'"]);
    expect(policy["frame-src"]).toEqual(["http://*.localhost:4700", "http://127.0.0.1:*"]);
    expect(policy["connect-src"]).toEqual(["'self'", "http://*.localhost:4700", "http://127.0.0.1:*"]);
  });

  test("is asked for anew each time, and sent only when it has changed", async () => {
    const first = await get("/settings");
    expect(first.headers.get("cache-control")).toBe("no-cache");
    const etag = first.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[\w-]{22}"$/);
    for (const known of [etag, `W/${etag}`, `"other", ${etag}`]) {
      const again = await get("/settings", { "if-none-match": known });
      expect([again.status, await again.text(), again.headers.get("etag")]).toEqual([304, "", etag]);
      expect(again.headers.get("content-security-policy")).toContain("script-src 'self'");
    }
    writeFileSync(join(directory, "dist", "index.html"), `${PAGE}<p>new`);
    const changed = await get("/settings", { "if-none-match": etag });
    expect([changed.status, changed.headers.get("etag") === etag]).toEqual([200, false]);
    writeFileSync(join(directory, "dist", "index.html"), PAGE);
  });

  test.each(["/", "/projects/prj_x", "/settings", "/.vite/manifest.json", "/index.html.br", "/secret.txt", "/%"])(
    "is what there is at %s",
    async (path) => {
      expect(await (await get(path)).text()).toBe(PAGE);
    },
  );

  test.each(["/assets/../../secret.txt", "/assets/..%2f..%2fsecret.txt", "/assets/%2e%2e/%2e%2e/secret.txt"])(
    "nothing outside the build is to be had by %s",
    async (path) => {
      expect(await (await get(path)).text()).not.toContain("not for anybody");
    },
  );

  test("is only read", async () => {
    const refused = await get("/", {}, "POST");
    expect([refused.status, refused.headers.get("allow")]).toEqual([405, "GET, HEAD"]);
  });
});

describe("an asset", () => {
  test.each([
    ["/assets/index-1a2b.js", "text/javascript"],
    ["/assets/index-1a2b.css", "text/css"],
    ["/assets/sans-1a2b.woff2", "font/woff2"],
    ["/assets/mark-1a2b.svg", "image/svg+xml"],
  ])("%s is kept for good, as %s", async (path, type) => {
    const { headers, status } = await get(path);
    expect(status).toBe(200);
    expect(headers.get("content-type")?.split(";")[0]).toBe(type);
    expect(headers.get("cache-control")).toBe("public, max-age=31536000, immutable");
    expect(headers.get("x-content-type-options")).toBe("nosniff");
    expect(headers.get("cross-origin-resource-policy")).toBe("same-origin");
  });

  test.each([
    ["gzip, deflate, br, zstd", "br"],
    ["gzip, deflate", "gzip"],
    ["br;q=0, gzip;q=0.5", "gzip"],
    ["identity", null],
    ["", null],
  ])("for %p is sent as %p", async (accepted, encoding) => {
    const { headers, body } = await get("/assets/index-1a2b.js", { "accept-encoding": accepted });
    expect(headers.get("content-encoding")).toBe(encoding);
    expect(headers.get("vary")).toBe("accept-encoding");
    expect(headers.get("content-type")).toStartWith("text/javascript");
    const bytes = new Uint8Array(await new Response(body).arrayBuffer());
    const plain = encoding === "br" ? brotliDecompressSync(bytes) : encoding === "gzip" ? gunzipSync(bytes) : bytes;
    expect(new TextDecoder().decode(plain)).toBe(SCRIPT);
  });

  test("without a compressed one beside it is sent as it is", async () => {
    const { headers } = await get("/assets/index-1a2b.css", { "accept-encoding": "br" });
    expect(headers.get("content-encoding")).toBeNull();
  });

  test("that is not there is not the page, and nobody keeps that", async () => {
    const missing = await get("/assets/index-0000.js");
    expect([missing.status, missing.headers.get("cache-control")]).toEqual([404, null]);
  });
});

function readPolicy(header: string): Record<string, string[]> {
  return Object.fromEntries(
    header.split(";").map((directive) => {
      const [name = "", ...sources] = directive.trim().split(" ");
      return [name, sources];
    }),
  );
}
