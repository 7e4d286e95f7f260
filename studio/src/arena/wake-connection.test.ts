import { expect, test } from "bun:test";
import { useDom } from "../testing/dom.ts";
import { until } from "../testing/until.ts";
import { ValueStore } from "../store/value-store.ts";
import type { ConnectionState } from "./arena-connection.ts";
import { wakeConnection } from "./wake-connection.ts";

useDom();

function start(state: ConnectionState) {
  const calls: string[] = [];
  const view = { visibility: "visible", hasFocus: true };
  Object.defineProperty(document, "visibilityState", { configurable: true, get: () => view.visibility });
  document.hasFocus = () => view.hasFocus;
  const end = wakeConnection(
    {
      state: new ValueStore(state),
      wake: () => calls.push("wake"),
      suspend: () => calls.push("suspend"),
      retryNow: () => calls.push("retry"),
    },
    window,
    5,
  );
  const show = (visibility: "visible" | "hidden") => {
    view.visibility = visibility;
    document.dispatchEvent(new Event("visibilitychange"));
  };
  return { calls, view, end, show };
}

test("wakes when the network is back and when the page is looked at again", () => {
  const { calls, end, show } = start({ phase: "live" });
  window.dispatchEvent(new Event("online"));
  show("hidden");
  show("visible");
  expect(calls).toEqual(["wake", "wake"]);
  end();
  window.dispatchEvent(new Event("online"));
  show("visible");
  expect(calls).toHaveLength(2);
});

test("nobody is in a page that the browser puts aside, until it is there again", () => {
  const { calls, end } = start({ phase: "live" });
  window.dispatchEvent(new Event("pagehide"));
  window.dispatchEvent(new Event("pageshow"));
  expect(calls).toEqual(["suspend", "wake"]);
  end();
});

test("opens a project that rests when a person stays at its page", async () => {
  const { calls, end, show } = start({ phase: "resting", reason: "" });
  show("visible");
  await until(() => calls.includes("retry"));
  end();
});

test("does not open it for who only leafs by, nor in a window that nobody works in", async () => {
  const { calls, view, end, show } = start({ phase: "resting", reason: "" });
  let asked = 0;
  document.hasFocus = () => {
    asked += 1;
    return view.hasFocus;
  };
  show("visible");
  show("hidden");
  view.hasFocus = false;
  show("visible");
  await until(() => asked === 1);
  expect(calls).not.toContain("retry");
  view.hasFocus = true;
  show("visible");
  await until(() => calls.includes("retry"));
  expect(asked).toBe(2);
  end();
});
