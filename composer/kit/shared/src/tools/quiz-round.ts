import { finiteOr } from "./is-record.ts";
import { type RandomBits, randomInt, shuffled } from "./random-int.ts";

export interface QuizQuestion {
  id: string;
  question: string;
  answer: string;
  /** Wrong answers; when there are too few, answers of other questions are added. */
  wrong: readonly string[];
  /** What it belongs to, where a round can be about that alone. */
  deck?: string;
}

/** What a round asks: all of it when nothing is said. */
export interface RoundWishes {
  ids?: readonly string[];
  deck?: string | null;
  /** So many of them at most. */
  size?: number;
}

/** A question as it is asked: which answer was chosen, null before that. */
export interface AskedQuestion {
  id: string;
  question: string;
  answer: string;
  choices: readonly string[];
  chosen: string | null;
}

export interface QuizRound {
  asked: readonly AskedQuestion[];
  /** The question that is shown; as many as there are when the round is over. */
  index: number;
}

const CHOICES = 4;
/** In place of a choice: no answer is empty. */
const NO_ANSWER = "";

/** Questions that can be asked: with a text and an answer. */
export function askableQuestions(questions: readonly QuizQuestion[]): QuizQuestion[] {
  return questions.filter(({ question, answer }) => question.trim() !== "" && answer.trim() !== "");
}

/** The decks that questions belong to, in their order. */
export function decksOf(questions: readonly QuizQuestion[]): string[] {
  return [...new Set(askableQuestions(questions).flatMap(({ deck = "" }) => (deck === "" ? [] : [deck])))];
}

/** A round in random order. */
export function beginRound(
  questions: readonly QuizQuestion[],
  bits: RandomBits,
  { ids, deck = null, size }: RoundWishes = {},
): QuizRound {
  const askable = askableQuestions(questions);
  const chosen = askable.filter(
    (question) => (ids === undefined || ids.includes(question.id)) && (deck === null || question.deck === deck),
  );
  const asked = shuffled(chosen, bits)
    .slice(0, size)
    .map((question) => ({
      id: question.id,
      question: question.question,
      answer: question.answer,
      choices: choicesFor(question, askable, bits),
      chosen: null,
    }));
  return { asked, index: 0 };
}

/** The right answer among wrong ones, in random order, none twice; those of its own deck come first. */
export function choicesFor(question: QuizQuestion, all: readonly QuizQuestion[], bits: RandomBits): string[] {
  const isOther = (answer: string) => answer.trim() !== "" && !isSame(answer, question.answer);
  const others = shuffled(all, bits).toSorted(
    (one, other) => Number(other.deck === question.deck) - Number(one.deck === question.deck),
  );
  const candidates = [...shuffled(question.wrong, bits), ...others.map(({ answer }) => answer)].filter(isOther);
  const wrong = candidates.filter((answer, index) => candidates.findIndex((other) => isSame(other, answer)) === index);
  const choices = wrong.slice(0, CHOICES - 1);
  choices.splice(randomInt(choices.length + 1, bits), 0, question.answer);
  return choices;
}

/** Chooses an answer of the question that is shown; the first choice counts. */
export function chooseAnswer(round: QuizRound, choice: string): QuizRound {
  return {
    ...round,
    asked: round.asked.map((each, index) =>
      index === round.index && each.chosen === null ? { ...each, chosen: choice } : each,
    ),
  };
}

/** The time of the question that is shown is over: it counts as wrong. */
export function missQuestion(round: QuizRound): QuizRound {
  return chooseAnswer(round, NO_ANSWER);
}

/** Whether nobody chose an answer in time. */
export function isMissed({ chosen }: AskedQuestion): boolean {
  return chosen === NO_ANSWER;
}

export function nextQuestion(round: QuizRound): QuizRound {
  return { ...round, index: Math.min(round.index + 1, round.asked.length) };
}

export function isRight({ chosen, answer }: AskedQuestion): boolean {
  return chosen === answer;
}

export function scoreOf({ asked }: QuizRound): number {
  return asked.filter(isRight).length;
}

/** The ids of the questions that were answered wrongly. */
export function missedIn({ asked }: QuizRound): string[] {
  return asked.filter((each) => each.chosen !== null && !isRight(each)).map(({ id }) => id);
}

/** The best share of right answers in a whole round, 0 to 1; null before there was one. */
export function readBest(stored: unknown): number | null {
  const best = finiteOr(stored, null);
  return best === null || best < 0 || best > 1 ? null : best;
}

function isSame(one: string, other: string): boolean {
  return one.trim().toLowerCase() === other.trim().toLowerCase();
}
