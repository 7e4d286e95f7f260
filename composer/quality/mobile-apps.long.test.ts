import { describe } from "bun:test";
import { composeAll, MOBILE_PROMPTS } from "../testing/mobile-prompts.ts";
import { SPECIFICATIONS } from "../testing/specifications.ts";
import { checkTogether } from "./check-together.ts";
import { type AskedApp, goldenApps } from "./golden-apps.ts";

const apps: AskedApp[] = [
  ...goldenApps(),
  ...MOBILE_PROMPTS.map((prompts) => ({ prompt: prompts.join(" → "), app: composeAll(prompts) })),
  ...SPECIFICATIONS.map((app) => ({ prompt: `the specification of ${app.name}`, app })),
];

describe(`${apps.length} apps for phones`, () => {
  checkTogether("mobile", apps);
});
