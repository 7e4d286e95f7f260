import { app, everything, type LooseField, text } from "./loose-specification.ts";

const relation = (id: string, label: string, entity: string, many = false): LooseField => ({
  id,
  label,
  type: "relation",
  entity,
  many,
});
const rollup = (
  id: string,
  label: string,
  of: [entity: string, by: string],
  more: Record<string, unknown>,
): LooseField => ({
  id,
  label,
  type: "rollup",
  entity: of[0],
  relation: of[1],
  decimals: 2,
  ...more,
});
const name = { ...text("name", "Name"), required: true };

/** Values that are worked out across lists: of what belongs to a record, and of what it belongs to. */
export const laboratory = app({
  name: "Laboratory",
  entities: [
    {
      id: "instruments",
      singular: "instrument",
      plural: "instruments",
      of: [
        name,
        { id: "interval", label: "Interval", type: "number", unit: "months" },
        { id: "isRetired", label: "Retired", type: "checkbox" },
        rollup("last", "Last calibration", ["calibrations", "instrument"], {
          measure: { type: "latest", field: "day" },
          where: { field: "result", is: "Failed", not: true },
          decimals: 0,
        }),
        {
          id: "next",
          label: "Next due",
          type: "formula",
          formula: "monthsAfter(last, interval)",
          decimals: 0,
          date: true,
          deadline: true,
        },
        rollup("count", "Calibrations", ["calibrations", "instrument"], { measure: { type: "count" }, decimals: 0 }),
        rollup("spent", "Spent", ["calibrations", "instrument"], {
          measure: { type: "sum", field: "charged" },
          currency: "EUR",
        }),
        rollup("best", "Best accuracy", ["calibrations", "instrument"], {
          measure: { type: "highest", field: "accuracy" },
          unit: "%",
        }),
        { id: "each", label: "Cost of each", type: "formula", formula: "spent / count", decimals: 2, currency: "EUR" },
      ],
      done: { field: "isRetired", strike: true },
      order: { field: "next", direction: "ascending" },
      features: { ...everything, totals: ["spent"] },
      examples: [{ name: "Balance", interval: 12 }, { name: "Caliper", interval: 6 }, { name: "Spare scale" }],
    },
    {
      id: "calibrations",
      singular: "calibration",
      plural: "calibrations",
      of: [
        { ...text("note", "Note"), required: true },
        relation("instrument", "Instrument", "instruments"),
        relation("laboratories", "Laboratories", "laboratories", true),
        { id: "day", label: "Day", type: "date" },
        { id: "result", label: "Result", type: "choice", options: ["Passed", "Failed"] },
        { id: "accuracy", label: "Accuracy", type: "number", unit: "%" },
        { id: "hours", label: "Hours", type: "number" },
        { id: "fee", label: "Fee", type: "money", currency: "EUR" },
        // In both directions: what the instrument says goes into what it is told.
        {
          id: "charged",
          label: "Charged",
          type: "formula",
          formula: "fee + instrument.interval * 2",
          decimals: 2,
          currency: "EUR",
        },
        {
          id: "valid",
          label: "Valid until",
          type: "formula",
          formula: "day + 7 * instrument.interval",
          decimals: 0,
          date: true,
        },
      ],
      features: everything,
      examples: [
        {
          note: "Yearly check",
          instrument: "Balance",
          laboratories: "Metrology Ltd",
          day: "-40",
          result: "Passed",
          fee: 80,
          accuracy: 99,
        },
        {
          note: "Half-yearly check",
          instrument: "Caliper",
          laboratories: "Metrology Ltd",
          day: "-300",
          result: "Passed",
          fee: 40,
        },
      ],
    },
    {
      id: "laboratories",
      singular: "laboratory",
      plural: "laboratories",
      of: [
        name,
        rollup("visits", "Visits", ["calibrations", "laboratories"], { measure: { type: "count" }, decimals: 0 }),
        rollup("first", "First visit", ["calibrations", "laboratories"], {
          measure: { type: "earliest", field: "day" },
          decimals: 0,
        }),
        rollup("late", "Last valid", ["calibrations", "laboratories"], {
          measure: { type: "latest", field: "valid" },
          decimals: 0,
        }),
        rollup("mean", "Mean charge", ["calibrations", "laboratories"], {
          measure: { type: "average", field: "charged" },
          currency: "EUR",
        }),
      ],
      features: everything,
      examples: [{ name: "Metrology Ltd" }],
    },
  ],
  pages: [
    {
      id: "home",
      title: "Instruments",
      icon: "tools",
      blocks: [
        {
          id: "figures",
          type: "stats",
          items: [
            { label: "Spent", entity: "instruments", measure: { type: "sum", field: "spent" } },
            { label: "Overdue", entity: "instruments", measure: { type: "count" }, only: "overdue" },
          ],
        },
        {
          id: "instruments",
          type: "records",
          entity: "instruments",
          views: [
            { type: "list" },
            { type: "table" },
            { type: "cards" },
            { type: "chart", shape: "bars", value: "spent", by: "name" },
          ],
          editable: true,
        },
      ],
    },
    {
      id: "calibrations",
      title: "Calibrations",
      icon: "list",
      blocks: [
        { id: "calibrations", type: "records", entity: "calibrations", views: [{ type: "table" }], editable: true },
      ],
    },
    {
      id: "laboratories",
      title: "Laboratories",
      icon: "list",
      blocks: [
        { id: "laboratories", type: "records", entity: "laboratories", views: [{ type: "list" }], editable: true },
      ],
    },
  ],
});

/** Records that belong to others of their own list, and sums of sums. */
export const regions = app({
  name: "Regions",
  entities: [
    {
      id: "regions",
      singular: "region",
      plural: "regions",
      of: [
        name,
        relation("part", "Part of", "regions"),
        { id: "area", label: "Area", type: "number" },
        rollup("parts", "Parts", ["regions", "part"], { measure: { type: "count" }, decimals: 0 }),
        rollup("within", "Area of parts", ["regions", "part"], { measure: { type: "sum", field: "area" } }),
        rollup("sold", "Sold", ["shops", "region"], { measure: { type: "sum", field: "sold" }, currency: "USD" }),
        { id: "review", label: "Review", type: "date", deadline: true },
        {
          id: "again",
          label: "Review again",
          type: "formula",
          formula: "review + 30",
          decimals: 0,
          date: true,
          deadline: true,
        },
        { id: "share", label: "Share", type: "formula", formula: "area / part.area * 100", decimals: 1, unit: "%" },
      ],
      features: everything,
      examples: [
        { name: "North", area: 100 },
        { name: "Coast", part: "North", area: 20 },
      ],
    },
    {
      id: "shops",
      singular: "shop",
      plural: "shops",
      of: [
        name,
        relation("region", "Region", "regions"),
        rollup("sold", "Sold", ["sales", "shop"], {
          measure: { type: "sum", field: "amount" },
          where: { field: "isPaid", is: true },
          currency: "USD",
        }),
        rollup("open", "Not paid", ["sales", "shop"], {
          measure: { type: "count" },
          where: { field: "isPaid", is: false },
          decimals: 0,
        }),
        { id: "density", label: "Per area", type: "formula", formula: "sold / region.area", decimals: 2 },
      ],
      examples: [{ name: "Harbour", region: "Coast" }],
    },
    {
      id: "sales",
      singular: "sale",
      plural: "sales",
      of: [
        name,
        relation("shop", "Shop", "shops"),
        { id: "amount", label: "Amount", type: "money", currency: "USD" },
        { id: "stars", label: "Stars", type: "rating", max: 5 },
        { id: "isPaid", label: "Paid", type: "checkbox" },
      ],
      examples: [{ name: "Boat", shop: "Harbour", amount: 100, isPaid: true }],
    },
  ],
  pages: ["regions", "shops", "sales"].map((id) => ({
    id,
    title: id.charAt(0).toUpperCase() + id.slice(1),
    icon: "list" as const,
    blocks: [{ id, type: "records" as const, entity: id, views: [{ type: "list" as const }], editable: true }],
  })),
});
