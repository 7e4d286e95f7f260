import { describe, expect, test } from "bun:test";
import { PreviewMessage } from "@lathe/protocol/preview";
import type { PageWindow } from "./page-window.ts";
import { installStorageFallback } from "./storage-fallback.ts";

const STUDIO = "http://localhost:4700";

interface Page {
  window: PageWindow & { localStorage: Storage; sessionStorage: Storage };
  posted: [message: unknown, origin: string][];
}

function openPage(options: { name?: string; denied?: boolean; framed?: boolean; ancestor?: string } = {}): Page {
  const { name = "", denied = true, framed = true, ancestor = STUDIO } = options;
  const posted: Page["posted"] = [];
  const window = {
    name,
    location: { ancestorOrigins: [ancestor] },
    document: { referrer: "" },
    get localStorage(): unknown {
      if (denied) throw new Error("Access is denied for this document.");
      return "the browser's own";
    },
  };
  const parent = framed
    ? { postMessage: (message: unknown, origin: string) => void posted.push([message, origin]) }
    : window;
  const page = Object.assign(window, { parent }) as unknown as Page["window"];
  installStorageFallback(page, [STUDIO]);
  return { window: page, posted };
}

describe("storage of a framed page", () => {
  test("is left alone where the browser gives it, and in a tab of its own", () => {
    expect(openPage({ denied: false }).window.localStorage).toBe("the browser's own" as unknown as Storage);
    expect(() => openPage({ framed: false }).window.localStorage).toThrow();
  });

  test("behaves as the browser's, properties included", () => {
    const { localStorage } = openPage().window;
    localStorage.setItem("a", "1");
    localStorage["b"] = "2";
    expect([localStorage.getItem("a"), localStorage["b"], localStorage.getItem("none"), localStorage["none"]]).toEqual([
      "1",
      "2",
      null,
      undefined,
    ]);
    expect([localStorage.length, localStorage.key(0), localStorage.key(9)]).toEqual([2, "a", null]);
    expect(Object.keys(localStorage)).toEqual(["a", "b"]);
    expect("a" in localStorage).toBe(true);
    delete localStorage["a"];
    expect(localStorage.length).toBe(1);
    localStorage.clear();
    expect(localStorage.length).toBe(0);
  });

  test("outlives the page: with the frame's name, and with the studio", () => {
    const first = openPage();
    first.window.localStorage.setItem("books", "[1]");
    first.window.sessionStorage.setItem("passing", "x");
    const second = openPage({ name: first.window.name });
    expect(second.window.localStorage.getItem("books")).toBe("[1]");
    expect(second.window.sessionStorage.getItem("passing")).toBeNull();
    const [message, origin] = first.posted.at(-1) ?? [];
    expect(origin).toBe(STUDIO);
    expect(PreviewMessage.parse(message)).toMatchObject({ type: "stored", entries: { books: "[1]" } });
  });

  test("is told to nobody but the studio, and a foreign name is nothing", () => {
    const page = openPage({ ancestor: "http://evil.example", name: "lathe-storage:{" });
    page.window.localStorage.setItem("a", "1");
    expect(page.posted).toEqual([]);
  });

  test("is bounded as the browser's is", () => {
    const { localStorage } = openPage().window;
    expect(() => localStorage.setItem("a", "x".repeat(1_000_001))).toThrow("full");
    expect(localStorage.getItem("a")).toBeNull();
  });
});
