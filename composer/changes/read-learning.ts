import type { Block } from "@lathe/protocol/app/block";
import { freshPlaceId, placedBlocks, replaceBlock } from "./find-place.ts";
import { insertBlock } from "./insert-block.ts";
import { act, already, changed, type Clause, impossible, type Read, type Reader } from "./reader.ts";
import { recognizeBlocks } from "./recognize-blocks.ts";
import { DECKS } from "../language/tools/decks/decks.ts";

/** Quizzes and cards: another direction, the other way to learn the same, and what else they could be about. */
export const readLearning: Reader = (clause) =>
  readScore(clause) ??
  readShuffled(clause) ??
  readTurned(clause) ??
  readOther(clause) ??
  readDeck(clause) ??
  readTopic(clause);

export const ORDER_OF_CARDS =
  "What was seen longest ago comes first: a card that was known waits for some days, one that was not comes again on the same day. Another order I cannot give them.";

/** "show the score at the end" */
function readScore(clause: Clause): Read | null {
  const isQuiz = learningOf(clause).some(({ type }) => type === "quiz");
  const isWish =
    /^(?:(?:please |also )*(?:show|display|keep|count|tell|add|track|see|give)(?: me| us)? )?(?:the |my |a |your |final )*(?:score|points|results?|how many (?:were |are |i got |you got )?(?:right|correct))(?: (?:at|in|after|when|while|during|for)\b.*)?$/i.test(
      clause.text,
    );
  return isQuiz && isWish
    ? act(() => already("How many were right is counted while it goes on, and shown at the end of a round."))
    : null;
}

/** "shuffle them", "random order please" */
function readShuffled(clause: Clause): Read | null {
  const [block] = learningOf(clause);
  const isWish =
    /^(?:(?:please |can you |always )*(?:shuffle|mix(?: up)?|randomi[sz]e)\b.*|(?:(?:show|ask|put|give)\b.* )?(?:in )?(?:a )?(?:random|different|mixed) order.*|mix (?:it|them|the \w+) up)$/i.test(
      clause.text,
    );
  if (block === undefined || !isWish) return null;
  return act(() =>
    block.type === "quiz"
      ? already("The questions come in another order each time already.")
      : impossible(ORDER_OF_CARDS),
  );
}

function learningOf({ app }: Clause) {
  return placedBlocks(app).flatMap(({ block }) =>
    block.type === "quiz" || block.type === "flashcards" ? [block] : [],
  );
}

/** "ask from English to French", "the other way round" */
function readTurned(clause: Clause): Read | null {
  const [block] = learningOf(clause);
  const between = /\b(?:ask|go|from)\b.*?\bfrom (\p{L}+) (?:in)?to (\p{L}+)$/iu.exec(clause.text);
  const isTurn =
    /\b(?:answer|back|translation)s? (?:side )?first\b|\bstart with the (?:answer|back)\b/i.test(clause.text) ||
    (/\b(?:other way (?:a?round)|swap|reverse|flip|turn (?:it|them) around)\b/i.test(clause.text) &&
      /\b(?:round|around|cards?|sides?|question|answer|front|direction|it|them)\b/i.test(clause.text));
  if (block === undefined || (between === null && !isTurn)) return null;
  return act((app) => {
    const [first, second] = block.type === "quiz" ? [block.question, block.answer] : [block.front, block.back];
    const fields = app.entities.find(({ id }) => id === block.entity)?.fields ?? [];
    const label = (id: string) => fields.find((field) => field.id === id)?.label ?? id;
    if (between !== null && label(first).toLowerCase() === between[1]?.toLowerCase())
      return already(`It goes from ${label(first)} to ${label(second)} already.`);
    if (block.type === "quiz" && block.wrong !== null)
      return impossible(
        "The wrong answers fit the questions as they are, so they cannot change places with the answers.",
      );
    const next: Block =
      block.type === "quiz" ? { ...block, question: second, answer: first } : { ...block, front: second, back: first };
    return changed(
      replaceBlock(app, next),
      `**${label(second)}** is asked, and **${label(first)}** is the answer now.`,
    );
  });
}

/** "make a quiz of it too", "also flash cards from the same questions" */
function readOther(clause: Clause): Read | null {
  const found =
    /^(?:also\s+)?(?:add|make|create|build|i want|show|give me)\s+(?:also\s+)?(?:an?\s+|some\s+)?(quiz|flash ?cards|cards)(?:\s+(?:mode|game))?(?:\s+(?:of|from|out of|with|for|on|about)\s+(?:it|them|this|that|these|those|the (?:same )?\p{L}+(?: \p{L}+)?))?(?:,?\s+(?:too|also|as well))?$/iu.exec(
      clause.text,
    );
  const [block] = learningOf(clause);
  if (found === null || block === undefined) return null;
  const isQuiz = /quiz/i.test(found[1] ?? "");
  return act((app) => {
    const wanted = isQuiz ? "quiz" : "flashcards";
    if (placedBlocks(app).some((placed) => placed.block.type === wanted))
      return already(`There ${isQuiz ? "is a quiz" : "are cards"} already.`);
    const [asked, answered] = block.type === "quiz" ? [block.question, block.answer] : [block.front, block.back];
    const id = freshPlaceId(
      wanted,
      placedBlocks(app).map((placed) => placed.block.id),
    );
    const next: Block = isQuiz
      ? { id, type: "quiz", entity: block.entity, question: asked, answer: answered, wrong: null }
      : { id, type: "flashcards", entity: block.entity, front: asked, back: answered };
    const inserted = insertBlock(app, next, { type: "ownPage", title: isQuiz ? "Quiz" : "Cards" });
    return "fault" in inserted
      ? impossible(inserted.fault)
      : changed(
          inserted.app,
          `Added **${isQuiz ? "Quiz" : "Cards"}**${inserted.where}, made of the same records.`,
          isQuiz ? "quiz" : "cards",
        );
  });
}

const DECK =
  /^(?:(?:the|it|this|my|our) ?(?:quiz|cards?|flash ?cards?|questions?)? ?(?:should|must|has to|have to)|(?:i|we) (?:want|wanted|need|meant)|make (?:it|the (?:quiz|cards))|change (?:it|the (?:quiz|cards|topic|questions)) to|use|do|ask(?: about| for)?|rather|better)(?: (?:a|an|the|be|have|ask|quiz|cards|questions|to be))*(?: (?:about|on|of|for))? (?<topic>[\p{L} ]{3,40}?)(?: (?:instead|please|rather|quiz|questions|cards)|(?: instead)? of (?:the )?[\p{L} ]+)*$/iu;

/** "the quiz should have capitals instead": the questions of another deck, where one is known. */
function readDeck(clause: Clause): Read | null {
  const [block] = learningOf(clause);
  const topic = DECK.exec(clause.text)?.groups?.["topic"];
  if (block === undefined || topic === undefined || /\b(?:field|column|colou?r|dark|light)\b/i.test(topic)) return null;
  const kind = block.type === "quiz" ? "quiz" : "flash cards";
  const part = recognizeBlocks(`a ${kind} about ${topic}`, clause.app)?.parts.find(
    ({ entities }) => entities !== undefined,
  );
  const deck = part?.entities?.[0];
  if (deck === undefined || (part?.undone ?? []).length > 0) return null;
  return act((app) => {
    const entity = app.entities.find(({ id }) => id === block.entity);
    const labels = (of: typeof deck) => of.fields.map(({ label, type }) => `${label} ${type}`).join();
    if (entity === undefined) return impossible("The questions are not there any more.");
    // Cards of two languages have other sides than those of facts.
    if (labels(entity) !== labels(deck))
      return impossible(
        `The ${kind} about ${topic} has other fields than this one. Say “a ${kind} about ${topic} instead”, and I make it in place of this app.`,
      );
    if (JSON.stringify(entity.examples) === JSON.stringify(deck.examples))
      return already(`It is about ${topic} already.`);
    const { title: _old, ...bare } = block;
    const name = part?.name ?? app.name;
    return changed(
      {
        ...replaceBlock(app, bare),
        name,
        entities: app.entities.map((each) => (each === entity ? { ...each, examples: deck.examples } : each)),
      },
      `It asks about ${topic} now, and is called **${name}**. What people have entered already stays as it is.`,
      kind,
    );
  });
}

/** "10 questions about rivers": facts that are not known cannot be made up. */
function readTopic(clause: Clause): Read | null {
  const found =
    /^(?:(?:add|make|create|write|give me|i want|use)\s+)?(?:some\s+|more\s+|\d+\s+|a few\s+|other\s+|new\s+|them\s+)*(?:questions?|cards?|words|quiz|facts)\s+(?:about|on|of|for)\s+(.+)$/i.exec(
      clause.digits,
    ) ?? /^make (?:it|the quiz|the cards) (?:about|on)\s+(.+)$/i.exec(clause.digits);
  const [block] = learningOf(clause);
  if (found === null || block === undefined) return null;
  const examples = DECKS.filter((_, at) => at % 3 === 0)
    .slice(0, 4)
    .map(({ name }) => `“${name}”`)
    .join(", ");
  return act(() =>
    impossible(
      `I cannot make facts up. Those that I bring (${examples} and some more) can begin a new project: “a quiz about …”. Your own come in one by one: “${block.type === "quiz" ? "add a question: What is the longest river? The Nile" : "add a card: river = rivière"}”.`,
    ),
  );
}
