import { describe, expect, test } from "bun:test";
import type { ArenaMessage } from "@lathe/protocol/arena";
import type { TerminalId } from "@lathe/protocol/ids";
import { LIMITS } from "@lathe/protocol/limits";
import fc from "fast-check";
import { FakeTerminals, type FakeTerminal } from "./fixtures/fake-terminals.ts";
import { TerminalPage } from "./fixtures/terminal-page.ts";
import { TerminalHub } from "./terminal-hub.ts";

const { maxUndrawnCharacters, scrollbackCharacters } = LIMITS.terminal;

interface Opened {
  hub: TerminalHub;
  terminal: FakeTerminal;
  terminalId: TerminalId;
  opener: TerminalPage;
  broadcast: ArenaMessage[];
  page: () => TerminalPage;
}

async function open(): Promise<Opened> {
  const terminals = new FakeTerminals();
  const broadcast: ArenaMessage[] = [];
  const hub = new TerminalHub(terminals, (message) => broadcast.push(message));
  const opener = new TerminalPage(hub);
  const terminalId = await hub.open(opener, { cols: 80, rows: 24 });
  const terminal = terminals.find(terminalId);
  return { hub, terminal, terminalId, opener, broadcast, page: () => new TerminalPage(hub) };
}

describe("the output", () => {
  const piece = fc.constantFrom(
    "$ ",
    "line\r\n",
    "\x1b[1;31mred\x1b[0m",
    "😀",
    "\x1b]0;a title\x07",
    "é",
    "x".repeat(50),
  );
  const print = fc.record({
    type: fc.constant("print" as const),
    data: fc.array(piece, { minLength: 1, maxLength: 20 }).map((pieces) => pieces.join("")),
    times: fc.oneof(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 900 })),
  });
  const who = fc.nat({ max: 2 });
  const step = fc.oneof(
    { weight: 4, arbitrary: print },
    {
      weight: 2,
      arbitrary: fc.record({ type: fc.constant("draw" as const), who, part: fc.integer({ min: 1, max: 4 }) }),
    },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("attach" as const), who, goesOn: fc.boolean() }) },
    { weight: 1, arbitrary: fc.record({ type: fc.constant("detach" as const), who }) },
  );

  test("each page that looks has in the end what is kept, whatever happens in between, and never too much at once", async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(step, { maxLength: 60 }), async (steps) => {
        const { hub, terminal, terminalId, opener, page } = await open();
        const pages = [opener, page(), page()];
        const looking = new Set([opener]);
        let all = "";
        for (const action of steps) {
          if (action.type === "print") {
            const data = action.data.repeat(action.times);
            all += data;
            terminal.print(data);
            continue;
          }
          const chosen = pages[action.who] ?? opener;
          if (action.type === "draw") {
            if (looking.has(chosen)) chosen.draw(terminalId, Math.ceil(chosen.undrawn / action.part));
          } else if (action.type === "attach") {
            chosen.attach(terminalId, undefined, action.goesOn);
            looking.add(chosen);
          } else {
            hub.detach(chosen, terminalId);
            looking.delete(chosen);
          }
          // Never a gap, nothing doubled: what it shows is a part of what was printed.
          expect(all.startsWith(chosen.text, chosen.from)).toBeTrue();
        }
        for (const chosen of looking) {
          chosen.drawAll(terminalId);
          expect(chosen.from + chosen.text.length).toBe(all.length);
          expect(all.endsWith(chosen.text)).toBeTrue();
          expect(chosen.text.endsWith(terminal.scrollback)).toBeTrue();
        }
      }),
      { numRuns: 150 },
    );
  });

  test("50 MB past a page that draws slowly: no more is held than what is kept, and the end is right", async () => {
    const { terminal, terminalId, opener } = await open();
    const line = `${"0123456789".repeat(8)}\r\n`;
    const part = line.repeat(800);
    let printed = 0;
    while (printed < 50_000_000) {
      terminal.print(part);
      printed += part.length;
      opener.draw(terminalId, 1_000);
      expect(terminal.output.end - terminal.output.start).toBeLessThanOrEqual(scrollbackCharacters * 1.25);
    }
    expect(terminal.wanted).toBeFalse();
    expect(opener.resets).toBeGreaterThan(0);
    expect(opener.mostUndrawn).toBeLessThanOrEqual(maxUndrawnCharacters);
    // Each thing that was drawn, and what may be under way: nothing else was ever sent.
    const sent = opener.messages.reduce((sum, message) => sum + textOf(message).length, 0);
    expect(sent).toBeLessThanOrEqual((printed / part.length) * 1_000 + maxUndrawnCharacters);
    terminal.print("the end");
    opener.drawAll(terminalId);
    expect(opener.text).toEndWith(`${line}the end`);
    expect(opener.text.length).toBeLessThanOrEqual(scrollbackCharacters * 1.25);
    expect(terminal.wanted).toBeTrue();
  });

  test("one endless line goes the same way", async () => {
    const { terminal, terminalId, opener } = await open();
    const part = "😀".repeat(30_000);
    for (let count = 0; count < 50; count += 1) terminal.print(part);
    opener.drawAll(terminalId);
    expect(opener.text.length).toBeGreaterThan(scrollbackCharacters / 2);
    expect("😀".repeat(opener.text.length / 2)).toBe(opener.text);
  });

  test("thousands of small writes are few messages", async () => {
    const { terminal, terminalId, opener } = await open();
    for (let count = 0; count < 10_000; count += 1) terminal.print("x");
    opener.drawAll(terminalId);
    expect(opener.text).toBe("x".repeat(10_000));
    expect(opener.messages.length).toBeLessThan(20);
  });

  test("what is joined comes by itself", async () => {
    const { terminal, opener } = await open();
    const { promise, resolve } = Promise.withResolvers<void>();
    const send = opener.send.bind(opener);
    opener.send = (message) => {
      send(message);
      if (opener.text === "ab") resolve();
    };
    terminal.print("a");
    terminal.print("b");
    expect(opener.text).toBe("a");
    await promise;
  });

  test("who comes again with what it has gets only the rest; who has been away too long begins anew", async () => {
    const { hub, terminal, terminalId, opener } = await open();
    terminal.print("before ");
    opener.drawAll(terminalId);
    hub.detachAll(opener);
    terminal.print("between ");
    expect(opener.text).toBe("before ");
    opener.attach(terminalId, undefined, true);
    expect(opener).toMatchObject({ from: 0, text: "before between " });
    hub.detach(opener, terminalId);
    terminal.print("much\r\n".repeat(100_000));
    opener.attach(terminalId, undefined, true);
    expect(opener.from).toBe(terminal.output.start);
    expect(hub.attach(opener, terminalId, { cols: 80, rows: 24 }, 10_000_000).from).toBe(terminal.output.start);
  });

  test("of a terminal that has ended, a slow page still gets the rest", async () => {
    const { terminal, terminalId, opener, broadcast, hub } = await open();
    terminal.print("x".repeat(maxUndrawnCharacters + 10));
    terminal.exit(3);
    await terminal.exited;
    expect(broadcast).toContainEqual({ type: "terminal.exited", terminalId, exitCode: 3 });
    expect(broadcast.at(-1)).toEqual({ type: "terminals.changed", terminals: [] });
    expect(opener.text.length).toBe(maxUndrawnCharacters);
    opener.draw(terminalId);
    expect(opener.text.length).toBe(maxUndrawnCharacters + 10);
    expect(() => hub.attach(opener, terminalId, { cols: 80, rows: 24 })).toThrow("has ended");
  });

  test("programs are held back when nobody looks or nobody follows, not by one slow page among others", async () => {
    const { hub, terminal, terminalId, opener, page } = await open();
    expect(terminal.wanted).toBeTrue();
    terminal.print("x".repeat(maxUndrawnCharacters * 2));
    opener.draw(terminalId, 1);
    expect(terminal.wanted).toBeFalse();
    const quick = page();
    quick.attach(terminalId);
    quick.drawAll(terminalId);
    expect(terminal.wanted).toBeTrue();
    hub.detachAll(quick);
    expect(terminal.wanted).toBeFalse();
    hub.detachAll(opener);
    expect(terminal.wanted).toBeFalse();
  });
});

describe("the size", () => {
  test("is that of the smallest page that looks, in each direction, and grows when it goes", async () => {
    const { hub, terminal, terminalId, opener, page, broadcast } = await open();
    const phone = page();
    const size = () => [terminal.info.cols, terminal.info.rows];
    phone.attach(terminalId, { cols: 40, rows: 30 });
    expect(size()).toEqual([40, 24]);
    expect(broadcast.at(-1)).toMatchObject({ terminals: [{ cols: 40, rows: 24 }] });
    hub.resize(opener, terminalId, { cols: 120, rows: 50 });
    expect(size()).toEqual([40, 30]);
    hub.detach(phone, terminalId);
    expect(size()).toEqual([120, 50]);
    const before = broadcast.length;
    hub.resize(phone, terminalId, { cols: 10, rows: 10 });
    hub.resize(opener, terminalId, { cols: 120, rows: 50 });
    hub.detachAll(opener);
    expect(size()).toEqual([120, 50]);
    expect(broadcast.length).toBe(before);
  });
});

describe("typing", () => {
  const position = "\x1b[12;40R";

  test("what programs ask is answered by one page: who typed last, else who looks longest", async () => {
    const { hub, terminal, terminalId, opener, page } = await open();
    const other = page();
    other.attach(terminalId);
    hub.write(opener, terminalId, position);
    hub.write(other, terminalId, position);
    hub.write(other, terminalId, "vim\r");
    hub.write(opener, terminalId, "\x1b[?1;2c");
    hub.write(other, terminalId, "\x1b]11;rgb:1a1a/1818/1515\x1b\\");
    hub.detachAll(other);
    hub.write(opener, terminalId, "\x1b[?2004;1$y");
    hub.write(opener, terminalId, "\x1b[A");
    const expected = [position, "vim\r", "\x1b]11;rgb:1a1a/1818/1515\x1b\\", "\x1b[?2004;1$y", "\x1b[A"];
    expect(terminal.typed).toEqual(expected);
  });

  test("nobody answers what is old: a page that reads the scroll-back types nothing into the shell", async () => {
    const { hub, terminal, terminalId, opener } = await open();
    terminal.print("\x1b[6nold");
    opener.attach(terminalId);
    hub.write(opener, terminalId, position);
    expect(terminal.typed).toEqual([]);
    opener.drawAll(terminalId);
    terminal.print("\x1b[6nnew");
    hub.write(opener, terminalId, position);
    expect(terminal.typed).toEqual([position]);
  });
});

describe("work", () => {
  test("a terminal in which a command runs is busy, and closed only when that is meant", async () => {
    const { hub, terminal, terminalId, broadcast } = await open();
    expect(hub.busy).toBeFalse();
    terminal.busy = true;
    expect(hub.busy).toBeTrue();
    expect(await hub.close(terminalId).catch((error: unknown) => error)).toMatchObject({ code: "conflict" });
    expect(broadcast).not.toContainEqual({ type: "terminals.changed", terminals: [] });
    await hub.close(terminalId, true);
    await terminal.exited;
    expect(broadcast.at(-1)).toEqual({ type: "terminals.changed", terminals: [] });
    expect(hub.busy).toBeFalse();
    await hub.close(terminalId);
  });

  test("many new titles are few announcements", async () => {
    const { terminal, broadcast } = await open();
    const before = broadcast.length;
    for (let count = 0; count < 100; count += 1) terminal.rename(`title ${count}`);
    expect(broadcast.length).toBe(before);
    terminal.exit(0);
    await terminal.exited;
    expect(broadcast.length).toBeLessThan(before + 4);
  });
});

function textOf(message: ArenaMessage): string {
  if (message.type === "terminal.data") return message.data;
  return message.type === "terminal.reset" ? message.scrollback : "";
}
