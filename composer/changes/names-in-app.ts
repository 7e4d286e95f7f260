import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block, BlockType } from "@lathe/protocol/app/block";
import type { GameName } from "@lathe/protocol/app/game";
import { type Entity, TICKED_DAYS } from "@lathe/protocol/app/entity";
import type { View, ViewType, ViewOf } from "@lathe/protocol/app/view";
import { inSentence } from "../generate/entity-parts.ts";
import { asLabel } from "../language/words.ts";

/** What people call blocks of a type; the first says it back to them. */
export const BLOCK_NAMES: Readonly<Record<BlockType, readonly string[]>> = {
  records: ["list", "records", "table"],
  form: ["form"],
  stats: ["numbers", "statistics", "stats", "figures", "key figures", "metrics", "summary", "dashboard"],
  quiz: ["quiz", "questions"],
  flashcards: ["flash cards", "flashcards", "flash card", "cards", "learning cards"],
  notes: ["notes", "notebook"],
  picker: ["picker", "wheel", "spinner", "random picker"],
  sessionTimer: ["stopwatch", "timer", "clock", "pomodoro"],
  balances: ["who owes whom", "who owes who", "balances", "balance", "settling up", "debts", "shares", "settlement"],
  hero: ["hero", "banner", "headline", "intro", "introduction", "top section", "heading", "welcome"],
  features: ["features", "benefits", "feature list", "services", "advantages", "steps"],
  pricing: ["pricing", "prices", "plans", "price list", "pricing table", "packages"],
  team: ["team", "people", "staff", "coaches"],
  testimonials: ["testimonials", "quotes", "reviews", "customer quotes", "what people say"],
  faq: ["FAQ", "faqs", "questions", "frequently asked questions", "questions and answers"],
  details: ["details", "opening hours", "hours", "address", "contact details", "location", "facts"],
  text: ["text", "about", "about section", "paragraph", "story"],
  callToAction: ["call to action", "cta", "closing banner"],
  blog: ["blog", "posts", "articles", "news"],
  timer: ["timer", "clock"],
  metronome: ["metronome"],
  counter: ["counter", "counters", "tally", "tracker"],
  calculator: ["calculator"],
  converter: ["converter", "conversion"],
  textTool: [
    "word counter",
    "text tool",
    "text counter",
    "JSON formatter",
    "lorem ipsum generator",
    "translator",
    "converter",
  ],
  average: ["average", "grade calculator", "gpa calculator", "calculator", "grades"],
  recipeScaler: ["recipe scaler", "scaler", "ingredients"],
  qrCode: ["qr code", "qr code generator", "qr generator"],
  palette: ["palette", "colour palette", "color palette", "palette generator"],
  worldClock: ["world clock", "clocks", "time zones", "cities"],
  keypad: ["keypad", "pocket calculator", "calculator"],
  drawing: ["drawing board", "drawing", "whiteboard", "canvas", "sketchpad"],
  dice: ["dice", "die", "dice roller"],
  draw: ["draw", "raffle", "bingo", "lottery", "random numbers"],
  scores: ["scores", "score sheet", "scoreboard", "score keeper", "score card", "scorecard", "points"],
  turnOrder: ["turn order", "turn tracker", "turns", "initiative tracker", "initiative", "whose turn it is"],
  password: ["password generator", "passwords"],
  game: ["game"],
};

const GAME_NAMES: Readonly<Record<GameName, readonly string[]>> = {
  ticTacToe: ["tic-tac-toe", "tic tac toe", "noughts and crosses"],
  connectFour: ["connect four", "four in a row", "connect 4"],
  memory: ["memory", "memory game", "pairs"],
  "2048": ["2048"],
  minesweeper: ["minesweeper"],
  chess: ["chess", "chess board", "chess game"],
  snake: ["snake", "snake game"],
  hangman: ["hangman", "word guessing game"],
  wordGuess: ["guess the word", "word game", "wordle", "word guessing game"],
  rockPaperScissors: ["rock paper scissors", "rock, paper, scissors"],
  whackAMole: ["whack-a-mole", "whack a mole", "moles"],
  reactionTime: ["reaction test", "reaction time", "reaction game"],
  numberGuess: ["guess the number", "number guessing game", "number game"],
  typing: ["typing test", "typing game", "typing"],
  sudoku: ["sudoku"],
  fallingBlocks: ["falling blocks", "tetris", "block game"],
  simon: ["simon says", "simon"],
};

const TIMER_NAMES = {
  countdown: ["timer", "countdown"],
  day: ["countdown", "days left", "timer"],
  turns: ["game clock", "chess clock", "clock", "timer"],
  stopwatch: ["stopwatch", "timer"],
  intervals: ["pomodoro timer", "pomodoro", "interval timer", "intervals", "timer"],
} as const;

/** All names of a block, its own title first. */
export function namesOfBlock(block: Block, { entities }: Pick<AppSpecification, "entities">): string[] {
  const entity = "entity" in block ? entities.find(({ id }) => id === block.entity) : undefined;
  const own = [
    ...(block.title === undefined ? [] : [block.title]),
    ...(block.type === "game" ? GAME_NAMES[block.game] : []),
    ...(block.type === "timer" ? TIMER_NAMES[block.mode] : []),
    ...(block.type === "converter" ? [`${block.quantity} converter`] : []),
    ...(block.type === "records" && entity !== undefined
      ? [
          entity.plural,
          `list of ${entity.plural}`,
          `${entity.singular} list`,
          `${entity.plural} list`,
          ...(!block.editable && block.views.some(({ type }) => type === "sections") ? ["menu", "price list"] : []),
          ...block.views.flatMap(({ type }) => [VIEW_NAMES[type][0] ?? type, `${entity.singular} ${type}`]),
        ]
      : []),
    ...(block.type === "form" && entity !== undefined
      ? [
          `${entity.singular} form`,
          `form for ${entity.plural}`,
          `contact form`,
          ...(entity.singular === "message" ? ["contact", "contact us", "contact section"] : []),
          "sign-up form",
          "sign up form",
          "signup form",
        ]
      : []),
  ];
  return [...own, ...BLOCK_NAMES[block.type]];
}

/** What a block is called when it is spoken of: its title, or what it is. */
export function nameOfBlock(block: Block, app: Pick<AppSpecification, "entities">): string {
  if (block.title !== undefined) return block.title;
  if (block.type === "records") {
    const entity = app.entities.find(({ id }) => id === block.entity);
    return entity === undefined ? "list" : `list of ${entity.plural}`;
  }
  return asLabel(namesOfBlock(block, app)[0] ?? block.type);
}

/** What people call views of a type. */
export const VIEW_NAMES: Readonly<Record<ViewType, readonly string[]>> = {
  list: ["list", "list view", "rows"],
  table: ["table", "table view", "spreadsheet", "grid of columns"],
  cards: ["cards", "cards view", "card view", "card layout", "grid"],
  gallery: ["gallery", "photo gallery", "picture gallery", "gallery view"],
  board: ["board", "kanban", "kanban board", "board view", "columns view"],
  calendar: ["calendar", "calendar view", "month view"],
  timetable: ["timetable", "week view", "weekly plan", "weekly view", "schedule"],
  sections: ["sections", "groups", "grouping", "grouped view"],
  chart: ["chart", "graph", "bar chart", "line chart", "pie chart", "ring chart", "diagram", "plot"],
};

/** "average rating by genre", "distance by week" */
function chartedWords(view: ViewOf<"chart">, label: (id: string) => string): string {
  const measure = view.measure === undefined || view.measure === "sum" ? "" : `${view.measure} `;
  const value = view.value === null ? "how many there are" : view.times === undefined ? label(view.value) : "value";
  return `${measure}${value} by ${view.step ?? label(view.by)}`;
}

/** "board by status", "chart of amount by category" */
export function nameOfView(view: View, entity: Pick<Entity, "fields">): string {
  const label = (id: string) => inSentence(entity.fields.find((field) => field.id === id)?.label ?? id);
  switch (view.type) {
    case "board":
      return `board by ${label(view.columns)}`;
    case "calendar":
      if (view.date === TICKED_DAYS) return "calendar of the days done";
      return `calendar by ${label(view.date)}`;
    case "sections":
      return `groups by ${label(view.by)}`;
    case "chart":
      return `chart of ${chartedWords(view, label)}`;
    default:
      return view.type;
  }
}
