import { expect, test } from "bun:test";
import { join } from "node:path";
import { METRIC_BY_NAME } from "./metrics/catalog.ts";
import { TRACE_VARIABLES } from "./traces/trace-config.ts";

const text = await Bun.file(join(import.meta.dir, "../docs/observability.md")).text();

test("docs/observability.md lists every metric with its labels, and no other", () => {
  const rows = [...text.matchAll(/^\| `(lathe_[a-z_]+)` \| ([a-z, ]*) ?\|/gm)];
  const listed = rows.map(([, name = "", labels = ""]) => [name, labels.trim()]).sort();
  const measured = [...METRIC_BY_NAME.values()]
    .map(({ name, labels }) => [name, Object.keys(labels).join(", ")])
    .sort();
  expect(listed).toEqual(measured.map(([name = "", labels = ""]) => [name, labels]));
});

test("and every variable", () => {
  const named = new Set([...text.matchAll(/`(OTEL_[A-Z_]+)`/g)].map(([, name]) => name));
  expect([...named].sort()).toEqual([...TRACE_VARIABLES].sort());
});
