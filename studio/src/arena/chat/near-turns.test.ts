import { afterEach, expect, test } from "bun:test";
import { newId, type TurnId } from "@lathe/protocol/ids";
import { emptyThread, reduceThread, type Turn } from "@lathe/protocol/thread";
import { useDom } from "../../testing/dom.ts";
import { NearTurns } from "./near-turns.ts";

useDom();

/** A browser's observer, of which the test says what it sees. */
class SeenByHand implements IntersectionObserver {
  static last: SeenByHand | null = null;
  readonly root = null;
  readonly rootMargin = "";
  readonly scrollMargin = "";
  readonly thresholds = [];
  readonly observed = new Set<Element>();
  readonly #tell: IntersectionObserverCallback;

  constructor(tell: IntersectionObserverCallback) {
    this.#tell = tell;
    SeenByHand.last = this;
  }

  observe = (element: Element): void => void this.observed.add(element);
  unobserve = (element: Element): void => void this.observed.delete(element);
  disconnect = (): void => this.observed.clear();
  takeRecords = (): IntersectionObserverEntry[] => [];

  see(seen: readonly [Element, isNear: boolean, height: number][]): void {
    const rect = (height: number) => new DOMRect(0, 0, 100, height);
    const entries = seen.map(([target, isIntersecting, height]) => ({
      target,
      isIntersecting,
      boundingClientRect: rect(height),
      intersectionRect: rect(height),
      intersectionRatio: isIntersecting ? 1 : 0,
      rootBounds: null,
      time: 0,
    }));
    this.#tell(entries, this);
  }
}

const before = globalThis.IntersectionObserver;
afterEach(() => void (globalThis.IntersectionObserver = before));

function create(count: number, clientHeight = 500) {
  globalThis.IntersectionObserver = SeenByHand;
  const near = new NearTurns();
  const box = document.createElement("div");
  Object.defineProperty(box, "clientHeight", { get: () => clientHeight });
  document.body.append(box);
  const turns = Array.from({ length: count }, () => {
    const element = document.createElement("article");
    box.append(element);
    return { element, turnId: newId("trn") };
  });
  const end = near.open(box);
  const forget = turns.map(({ element, turnId }) => near.watch(element, turnId));
  const observer = SeenByHand.last;
  if (observer === null) throw new Error("nothing is observed");
  return { near, turns, end, forget, observer, shown: () => [...near.state.get()] };
}

function createTurn(turnId: TurnId, prompt: string, text: string): Turn {
  const threadId = newId("thr");
  const events = [
    { type: "turn.started", turnId, promptId: newId("pmt"), prompt, model: "m/m", by: newId("usr") },
    { type: "text.delta", turnId, itemId: "t", text },
  ] as const;
  const thread = events.reduce(
    (folded, event, index) => reduceThread(folded, { threadId, seq: index + 1, at: 1, event }),
    emptyThread(threadId),
  );
  const turn = thread.turns[0];
  if (turn === undefined) throw new Error("there is no turn");
  return turn;
}

test("turns that come near are shown whole; one that leaves rests as high as it was", () => {
  const { near, turns, observer, shown } = create(3);
  const [a, b] = turns;
  if (a === undefined || b === undefined) throw new Error("too few turns");
  observer.see([
    [a.element, true, 300],
    [b.element, true, 200],
  ]);
  expect(shown()).toEqual([a.turnId, b.turnId]);
  const turn = createTurn(a.turnId, "x", "words");
  expect(near.heightOf(turn)).not.toBe(317);
  observer.see([[a.element, false, 317]]);
  expect(shown()).toEqual([b.turnId]);
  expect(near.heightOf(turn)).toBe(317);
});

test("one in which somebody opened something or has the focus stays whole, until that ends", () => {
  const { turns, observer, shown } = create(2);
  const [a, b] = turns;
  if (a === undefined || b === undefined) throw new Error("too few turns");
  const button = document.createElement("button");
  a.element.append(button);
  button.focus();
  b.element.innerHTML = '<button aria-expanded="true">Details</button>';
  observer.see([
    [a.element, true, 100],
    [b.element, true, 100],
  ]);
  observer.see([
    [a.element, false, 100],
    [b.element, false, 100],
  ]);
  expect(shown()).toEqual([a.turnId, b.turnId]);
  button.blur();
  observer.see([]);
  expect(shown()).toEqual([b.turnId]);
  b.element.innerHTML = "";
  observer.see([]);
  expect(shown()).toEqual([]);
});

test("a chat that is not shown keeps what is whole", () => {
  const { turns, observer, shown } = create(1, 0);
  const [a] = turns;
  if (a === undefined) throw new Error("too few turns");
  observer.see([[a.element, true, 100]]);
  expect(shown()).toEqual([]);
});

test("what is let go is no longer looked at, and turns watched before the box opened are", () => {
  const { turns, observer, forget, end } = create(2);
  expect(observer.observed.size).toBe(2);
  forget[0]?.();
  expect([...observer.observed]).toEqual(turns.slice(1).map(({ element }) => element));
  end();
  expect(observer.observed.size).toBe(0);
});

test("more to say is guessed to be higher", () => {
  const { near } = create(0);
  const heightOf = (prompt: string, text: string) => near.heightOf(createTurn(newId("trn"), prompt, text));
  expect(heightOf("x", "word ".repeat(200))).toBeGreaterThan(heightOf("x", "word") + 200);
  expect(heightOf("x".repeat(300), "word")).toBeGreaterThan(heightOf("x", "word"));
});
