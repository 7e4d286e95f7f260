import { app, everything, text } from "./loose-specification.ts";

/** Values that are worked out, of each type that counts for something, wherever they can be shown. */
export const workshop = app({
  name: "Workshop",
  entities: [
    {
      id: "sales",
      singular: "sale",
      plural: "sales",
      of: [
        { ...text("item", "Item"), required: true },
        { id: "kind", label: "Kind", type: "choice", options: ["Chair", "Table"] },
        { id: "day", label: "Day", type: "date" },
        { id: "price", label: "Price", type: "money", currency: "USD" },
        { id: "cost", label: "Cost", type: "money", currency: "USD" },
        { id: "quantity", label: "Quantity", type: "number", min: 1 },
        { id: "isPaid", label: "Paid", type: "checkbox" },
        { id: "profit", label: "Profit", type: "formula", formula: "price - cost", decimals: 2, currency: "USD" },
        { id: "margin", label: "Margin", type: "formula", formula: "profit / price * 100", decimals: 1, unit: "%" },
        {
          id: "open",
          label: "Still open",
          type: "formula",
          formula: "price * quantity * (1 - isPaid)",
          decimals: 2,
          currency: "USD",
        },
      ],
      order: { field: "profit", direction: "descending" },
      features: { ...everything, totals: ["price", "profit"] },
      examples: [
        { item: "Oak chair", kind: "Chair", day: "-2", price: 120, cost: 45, quantity: 2, isPaid: true },
        { item: "Side table", kind: "Table", day: "-40", price: 80, quantity: 1 },
      ],
    },
    {
      id: "shifts",
      singular: "shift",
      plural: "shifts",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "start", label: "Start", type: "time" },
        { id: "end", label: "End", type: "time" },
        { id: "mood", label: "Mood", type: "rating", max: 5 },
        { id: "class", label: "Class", type: "number" },
        { id: "due", label: "Due", type: "date", deadline: true },
        {
          id: "hours",
          label: "Hours",
          type: "formula",
          formula: "minutesBetween(start, end) / 60",
          decimals: 2,
          unit: "h",
        },
        { id: "left", label: "Days left", type: "formula", formula: "due - today", decimals: 0, unit: "days" },
        { id: "weeks", label: "Weeks left", type: "formula", formula: "floor(left / 7)", decimals: 0 },
        { id: "value", label: "Value", type: "formula", formula: "round(mood * class / hours, 3)", decimals: 3 },
        {
          id: "months",
          label: "Months since",
          type: "formula",
          formula: "max(0, months(due, today))",
          decimals: 0,
        },
      ],
      features: { ...everything, transfer: false },
      examples: [{ name: "Early", start: "06:00", end: "14:30", mood: 4, class: 2, due: "+12" }],
    },
  ],
  pages: [
    {
      id: "sales",
      title: "Sales",
      icon: "bag",
      blocks: [
        {
          id: "figures",
          type: "stats",
          items: [
            { label: "Profit", entity: "sales", measure: { type: "sum", field: "profit" } },
            { label: "Mean margin", entity: "sales", measure: { type: "average", field: "margin" } },
            { label: "Best", entity: "sales", measure: { type: "highest", field: "profit" }, goal: 500 },
            { label: "Longest shift", entity: "shifts", measure: { type: "highest", field: "hours" } },
          ],
        },
        {
          id: "sales-list",
          type: "records",
          entity: "sales",
          views: [
            { type: "list" },
            { type: "table" },
            { type: "cards" },
            { type: "chart", shape: "bars", value: "profit", by: "kind" },
            { type: "chart", shape: "line", value: "margin", by: "day", measure: "average" },
            { type: "chart", shape: "ring", value: "profit", times: "quantity", by: "kind" },
          ],
          editable: true,
        },
      ],
    },
    {
      id: "shifts",
      title: "Shifts",
      icon: "clock",
      blocks: [{ id: "shifts", type: "records", entity: "shifts", views: [{ type: "cards" }], editable: true }],
    },
  ],
});

/** One of them, in the plainest list that there is. */
export const people = app({
  name: "People",
  entities: [
    {
      id: "people",
      singular: "person",
      plural: "people",
      of: [
        { ...text("name", "Name"), required: true },
        { id: "born", label: "Birthday", type: "date" },
        { id: "age", label: "Age", type: "formula", formula: "floor(months(born, today) / 12)", decimals: 0 },
      ],
      examples: [{ name: "Ada", born: "1990-12-10" }, { name: "Lin" }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "People",
      icon: "people",
      blocks: [{ id: "people", type: "records", entity: "people", views: [{ type: "list" }], editable: true }],
    },
  ],
});
