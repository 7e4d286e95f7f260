import assert from "node:assert/strict";
import { test } from "node:test";
import { CHARACTER_SETS, DEFAULT_RULES, entropyBits, makePassword, readRules, strengthOf } from "./password.ts";
import { PASSWORD_WORDS } from "./password-words.ts";
import { seededBits } from "./seeded-bits.ts";

test("a password has its length and a character of each set", () => {
  const bits = seededBits(1);
  for (let round = 0; round < 200; round += 1) {
    const password = makePassword({ ...DEFAULT_RULES, length: 6 }, [], bits);
    assert.equal(password.length, 6);
    for (const set of Object.values(CHARACTER_SETS))
      assert.ok(
        [...password].some((character) => set.includes(character)),
        password,
      );
  }
});

test("characters that look alike can be left out", () => {
  const bits = seededBits(2);
  for (let round = 0; round < 50; round += 1)
    assert.doesNotMatch(makePassword({ ...DEFAULT_RULES, length: 64, withoutAlike: true }, [], bits), /[Il1O0o]/);
});

test("words are of the list, which holds none twice", () => {
  assert.equal(new Set(PASSWORD_WORDS).size, 2_048);
  const words = makePassword({ ...DEFAULT_RULES, kind: "words", words: 4 }, PASSWORD_WORDS, seededBits(3)).split("-");
  assert.equal(words.length, 4);
  assert.ok(words.every((word) => PASSWORD_WORDS.includes(word)));
});

test("a password's strength follows from its rules", () => {
  assert.equal(entropyBits({ ...DEFAULT_RULES, kind: "words", words: 6 }, 2_048), 66);
  const digits = { ...DEFAULT_RULES, sets: ["digits"] as const, length: 10 };
  assert.equal(Math.round(entropyBits(digits, 1)), 33);
  assert.equal(strengthOf(33), "weak");
  assert.equal(strengthOf(66), "strong");
});

test("foreign stored rules are the usual ones", () => {
  for (const stored of [null, 3, [], { length: 1e9, sets: ["all"], words: "6" }])
    assert.deepEqual(readRules(stored), DEFAULT_RULES);
  assert.equal(readRules({ length: 12 }).length, 12);
});
