import type { Field, Order } from "@lathe/protocol/app-specification";
import { type FieldKind, makeField } from "./field-kinds.ts";

type ExampleValue = string | number | boolean;

/** A sort of app that the composer knows: what it is called, what it has when nothing else is asked for. */
export interface Domain {
  /** What people call it or its things, as a pattern on lower-case words. */
  words: RegExp;
  name: string;
  singular: string;
  plural: string;
  title: string;
  /** Beside the title, by label. */
  fields: Record<string, FieldKind>;
  /** The label of the checkbox that says that one is dealt with. */
  done?: string;
  /** Crossed out when done. */
  strike?: boolean;
  lowStock?: { field: string; threshold: string };
  filters?: readonly string[];
  totals?: readonly string[];
  search?: boolean;
  sorting?: boolean;
  order?: { label: string | null; direction: Order["direction"] };
  accent: string;
  /** Values by label; labels that the app does not have are left out. */
  examples: readonly Record<string, ExampleValue>[];
}

const text = { type: "text" } as const;
const longText = { type: "longText" } as const;
const checkbox = { type: "checkbox" } as const;
const date = { type: "date" } as const;
const deadline = { type: "date", deadline: true } as const;
const rating = { type: "rating", max: 5 } as const;
const money = { type: "money", currency: "USD" } as const;
const url = { type: "url" } as const;
const number = (unit?: string): FieldKind => ({ type: "number", min: 0, ...(unit === undefined ? {} : { unit }) });
const count = { type: "number", min: 0, stepper: true } as const;
const choice = (...options: string[]): FieldKind => ({ type: "choice", options });

/** More special ones first: "a list of books to buy" is about books, "shopping list" about groceries. */
export const DOMAINS: readonly Domain[] = [
  {
    words: /\b(?:reading[- ]?list|books?|novels?|library|reading log|reading tracker)\b/,
    name: "Reading list", singular: "book", plural: "books", title: "Title",
    fields: { Author: text, Rating: rating, Finished: checkbox },
    done: "Finished", filters: ["Finished"], search: true, sorting: true, accent: "#0f766e",
    examples: [
      { Title: "Piranesi", Author: "Susanna Clarke", Rating: 5, Finished: true, Genre: "Fantasy", Pages: 272, "Read date": "2026-02-14" },
      { Title: "The Summer Book", Author: "Tove Jansson", Rating: 4, Finished: true, Genre: "Fiction", Pages: 170, "Read date": "2026-05-02" },
      { Title: "Braiding Sweetgrass", Author: "Robin Wall Kimmerer", Finished: false, Genre: "Nature", Pages: 408 },
    ],
  },
  {
    words: /\b(?:grocer(?:y|ies)|shopping[- ]?lists?|shopping items?)\b/,
    name: "Shopping list", singular: "item", plural: "items", title: "Name",
    fields: { Quantity: { ...count }, Aisle: text, Bought: checkbox },
    done: "Bought", strike: true, filters: ["Bought"], accent: "#15803d",
    examples: [
      { Name: "Oats", Quantity: 2, Aisle: "Breakfast", Bought: false },
      { Name: "Lemons", Quantity: 4, Aisle: "Fruit", Bought: false },
      { Name: "Olive oil", Quantity: 1, Aisle: "Pantry", Bought: true },
    ],
  },
  {
    words: /\b(?:wish[- ]?lists?|gift (?:list|ideas?)|gifts?|presents?)\b/,
    name: "Wish list", singular: "wish", plural: "wishes", title: "Name",
    fields: { Price: money, Link: url, Priority: choice("Someday", "Soon", "Must have"), Notes: longText, Bought: checkbox },
    done: "Bought", filters: ["Bought"], totals: ["Price"], sorting: true, accent: "#be185d",
    examples: [
      { Name: "Pour-over kettle", Price: 79, Priority: "Soon", Bought: false },
      { Name: "Linen bedding", Price: 140, Priority: "Someday", Bought: false },
    ],
  },
  {
    words: /\b(?:inventor(?:y|ies)|stock(?:room)?(?: list| tracker| app| manager)?|warehouse|products?|pantry|supplies|spare parts)\b/,
    name: "Inventory", singular: "item", plural: "items", title: "Name",
    fields: { Stock: { ...count }, "Reorder level": number(), Category: text, Location: text, Price: money },
    lowStock: { field: "Stock", threshold: "Reorder level" }, totals: ["Price"], search: true, sorting: true, accent: "#b45309",
    examples: [
      { Name: "Kraft mailing boxes", Stock: 48, "Stock level": 48, "Stock levels": 48, Quantity: 48, "Reorder level": 20, Category: "Packaging", Location: "Shelf A2", Price: 1.2 },
      { Name: "Soy wax, 1 kg", Stock: 4, "Stock level": 4, "Stock levels": 4, Quantity: 4, "Reorder level": 6, Category: "Materials", Location: "Shelf B1", Price: 11.5 },
      { Name: "Amber jars, 250 ml", Stock: 132, "Stock level": 132, "Stock levels": 132, Quantity: 132, "Reorder level": 40, Category: "Packaging", Location: "Shelf A4", Price: 0.9 },
    ],
  },
  {
    words: /\b(?:recipes?|cook ?book|dishes|meals?)\b/,
    name: "Recipes", singular: "recipe", plural: "recipes", title: "Name",
    fields: { Ingredients: longText, Instructions: longText, "Cooking time": number("min"), Servings: number(), Rating: rating },
    search: true, sorting: true, accent: "#c2410c",
    examples: [
      { Name: "Tomato and white bean soup", Ingredients: "1 tin of tomatoes, 1 tin of white beans, 2 cloves of garlic, thyme", Instructions: "Soften the garlic, add everything, simmer, blend half of it.", "Cooking time": 25, Servings: 3, Rating: 4 },
      { Name: "Miso noodles", Ingredients: "Noodles, 1 spoon of miso, spring onions, an egg", Instructions: "Boil the noodles, stir in the miso, put the egg on top.", "Cooking time": 12, Servings: 1, Rating: 5 },
    ],
  },
  {
    words: /\b(?:subscriptions?)\b/,
    name: "Subscriptions", singular: "subscription", plural: "subscriptions", title: "Name",
    fields: { Price: money, Billing: choice("Monthly", "Yearly"), "Next payment": date, Cancelled: checkbox },
    totals: ["Price"], sorting: true, accent: "#6d28d9",
    examples: [
      { Name: "Music", Price: 10.99, Billing: "Monthly" },
      { Name: "Cloud storage", Price: 29.99, Billing: "Yearly" },
    ],
  },
  {
    words: /\b(?:expenses?|spendings?|budget|outgoings|costs|bills?|finances?)\b/,
    name: "Expenses", singular: "expense", plural: "expenses", title: "Description",
    fields: { Amount: money, Date: date, Category: choice("Food", "Home", "Transport", "Health", "Fun", "Other") },
    filters: ["Category"], totals: ["Amount"], sorting: true, order: { label: "Date", direction: "descending" }, accent: "#0e7490",
    examples: [
      { Description: "Weekly groceries", Amount: 64.2, Date: "2026-03-07", Category: "Food" },
      { Description: "Train tickets", Amount: 38, Date: "2026-03-05", Category: "Transport" },
      { Description: "Cinema", Amount: 24, Date: "2026-03-01", Category: "Fun" },
    ],
  },
  {
    words: /\b(?:contacts?|address ?book|people|friends|customers?|clients?|leads?|crm)\b/,
    name: "Contacts", singular: "contact", plural: "contacts", title: "Name",
    fields: { Email: { type: "email" }, Phone: { type: "phone" }, Company: text, Notes: longText },
    search: true, sorting: true, order: { label: "Name", direction: "ascending" }, accent: "#2563eb",
    examples: [
      { Name: "Mara Lindqvist", Email: "mara@example.org", Phone: "+46 555 0101", Company: "Lindqvist Ceramics" },
      { Name: "Jonas Okafor", Email: "jonas@example.org", Phone: "+44 555 0102", Company: "Northside Bakery" },
    ],
  },
  {
    words: /\b(?:habits?|routines?)\b/,
    name: "Habits", singular: "habit", plural: "habits", title: "Name",
    fields: { Frequency: choice("Daily", "Weekly", "Monthly"), Streak: { ...count }, "Done today": checkbox },
    done: "Done today", filters: ["Done today"], accent: "#7c3aed",
    examples: [
      { Name: "Ten minutes of stretching", Frequency: "Daily", Streak: 6, "Done today": true },
      { Name: "Call somebody", Frequency: "Weekly", Streak: 3, "Done today": false },
    ],
  },
  {
    words: /\b(?:movies?|films?|watch[- ]?list|tv shows?|series|shows)\b/,
    name: "Watchlist", singular: "film", plural: "films", title: "Title",
    fields: { Director: text, Year: { type: "number" }, Rating: rating, Watched: checkbox },
    done: "Watched", filters: ["Watched"], search: true, sorting: true, accent: "#b91c1c",
    examples: [
      { Title: "Paterson", Director: "Jim Jarmusch", Year: 2016, Rating: 5, Watched: true, Genre: "Drama" },
      { Title: "Past Lives", Director: "Celine Song", Year: 2023, Watched: false, Genre: "Drama" },
    ],
  },
  {
    words: /\b(?:(?:video |board )?games? (?:collection|list|library|tracker|log|backlog|i)|my (?:video |board )?games|(?:video|board) games)\b/,
    name: "Games", singular: "game", plural: "games", title: "Title",
    fields: { Platform: text, Players: text, Rating: rating, Played: checkbox },
    done: "Played", filters: ["Played"], search: true, sorting: true, accent: "#4338ca",
    examples: [
      { Title: "Outer Wilds", Platform: "PC", Players: "1", Rating: 5, Played: true },
      { Title: "Cascadia", Platform: "Board", Players: "1–4", Played: false },
    ],
  },
  {
    words: /\b(?:music|albums?|vinyls?|records?|songs?)\b/,
    name: "Albums", singular: "album", plural: "albums", title: "Title",
    fields: { Artist: text, Year: { type: "number" }, Genre: text, Rating: rating },
    search: true, sorting: true, accent: "#9d174d",
    examples: [
      { Title: "Blue", Artist: "Joni Mitchell", Year: 1971, Genre: "Folk", Rating: 5 },
      { Title: "Mezzanine", Artist: "Massive Attack", Year: 1998, Genre: "Trip hop", Rating: 4 },
    ],
  },
  {
    words: /\b(?:plants?|garden(?:ing)?|houseplants?)\b/,
    name: "Plants", singular: "plant", plural: "plants", title: "Name",
    fields: { Species: text, Room: text, "Last watered": date, "Water every": number("days"), Notes: longText },
    search: true, sorting: true, accent: "#3f7d20",
    examples: [
      { Name: "Big monstera", Species: "Monstera deliciosa", Room: "Living room", "Water every": 7 },
      { Name: "Window basil", Species: "Ocimum basilicum", Room: "Kitchen", "Water every": 2 },
    ],
  },
  {
    words: /\b(?:work ?outs?|exercises?|fitness|gym|training|runs|running log)\b/,
    name: "Workouts", singular: "workout", plural: "workouts", title: "Exercise",
    fields: { Date: date, Duration: number("min"), Sets: number(), Reps: number(), Weight: number("kg") },
    totals: ["Duration"], sorting: true, order: { label: "Date", direction: "descending" }, accent: "#dc2626",
    examples: [
      { Exercise: "Easy run", Date: "2026-03-06", Duration: 35 },
      { Exercise: "Squats", Date: "2026-03-04", Duration: 20, Sets: 4, Reps: 8, Weight: 60 },
    ],
  },
  {
    words: /\b(?:bookmarks?|links|websites)\b/,
    name: "Bookmarks", singular: "bookmark", plural: "bookmarks", title: "Title",
    fields: { Link: { type: "url" }, Tag: text, Notes: longText },
    search: true, accent: "#1d4ed8",
    examples: [{ Title: "Web accessibility basics", Link: "https://www.w3.org/WAI/fundamentals/", Tag: "Learning" }],
  },
  {
    words: /\b(?:journal|diary|notes?|note[- ]?taking|notebook)\b/,
    name: "Notes", singular: "note", plural: "notes", title: "Title",
    fields: { Text: longText, Date: date },
    search: true, accent: "#a16207",
    examples: [{ Title: "First light", Text: "Walked along the river before work. Frost on the boats." }],
  },
  {
    words: /\b(?:events?|appointments?|meetings?|birthdays?)\b/,
    name: "Events", singular: "event", plural: "events", title: "Name",
    fields: { Date: date, Location: text, Notes: longText },
    search: true, sorting: true, order: { label: "Date", direction: "ascending" }, accent: "#0369a1",
    examples: [{ Name: "Dinner with Mara", Date: "2026-04-11", Location: "At home" }],
  },
  {
    words: /\b(?:job applications?|job search|jobs?|applications)\b/,
    name: "Job applications", singular: "application", plural: "applications", title: "Company",
    fields: { Role: text, Status: choice("Interested", "Applied", "Interview", "Offer", "Closed"), "Applied on": date, Link: url, Notes: longText },
    filters: ["Status"], search: true, sorting: true, accent: "#334155",
    examples: [{ Company: "Northside Studio", Role: "Front-end developer", Status: "Applied", "Applied on": "2026-03-02" }],
  },
  {
    words: /\b(?:trips?|travels?|vacations?|holidays?|places)\b/,
    name: "Trips", singular: "trip", plural: "trips", title: "Destination",
    fields: { "Start date": date, "End date": date, Budget: money, Notes: longText, Visited: checkbox },
    done: "Visited", filters: ["Visited"], sorting: true, totals: ["Budget"], accent: "#0284c7",
    examples: [{ Destination: "Lisbon", Budget: 900, Notes: "Tram 28 early in the morning.", Visited: false }],
  },
  {
    words: /\b(?:packing[- ]?lists?)\b/,
    name: "Packing list", singular: "item", plural: "items", title: "Name",
    fields: { Quantity: { ...count }, Packed: checkbox },
    done: "Packed", strike: true, filters: ["Packed"], accent: "#0f766e",
    examples: [{ Name: "Rain jacket", Quantity: 1, Packed: false }, { Name: "Wool socks", Quantity: 3, Packed: true }],
  },
  {
    words: /\b(?:to[- ]?do(?:s|[- ]?lists?)?|task(?:s|[- ]?lists?)?|chores?|check ?lists?|errands?)\b/,
    name: "To-do list", singular: "task", plural: "tasks", title: "Title",
    fields: { "Due date": { ...deadline }, Priority: choice("Low", "Medium", "High"), Done: checkbox },
    done: "Done", strike: true, filters: ["Done"], accent: "#4f46e5",
    examples: [
      { Title: "Book the dentist", Priority: "Medium", Done: false },
      { Title: "Water the plants", Priority: "Low", Done: false },
      { Title: "Send the invoice", Priority: "High", Done: true },
    ],
  },
];

export const DEFAULT_ACCENT = "#4f46e5";

export function domainFields(domain: Domain): Field[] {
  return Object.entries(domain.fields).map(([label, kind]) => makeField(label, kind));
}
