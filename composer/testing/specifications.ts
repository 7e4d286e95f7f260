import type { AppSpecification } from "@lathe/protocol/app-specification";
import { training } from "./day-specification.ts";
import { people, workshop } from "./formula-specification.ts";
import { app, everything, text, title } from "./loose-specification.ts";
import { projects } from "./project-specification.ts";
import { laboratory, regions } from "./rollup-specification.ts";
import { practice } from "./session-specification.ts";
import { flatshare } from "./sharing-specification.ts";

export { projects };

/** The form beside the list, with most of what an entity can have. */
export const readingList = app({
  name: "Reading list",
  entities: [
    {
      id: "books",
      singular: "book",
      plural: "books",
      of: [
        title,
        text("author", "Author"),
        { id: "rating", label: "Rating", type: "rating", max: 5 },
        { id: "finished", label: "Finished", type: "checkbox" },
      ],
      done: { field: "finished", strike: true },
      features: {
        ...everything,
        filters: ["author", "finished"],
        clearDone: true,
        transfer: false,
        confirmDelete: false,
      },
      examples: [
        { title: "Dune", author: "Frank Herbert", rating: 5, finished: true },
        { title: "Emma", author: "Jane Austen", rating: 4 },
      ],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Reading list",
      icon: "book",
      blocks: [{ id: "records", type: "records", entity: "books", views: [{ type: "list" }], editable: true }],
    },
  ],
});

export const habits = app({
  name: "Habits",
  entities: [
    {
      id: "habits",
      singular: "habit",
      plural: "habits",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "start", label: "Start", type: "time" },
      ],
      done: null,
      streaks: { label: "Done today" },
      order: { field: null, direction: "ascending" },
      examples: [{ name: "Read", start: "21:00", tickedDays: "0 1 2 5" }, { name: "Run" }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Habits",
      icon: "flame",
      blocks: [{ id: "habits", type: "records", entity: "habits", views: [{ type: "list" }], editable: true }],
    },
  ],
});

export const inventory = app({
  name: "Inventory",
  entities: [
    {
      id: "items",
      singular: "item",
      plural: "items",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "stock", label: "Stock", type: "number", stepper: true, min: 0, unit: "pcs" },
        { id: "minimum", label: "Minimum", type: "number" },
        { id: "price", label: "Price", type: "money", currency: "EUR" },
      ],
      lowStock: { field: "stock", threshold: "minimum" },
      features: { ...everything, totals: ["price", "stock"] },
      examples: [{ name: "Screws", stock: 4, minimum: 10, price: 0.1 }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Inventory",
      icon: "tools",
      blocks: [
        { id: "items", type: "records", entity: "items", views: [{ type: "list" }, { type: "table" }], editable: true },
      ],
    },
  ],
});

export const study = app({
  name: "Study",
  accent: "#b45309",
  entities: [
    {
      id: "questions",
      singular: "question",
      plural: "questions",
      of: [
        { ...text("question", "Question"), required: true },
        { ...text("answer", "Answer"), required: true },
        { id: "wrong", label: "Wrong answers", type: "tags", options: [] },
      ],
      examples: [
        { question: "Capital of France?", answer: "Paris", wrong: "Lyon, Nice, Lille" },
        { question: "Capital of Italy?", answer: "Rome", wrong: "Milan, Turin, Pisa" },
      ],
    },
    {
      id: "notes",
      singular: "note",
      plural: "notes",
      of: [title, { id: "text", label: "Text", type: "longText", markdown: true }],
      examples: [{ title: "Welcome", text: "# Hello\n\nA *note*." }],
    },
  ],
  pages: [
    {
      id: "quiz",
      title: "Quiz",
      icon: "question",
      blocks: [
        {
          id: "quiz",
          type: "quiz",
          title: "Capitals",
          entity: "questions",
          question: "question",
          answer: "answer",
          wrong: "wrong",
          perRound: 10,
          seconds: 20,
        },
      ],
    },
    {
      id: "cards",
      title: "Cards",
      icon: "cards",
      blocks: [{ id: "cards", type: "flashcards", entity: "questions", front: "question", back: "answer" }],
    },
    {
      id: "notes",
      title: "Notes",
      icon: "note",
      blocks: [{ id: "notebook", type: "notes", entity: "notes", body: "text" }],
    },
    {
      id: "pick",
      title: "Pick",
      icon: "sparkle",
      blocks: [
        { id: "pick", type: "picker", entity: "questions", button: "Pick one", eachOnce: true },
        { id: "dice", type: "dice", sides: 6, count: 2 },
        { id: "raffle", type: "draw", from: 1, to: 90, count: 1, isOnce: true },
      ],
    },
  ],
});

/** A site with records: a timetable to look at, a form, and the list of who signed up. */
export const gym = app({
  name: "Iron Gym",
  layout: "site",
  accent: "#dc2626",
  entities: [
    {
      id: "classes",
      singular: "class",
      plural: "classes",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "day", label: "Day", type: "choice", options: ["Monday", "Wednesday", "Friday"] },
        { id: "time", label: "Time", type: "time" },
        text("trainer", "Trainer"),
      ],
      examples: [
        { name: "Yoga", day: "Monday", time: "18:00", trainer: "Ana" },
        { name: "Boxing", day: "Wednesday", time: "19:30", trainer: "Joe" },
      ],
    },
    {
      id: "signups",
      singular: "sign-up",
      plural: "sign-ups",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "email", label: "Email", type: "email", required: true },
        { id: "class", label: "Class", type: "relation", entity: "classes", many: false },
      ],
    },
    {
      id: "dishes",
      singular: "dish",
      plural: "dishes",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "course", label: "Course", type: "choice", options: ["Drinks", "Snacks"] },
        { id: "price", label: "Price", type: "money", currency: "USD" },
        { id: "about", label: "About", type: "longText" },
      ],
      examples: [{ name: "Shake", course: "Drinks", price: 5, about: "Banana and oats." }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Home",
      icon: "home",
      blocks: [
        {
          id: "hero",
          type: "hero",
          title: "Lift more",
          text: "A gym for all.",
          layout: "centered",
          icon: "dumbbell",
          links: [{ label: "Join", to: { page: "home", block: "join" } }],
        },
        {
          id: "timetable",
          type: "records",
          title: "Timetable",
          entity: "classes",
          views: [{ type: "timetable", day: "day", time: "time" }],
          editable: false,
        },
        {
          id: "bar",
          type: "records",
          title: "Our bar",
          entity: "dishes",
          views: [{ type: "sections", by: "course" }],
          editable: false,
        },
        {
          id: "join",
          type: "form",
          title: "Join a class",
          text: "The first one is free.",
          entity: "signups",
          button: "Sign up",
          thanks: "Thank you. See you soon.",
        },
        {
          id: "faq",
          type: "faq",
          title: "Questions",
          questions: [{ question: "Is it free?", answer: "The first one." }],
        },
      ],
    },
    {
      id: "office",
      title: "Sign-ups",
      icon: "list",
      blocks: [
        { id: "list", type: "records", entity: "signups", views: [{ type: "list" }], editable: true },
        { id: "plan", type: "records", entity: "classes", views: [{ type: "table" }], editable: true },
      ],
    },
  ],
});

export const games = app({
  name: "Games",
  pages: [
    {
      id: "chess",
      title: "Chess",
      icon: "trophy",
      blocks: [{ id: "chess", type: "game", game: "chess", opponent: "computer" }],
    },
    {
      id: "tools",
      title: "Tools",
      icon: "tools",
      blocks: [
        {
          id: "tip",
          type: "calculator",
          title: "Tip",
          inputs: [{ id: "bill", label: "Bill", value: 40 }],
          results: [{ id: "tip", label: "Tip", formula: "bill * 0.1", decimals: 2 }],
        },
        { id: "count", type: "counter", counters: [{ label: "Cups", step: 1, goal: 8 }], isDaily: true },
        {
          id: "rows",
          type: "counter",
          title: "Rows",
          counters: [{ label: "Hat", step: 1, goal: null }],
          isDaily: false,
          isOpen: true,
        },
        { id: "draw", type: "drawing" },
      ],
    },
  ],
});

/** Names that mean something else in code. */
export const boards = app({
  name: "Boards & “names”",
  entities: [
    {
      id: "boards",
      singular: "board",
      plural: "boards",
      of: [
        { ...text("name", 'The "Name" {x}'), required: true },
        { id: "default", label: "Default <b>", type: "choice", options: ["S & M", '"XL"', "{x}"] },
        { id: "sortings", label: "Sortings", type: "text" },
        { id: "class", label: "Class", type: "text" },
      ],
      features: { ...everything, filters: ["class", "default"] },
    },
    { id: "examples", singular: "example", plural: "examples", of: [title], features: everything },
  ],
  pages: [
    {
      id: "home",
      title: "Books & Fact",
      icon: "grid",
      blocks: [
        {
          id: "board",
          type: "records",
          entity: "boards",
          views: [{ type: "board", columns: "default" }, { type: "list" }],
          editable: true,
        },
        { id: "examples", type: "records", entity: "examples", views: [{ type: "list" }], editable: true },
      ],
    },
  ],
});

/** Apps that together have each view, block of records and type of field. */
export const SPECIFICATIONS: readonly AppSpecification[] = [
  readingList,
  habits,
  inventory,
  projects,
  study,
  gym,
  games,
  boards,
  flatshare,
  practice,
  workshop,
  people,
  laboratory,
  training,
  regions,
];
