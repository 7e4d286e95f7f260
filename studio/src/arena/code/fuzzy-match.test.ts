import { expect, test } from "bun:test";
import fc from "fast-check";
import { matchFuzzy } from "./fuzzy-match.ts";

function best(query: string, ...paths: string[]): string | undefined {
  return paths
    .flatMap((path) => ({ path, match: matchFuzzy(path, query) }))
    .filter(({ match }) => match !== null)
    .toSorted((a, b) => (b.match?.score ?? 0) - (a.match?.score ?? 0))[0]?.path;
}

test("what is in the name comes before what is in folders", () => {
  expect(best("app", "src/application/list.ts", "src/app.tsx", "src/a/p/p.ts")).toBe("src/app.tsx");
  expect(best("bfrm", "src/big-form.tsx", "src/form.tsx")).toBe("src/big-form.tsx");
  expect(best("comp/row", "src/components/row.tsx", "src/row.tsx")).toBe("src/components/row.tsx");
  expect(matchFuzzy("src/app.tsx", "xyz")).toBeNull();
});

test("the places are those of the query's characters, in order", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[a-cA-C/.]{1,20}$/), fc.stringMatching(/^[a-c]{1,5}$/), (path, query) => {
      const match = matchFuzzy(path, query);
      if (match === null) {
        const pattern = new RegExp([...query].join(".*"), "i");
        expect(pattern.test(path)).toBe(false);
        return;
      }
      expect(match.at.map((at) => path[at]?.toLowerCase()).join("")).toBe(query);
      expect(match.at.toSorted((a, b) => a - b)).toEqual([...match.at]);
    }),
  );
});
