import type { AppSpecification, Field } from "@lathe/protocol/app-specification";

/** A specification in one line, for tables of tests: name, entity, fields with types, then what is out of the ordinary. */
export function describeApp(app: AppSpecification): string {
  const { features, order, done, lowStock, theme } = app;
  const parts = [
    `${app.name} (${app.entity.singular}/${app.entity.plural})`,
    app.fields.map(describeField).join(", "),
    ...(done === null ? [] : [`done=${done.field}${done.strike ? "~" : ""}`]),
    ...(app.streaks === undefined ? [] : ["streaks"]),
    ...(lowStock === null ? [] : [`low=${lowStock.field}<=${lowStock.threshold}`]),
    ...(order.field === null && order.direction === "descending"
      ? []
      : [`by ${order.field ?? "added"} ${order.direction === "ascending" ? "up" : "down"}`]),
    ...(theme.mode === "system" ? [] : [theme.mode]),
    [
      features.search && "search",
      features.sorting && "sort",
      features.clearDone && "clear",
      !features.delete && "nodelete",
      features.confirmDelete && "confirm",
    ]
      .filter((word) => word !== false)
      .join("+"),
    ...(features.filters.length === 0 ? [] : [`filter=${features.filters.join("+")}`]),
    ...(features.totals.length === 0 ? [] : [`total=${features.totals.join("+")}`]),
  ];
  return parts.filter((part) => part !== "").join("; ");
}

function describeField(field: Field): string {
  const type = {
    text: "text",
    longText: "long",
    number:
      field.type === "number"
        ? `number${field.unit === undefined ? "" : ` ${field.unit}`}${field.stepper === true ? "±" : ""}`
        : "",
    money: field.type === "money" ? field.currency : "",
    date: field.type === "date" && field.deadline === true ? "deadline" : "date",
    time: "time",
    checkbox: "check",
    rating: field.type === "rating" ? `${field.max} stars` : "",
    choice: field.type === "choice" ? field.options.join("/") : "",
    url: "url",
    email: "email",
    phone: "phone",
  }[field.type];
  return `${field.label}${field.required ? "!" : ""}:${type}`;
}
