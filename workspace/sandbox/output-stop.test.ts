import { describe, expect, test } from "bun:test";
import { OutputStop } from "./output-stop.ts";

const USUAL = { inputFlags: 0o2000 | 0x200, localFlags: 0o2 | 0x100 };

function create(modes = USUAL) {
  const written: string[] = [];
  const terminal = { ...modes, closed: false, write: (data: unknown) => written.push(String(data)) };
  return { stop: new OutputStop(terminal), terminal, written };
}

describe("stopping a terminal's output", () => {
  test("as a person would, once, and going on once", () => {
    const { stop, written } = create();
    stop.go();
    expect(stop.stop()).toBeTrue();
    expect(stop.stop()).toBeTrue();
    stop.go();
    stop.go();
    expect(written).toEqual(["\x13", "\x11"]);
  });

  test.each([
    { ...USUAL, inputFlags: 0 },
    { ...USUAL, localFlags: 0 },
  ])("leaves a program in a mode of its own alone: %o", (modes) => {
    const { stop, written } = create(modes);
    expect(stop.stop()).toBeFalse();
    expect(written).toEqual([]);
  });

  test("a person's own stop is not taken back for them", () => {
    const { stop, written } = create();
    stop.notice("\x13");
    expect(stop.stop()).toBeFalse();
    stop.go();
    expect(written).toEqual([]);
    stop.notice("\x11");
    expect(stop.stop()).toBeTrue();
    stop.notice("\x13");
    stop.go();
    expect(written).toEqual(["\x13"]);
  });

  test.each(["\x03", "\x11", "\x1a", "\x1c", "\x13\x03"])(
    "after %j the terminal goes on by itself, and can be stopped again",
    (typed) => {
      const { stop, written } = create();
      stop.stop();
      stop.notice(typed);
      stop.go();
      expect(stop.stop()).toBeTrue();
      expect(written).toEqual(["\x13", "\x13"]);
    },
  );
});
