import assert from "node:assert/strict";
import { test } from "node:test";
import { kindOfFile, previewImport, transferFile } from "./preview-import.ts";

test("columns are compared by name, whatever their case", () => {
  assert.deepEqual(previewImport("title;Shelf\nDune;3\nEmma;4\n", "csv", "\uFEFFTitle,Author\r\n"), {
    count: 2,
    known: ["title"],
    unknown: ["Shelf"],
    missing: ["Author"],
  });
});

test("lists in JSON, bare or under a name; an empty export knows no names", () => {
  const books = [{ title: "Dune" }, { title: "Emma", shelf: 4 }];
  const own = JSON.stringify([{ title: "Ulysses", author: "James Joyce" }]);
  const expected = { count: 2, known: ["title"], unknown: ["shelf"], missing: ["author"] };
  assert.deepEqual(previewImport(JSON.stringify(books), "json", own), expected);
  assert.deepEqual(previewImport(JSON.stringify({ version: 1, books }), "json", own), expected);
  assert.deepEqual(previewImport(JSON.stringify(books), "json", "[]")?.known, ["title", "shelf"]);
});

test("what holds no records is refused", () => {
  for (const text of ["{", "7", "null", '{"a":1}']) assert.equal(previewImport(text, "json", "[]"), null, text);
  assert.equal(previewImport("", "csv", "Title\r\n"), null);
});

test("files are known by their names, or by how they begin", () => {
  assert.equal(kindOfFile("books.JSON", ""), "json");
  assert.equal(kindOfFile("books.csv", "[1]"), "csv");
  assert.equal(kindOfFile("books", '\uFEFF [{"a":1}]'), "json");
  assert.equal(kindOfFile("books.txt", "Title,Author"), "csv");
  assert.equal(transferFile("Board games", "csv", "2026-03-31").name, "board-games-2026-03-31.csv");
});
