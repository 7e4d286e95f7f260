import type { Field } from "@lathe/protocol/app/field";
import type { Entity } from "@lathe/protocol/app/entity";
import { makeField } from "../field-kinds.ts";
import { makeEntity } from "../records/make-entity.ts";
import type { Deck } from "./decks/deck.ts";

/** Of several decks in an app each has a name of its own: "Spanish word". */
export function deckEntity(deck: Deck, isOneOfMany: boolean): Entity {
  const [asked, answer] = deck.labels;
  const own = isOneOfMany && !deck.name.toLowerCase().endsWith(deck.plural) ? `${deck.name} ` : "";
  const plural = isOneOfMany && own === "" ? deck.name : `${own}${deck.plural}`;
  return makeEntity({
    singular: isOneOfMany ? `${plural.slice(0, -deck.plural.length)}${deck.singular}` : deck.singular,
    plural,
    title: makeField(asked, { type: "text" }, true),
    fields: [makeField(answer, { type: "text" }, true), ...groupField(deck), ...wrongField(deck)],
    examples: deck.facts.slice(0, MOST_FACTS).map(([left, right], index) => ({
      [asked]: left,
      [answer]: right,
      ...(deck.wrong === undefined ? {} : { "Wrong answers": (deck.wrong[index] ?? []).join(", ") }),
      ...(deck.groups === undefined ? {} : { [deck.groups.label]: deck.groups.names[index] ?? "" }),
    })),
  });
}

/** As many as an app begins with. */
const MOST_FACTS = 120;

function wrongField({ wrong }: Deck): Field[] {
  return wrong === undefined ? [] : [makeField("Wrong answers", { type: "tags", options: [] })];
}

function groupField({ groups }: Deck): Field[] {
  if (groups === undefined) return [];
  return [makeField(groups.label, { type: "choice", options: [...new Set(groups.names)] })];
}

/** What a round of a quiz can be about: a choice, or a text that is called so. */
export function deckOf(entity: Entity): Field | null {
  const choices = entity.fields.filter(({ type }) => type === "choice");
  const named = entity.fields.filter(({ type, label }) => type === "text" && OF_DECKS.test(label));
  return (choices.length > 0 ? choices : named)[0] ?? null;
}

const OF_DECKS = /\b(?:chapter|topic|categor(?:y|ies)|subject|theme|unit|lesson|deck|table|module|section|round)$/i;

/** Questions or cards that people fill in; of a language that is not known there are no examples. */
export function ownEntity(
  isQuiz: boolean,
  isVocabulary: boolean,
  language: string | null,
  pairs: Pairs,
  sides: readonly [string, string] | null = null,
): Entity {
  const text = { type: "text" } as const;
  if (sides !== null && !isQuiz && language === null && pairs.length === 0) {
    const plain = ownEntity(false, isVocabulary, null, []);
    const [front = "", back = ""] = plain.fields.map(({ id }) => id);
    return makeEntity({
      singular: plain.singular,
      plural: plain.plural,
      title: makeField(sides[0], text, true),
      fields: [makeField(sides[1], text, true)],
      examples: plain.examples.map((values) => ({
        [sides[0]]: values[front] ?? "",
        [sides[1]]: values[back] ?? "",
      })),
    });
  }
  if (pairs.length > 0 || language !== null) {
    const [front, back] =
      language !== null
        ? [language, "English"]
        : isQuiz
          ? ["Question", "Answer"]
          : isVocabulary
            ? ["Word", "Meaning"]
            : ["Front", "Back"];
    return makeEntity({
      singular: isVocabulary || language !== null ? "word" : isQuiz ? "question" : "card",
      plural: isVocabulary || language !== null ? "words" : isQuiz ? "questions" : "cards",
      title: makeField(front, text, true),
      fields: [makeField(back, text, true)],
      examples: pairs.slice(0, 30).map(([asked, answer]) => ({ [front]: asked, [back]: answer })),
    });
  }
  if (isQuiz && !isVocabulary)
    return makeEntity({
      singular: "question",
      plural: "questions",
      title: makeField("Question", text, true),
      fields: [makeField("Answer", text, true), makeField("Wrong answers", { type: "tags", options: [] })],
      examples: [
        {
          Question: "Which is the largest ocean?",
          Answer: "Pacific Ocean",
          "Wrong answers": "Atlantic Ocean, Indian Ocean, Arctic Ocean",
        },
        { Question: "How many sides has a hexagon?", Answer: "Six", "Wrong answers": "Five, Seven, Eight" },
        {
          Question: "Which metal is liquid at room temperature?",
          Answer: "Mercury",
          "Wrong answers": "Tin, Lead, Silver",
        },
      ],
    });
  return isVocabulary
    ? makeEntity({
        singular: "word",
        plural: "words",
        title: makeField("Word", text, true),
        fields: [makeField("Meaning", text, true)],
        examples: [
          { Word: "ubiquitous", Meaning: "found everywhere" },
          { Word: "ephemeral", Meaning: "lasting a very short time" },
          { Word: "candid", Meaning: "open and honest" },
        ],
      })
    : makeEntity({
        singular: "card",
        plural: "cards",
        title: makeField("Front", text, true),
        fields: [makeField("Back", text, true)],
        examples: [
          { Front: "What does “photosynthesis” make?", Back: "Sugar and oxygen" },
          { Front: "Who wrote “Hamlet”?", Back: "William Shakespeare" },
          { Front: "Square root of 81", Back: "9" },
        ],
      });
}

/** What is asked and its answer, as the person gave them. */
export type Pairs = readonly (readonly [string, string])[];
