import { expect, test } from "bun:test";
import { LatheError } from "@lathe/protocol/errors";
import { newId } from "@lathe/protocol/ids";
import type { Answer, RequestBody } from "../arena-connection.ts";
import { TerminalsStore } from "./terminals-store.ts";

const size = { cols: 80, rows: 24 };

function create(answer: (body: RequestBody) => Promise<Answer>) {
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

test("gives a view the scroll-back first, and only what comes after it", async () => {
  const gate = Promise.withResolvers<Answer>();
  const { store } = create((body) => (body.type === "terminal.attach" ? gate.promise : Promise.resolve({})));
  const { terminalId } = info("bash");
  const shown: string[] = [];
  const detach = store.attach(
    terminalId,
    size,
    (text) => shown.push(`scrollback:${text}`),
    (text) => shown.push(text),
  );
  store.receive(terminalId, "in the scroll-back already");
  gate.resolve({ scrollback: "$ ls" });
  await gate.promise;
  await Promise.resolve();
  store.receive(terminalId, "next");
  store.receive(newId("trm"), "of another terminal");
  detach();
  store.receive(terminalId, "after the view is gone");
  expect(shown).toEqual(["scrollback:$ ls", "next"]);
});

test("opens one terminal when asked twice at once, and makes it the active one", async () => {
  const { terminalId } = info("bash");
  const { store, sent, view } = create(async () => ({ terminalId }));
  await Promise.all([store.open(size), store.open(size)]);
  expect(sent.filter((body) => body.type === "terminal.open")).toHaveLength(1);
  expect(view()).toMatchObject({ active: terminalId, terminals: [{ terminalId }] });
});

test("says why a terminal could not be opened", async () => {
  const { store, view } = create(async () => {
    throw new LatheError("too_many", "There are 8 terminals already.", { limit: 8 });
  });
  await store.open(size);
  expect(view().problem).toBe("There are 8 terminals already.");
});

test("keeps the active terminal while it is there, else takes the last; each welcome is a new session", () => {
  const { store, view } = create(async () => ({}));
  const [first, second] = [info("1"), info("2")];
  store.welcome([first, second]);
  expect(view()).toMatchObject({ active: second.terminalId, session: 1, known: true });
  store.activate(first.terminalId);
  store.welcome([first, second]);
  expect(view()).toMatchObject({ active: first.terminalId, session: 2 });
  store.change([second]);
  expect(view().active).toBe(second.terminalId);
  store.change([]);
  expect(view().active).toBeNull();
});

test("keeps terminals within the sizes that the worker takes", () => {
  const { store, sent } = create(async () => ({}));
  store.resize(newId("trm"), { cols: 1, rows: 5_000 });
  expect(sent[0]).toMatchObject({ cols: 2, rows: 300 });
});
