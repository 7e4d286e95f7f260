import type { GoldenChange } from "./golden-change.ts";

/** Follow-ups about values that are worked out of others. */
export const CHANGED_COMPUTED: readonly GoldenChange[] = [
  [
    "sales",
    "add a profit field = price - cost",
    ["+ Added the field **Profit**, which is worked out: price − cost."],
    "-total=price+cost +Profit:= price - cost USD +total=price+cost+profit",
  ],
  [
    "sales",
    "show the profit margin",
    ["+ Added the field **Profit margin**, which is worked out: (price − cost) ÷ price × 100."],
    "+Profit margin:= (price - cost) / price * 100 %1",
  ],
  [
    "sales",
    "calculate the profit per hour",
    [
      "+ Added the field **Profit per hour**, which is worked out: (price − cost) ÷ hours. For it there is a field **Hours** now.",
    ],
    "+Hours:number h +Profit per hour:= (price - cost) / hours USD",
  ],
  [
    "sales",
    "add markup and a notes field",
    [
      "+ Added the field **Markup**, which is worked out: (price − cost) ÷ cost × 100.",
      "+ Added the field **Notes** (longer text).",
    ],
    "+Markup:= (price - cost) / cost * 100 %1 +Notes:long",
  ],
  [
    "sales",
    "show the average profit",
    ["+ **Average profit** is shown above them. For it there is a field **Profit** now."],
    "-total=price+cost +Profit:= price - cost USD +total=price+cost+profit +app: home[stats(sum price +sum cost +sum profit +average profit) +records sale:list]",
  ],
  [
    "fuel",
    "add litres per 100 km",
    ["+ Added the field **Consumption**, which is worked out: litres ÷ km × 100."],
    "+Consumption:= litres / km * 100 l/100 km1",
  ],
  [
    "fuel",
    "show price per litre",
    ["+ Added the field **Price per litre** (amount of money)."],
    "+Price per litre:USD",
  ],
  [
    "invoices",
    "add balance due = amount minus amount paid",
    ["+ Added the field **Balance due**, which is worked out: amount − amount paid."],
    "-total=amount+amountPaid +Balance due:= amount - amountPaid USD +total=amount+amountPaid+balanceDue",
  ],
  [
    "invoices",
    "show days until the due date",
    ["+ Added the field **Days until due date**, which is worked out: due date − today."],
    "+Days until due date:= dueDate - today days0",
  ],
  [
    "contacts",
    "calculate the age",
    [
      "+ Added the field **Age**, which is worked out: years from birthday to today. For it there is a field **Birthday** now.",
    ],
    "+Birthday:date +Age:= floor(months(birthday +today) / 12) 0",
  ],
  [
    "contacts",
    "calculate the profit",
    [
      "! A value is worked out of fields that are there, if I am told how: “profit = price - cost”, “price per kilo”, “days until the due date”.",
    ],
  ],
  [
    "ledger",
    "remove cost",
    [
      "+ Removed the field **Cost**. What people entered in it stays stored, in case it comes back. With it went the field **Profit** of sales.",
    ],
    "-Cost:USD -Profit:= price - cost USD -total=price+cost+profit +total=price",
  ],
  [
    "ledger",
    "make profit required",
    ["! **Profit** is worked out of other values; nobody enters it, so it cannot be required."],
  ],
  [
    "ledger",
    "make cost a text",
    ["+ **Cost** is a text now. With it went the field **Profit** of sales."],
    "-Cost:USD -Profit:= price - cost USD -total=price+cost+profit +Cost:text +total=price",
  ],
  [
    "ledger",
    "rename cost to expense",
    ["+ **Cost** is called **Expense** now; what was entered in it stays."],
    "-Cost:USD +Expense:USD",
  ],
  ["ledger", "add profit = price - cost", ["= **Profit** is worked out already (price − cost)."]],
  ["ledger", "put profit above price", ["+ **Profit** stands before **Price** now."], "reordered"],
  ["ledger", "sort by profit", ["+ The list is sorted by **Profit**, highest first now."], "+by profit down"],
  [
    "ledger",
    "filter by profit",
    [
      "! I can filter by checkboxes, choices, tags, links and short texts, not by **Profit** (number that is worked out). I can sort by it.",
    ],
  ],
  [
    "ledger",
    "amounts in euros",
    ["+ All amounts of money are in EUR now; the figures stay as they are."],
    "-Price:USD -Cost:USD -Profit:= price - cost USD +Price:EUR +Cost:EUR +Profit:= price - cost EUR",
  ],
  ["ledger", "make profit a number", ["+ **Profit** is a number now."], "-Profit:= price - cost USD +Profit:number"],
];
