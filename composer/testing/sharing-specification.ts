import { app, everything, text } from "./loose-specification.ts";

/** Who owes whom, by people with a list of their own and by names; and turns in the order of a number and by hand. */
export const flatshare = app({
  name: "Flatshare",
  accent: "#0f766e",
  entities: [
    {
      id: "expenses",
      singular: "expense",
      plural: "expenses",
      of: [
        { ...text("what", "What for"), required: true },
        { id: "amount", label: "Amount", type: "money", currency: "EUR" },
        { id: "paidBy", label: "Paid by", type: "relation", entity: "flatmates", many: false },
        { id: "shared", label: "Shared by", type: "relation", entity: "flatmates", many: true },
        { id: "date", label: "Date", type: "date" },
        { id: "paidBack", label: "Paid back", type: "checkbox" },
      ],
      features: everything,
      order: { field: "date", direction: "descending" },
      examples: [
        { what: "Groceries", amount: 50, paidBy: "Ana", date: "-2" },
        { what: "Train tickets", amount: 31.4, paidBy: "Ben", shared: "Ana, Ben", date: "-1" },
      ],
    },
    {
      id: "flatmates",
      singular: "flatmate",
      plural: "flatmates",
      of: [{ ...text("name", "Name"), required: true }],
      examples: [{ name: "Ana" }, { name: "Ben" }, { name: "Cleo" }],
    },
    {
      id: "sittings",
      singular: "sitting",
      plural: "sittings",
      of: [
        text("note", "Note"),
        { id: "gave", label: "Who sat", type: "choice", options: ["The Obis", "The Menons", "The Reyes"] },
        { id: "families", label: "For whom", type: "tags", options: ["The Obis", "The Menons", "The Reyes"] },
        { id: "hours", label: "Hours", type: "number", unit: "hours" },
        { id: "done", label: "Given back", type: "checkbox" },
      ],
      examples: [{ note: "Friday", gave: "The Obis", families: "The Menons", hours: 3 }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Expenses",
      icon: "wallet",
      blocks: [
        {
          id: "balances",
          type: "balances",
          entity: "expenses",
          amount: "amount",
          payer: "paidBy",
          sharedBy: "shared",
          settles: "paidBack",
        },
        { id: "expenses", type: "records", entity: "expenses", views: [{ type: "list" }], editable: true },
      ],
    },
    {
      id: "flatmates",
      title: "Flatmates",
      icon: "people",
      blocks: [{ id: "flatmates", type: "records", entity: "flatmates", views: [{ type: "list" }], editable: true }],
    },
    {
      id: "sittings",
      title: "Sittings",
      icon: "heart",
      blocks: [
        {
          id: "hours",
          type: "balances",
          title: "Hours",
          entity: "sittings",
          amount: "hours",
          payer: "gave",
          sharedBy: "families",
          settles: "done",
        },
        { id: "sittings", type: "records", entity: "sittings", views: [{ type: "list" }], editable: true },
      ],
    },
    {
      id: "turns",
      title: "Turns",
      icon: "game",
      blocks: [
        { id: "fight", type: "turnOrder", names: [], sortedBy: "Initiative", counted: "Hit points" },
        { id: "dishes", type: "turnOrder", title: "Board games", names: ["Ana", "Ben"] },
        { id: "golf", type: "scores", players: ["Ana", "Ben", "Cy"], roundName: "Hole", rounds: 18, lowestWins: true },
      ],
    },
  ],
});
