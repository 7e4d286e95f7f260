import assert from "node:assert/strict";
import { test } from "node:test";
import {
  askableQuestions,
  beginRound,
  choicesFor,
  chooseAnswer,
  decksOf,
  missedIn,
  nextQuestion,
  type QuizQuestion,
  readBest,
  scoreOf,
  isMissed,
  isRight,
  missQuestion,
} from "./quiz-round.ts";
import { seededBits } from "./seeded-bits.ts";

const QUESTIONS: QuizQuestion[] = [
  { id: "a", question: "France", answer: "Paris", wrong: ["Lyon", "paris "] },
  { id: "b", question: "Italy", answer: "Rome", wrong: [] },
  { id: "c", question: "Spain", answer: "Madrid", wrong: [] },
  { id: "d", question: "Latium", answer: "Rome", wrong: [] },
  { id: "e", question: "", answer: "Nothing", wrong: [] },
];

test("the right answer is among the choices once, and its own wrong ones come first", () => {
  for (let seed = 0; seed < 30; seed += 1) {
    const [france, italy] = QUESTIONS;
    assert.ok(france !== undefined && italy !== undefined);
    const choices = choicesFor(france, QUESTIONS.slice(0, 4), seededBits(seed));
    assert.deepEqual([...choices].sort(), ["Lyon", "Madrid", "Paris", "Rome"]);
    assert.deepEqual([...choicesFor(italy, QUESTIONS.slice(0, 4), seededBits(seed))].sort(), [
      "Madrid",
      "Paris",
      "Rome",
    ]);
  }
});

test("a round asks every question that has an answer, in random order", () => {
  assert.equal(askableQuestions(QUESTIONS).length, 4);
  const orders = [1, 2, 3, 4].map((seed) =>
    beginRound(QUESTIONS, seededBits(seed))
      .asked.map(({ id }) => id)
      .join(""),
  );
  assert.ok(new Set(orders).size > 1);
  for (const order of orders) assert.equal([...order].sort().join(""), "abcd");
});

test("the first choice counts, and what was wrong is asked again", () => {
  let round = beginRound(QUESTIONS, seededBits(5));
  const [first] = round.asked;
  round = chooseAnswer(chooseAnswer(round, "Nowhere"), first?.answer ?? "");
  assert.equal(scoreOf(round), 0);
  round = nextQuestion(round);
  round = chooseAnswer(round, round.asked[1]?.answer ?? "");
  assert.equal(scoreOf(round), 1);
  assert.deepEqual(missedIn(round), [first?.id]);
  assert.equal(beginRound(QUESTIONS, seededBits(5), { ids: missedIn(round) }).asked.length, 1);
});

test("a question whose time is over counts as wrong, and is asked again", () => {
  const round = missQuestion(beginRound(QUESTIONS, seededBits(1)));
  const [first] = round.asked;
  assert.ok(first !== undefined && isMissed(first) && !isRight(first));
  assert.equal(scoreOf(round), 0);
  assert.deepEqual(missedIn(round), [first.id]);
  assert.equal(chooseAnswer(round, first.answer).asked[0]?.chosen, first.chosen);
});

test("a round can be about one deck, and take so many of its questions", () => {
  const tables: QuizQuestion[] = [2, 3].flatMap((table) =>
    [1, 2, 3, 4, 5].map((by) => ({
      id: `${table}-${by}`,
      question: `${table} × ${by}`,
      answer: String(table * by),
      wrong: [],
      deck: `Table of ${table}`,
    })),
  );
  assert.deepEqual(decksOf(tables), ["Table of 2", "Table of 3"]);
  const { asked } = beginRound(tables, seededBits(2), { deck: "Table of 3", size: 4 });
  assert.equal(asked.length, 4);
  const ofTable = tables.filter(({ deck }) => deck === "Table of 3").map(({ answer }) => answer);
  for (const { question, choices } of asked) {
    assert.match(question, /^3 ×/);
    assert.ok(choices.every((choice) => ofTable.includes(choice)));
  }
  assert.equal(beginRound(tables, seededBits(2), { deck: null, size: 20 }).asked.length, 10);
});

test("foreign stored values are no best result", () => {
  for (const stored of [null, 5, -1, "1", { best: 1 }]) assert.equal(readBest(stored), null);
  assert.equal(readBest(0.5), 0.5);
});
