import { app, everything, text } from "./loose-specification.ts";

/** Stopwatches whose times become records: of days, of names, and of records that no list shows. */
export const practice = app({
  name: "Practice",
  accent: "#7c3aed",
  entities: [
    {
      id: "sessions",
      singular: "session",
      plural: "sessions",
      of: [
        { id: "date", label: "Date", type: "date", required: true },
        { id: "minutes", label: "Minutes", type: "number", unit: "min", min: 0 },
        { id: "pieces", label: "Pieces", type: "relation", entity: "pieces", many: true },
        { id: "mood", label: "How it went", type: "choice", options: ["🙂", "😐", "🙁"] },
      ],
      features: { ...everything, totals: ["minutes"] },
      order: { field: "date", direction: "descending" },
      examples: [{ date: "-1", minutes: 25, pieces: "Minuet in G", mood: "🙂" }],
    },
    {
      id: "pieces",
      singular: "piece",
      plural: "pieces",
      of: [{ ...text("title", "Title"), required: true }],
      examples: [{ title: "Minuet in G" }],
    },
    {
      id: "shifts",
      singular: "shift",
      plural: "shifts",
      of: [
        { ...text("client", "Client"), required: true },
        { id: "length", label: "Length", type: "number", unit: "h", min: 0 },
        { id: "day", label: "Day", type: "date" },
        { id: "start", label: "Start", type: "time" },
        { id: "end", label: "End", type: "time" },
      ],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Practice",
      icon: "music",
      blocks: [
        { id: "session-timer", type: "sessionTimer", entity: "sessions", length: "minutes", day: "date" },
        { id: "sessions", type: "records", entity: "sessions", views: [{ type: "list" }], editable: true },
      ],
    },
    {
      id: "pieces",
      title: "Pieces",
      icon: "list",
      blocks: [
        {
          id: "parts",
          type: "picker",
          entity: "pieces",
          button: "Shuffle",
          groups: { by: "size", number: 4, name: "Table", apart: true },
        },
        { id: "pieces", type: "records", entity: "pieces", views: [{ type: "list" }], editable: true },
      ],
    },
    {
      id: "work",
      title: "Work",
      icon: "timer",
      blocks: [
        {
          id: "clock",
          type: "sessionTimer",
          title: "Clock in and out",
          entity: "shifts",
          length: "length",
          day: "day",
          from: "start",
          to: "end",
        },
        {
          id: "focus",
          type: "sessionTimer",
          entity: "sessions",
          length: "minutes",
          day: "date",
          intervals: { minutes: 25, pauseMinutes: 5, rounds: 4 },
        },
      ],
    },
  ],
});
