import { z } from "zod";
import { CalculatorInput, CalculatorResult, CalculatorTable } from "./calculator.ts";
import { counterSettings } from "./counter.ts";
import { gameSettings } from "./game.ts";
import { EntityId, FieldId, Href, IconName, Label, Markdown, PlaceId, Sentence } from "./label.ts";
import { TextCode } from "./text-code.ts";
import { timerIntervals, timerSettings } from "./timer.ts";
import { During, Measure, Only, View } from "./view.ts";

/** Where a button leads: a page, a block of a page, or out of the app. */
export const Link = z.object({
  label: Label,
  to: z.union([z.object({ page: PlaceId, block: PlaceId.optional() }), z.object({ href: Href })]),
});
export type Link = z.infer<typeof Link>;

const block = { id: PlaceId, /** Above it; without one it speaks for itself. */ title: Label.optional() };
const section = { ...block, title: Label, text: Sentence.optional() };

/** A part of a page. */
export const Block = z.discriminatedUnion("type", [
  // Records
  z.object({
    ...block,
    type: z.literal("records"),
    entity: EntityId,
    /** The first is shown first; with several there is a choice. */
    views: z.array(View).min(1).max(6),
    /** Without it they are only looked at. */
    editable: z.boolean(),
  }),
  /** Fields of an entity to fill in; what is sent becomes a record. */
  z.object({
    ...section,
    type: z.literal("form"),
    entity: EntityId,
    button: Label,
    /** What is said to whoever sent it. */
    thanks: Sentence,
  }),
  /** Numbers about records. */
  z.object({
    ...block,
    type: z.literal("stats"),
    items: z
      .array(
        z.object({
          label: Label,
          entity: EntityId,
          measure: z.union([
            /** How many there are; how many of them are done. */
            z.object({ type: z.enum(["count", "done"]) }),
            z.object({
              type: Measure,
              /** A number, money or rating. */
              field: FieldId,
              /** A number that each value is multiplied by: how many there are at that price. */
              times: FieldId.optional(),
            }),
            /** How many values a field has, each counted once. */
            z.object({ type: z.literal("different"), field: FieldId }),
            /** How many days in a row, up to today, a date of a record falls on. */
            z.object({ type: z.literal("streak"), field: FieldId }),
            /** A number, money or rating as it is on the last day: the weight of today. Its goal may lie below it. */
            z.object({ type: z.literal("newest"), field: FieldId, date: FieldId }),
          ]),
          /** Of these records alone; of all when nothing is said. */
          only: Only.optional(),
          /** Of those alone whose date is in the current day, week, month or year. */
          during: During.optional(),
          /** What is to be reached; the number is shown as a part of it. */
          goal: z.number().positive().optional(),
        }),
      )
      .min(1)
      .max(6),
  }),
  /** Questions made of records, with answers to choose from. */
  z.object({
    ...block,
    type: z.literal("quiz"),
    entity: EntityId,
    /** What is asked, and the right answer: texts. */
    question: FieldId,
    answer: FieldId,
    /** Tags with the wrong answers; null takes answers of other records. */
    wrong: FieldId.nullable(),
    /** So many questions in a round, at random; without it all of them. */
    perRound: z.number().int().min(2).max(100).optional(),
    /** A choice or a text by which a round takes some of them: "which table?" */
    deck: FieldId.optional(),
    /** So long each question can be answered; then it counts as wrong. */
    seconds: z.number().int().min(3).max(600).optional(),
  }),
  /** Cards made of records, learned in boxes (Leitner's system). */
  z.object({ ...block, type: z.literal("flashcards"), entity: EntityId, front: FieldId, back: FieldId }),
  /** A list of notes beside the one that is written, in Markdown. */
  z.object({ ...block, type: z.literal("notes"), entity: EntityId, /** A longText. */ body: FieldId }),
  /** One record at random, or a name from a wheel. */
  z.object({
    ...block,
    type: z.literal("picker"),
    entity: EntityId,
    button: Label,
    /** Nobody comes again before all had their turn, until somebody switches that off. */
    eachOnce: z.boolean().optional(),
    /** Shows one on a card in place of a wheel: quotes and jokes are long. */
    card: z.object({ /** A text that stands below it: the author. */ beside: FieldId.optional() }).optional(),
    /** Puts all of them into groups instead: so many groups, or groups of so many. */
    groups: z
      .object({
        by: z.enum(["count", "size"]),
        number: z.number().int().min(2).max(50),
        /** What one is called: "Table". */ name: Label.optional(),
        /** People say who is not to be in one of them with whom. */ apart: z.boolean().optional(),
      })
      .optional(),
  }),
  /** A stopwatch whose time becomes a record: how long it ran, on which day, from when to when. */
  z.object({
    ...block,
    type: z.literal("sessionTimer"),
    entity: EntityId,
    /** A number; its unit says in what it is written down: seconds, minutes or hours. */
    length: FieldId,
    /** A date. */
    day: FieldId.optional(),
    /** Times. */
    from: FieldId.optional(),
    to: FieldId.optional(),
    /** Minutes after which it rings, and runs on. */
    ringsAfter: z.number().positive().max(1_440).optional(),
    /** In place of a stopwatch: work and rest in turns (Pomodoro), and the work that is done becomes a record. */
    intervals: timerIntervals.optional(),
  }),
  /** What each gave and has a part in, in money or in hours: who owes whom. Its people are those that `payer` names. */
  z.object({
    ...block,
    type: z.literal("balances"),
    entity: EntityId,
    /** Money or a number. */
    amount: FieldId,
    /** Who gave it: a relation to one, a choice or a text. */
    payer: FieldId,
    /** For whom it was: a relation to the same people, or tags. Without it, and where it is empty, for everybody. */
    sharedBy: FieldId.optional(),
    /** A checkbox: this only settles what is owed. With it and `sharedBy` payments are proposed and recorded. */
    settles: FieldId.optional(),
  }),

  // Sections of a site
  z.object({
    ...section,
    type: z.literal("hero"),
    layout: z.enum(["centered", "split"]),
    icon: IconName,
    links: z.array(Link).max(2),
  }),
  z.object({
    ...section,
    type: z.literal("features"),
    items: z
      .array(z.object({ icon: IconName, title: Label, text: Sentence }))
      .min(1)
      .max(12),
  }),
  z.object({
    ...section,
    type: z.literal("pricing"),
    plans: z
      .array(
        z.object({
          name: Label,
          /** As it is shown: "$29". */
          price: Label,
          /** "per month" */
          period: Label.optional(),
          points: z.array(Label).max(10),
          isRecommended: z.boolean(),
        }),
      )
      .min(1)
      .max(6),
    link: Link.nullable(),
  }),
  z.object({
    ...section,
    type: z.literal("team"),
    people: z
      .array(z.object({ name: Label, role: Label, text: Sentence.optional() }))
      .min(1)
      .max(20),
  }),
  z.object({
    ...section,
    type: z.literal("testimonials"),
    quotes: z
      .array(z.object({ text: Sentence, name: Label, role: Label.optional() }))
      .min(1)
      .max(12),
  }),
  z.object({
    ...section,
    type: z.literal("faq"),
    questions: z
      .array(z.object({ question: Sentence, answer: Sentence }))
      .min(1)
      .max(30),
  }),
  /** Opening hours, an address, prices: labels and values. */
  z.object({
    ...section,
    type: z.literal("details"),
    icon: IconName,
    items: z
      .array(z.object({ label: Label, value: Sentence, href: Href.optional() }))
      .min(1)
      .max(20),
  }),
  z.object({ ...block, type: z.literal("text"), text: Markdown }),
  z.object({ ...section, type: z.literal("callToAction"), link: Link }),
  /** Posts, each a file with Markdown. */
  z.object({
    ...section,
    type: z.literal("blog"),
    posts: z
      .array(
        z.object({
          slug: PlaceId,
          title: Label,
          /** 2026-03-31 */
          date: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
          summary: Sentence,
          text: Markdown,
        }),
      )
      .max(30),
  }),

  // Tools
  z.object({
    ...block,
    type: z.literal("timer"),
    ...timerSettings,
  }),
  z.object({
    ...block,
    type: z.literal("metronome"),
    /** At first. */
    beatsPerMinute: z.number().int().min(30).max(260),
    /** In a bar. */
    beats: z.number().int().min(1).max(7),
  }),
  z.object({
    ...block,
    type: z.literal("counter"),
    ...counterSettings,
  }),
  z.object({
    ...block,
    type: z.literal("calculator"),
    text: Sentence.optional(),
    inputs: z.array(CalculatorInput).min(1).max(16),
    results: z.array(CalculatorResult).min(1).max(16),
    table: CalculatorTable.optional(),
  }),
  z.object({
    ...block,
    type: z.literal("converter"),
    quantity: z.enum([
      "length",
      "mass",
      "temperature",
      "volume",
      "area",
      "speed",
      "time",
      "data",
      "energy",
      "pressure",
      "own",
    ]),
    /** Of an own quantity, each by how much of the first one it is: a crate 1, a bottle 1 / 24. */
    units: z
      .array(z.object({ label: Label, factor: z.number().positive() }))
      .min(2)
      .max(24)
      .optional(),
  }),
  z.object({
    ...block,
    type: z.literal("textTool"),
    /** Counts the words of a text and changes its letters; or lays JSON out; or makes text that means nothing. */
    kind: z.enum(["json", "filler"]).optional(),
    /** In place of that: other ways to write what is typed. */
    code: TextCode.optional(),
  }),
  /** An average of as many rows as people add, each by its weight: grades by their credits. */
  z.object({
    ...block,
    type: z.literal("average"),
    /** "Course", "Grade", "Credits" and "GPA". */
    rowName: Label,
    valueName: Label,
    weightName: Label,
    resultName: Label,
    /** Letters from A to F count as well: 4 to 0. */
    hasLetters: z.boolean().optional(),
  }),
  /** Ingredients, for as many servings as somebody cooks. */
  z.object({ ...block, type: z.literal("recipeScaler") }),
  /** A link or a text as a QR code. */
  z.object({ ...block, type: z.literal("qrCode") }),
  /** Colours that go together; those that please are saved. */
  z.object({ ...block, type: z.literal("palette"), /** In each. */ count: z.number().int().min(2).max(10).optional() }),
  /** What time it is here, and in other cities. */
  z.object({ ...block, type: z.literal("worldClock"), /** At first. */ places: z.array(Label).max(12) }),
  /** A calculator with keys. */
  z.object({ ...block, type: z.literal("keypad") }),
  z.object({ ...block, type: z.literal("drawing") }),
  z.object({
    ...block,
    type: z.literal("dice"),
    sides: z.number().int().min(2).max(100),
    count: z.number().int().min(1).max(10),
    /** Added to the total: "2d6 + 3". */
    modifier: z.number().int().min(-100).max(100).optional(),
  }),
  /** Numbers that are drawn at random: a raffle, bingo, six out of forty-nine. */
  z.object({
    ...block,
    type: z.literal("draw"),
    from: z.number().int().min(0).max(99_999),
    to: z.number().int().min(1).max(99_999),
    /** Drawn together, none twice. */
    count: z.number().int().min(1).max(50),
    /** What was drawn is out until it begins anew. */
    isOnce: z.boolean(),
  }),
  /** Points of several players, round by round, with who is ahead. */
  z.object({
    ...block,
    type: z.literal("scores"),
    /** Who plays at first. */
    players: z.array(Label).min(1).max(24),
    /** What a round is called: "Hole". */
    roundName: Label.optional(),
    /** So many are played. */
    rounds: z.number().int().min(1).max(200).optional(),
    /** All begin with so many, and what is scored is taken off: 501. */
    from: z.number().int().min(1).max(100_000).optional(),
    /** Whoever has so many has won. */
    goal: z.number().int().min(1).max(1_000_000).optional(),
    /** The fewest points are best: golf. */
    lowestWins: z.boolean().optional(),
  }),
  /** Whose turn it is, and in which round. */
  z.object({
    ...block,
    type: z.literal("turnOrder"),
    /** Whose turns there are at first. */
    names: z.array(Label).max(30),
    /** The number that the order goes by, the highest first: "Initiative". Without it people put them in order. */
    sortedBy: Label.optional(),
    /** What is counted down of each: "Hit points". */
    counted: Label.optional(),
  }),
  z.object({
    ...block,
    type: z.literal("password"),
    /** What it begins with. */
    kind: z.enum(["characters", "words"]).optional(),
    /** How many characters or words at first. */
    length: z.number().int().min(3).max(64).optional(),
  }),
  z.object({
    ...block,
    type: z.literal("game"),
    ...gameSettings,
  }),
]);
export type Block = z.infer<typeof Block>;
export type BlockType = Block["type"];
export type BlockOf<Type extends BlockType> = Extract<Block, { type: Type }>;

export const Page = z.object({
  id: PlaceId,
  /** In the navigation. */
  title: Label,
  icon: IconName,
  blocks: z.array(Block).min(1).max(14),
});
export type Page = z.infer<typeof Page>;
