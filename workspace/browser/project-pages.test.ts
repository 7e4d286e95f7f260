import { afterAll, beforeAll, describe, expect, test } from "bun:test";
import type { AppState } from "@lathe/protocol/workspace";
import { MemoryFiles } from "@lathe/testing/memory-workspace";
import { BrowserBench, page } from "./fixtures/browser-bench.ts";
import { ProjectPages } from "./project-pages.ts";

/** Says what it finds stored, and stores it for the next. */
const STORES = `
  const found = [localStorage.seen, sessionStorage.seen, document.cookie].filter(Boolean);
  document.title = found.length === 0 ? "nothing" : found.join(" ");
  localStorage.seen = "local";
  sessionStorage.seen = "session";
  document.cookie = "seen=cookie";`;

describe("the pages of a project", () => {
  const bench = new BrowserBench("required");
  const signal = new AbortController().signal;
  let state: AppState = { phase: "stopped" };
  let pages: ProjectPages;
  const files = new MemoryFiles({});
  beforeAll(async () => {
    await bench.open({
      "/": page("document.title = innerWidth", '<a href="/b">On</a>'),
      "/b": page(""),
      "/stores": page(STORES),
    });
    const app = {
      get state() {
        return state;
      },
      waitFor: async () => state,
    };
    pages = new ProjectPages({ sandbox: bench.sandbox, browser: bench.browser, app, files });
  });
  afterAll(() => bench.close());

  test("cannot be looked at while the app does not run, nor anywhere else", async () => {
    expect(pages.visit({}, signal)).rejects.toMatchObject({ code: "app_unavailable" });
    state = { phase: "ready", port: bench.port };
    for (const route of ["//elsewhere.example/", "http://elsewhere.example/", "b"])
      expect(pages.visit({ route }, signal)).rejects.toMatchObject({ code: "bad_request" });
  });

  test("have the size of a phone where the app is one for phones, unless another is said", async () => {
    state = { phase: "ready", port: bench.port };
    const title = async (size?: "tablet"): Promise<string> => {
      const page = await pages.visit({ route: "/", size }, signal);
      return (await page.look({ screenshot: false }, signal)).title;
    };
    expect(await title()).toBe("1280");
    await pages.leave();
    files.change("package.json", JSON.stringify({ dependencies: { expo: "57.0.26" } }));
    expect(await title()).toBe("390");
    expect(await title("tablet")).toBe("820");
    await pages.leave();
    files.change("package.json", "{}");
  });

  test("know nothing of what was before when they are renewed", async () => {
    state = { phase: "ready", port: bench.port };
    const own = await pages.open({ route: "/stores", size: "desktop" }, signal);
    const title = async (): Promise<string> => (await own.look({ screenshot: false }, signal)).title;
    expect(await title()).toBe("nothing");
    await own.act({ do: "navigate", route: "/stores" }, signal);
    expect(await title()).toBe("local session seen=cookie");
    await own.renew({ route: "/stores", size: "desktop" }, signal);
    expect(await title()).toBe("nothing");
    await own.renew({ route: "/", size: "phone" }, signal);
    expect(await title()).toBe("390");
    await own.close();
    expect(own.renew({ route: "/", size: "phone" }, signal)).rejects.toMatchObject({ code: "app_unavailable" });
  }, 15_000);

  test("stay open from one call to the next until they are left; others are their own", async () => {
    state = { phase: "ready", port: bench.port };
    const first = await pages.visit({ size: "phone" }, signal);
    expect(await first.look({ screenshot: false }, signal)).toMatchObject({ route: "/", title: "390" });
    await first.act({ do: "click", role: "link", name: "On" }, signal);
    const again = await pages.visit({}, signal);
    expect(again).toBe(first);
    expect((await again.look({ screenshot: false }, signal)).route).toBe("/b");
    const own = await pages.open({ route: "/", size: "desktop" }, signal);
    expect((await own.look({ screenshot: false }, signal)).title).toBe("1280");
    await pages.leave();
    expect([first.ended, own.ended]).toEqual([true, false]);
    const anew = await pages.visit({ route: "/b" }, signal);
    await pages.close();
    expect([own.ended, anew.ended]).toEqual([true, true]);
    expect(pages.visit({}, signal)).rejects.toMatchObject({ code: "app_unavailable" });
  }, 15_000);
});
