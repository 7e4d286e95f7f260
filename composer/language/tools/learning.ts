import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import { makeField } from "../field-kinds.ts";
import { type Reading, type Recognized, type Recognizer, type Span, findAll, findFirst } from "../recognizer.ts";
import { makeEntity } from "../records/make-entity.ts";
import { asLabel } from "../words.ts";
import { type Deck } from "./decks/deck.ts";
import { DECKS } from "./decks/decks.ts";
import { TIMES_TABLES, timesTables } from "./decks/times-tables.ts";
import { findAudience } from "./audience.ts";
import { isAtHead, sentenceAt, withFrame } from "./frame.ts";

const QUIZ =
  "(?:to )?(?:quiz|test)(?:s|zes|ing)? (?:me|us|myself|my (?:knowledge|students?|pupils?|class|kids?|child(?:ren)?|daughters?|sons?|family|friends|team)|(?:kids|children|students|pupils))|(?:trivia )?quizz?(?:es|ing)?(?:[- ](?:app|game|maker|master|show|trainer|me|mode|section))*|(?:multiple[- ]choice )(?:test|quiz|questions?)(?: (?:app|game))?|trivia(?=(?: (?:game|app|night|questions?))?(?:[.,;!\\n]|$| (?:about|with|on|for|and|of)\\b))(?: (?:game|app|night|questions?))*";
const CARDS =
  "flash ?cards?(?:[- ](?:app|deck|trainer|study|learning|set|collection|s))*|(?:vocabulary|vocab|word)[- ](?:trainer|cards?|learning|practice|tester|flash ?cards?|app|drill)|index cards|study cards|(?:learning|revision|memory) cards(?= (?:for|about|with|of)\\b)|spaced[- ]repetition(?: (?:app|cards?|trainer|system|learning|flash ?cards?))*|leitner(?:'s)?(?: (?:box|system|cards?))*|(?<=quiz(?:zes)? (?:and|with|plus) (?:some )?)cards|anki(?:[- ](?:like|style|clone))?(?: (?:app|cards?))*";
/** Without the word for a quiz or cards: both are meant. */
const LEARN =
  "(?:(?:where |so that )?(?:my |our |the )*(?:kids?|children|students|pupils|son|daughter|i|we|you|people) (?:can|could) |to |that (?:helps|lets) (?:me|you|kids|children|us)(?: to)? |helps? (?:me|you|kids)(?: to)? |can |could )*(?:learn(?:ing)?|practi[sc](?:e|es|ing)|memori[sz](?:e|es|ing)|stud(?:y|ies|ying)|revis(?:e|es|ing)|train(?:s|ing)?)(?: (?:for|my|the|about))*";
const LINK =
  "(?:[- ,]*\\b(?:about|on|of|for|with|over|in|covering|both|the|same|my|to (?:learn|practi[sc]e|study|memori[sz]e)|learning|practi[sc]ing|all|basic|simple|a few|some|questions?|names?|studying|teaching)\\b){0,6}";

/** Quizzes and cards, of facts that are known or of those that people enter. */
export const recognizeLearning: Recognizer = (reading) => {
  const all = (words: string) => findAll(reading, new RegExp(`(?<![\\p{L}-])(?:${words})(?![\\p{L}-])`, "gu"));
  const quizzes = all(QUIZ);
  const cards = all(CARDS);
  const topic = findTopic(reading);
  const both = quizzes.length + cards.length === 0;
  const learned = topic === null ? null : (learnedBefore(reading, topic) ?? (both ? aloneAt(reading, topic) : null));
  if (both && learned === null) return [];
  const kinds = [...quizzes, ...cards].map(({ span }) => span);
  const first = Math.min(...kinds.map(({ start }) => start), learned?.start ?? Number.MAX_SAFE_INTEGER);
  const isQuiz = quizzes.length > 0 || both;
  const isCards = cards.length > 0 || both;
  const unknown = topic === null ? unknownTopic(reading, kinds) : null;
  const deck = topic?.deck ?? null;
  const isVocabulary = /vocab|word/i.test(cards[0]?.text ?? "");
  const entity = deck === null ? ownEntity(isQuiz, isVocabulary) : deckEntity(deck);
  const [asked, answered] = entity.fields;
  if (asked === undefined || answered === undefined) return [];
  const quiz: Block = {
    id: "quiz",
    type: "quiz",
    entity: entity.id,
    question: asked.id,
    answer: answered.id,
    wrong: entity.fields.find(({ type }) => type === "tags")?.id ?? null,
  };
  const flashcards: Block = {
    id: "flashcards",
    type: "flashcards",
    entity: entity.id,
    front: asked.id,
    back: answered.id,
  };
  const isQuizFirst = isQuiz && (quizzes[0]?.span.start ?? first) <= (cards[0]?.span.start ?? Number.MAX_SAFE_INTEGER);
  const list: Block = {
    id: `${entity.plural.replaceAll(" ", "-")}-list`,
    type: "records",
    title: asLabel(entity.plural),
    entity: entity.id,
    views: [{ type: "list" }],
    editable: true,
  };
  const made =
    isQuiz && isCards ? (isQuizFirst ? [quiz, flashcards] : [flashcards, quiz]) : isQuiz ? [quiz] : [flashcards];
  const spans: Span[] = [
    ...kinds.map((span) => withFrame(reading, span, kinds.length > 1 || topic !== null)),
    ...(topic === null ? [] : [topic.span]),
    ...(learned === null ? [] : [learned]),
    ...(unknown === null ? [] : [unknown.span]),
    ...findAll(reading, HAVES).map(({ span }) => span),
    ...findAudience(reading),
  ];
  return [
    {
      spans,
      part: {
        name: nameOf(deck, isQuiz, isCards, isVocabulary, unknown),
        icon: isQuiz ? "question" : "cards",
        theme: isQuiz ? { tone: "playful" } : {},
        entities: [entity],
        blocks: [...made, list],
        ...(unknown === null
          ? {}
          : {
              undone: [
                {
                  words: unknown.words,
                  answer: `I have no ${isQuiz ? "questions" : "cards"} on that. A few others show how it works; put yours in their place.`,
                },
              ],
            }),
      },
    } satisfies Recognized,
  ];
};

/** What both components do by themselves. */
const HAVES =
  /(?:,? ?\b(?:with|and|that|which|it|has|keeps?|shows?|an?|the|my|using|in|by) )*(?<![\p{L}-])(?:multiple[- ]choice(?: (?:questions?|answers?))?|(?:keeps? )?score(?: at the end| counter)?|(?:4|four|several) (?:answers?|choices|options)(?: to choose from)?|spaced[- ]repetition|leitner (?:system|boxes)|boxes|(?:in )?random order|randomly|shuffled?|front and back|flip(?:s|ped|ping)?|right and wrong answers)(?![\p{L}-])/gu;

interface Topic {
  deck: Deck;
  span: Span;
}

/** The facts that are spoken of, with what joins them to the quiz. */
function findTopic(reading: Reading): Topic | null {
  const tables = findFirst(
    reading,
    new RegExp(`(?<![\\p{L}-])${LINK} ?(?<![\\p{L}-])${TIMES_TABLES}(?![\\p{L}-])`, "gu"),
  );
  if (tables !== null) {
    const single = /(\d+) times table/i.exec(tables.text);
    const largest = Math.min(20, Math.max(3, Number(tables.groups[1] ?? single?.[1] ?? 10)));
    return { deck: timesTables(largest), span: tables.span };
  }
  for (const deck of DECKS) {
    const found = findFirst(
      reading,
      new RegExp(
        `(?<![\\p{L}-])${LINK} ?(?<![\\p{L}-])(?:${deck.words})(?![\\p{L}-])(?: (?:quiz questions|questions|exams?|tests?|class|course|lessons?|beginners))?`,
        "gu",
      ),
    );
    if (found !== null) return { deck, span: found.span };
  }
  return null;
}

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

/** Times tables are there to be learned, and nothing else can be meant by them. */
function aloneAt(reading: Reading, { deck, span }: Topic): Span | null {
  return deck.words === TIMES_TABLES && isAtHead(reading, span) ? withFrame(reading, span) : null;
}

/** "about Harry Potter", for which no facts are known. */
function unknownTopic(reading: Reading, kinds: readonly Span[]): { words: string; span: Span } | null {
  const last = kinds.at(-1);
  if (last === undefined) return null;
  const sentence = sentenceAt(reading, last);
  const rest = reading.text.slice(last.end, sentence.end);
  const told =
    /^(?: (?:app|game))? ((?:about|on|of|covering|for(?! (?:my |our |the |your )*(?:kids?|child|children|class|classroom|students?|pupils|school|family|friends?|team|me|myself|beginners|practi|learn|study))|(?:for|to) (?:learn(?:ing)?|study(?:ing)?|practi[sc](?:e|ing)))(?: (?:the|my))? ((?:(?!(?:with|and|in|where|that|which|for)\b)[\p{L}\d'-]+ ?){1,4}))/iu.exec(
      rest,
    );
  if (told !== null)
    return { words: told[1]?.trim() ?? "", span: { start: last.end, end: last.end + told[0].trimEnd().length } };
  const first = kinds[0]?.start ?? 0;
  const before =
    /\b(?!(?:an?|the|my|simple|small|little|fun|nice|new|me|for|with|and|quiz|make|build|create|want|need|app|own|good|great|quick)\b)([\p{L}'-]+(?: (?!(?:an?|the)\b)[\p{L}'-]+)?) $/iu.exec(
      reading.text
        .slice(sentence.start, first)
        .replace(/^.*\b(?:an?|the|my|simple|fun|me|and|with|create|make|build)\b (?=\S)/i, (lead) =>
          "·".repeat(lead.length),
        ),
    );
  const words = before?.[1];
  if (before === null || words === undefined) return null;
  return { words, span: { start: first - 1 - words.length, end: first - 1 } };
}

function deckEntity(deck: Deck): Entity {
  const [asked, answer] = deck.labels;
  return makeEntity({
    singular: deck.singular,
    plural: deck.plural,
    title: makeField(asked, { type: "text" }, true),
    fields: [makeField(answer, { type: "text" }, true)],
    examples: deck.facts.slice(0, 30).map(([left, right]) => ({ [asked]: left, [answer]: right })),
  });
}

function ownEntity(isQuiz: boolean, isVocabulary: boolean): Entity {
  const text = { type: "text" } as const;
  if (isQuiz)
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

function nameOf(
  deck: Deck | null,
  isQuiz: boolean,
  isCards: boolean,
  isVocabulary: boolean,
  unknown: { words: string } | null,
): string {
  const topic =
    deck?.name ??
    (unknown === null
      ? null
      : asLabel(
          unknown.words.replace(
            /^(?:about|on|of|covering|for|to)(?: (?:learning|learn|studying|study|practi[sc]e|practi[sc]ing))?(?: (?:the|my))? /i,
            "",
          ),
        ));
  const kind = isQuiz && isCards ? "" : isQuiz ? "quiz" : isVocabulary ? "trainer" : "cards";
  if (topic === null)
    return isQuiz && isCards ? "Quiz and cards" : isQuiz ? "Quiz" : isVocabulary ? "Vocabulary trainer" : "Flash cards";
  return /^trivia$/i.test(topic) || kind === "" ? topic : `${topic} ${kind}`.slice(0, 60);
}
