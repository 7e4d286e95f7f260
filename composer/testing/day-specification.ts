import { app, everything, type LooseField, text } from "./loose-specification.ts";

const day: LooseField = { id: "date", label: "Date", type: "date", required: true };

/** Records that are called by the day that they are of, in each view, and others that belong to them. */
export const training = app({
  name: "Training",
  entities: [
    {
      id: "sessions",
      singular: "session",
      plural: "sessions",
      of: [
        day,
        { id: "place", label: "Place", type: "choice", options: ["Gym", "Park"] },
        { id: "weight", label: "Weight", type: "number", unit: "kg" },
        { id: "cost", label: "Cost", type: "money", currency: "EUR" },
        { id: "photo", label: "Photo", type: "image" },
        { id: "isPaid", label: "Paid", type: "checkbox" },
        { id: "notes", label: "Notes", type: "longText" },
      ],
      done: { field: "isPaid", strike: false },
      order: { field: "date", direction: "descending" },
      features: { ...everything, filters: ["place"], totals: ["cost"] },
      examples: [
        { date: "-2", place: "Gym", weight: 71.5, cost: 9, isPaid: true },
        { date: "-9", place: "Park", weight: 72, notes: "Rain." },
      ],
    },
    {
      id: "exercises",
      singular: "exercise",
      plural: "exercises",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "session", label: "Session", type: "relation", entity: "sessions", many: false },
        { id: "others", label: "Other sessions", type: "relation", entity: "sessions", many: true },
        { id: "repetitions", label: "Repetitions", type: "number" },
      ],
      features: { ...everything, filters: ["session"] },
      examples: [{ name: "Squat", session: "-2", repetitions: 12 }],
    },
    {
      id: "weighings",
      singular: "weighing",
      plural: "weighings",
      of: [day, { id: "mass", label: "Mass", type: "number", unit: "kg" }],
      examples: [{ date: "0", mass: 71.5 }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Sessions",
      icon: "calendar",
      blocks: [
        {
          id: "sessions",
          type: "records",
          entity: "sessions",
          views: [
            { type: "list" },
            { type: "table" },
            { type: "cards" },
            { type: "gallery", image: "photo" },
            { type: "board", columns: "place" },
            { type: "calendar", date: "date" },
          ],
          editable: true,
        },
        {
          id: "places",
          type: "records",
          entity: "sessions",
          views: [
            { type: "sections", by: "place" },
            { type: "chart", shape: "line", value: "weight", measure: "average", by: "date" },
          ],
          editable: false,
        },
      ],
    },
    {
      id: "exercises",
      title: "Exercises",
      icon: "list",
      blocks: [
        {
          id: "exercises",
          type: "records",
          entity: "exercises",
          views: [{ type: "list" }, { type: "table" }, { type: "sections", by: "session" }],
          editable: true,
        },
      ],
    },
    {
      id: "weighings",
      title: "Weighings",
      icon: "list",
      blocks: [
        {
          id: "weighings",
          type: "records",
          entity: "weighings",
          views: [{ type: "calendar", date: "date" }, { type: "list" }],
          editable: true,
        },
      ],
    },
  ],
});
