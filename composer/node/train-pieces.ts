import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { writeWeights } from "../language/pieces/model.ts";
import { readLabelled } from "../language/pieces/training/labelled-prompt.ts";
import { train } from "../language/pieces/training/train.ts";

/** Teaches the model anew from the corpus: `bun composer/node/train-pieces.ts`. */
const corpus = new URL("../language/pieces/training/corpus/", import.meta.url);
const lines = readdirSync(corpus)
  .toSorted()
  .flatMap((name) => readFileSync(new URL(name, corpus), "utf8").split("\n"))
  .filter((line) => line !== "");
const features = train(lines.map(readLabelled), 5, 5);
const weights = writeWeights(features, 20);
writeFileSync(new URL("../language/pieces/weights.txt", import.meta.url), weights);
console.log(`${lines.length} prompts, ${features.size} features, ${Math.round(weights.length / 1000)} kB`);
