import { describe, expect, test } from "bun:test";
import { AppSpecification } from "@lathe/protocol/app-specification";
import fc from "fast-check";
import { hashOf, planFile } from "../files/plan-file.ts";
import { generate } from "../generate/generate.ts";
import { interpret, type Interpretation } from "../interpret.ts";
import { readKit } from "../node/read-kit.ts";
import { differenceOf, saidOf } from "../testing/golden-change.ts";
import { CHANGED_APPS, GOLDEN_CHANGES } from "../testing/golden-changes.ts";

const kit = readKit();
const APPS = new Map(Object.entries(CHANGED_APPS).map(([name, prompt]) => [name, appOf(interpret(prompt, null))]));

function appOf(interpretation: Interpretation): AppSpecification {
  if (interpretation.type === "explain") throw new Error(`There is no app: ${interpretation.topic.about}`);
  return interpretation.app;
}

function appNamed(name: string): AppSpecification {
  const app = APPS.get(name);
  if (app === undefined) throw new Error(`There is no app ${name}.`);
  return app;
}

function follow(app: AppSpecification, prompt: string): AppSpecification {
  const interpretation = interpret(prompt, app);
  return interpretation.type === "change" ? interpretation.app : app;
}

describe("follow-ups", () => {
  for (const [name, followUp, said, difference = ""] of GOLDEN_CHANGES) {
    test(`${name} → ${followUp}`, () => {
      const before = appNamed(name);
      const interpretation = interpret(followUp, before);
      expect(saidOf(interpretation)).toEqual([...said]);
      expect(differenceOf(before, interpretation.type === "explain" ? before : interpretation.app)).toBe(difference);
    });
  }
});

const somePrompt = fc.constantFrom(...GOLDEN_CHANGES.map(([, followUp]) => followUp));
const someName = fc.constantFrom(...APPS.keys());

test("whatever is asked one after the other of whatever app, it stays a specification; what is not done changes nothing", () => {
  fc.assert(
    fc.property(someName, fc.array(somePrompt, { minLength: 1, maxLength: 6 }), (name, prompts) => {
      let app = appNamed(name);
      for (const prompt of prompts) {
        const before = JSON.stringify(app);
        const interpretation = interpret(prompt, app);
        if (interpretation.type !== "change") continue;
        if (interpretation.done.length === 0) expect(JSON.stringify(interpretation.app)).toBe(before);
        app = AppSpecification.parse(interpretation.app);
      }
    }),
    { numRuns: 40 },
  );
});

test("what comes of follow-ups makes an app for the web and one for phones", () => {
  fc.assert(
    fc.property(someName, fc.array(somePrompt, { minLength: 2, maxLength: 4 }), (name, prompts) => {
      const app = prompts.reduce(follow, appNamed(name));
      for (const target of ["web", "mobile"] as const) expect(generate(app, target, kit).size).toBeGreaterThan(3);
    }),
    { numRuns: 5 },
  );
});

/** Each follow-up and what takes it back in words. */
const INVERSES: readonly (readonly [app: string, followUp: string, inverse: string])[] = [
  ["todo", "add a notes field", "remove notes"],
  ["todo", "show as a table", "remove the table"],
  ["todo", "add a calendar", "remove the calendar"],
  ["todo", "add a pomodoro timer", "remove the timer"],
  ["todo", "make it dark", "follow the system theme"],
  ["todo", "rename priority to urgency", "rename urgency to priority"],
  ["todo", "call the tasks chores", "call the chores tasks"],
  ["todo", "add search", "remove the search"],
  ["todo", "make the due date required", "make the due date optional"],
  ["todo", "sort by due date", "newest first"],
  ["todo", "second page with the statistics", "remove the statistics page"],
  ["crm", "move the invoices page to the front", "move the invoices page to the end"],
  ["crm", "add a budget to projects", "remove the budget from projects"],
  ["yoga", "swap the pricing and the FAQ", "swap the pricing and the FAQ"],
  ["yoga", "square corners", "round corners"],
  ["yoga", "rename the plan Monthly to Unlimited", "rename the plan Unlimited to Monthly"],
  ["yoga", 'replace "Canal" with "River"', 'replace "River" with "Canal"'],
  ["yoga", "add testimonials", "remove the testimonials"],
  ["pomodoro", "make it 50 minutes", "make it 25 minutes"],
  ["water", "goal of 10 glasses", "goal of 8 glasses"],
  ["chess", "play against a friend", "play against the computer"],
];

test.each(INVERSES)("%s: “%s” and “%s” lead back to the same files", (name, followUp, inverse) => {
  const app = appNamed(name);
  const changed = follow(app, followUp);
  expect(JSON.stringify(changed)).not.toBe(JSON.stringify(app));
  const back = follow(changed, inverse);
  const files = generate(app, "web", kit);
  const again = generate(back, "web", kit);
  expect([...again.keys()]).toEqual([...files.keys()]);
  expect([...files.keys()].filter((path) => again.get(path) !== files.get(path))).toEqual([]);
});

test("a line that a person wrote into any file survives a follow-up, or it is said where it stands against it", () => {
  const files = new Map([...APPS].map(([name, app]) => [name, generate(app, "web", kit)]));
  fc.assert(
    fc.property(someName, somePrompt, fc.nat(), fc.nat(), fc.boolean(), (name, prompt, which, where, replaces) => {
      const app = appNamed(name);
      const base = files.get(name) ?? new Map<string, string>();
      const next = follow(app, prompt);
      const theirs = generate(next, "web", kit);
      const paths = [...base.keys()].filter((path) => /\.(?:tsx?|css|html)$/.test(path));
      // Of files that change more is to be seen.
      const changing = paths.filter((path) => theirs.get(path) !== base.get(path));
      const path =
        (changing.length > 0 ? changing : paths)[which % (changing.length > 0 ? changing : paths).length] ?? "";
      const text = base.get(path) ?? "";
      const lines = text.split("\n");
      const at = where % lines.length;
      const mine = lines.toSpliced(at, replaces ? 1 : 0, "// Written by hand.").join("\n");
      const plan = planFile({ path, base: text, theirs: theirs.get(path) ?? null, writtenHash: hashOf(text) }, mine);
      if (plan.action === "write") expect(plan.text).toContain("// Written by hand.");
      // What stays as it is has the line; where the composer wanted it otherwise that is said.
      else expect(["leave", "keep"]).toContain(plan.action);
      const isOtherwise = theirs.has(path) && theirs.get(path) !== text;
      if (plan.action === "keep" && isOtherwise) expect(plan.conflictLines.length).toBeGreaterThan(0);
    }),
    { numRuns: 40 },
  );
});
