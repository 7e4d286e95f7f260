import { expect, test } from "bun:test";
import { IconName } from "@lathe/protocol/app/label";
import { domainOf, readLine } from "./read-subject.ts";
import { allSubjects, findSubject, sortOfList } from "./subjects.ts";

test("each line of the table is whole: its fields are read, its views name fields, its icon can be drawn", () => {
  const faults = allSubjects().flatMap((subject) => {
    const name = subject.names[0] ?? "";
    const { fields, views = [], examples } = domainOf(subject);
    const wanted = subject.fields.split(";").length - (subject.title === null && "Notes" in fieldsOf(subject) ? 1 : 0);
    const told = subject.views === "" ? 0 : subject.views.split(", ").length;
    return [
      ...(Object.keys(fields).length === wanted ? [] : [`${name}: a field is there twice`]),
      ...(views.filter(({ type }) => type !== "list").length === told ? [] : [`${name}: a view names no field`]),
      ...(IconName.safeParse(subject.icon).success ? [] : [`${name}: no icon ${subject.icon}`]),
      ...(examples.length >= 4 ? [] : [`${name}: few examples`]),
    ];
  });
  expect(faults).toEqual([]);
});

function fieldsOf(subject: Parameters<typeof domainOf>[0]): object {
  return domainOf({ ...subject, title: "Name" }).fields;
}

test("a subject is found by its words in whatever number, the longest name first", () => {
  expect(findSubject("a logbook for aquarium water tests")?.domain.plural).toBe("aquarium water tests");
  expect(findSubject("my aquarium water test")?.words).toBe("aquarium water test");
  expect(findSubject("something else entirely")).toBeNull();
});

test("a list that is known by nothing but its name has what such a list usually has", () => {
  expect(Object.keys(sortOfList("film screenings")?.fields ?? {})).toContain("Tickets sold");
  expect(sortOfList("outdoor screenings")?.singular).toBe("screening");
  expect(sortOfList("something elses")).toBeNull();
});

test("types, units, options and scales are read from the words", () => {
  const line =
    "tests | - | date; level in mg/l; mode (SSB, CW); signs (a, b)*; pain 1-10; takings (money); paid (checkbox); notes | chart of level by date | - | heart";
  const { fields, title, views, core } = domainOf(readLine(line));
  expect(title).toBe("Note");
  expect(core).toEqual(["Date"]);
  expect(Object.entries(fields).map(([label, { type }]) => `${label}:${type}`)).toEqual([
    "Date:date",
    "Level:number",
    "Mode:choice",
    "Signs:tags",
    "Pain:rating",
    "Takings:money",
    "Paid:checkbox",
  ]);
  expect(views).toEqual([{ type: "list" }, { type: "chart", shape: "line", value: "Level", by: "Date" }]);
  expect(() => readLine("tests | -")).toThrow("six columns");
});
