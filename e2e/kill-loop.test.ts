import { expect, test } from "bun:test";
import { runKillLoop } from "./kill-loop.ts";
import { seededRandom } from "./seeded-random.ts";

/** All of them in `npm run test:all`; each takes a few seconds. */
const BLOWS = process.env.LATHE_TEST_ALL === "1" ? 100 : 5;
const SEED = Number(process.env.LATHE_TEST_SEED ?? Math.floor(Math.random() * 2 ** 31));

test(`${BLOWS} blows lose nothing and double nothing (seed ${SEED})`, async () => {
  const say = (text: string) => process.stderr.write(`  ${text}\n`);
  const report = await runKillLoop({ blows: BLOWS, random: seededRandom(SEED), say });
  expect(report.prompts).toBe(BLOWS);
  expect(report.typed).toBeGreaterThan(0);
  expect(report.files).toBeGreaterThan(0);
}, 1_200_000);
