import { expect, test } from "bun:test";
import { StoredText } from "../../store/stored-text.ts";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import type { Answer, RequestBody } from "../arena-connection.ts";
import { TerminalsStore } from "./terminals-store.ts";

const size = { cols: 80, rows: 24 };
const nowhere = { write: () => {}, read: () => "", clear: () => {} };

function create(answer: (body: RequestBody) => Promise<Answer> = async () => ({})) {
  const sent: RequestBody[] = [];
  const errors: unknown[] = [];
  const store = new TerminalsStore(
    (body) => {
      sent.push(body);
      return answer(body);
    },
    (error) => errors.push(error),
  );
  return { store, sent, errors, view: () => store.state.get() };
}

const info = (title: string) => ({ terminalId: newId("trm"), title, ...size });

test("opens one terminal when asked twice at once, makes it the active one and gives it the focus", async () => {
  const { terminalId } = info("bash");
  const { store, sent, view } = create(async () => ({ terminalId }));
  store.noteRoom({ cols: 120, rows: 40 });
  await Promise.all([store.open(size), store.open(size)]);
  expect(sent).toEqual([{ type: "terminal.open", cols: 120, rows: 40 }]);
  expect(view()).toMatchObject({ active: terminalId, focused: terminalId, tabs: [{ terminalId }] });
  store.endFocus();
  expect(view().focused).toBeNull();
});

test("says why a terminal could not be opened", async () => {
  const { store, view } = create(async () => {
    throw new LatheError("too_many", "There are 8 terminals already.", { limit: 8 });
  });
  await store.open(size);
  expect(view().problem).toBe("There are 8 terminals already.");
});

test("keeps the active terminal while it is there, else takes the one before; each welcome is a new session", () => {
  const { store, view } = create();
  const [first, second, third] = [info("1"), info("2"), info("3")];
  store.welcome([first, second, third]);
  expect(view()).toMatchObject({ active: third.terminalId, session: 1, known: true });
  store.activate(second.terminalId);
  store.welcome([first, second, third]);
  expect(view()).toMatchObject({ active: second.terminalId, session: 2 });
  store.change([first, third]);
  expect(view().active).toBe(first.terminalId);
  store.change([]);
  expect(view().active).toBeNull();
});

test("takes titles and sizes over, and keeps the order", () => {
  const { store, view } = create();
  const [first, second] = [info("1"), info("2")];
  store.welcome([first, second]);
  store.change([{ ...second, title: "vim", cols: 40 }, first]);
  expect(view().tabs.map(({ title, cols }) => [title, cols])).toEqual([
    ["1", 80],
    ["vim", 40],
  ]);
});

test("a terminal that was shown here stays when it ends, with its exit code, until it is closed; others go", async () => {
  const { store, sent, view } = create();
  const [shown, other] = [info("1"), info("2")];
  store.welcome([shown, other]);
  store.connect(shown.terminalId, nowhere);
  store.exited(shown.terminalId, 3);
  store.change([]);
  expect(view().tabs).toEqual([{ ...shown, ended: { exitCode: 3 } }]);
  // After a reconnect to a worker that knows nothing of it.
  store.welcome([]);
  expect(view().tabs).toEqual([{ ...shown, ended: { exitCode: 3 } }]);
  await store.close(shown.terminalId);
  expect(view().tabs).toEqual([]);
  expect(sent).toEqual([]);
});

test("one that goes without a word has ended too", () => {
  const { store, view } = create();
  const shown = info("1");
  store.welcome([shown]);
  store.connect(shown.terminalId, nowhere);
  store.welcome([]);
  expect(view().tabs).toEqual([{ ...shown, ended: { exitCode: null } }]);
});

test("asks before a command that runs is ended with its terminal", async () => {
  const { store, sent, view, errors } = create(async (body) => {
    if (body.type === "terminal.close" && body.evenIfBusy !== true) throw new LatheError("conflict", "It runs.");
    return {};
  });
  const [first, second] = [info("1"), info("2")];
  store.welcome([first, second]);
  store.connect(second.terminalId, nowhere);
  await store.close(second.terminalId);
  expect(view()).toMatchObject({ asking: second.terminalId, tabs: [{}, {}] });
  store.answer(false);
  expect(view()).toMatchObject({ asking: null, tabs: [{}, {}] });
  await store.close(second.terminalId);
  store.answer(true);
  // The worker says that it is gone before it answers.
  store.exited(second.terminalId, null);
  store.change([first]);
  expect(view()).toMatchObject({ asking: null, active: first.terminalId, tabs: [{ terminalId: first.terminalId }] });
  expect(sent.at(-1)).toMatchObject({ type: "terminal.close", evenIfBusy: true });
  expect(errors).toEqual([]);
});

test("a new one takes the place of one that has ended", async () => {
  const next = info("2");
  const { store, view } = create(async (body) =>
    body.type === "terminal.open" ? { terminalId: next.terminalId } : {},
  );
  const shown = info("1");
  store.welcome([shown]);
  store.connect(shown.terminalId, nowhere);
  store.change([]);
  await store.replace(shown.terminalId, size);
  expect(view()).toMatchObject({ active: next.terminalId, tabs: [{ terminalId: next.terminalId }] });
});

test("output goes to the screen that shows its terminal, until that is taken away", async () => {
  const { store } = create(async () => ({ scrollback: "", from: 0 }));
  const shown = info("1");
  const written: string[] = [];
  const feed = store.connect(shown.terminalId, {
    write: (text) => written.push(text),
    read: () => written.join(""),
    clear: () => {},
  });
  feed.attach(size);
  await Promise.resolve();
  await Promise.resolve();
  store.receive(shown.terminalId, "here");
  store.receive(newId("trm"), "elsewhere");
  store.reset(shown.terminalId, "anew", 10);
  expect(store.read(shown.terminalId)).toBe(written.join(""));
  store.disconnect(shown.terminalId, feed);
  expect(store.read(shown.terminalId)).toBe("");
  store.receive(shown.terminalId, "after");
  expect(written.join("")).toBe("here\x1bcanew");
});

test("a large paste is sent in parts that end between characters", () => {
  const { store, sent } = create();
  const text = `a${"😀".repeat(LIMITS.terminal.maxInputCharacters)}`;
  store.write(newId("trm"), text);
  const parts = sent.flatMap((body) => (body.type === "terminal.input" ? [body.data] : []));
  expect(parts.length).toBe(3);
  expect(parts.join("")).toBe(text);
  for (const part of parts) {
    expect(part.length).toBeLessThanOrEqual(LIMITS.terminal.maxInputCharacters);
    expect(part.isWellFormed()).toBeTrue();
  }
});

test("a terminal's own name is kept by this window", () => {
  const kept = new Map<string, string>();
  const storage = {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, text: string) => void kept.set(key, text),
    removeItem: (key: string) => void kept.delete(key),
  };
  const open = () =>
    new TerminalsStore(
      async () => ({}),
      () => undefined,
      new StoredText(storage, "names"),
    );
  const terminalId = newId("trm");
  open().rename(terminalId, "server");
  expect(open().state.get().names.get(terminalId)).toBe("server");
  kept.set("names", "{");
  expect(open().state.get().names.size).toBe(0);
});
