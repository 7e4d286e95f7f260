import { expect, test } from "bun:test";
import { TICKED_DAYS } from "@lathe/protocol/app/entity";
import { domainFields } from "../domain.ts";
import { fitted } from "../examples/fitted.ts";
import { DOMAINS } from "./domains.ts";

test("the examples of every domain fit its fields, and each has a name", () => {
  const faults = DOMAINS.flatMap((domain) =>
    domain.examples.flatMap((example, row) => {
      const at = `${domain.name}, ${String(example[domain.title])} (${row})`;
      const fields = domainFields(domain);
      const unfit = fields.flatMap((field) => {
        const value = example[field.label];
        const own = field.type === "tags" ? { ...field, options: [] } : field;
        return value === undefined || fitted(own, value, null) === value ? [] : [`${at}: ${field.label} = ${value}`];
      });
      const labels = Object.keys(example).filter((label) => label !== TICKED_DAYS);
      const spoilt = labels.flatMap((label) => (Number.isNaN(example[label]) ? [`${at}: ${label} is no number`] : []));
      return [...unfit, ...spoilt, ...(example[domain.title] === undefined ? [`${at}: no ${domain.title}`] : [])];
    }),
  );
  expect(faults).toEqual([]);
});

test("what a domain says of its fields is about fields that it has", () => {
  const faults = DOMAINS.flatMap((domain) => {
    const labels = [domain.title, ...Object.keys(domain.fields)];
    const views = (domain.views ?? []).flatMap((view) =>
      view.type === "board"
        ? [view.columns]
        : view.type === "gallery"
          ? [view.image]
          : view.type === "chart"
            ? [view.by, ...(view.value === null ? [] : [view.value])]
            : [],
    );
    const named = [
      ...views,
      ...(domain.filters ?? []),
      ...(domain.totals ?? []),
      ...(domain.done === undefined ? [] : [domain.done]),
      ...(typeof domain.order?.label === "string" ? [domain.order.label] : []),
    ];
    return named.filter((label) => !labels.includes(label)).map((label) => `${domain.name}: ${label}`);
  });
  expect(faults).toEqual([]);
});
