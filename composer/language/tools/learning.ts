import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, Page } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { type Found, type Reading, type Recognized, type Recognizer, type Span, findAll } from "../recognizer.ts";
import { kebabCase } from "../../generate/names.ts";
import { asLabel } from "../words.ts";
import { type Deck } from "./decks/deck.ts";
import { TIMES_TABLES } from "./decks/times-tables.ts";
import { findRound, findSeconds } from "./quiz-rounds.ts";
import { findAudience } from "./audience.ts";
import { learningLimits } from "./learning-limits.ts";
import { isAtHead, withFrame } from "./frame.ts";
import { deckEntity, deckOf, ownEntity } from "./learning-entities.ts";
import { mergedTopics } from "./topic-merges.ts";
import { findTopics, OTHER_LANGUAGE, type Topic, unknownTopic } from "./topics.ts";

/** What is said where others stand in for facts that are not known. */
export const NO_FACTS = "A few others show how it works; put yours in their place.";
const QUIZ =
  "(?:(?:mental )?maths?|arithmetic) (?:games?|practi[sc]e|trainers?|drills?|tests?|challenges?)(?: (?:apps?|games?|trainers?|quiz))*(?! (?:logs?|tracker|results?|scores?|grades?|lists?|diary|nights?|club|dates?|planner))|(?:where )?(?:(?:my |our |the )?[\\p{L}]+ )?can (?:test|quiz) (?:themselves|yourself|himself|herself)(?: (?:on|about))?|(?:and |to |then |i )*(?:get|be|being|getting) (?:quizz?ed|tested)(?: (?:on|about) (?:them|it|these|that))?|(?:to )?(?:quiz|test)(?:s|zes|ing)? (?:me(?: on (?:them|it))?|us|myself(?: on (?:them|it))?|my (?:knowledge|students?|pupils?|class|kids?|child(?:ren)?|daughters?|sons?|family|friends|team)|(?:kids|children|students|pupils))|(?:trivia )?quizz?(?:es|ing)?(?![- ](?:(?:nights?|evenings?|league) )?(?:scores?|scorers?|scoreboards?|score ?keep(?:er|ing)|scoring|results|teams)\\b)(?:[- ](?:app|game|maker|master|show|trainer|me|mode|section|nights?))*|spelling (?:bees?|tests?|games?)(?: (?:games?|apps?|practice))*(?! (?:results?|scores?|log|tracker))|guess(?:ing)?(?= (?:the |which )?(?:country'?s? )?(?:flags?|capitals?(?: city)?|countr(?:y|ies)|dog breeds?|chemical elements?)\\b)|(?:multiple[- ]choice )(?:test|quiz|questions?)(?: (?:app|game))?|(?:(?:to |i can |where i )?(?:add|enter|write) )?questions with (?:\\d+|several|multiple|some|possible|four|the)(?: possible)? answers(?:,? and (?:to )?mark (?:which (?:one )?is (?:right|correct)|the (?:right|correct) (?:one|answer)))?|trivia(?=(?: (?:game|app|night|questions?))?(?:[.,;!\\n]|$| (?:about|with|on|for|and|of)\\b))(?: (?:game|app|night|questions?))*";
const CARDS =
  "flash ?cards?(?:[- ](?:app|deck|trainer|study|learning|set|collection|s))*|(?:to )?(?:practi[sc]e|learn|study|memori[sz]e|train)(?:ing)? (?:my |new |foreign |the )*(?:vocabulary|vocab)|(?:vocabulary|vocab|word)[- ](?:trainer|cards?|learning|practice|tester|flash ?cards?|app|drill)|flip(?:ping)? cards|index cards|study cards|(?:learning|revision|memory) cards(?= (?:for|about|with|of)\\b)|spaced[- ]repetition(?: (?:app|cards?|trainer|system|learning|flash ?cards?))*|leitner(?:'s)?(?: (?:box|system|cards?))*|(?<=quiz(?:zes)? (?:and|with|plus) (?:some )?)cards|anki(?:[- ](?:like|style|clone))?(?: (?:app|cards?))*";
/** Without the word for a quiz or cards: both are meant. */
const LEARN =
  "(?:(?:where |so that )?(?:my |our |the )*(?:kids?|children|students|pupils|son|daughter|i|we|you|people) (?:can|could) |to |that (?:helps|lets) (?:me|you|kids|children|us)(?: to)? |helps? (?:me|you|kids)(?: to)? |can |could )*(?:learn(?:ing)?|practi[sc](?:e|es|ing)|memori[sz](?:e|es|ing)|stud(?:y|ies|ying)|revis(?:e|es|ing)|train(?:s|ing)?)(?: (?:for|my|the|about))*";
/** Quizzes and cards, of facts that are known or of those that people enter. */
export const recognizeLearning: Recognizer = (reading) => {
  const all = (words: string) => findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu"));
  const quizzes = all(QUIZ);
  const cards = all(CARDS);
  const audience = findAudience(reading);
  const own = quizzes.length + cards.length === 0 ? null : readPairs(reading, kindsOf(quizzes, cards));
  const outside = { ...reading, claimed: [...reading.claimed, ...audience] };
  const told = findTopics(outside);
  const unknownOutside =
    told.length > 0 || own !== null ? null : unknownTopic(outside, kindsOf(quizzes, cards), audience);
  // "A quiz for my history class" is about history where nothing else is said.
  const found = told.length > 0 || unknownOutside !== null || own !== null ? told : findTopics(reading);
  const topics = mergedTopics(found, reading.text, quizzes.length > 0 && cards.length === 0);
  const [topic = null] = topics;
  const both = quizzes.length + cards.length === 0;
  const learned =
    topic === null
      ? null
      : (learnedBefore(reading, topic) ?? (both ? aloneAt(reading, topic, topics.at(-1) ?? topic) : null));
  if (both && learned === null) return [];
  const kinds = kindsOf(quizzes, cards);
  const first = Math.min(...kinds.map(({ start }) => start), learned?.start ?? Number.MAX_SAFE_INTEGER);
  const isQuiz = quizzes.length > 0 || both;
  const isCards = cards.length > 0 || both;
  const unknown = topic === null ? unknownOutside : null;
  const sides = topic === null && own === null ? findSides(reading) : null;
  const spoken = unknown === null ? null : (OTHER_LANGUAGE.exec(unknown.words)?.[1] ?? null);
  const language = spoken === null ? null : asLabel(spoken);
  const isVocabulary = /vocab|word/i.test(cards[0]?.text ?? "");
  const isQuizFirst = isQuiz && (quizzes[0]?.span.start ?? first) <= (cards[0]?.span.start ?? Number.MAX_SAFE_INTEGER);
  const isMany = topics.length > 1;
  const round = isQuiz ? findRound(reading) : null;
  const timed = isQuiz ? findSeconds(reading) : null;
  const entities =
    topics.length > 0
      ? topics.map(({ deck }) =>
          deckEntity(
            deck,
            topics.some((other) => other.deck !== deck && other.deck.plural === deck.plural),
          ),
        )
      : [ownEntity(isQuiz, isVocabulary, language, own?.pairs ?? [], sides?.labels ?? null)];
  const blocks = entities.flatMap((entity, index) =>
    blocksOf(entity, isMany ? (topics[index]?.deck.name ?? null) : null, {
      isQuiz,
      isCards,
      isQuizFirst,
      perRound: round?.size ?? null,
      seconds: timed?.seconds ?? null,
    }),
  );
  const limits = learningLimits(reading, isQuiz);
  const spans: Span[] = [
    ...kinds.map((span) => withFrame(reading, span, kinds.length > 1 || topic !== null)),
    ...topics.flatMap(({ span, others = [] }) => [span, ...others]),
    // What it is about may be said twice: "a trivia night app: general knowledge quiz".
    ...topics.flatMap(({ deck }) =>
      findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${deck.words})(?![\\p{L}-])`, "gu")).map(({ span }) => span),
    ),
    ...[learned, unknown?.span, own?.span, sides?.span, round?.span].flatMap((span) =>
      span === null || span === undefined ? [] : [span],
    ),
    ...(timed?.spans ?? []),
    // All of them are there: "French numbers, 1 to 20".
    ...(topic?.deck.plural === "numbers"
      ? findAll(reading, /(?:,? ?\b(?:from|of|the|for) )*\b1 ?(?:-|–|to) ?(?:10|20)(?![\d.])/g).map(({ span }) => span)
      : []),
    ...findAll(reading, HAVES).map(({ span }) => span),
    ...limits.map(({ span }) => span),
    ...audience,
  ];
  const what = isQuiz ? "questions" : language === null ? "cards" : "words";
  const answer =
    language === null
      ? `I have no ${what} on that. ${NO_FACTS}`
      : `I know no words of that language: the list begins empty, for yours.`;
  return [
    {
      spans,
      part: {
        name: isMany ? manyName(topics) : nameOf(topic?.deck ?? null, isQuiz, isCards, isVocabulary, unknown),
        icon: isQuiz ? "question" : "cards",
        theme: isQuiz ? { tone: "playful" } : {},
        entities,
        blocks,
        finish: (app) => entities.reduce((sofar, { id }) => withListPage(withDeck(sofar, id), id, isQuiz), app),
        undone: [
          ...(unknown === null ? [] : [{ words: unknown.words, answer }]),
          ...limits.map(({ words, answer: limit }) => ({ words, answer: limit })),
        ],
      },
    } satisfies Recognized,
  ];
};

function kindsOf(quizzes: readonly Found[], cards: readonly Found[]): Span[] {
  return [...quizzes, ...cards].map(({ span }) => span);
}

/** "My own cards with question and answer": what stands on the two sides. */
function findSides(reading: Reading): { labels: readonly [string, string]; span: Span } | null {
  const [found] = findAll(
    reading,
    /(?<=(?:cards?|words|vocabulary|terms|questions|entries)(?: (?:app|maker|trainer|sets?))?(?: with (?:decks?|subjects?|topics?|categor(?:y|ies)|chapters?)(?:,|,? and|,? with)?)?)(?: with|:? (?:where i )?(?:enter|add|type in|write))? (?:an? |the )?(question|word|term|front|prompt|phrase|name)s? (?:and|with) (?:an? |the |its |their )?(answer|meaning|definition|translation|back|explanation)s?(?![\p{L}-])/gu,
  );
  const [, asked, answer] = found?.groups ?? [];
  return found === undefined || asked === undefined || answer === undefined
    ? null
    : { labels: [asLabel(asked), asLabel(answer)], span: found.span };
}

interface Shape {
  isQuiz: boolean;
  isCards: boolean;
  isQuizFirst: boolean;
  perRound: number | null;
  seconds: number | null;
}

/** More questions than these are too many for one round. */
const LONGEST_ROUND = 40;
const USUAL_ROUND = 20;

function blocksOf(
  entity: Entity,
  title: string | null,
  { isQuiz, isCards, isQuizFirst, perRound, seconds }: Shape,
): Block[] {
  const [asked, answered] = entity.fields;
  if (asked === undefined || answered === undefined) return [];
  const deck = deckOf(entity);
  const size = perRound ?? (entity.examples.length > LONGEST_ROUND ? USUAL_ROUND : null);
  const titled = title === null ? {} : { title };
  const quiz: Block = {
    id: "quiz",
    type: "quiz",
    ...titled,
    entity: entity.id,
    question: asked.id,
    answer: answered.id,
    wrong: entity.fields.find(({ type }) => type === "tags")?.id ?? null,
    ...(size === null ? {} : { perRound: size }),
    ...(seconds === null ? {} : { seconds }),
    ...(deck === null ? {} : { deck: deck.id }),
  };
  const flashcards: Block = {
    id: "flashcards",
    type: "flashcards",
    ...titled,
    entity: entity.id,
    front: asked.id,
    back: answered.id,
  };
  const list: Block = {
    id: `${kebabCase(entity.plural)}-list`.slice(0, 40),
    type: "records",
    title: asLabel(title === null ? entity.plural : `${title.replace(/ (?:words|terms)$/, "")} list`),
    entity: entity.id,
    views: [{ type: "list" }],
    editable: true,
  };
  const made = [...(isQuiz ? [quiz] : []), ...(isCards ? [flashcards] : [])];
  return [...(isQuizFirst ? made : made.toReversed()), list];
}

/** "flash cards: hola = hello, gato = cat" */
const PAIRS =
  /(?:(?:with|these|the|following|words?|cards|questions?|pairs|using)[ ,:]*)*:? ?((?:[\p{L}\d][^=,;:\n]{0,60}? ?(?:=|→|->) ?[^=,;\n]{1,60}?)(?:(?:, and |, |; |\n- ?|\n)[^=,;\n]{1,60}? ?(?:=|→|->) ?[^=,;\n]{1,60}?)+)(?=[.;!\n]|$)/gu;

function readPairs(reading: Reading, kinds: readonly Span[]): { pairs: [string, string][]; span: Span } | null {
  const last = kinds.at(-1);
  const found = findAll(reading, PAIRS).find(({ span }) => last !== undefined && span.end > last.end);
  const pairs = (found?.groups[1] ?? "").split(/, and |, |; |\n- ?|\n/).flatMap((pair): [string, string][] => {
    const [asked = "", answer = ""] = pair.split(/ ?(?:=|→|->) ?/);
    return asked.trim() === "" || answer.trim() === "" ? [] : [[asked.trim(), answer.trim()]];
  });
  return found === undefined || pairs.length < 2 ? readQuestions(reading) : { pairs, span: found.span };
}

/** Questions with their answers behind them: "What does red mean? Stop. Who goes first? Those inside." */
const ASKED =
  /((?:what|who|whose|whom|which|when|where|why|how|is|are|does|do|did|can|in which|on which)\b[^?.;!\n]{3,100}\?) ?([^?;\n]{1,80}?)(?:[.;\n]+ ?(?=(?:what|who|whose|whom|which|when|where|why|how|is|are|does|do|did|can|in which|on which)\b[^?]*\?)|[.;]? ?$)/g;

function readQuestions(reading: Reading): { pairs: [string, string][]; span: Span } | null {
  const found = findAll(reading, ASKED);
  const [first, last] = [found[0], found.at(-1)];
  if (first === undefined || last === undefined || found.length < 2) return null;
  const lead =
    /(?: (?:about|on|for|of) [^.?!:\n]{2,50}?)?(?:[.,:]? ?\b(?:with|these|the|my|our|own|following|using|and|questions?|answers?)\b)*[.:]? ?$/i.exec(
      reading.text.slice(0, first.span.start),
    )?.[0].length ?? 0;
  const pairs = found.map(({ groups }): [string, string] => [(groups[1] ?? "").trim(), (groups[2] ?? "").trim()]);
  return { pairs, span: { start: first.span.start - lead, end: last.span.end } };
}

/** "Questions with a topic (history, music)": a round can be about one of these. */
function withDeck(app: AppSpecification, entity: string): AppSpecification {
  const told = app.entities.find(({ id }) => id === entity);
  const deck = told === undefined ? null : deckOf(told);
  if (deck === null) return app;
  const withChoice = (block: Block): Block =>
    block.type === "quiz" && block.entity === entity && block.answer !== deck.id && block.question !== deck.id
      ? { ...block, deck: deck.id }
      : block;
  return { ...app, pages: app.pages.map((page) => ({ ...page, blocks: page.blocks.map(withChoice) })) };
}

/** The list of answers is not seen while one is asked: it has a page of its own. */
function withListPage(app: AppSpecification, entity: string, isQuiz: boolean): AppSpecification {
  const isList = (block: Block) => block.type === "records" && block.entity === entity;
  const page = app.pages.find(({ blocks }) => blocks.some(isList));
  const list = page?.blocks.find(isList);
  if (page === undefined || list === undefined || page.blocks.length < 2 || app.pages.length >= 8) return app;
  if (!page.blocks.some((block) => "entity" in block && block.entity === entity && block !== list)) return app;
  const title = list.title ?? "List";
  const rest = page.blocks.filter((block) => block !== list);
  const isOnlyLearning = rest.every(({ type }) => type === "quiz" || type === "flashcards");
  // What the page is called need not be said again above its only block.
  const blocks = isOnlyLearning && rest.length === 1 ? rest.map(withoutTitle) : rest;
  const own: Page = {
    ...page,
    blocks,
    ...(isOnlyLearning ? { title: rest[0]?.title ?? (isQuiz ? "Quiz" : "Cards") } : {}),
  };
  const renamed = own.title === title ? { ...own, title: isQuiz ? "Quiz" : "Learn" } : own;
  const ids = new Set(app.pages.map(({ id }) => id));
  const wanted = kebabCase(title).slice(0, 34);
  const moved: Page = { id: ids.has(wanted) ? `${wanted}-list` : wanted, title, icon: "list", blocks: [list] };
  return { ...app, pages: app.pages.flatMap((each) => (each === page ? [renamed, moved] : [each])) };
}

/** What both components do by themselves. */
const HAVES =
  /(?:,? ?\b(?:with|and|that|which|it|has|keeps?|shows?|an?|the|my|using|in|by) )*(?<![\p{L}-])(?:multiple[- ]choice(?: (?:questions?|answers?))?|(?:\d+ )?multiple[- ]choice questions|(?:keeps? )?(?:final |high |best )?(?:scores?|results?)(?: at the end| counter| tracking)?|score ?board|(?:immediate|instant|direct) feedback|(?:4|four|several) (?:answers?|choices|options)(?: to choose from)?|(?:then |i (?:can )?)*(?:practi[sc]es?|learns?|train) (?:them )?in (?:a )?random order|(?:where |in which )?(?:i|we|you|they|users?|people) (?:can )?(?:add|enter|make|write|create) (?:my|our|your|their) own (?:cards|questions|words)|(?:only )?repeat(?:s|ing)? (?:only )?(?:the )?(?:ones|cards|words|questions|unknown ones|wrong ones)(?: (?:that )?(?:i|you|we|they) (?:got|get|answered|had|don't know|didn't know|do not know)(?: wrong)?(?: yet)?)?|mark (?:them|cards|each card|it)(?: as)? (?:known|right)(?: or (?:not known|unknown|wrong|not))?|(?:to )?flip them|spaced[- ]repetition|leitner (?:system|boxes)|boxes|(?:in )?random order|randomly|shuffled?|front and back|(?:where|in which|so that|that|to)(?: (?:they|kids|children|pupils|students|he|she|my (?:son|daughter|kids?)|users|people|players))?(?: can)? (?:practi[sc]e|learn|solve|answer)s?|flip(?:s|ped|ping)?|right and wrong answers)(?![\p{L}-])/gu;

/** "learn the capitals": what stands before facts that are known, when nothing else is there of the kind. */
function learnedBefore(reading: Reading, { span }: Topic): Span | null {
  const found = findAll(reading, new RegExp(`(?<![\\p{L}-])${LEARN}(?= |$)`, "gu")).find(
    (each) =>
      each.span.end <= span.end &&
      /^[ ,]*$/.test(reading.text.slice(each.span.end, Math.max(each.span.end, span.start))) &&
      isAtHead(reading, each.span),
  );
  return found?.span ?? null;
}

/** "Alphabet learning app" */
const LEARNING =
  /^ (?:learning|practi[sc]e|study(?:ing)?|teaching|educational|training)(?: (?:apps?|games?|tools?|websites?))?(?![\p{L}])/iu;

const TRAINED = /\b(?:dogs?|horses?|cats?|birds?|animals?)$/i;

/** Times tables are there to be learned, and nothing else can be meant by them; others say that they are learned. */
function aloneAt(reading: Reading, { deck, span }: Topic, last: Topic): Span | null {
  if (!isAtHead(reading, span)) return null;
  if (deck.words === TIMES_TABLES) return withFrame(reading, span);
  const told = LEARNING.exec(reading.text.slice(last.span.end));
  // Dogs are trained by people.
  if (/^ training/i.test(told?.[0] ?? "") && TRAINED.test(reading.text.slice(0, last.span.end))) return null;
  return told === null ? null : withFrame(reading, { start: span.start, end: last.span.end + told[0].length });
}

function withoutTitle(block: Block): Block {
  if (block.type !== "quiz" && block.type !== "flashcards") return block;
  const untitled = { ...block };
  delete untitled.title;
  return untitled;
}

/** "Spanish and French words" */
function manyName(topics: readonly Topic[]): string {
  const names = topics.map(({ deck }) => deck.name);
  const words = names[0]?.split(" ") ?? [];
  const shared = words.findIndex((_, index) => {
    const tail = ` ${words.slice(index).join(" ")}`;
    return index > 0 && names.every((name) => name.endsWith(tail));
  });
  const last = shared === -1 ? "" : ` ${words.slice(shared).join(" ")}`;
  const short = last === "" ? names : names.map((name) => name.slice(0, -last.length));
  return `${short.join(" and ")}${last}`.slice(0, 60);
}

function nameOf(
  deck: Deck | null,
  isQuiz: boolean,
  isCards: boolean,
  isVocabulary: boolean,
  unknown: { words: string } | null,
): string {
  const topic =
    deck?.name ??
    // "About me" is no name of it.
    (unknown === null || /^about (?:me|myself|us|you|him|her)$/i.test(unknown.words)
      ? null
      : asLabel(
          unknown.words.replace(
            /^(?:about|on|of|covering|for|to)(?: (?:learning|learn|studying|study|practi[sc]e|practi[sc]ing))?(?: (?:the|my))? /i,
            "",
          ),
        ));
  const kind = isQuiz && isCards ? "" : isQuiz ? "quiz" : isVocabulary ? "trainer" : "cards";
  if (topic === null)
    return isVocabulary ? "Vocabulary trainer" : isQuiz && isCards ? "Quiz and cards" : isQuiz ? "Quiz" : "Flash cards";
  return /^trivia$/i.test(topic) || kind === "" ? topic : `${topic} ${kind}`.slice(0, 60);
}
