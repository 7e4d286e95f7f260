import { expect, test } from "bun:test";
import { moduleText } from "./module-text.ts";

const SOURCES = [
  { from: "players/players.ts", names: ["players"] },
  { from: "ui/icons.tsx", names: ["Icon"] },
];

test("names are imported where they stand for something", () => {
  expect(
    moduleText("games/games.tsx", "const all = players.filter((each) => each.age > limit(players));\n", SOURCES),
  ).toBe(
    'import { players } from "../players/players.ts";\n\nconst all = players.filter((each) => each.age > limit(players));\n',
  );
});

test.each([
  "<h3>\n  Games (players) <span>{count}</span>\n</h3>\n",
  "<option>Games (players)</option>\n",
  '<p title="players">{game.players}</p>\n',
  "<List players={3} />\n",
  "// players\n",
])("words in texts are no names: %p", (text) => {
  expect(moduleText("games/games.tsx", text, SOURCES)).not.toContain("import");
});
