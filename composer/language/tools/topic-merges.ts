import { singularOf } from "../words.ts";
import type { Deck } from "./decks/deck.ts";
import type { Topic } from "./topics.ts";

/** "With categories", "trivia about": one quiz whose questions are of several kinds. */
const OF_KINDS = /\b(?:categor(?:y|ies)|topics?|themes?|mixed|trivia|rounds? (?:on|about|of))\b/i;
const TRUE_OR_FALSE = "True or false";
const MOST_EACH = 30;

/** What is asked together is one list of questions: those of several categories, or statements about one topic. */
export function mergedTopics(topics: readonly Topic[], text: string, isQuiz: boolean): Topic[] {
  const [first, ...others] = topics;
  if (first === undefined || others.length === 0 || !isQuiz) return [...topics];
  const spans = others.flatMap(({ span, others: more = [] }) => [span, ...more]);
  const whole = (deck: Deck): Topic[] => [{ deck, span: first.span, others: [...(first.others ?? []), ...spans] }];
  const about = topics.filter(({ deck }) => deck.name !== TRUE_OR_FALSE && deck.wrong !== undefined);
  if (topics.length === 2 && about.length === 1 && topics.some(({ deck }) => deck.name === TRUE_OR_FALSE))
    return about.flatMap(({ deck }) => whole(statementsOf(deck)));
  return OF_KINDS.test(text) ? whole(mixedDeck(topics.map(({ deck }) => deck))) : [...topics];
}

/** "Which planet is the hottest? Venus": each question with an answer that is right or not. */
function statementsOf({ name, facts, wrong = [], words }: Deck): Deck {
  const statements = facts.map(([asked, answer], index) => {
    const isTrue = index % 2 === 0;
    return [`${asked} ${isTrue ? answer : (wrong[index]?.[0] ?? answer)}.`, isTrue ? "True" : "False"] as const;
  });
  return {
    words,
    name: `${TRUE_OR_FALSE}: ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
    singular: "statement",
    plural: "statements",
    labels: ["Statement", "Answer"],
    facts: statements,
    wrong: statements.map(([, answer]) => [answer === "True" ? "False" : "True"]),
  };
}

/** Questions of several decks, each with its category. */
function mixedDeck(decks: readonly Deck[]): Deck {
  const rows = decks.flatMap((deck) => {
    const answers = [...new Set(deck.facts.map(([, answer]) => answer))];
    return deck.facts.slice(0, MOST_EACH).map(([asked, answer], index) => ({
      category: deck.name,
      fact: [questionOf(deck, asked), answer] as const,
      wrong: deck.wrong?.[index] ?? othersThan(answers, answer, index),
    }));
  });
  return {
    words: decks.map(({ words }) => words).join("|"),
    name: decks.some(({ name }) => name === "Trivia") || decks.length > 2 ? "Trivia" : namesOf(decks),
    singular: "question",
    plural: "questions",
    labels: ["Question", "Answer"],
    facts: rows.map(({ fact }) => fact),
    wrong: rows.map(({ wrong }) => wrong),
    groups: { label: "Category", names: rows.map(({ category }) => category) },
  };
}

function namesOf(decks: readonly Deck[]): string {
  return decks.map(({ name }, index) => (index === 0 ? name : name.toLowerCase())).join(" and ");
}

/** What is asked alone, "Jaws", with what is looked for: "Jaws: director?" */
function questionOf({ labels: [, answer] }: Deck, asked: string): string {
  return /[?.]$/.test(asked) ? asked : `${asked}: ${singularOf(answer.toLowerCase())}?`;
}

function othersThan(answers: readonly string[], answer: string, index: number): string[] {
  const others = answers.filter((each) => each !== answer);
  const picked = [3, 7, 12].map((step) => others[(index + step) % Math.max(1, others.length)] ?? "");
  return [...new Set(picked)].filter((each) => each !== "");
}
