import type { GoldenChange } from "./golden-change.ts";
import { CHANGED_COMPUTED } from "./golden-changed-computed.ts";
import { CHANGED_FRAMES } from "./golden-changed-frames.ts";
import { CHANGED_LISTS } from "./golden-changed-lists.ts";
import { CHANGED_NEXT } from "./golden-changed-next.ts";
import { CHANGED_RECORDS } from "./golden-changed-records.ts";
import { CHANGED_SITES } from "./golden-changed-sites.ts";
import { CHANGED_TASKS } from "./golden-changed-tasks.ts";
import { CHANGED_TOLD } from "./golden-changed-told.ts";
import { CHANGED_TOOLS } from "./golden-changed-tools.ts";
import { CHANGED_WORDS } from "./golden-changed-words.ts";

/** The first prompts of the apps that are changed, by name. */
export const CHANGED_APPS: Readonly<Record<string, string>> = {
  todo: "A todo app",
  books: "A reading list with title, author, rating and a finished checkbox",
  crm: "A CRM with clients, projects and invoices",
  expenses: "An expense tracker",
  recipes: "A recipe app with name, photo, ingredients and cuisine",
  stock: "An inventory with name, quantity, price and supplier",
  yoga: "A site for the yoga studio Canal Yoga with pricing, FAQ, team, opening hours and a contact form",
  landing: "A landing page for my app Fernly with features, pricing, FAQ and a sign-up form",
  pomodoro: "A pomodoro timer",
  tip: "A tip calculator",
  chess: "chess against the computer",
  water: "A water counter with a goal of 8 glasses",
  mixed: "A todo app with a pomodoro timer",
  sales: "Sales with item, price, cost, date",
  fuel: "fuel log: date, litres, km",
  invoices: "invoices: client, amount, due date, amount paid",
  contacts: "contacts with name and phone",
  ledger: "Sales with item, price, cost and profit",
  plants: "plants with name, place and last watered",
  chores: "chores with name, who, when and done",
};

/** Follow-ups, each to a fresh app, and what comes of them. */
export const GOLDEN_CHANGES: readonly GoldenChange[] = [
  ...CHANGED_TASKS,
  ...CHANGED_LISTS,
  ...CHANGED_RECORDS,
  ...CHANGED_SITES,
  ...CHANGED_TOOLS,
  ...CHANGED_COMPUTED,
  ...CHANGED_TOLD,
  ...CHANGED_WORDS,
  ...CHANGED_FRAMES,
  ...CHANGED_NEXT,
];
