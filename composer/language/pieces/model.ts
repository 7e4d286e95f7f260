import { STATES, type WeightsOf } from "./decode.ts";
import weights from "./weights.txt" with { type: "text" };

/**
 * The weights as training wrote them: a line for each feature with its name, a tab, and for each state or label that it
 * speaks for or against two signs: the state, from "A" on, and the weight, "O" for none and signs behind or before it for
 * more or less: `w=with	CTaM`.
 */
export function readWeights(text: string): WeightsOf {
  const features = new Map<string, string | Float64Array>();
  for (const line of text.split("\n")) {
    const cut = line.indexOf("\t");
    if (cut > 0) features.set(line.slice(0, cut), line.slice(cut + 1));
  }
  return (feature) => {
    const known = features.get(feature);
    if (typeof known !== "string") return known;
    // Only what a prompt speaks of is unpacked.
    const unpacked = weightsIn(known);
    features.set(feature, unpacked);
    return unpacked;
  };
}

/** What readWeights reads; weights are rounded, and those that hardly speak are left out. */
export function writeWeights(features: ReadonlyMap<string, ArrayLike<number>>, unit: number): string {
  const packed = (weights: ArrayLike<number>) =>
    Array.from(weights, (weight, state) => {
      const rounded = Math.max(-MOST, Math.min(MOST, Math.round(weight / unit)));
      return rounded === 0 ? "" : sign(STATE + state) + sign(NONE + rounded);
    }).join("");
  const lines = [...features]
    .map(([name, weights]) => [name, packed(weights)] as const)
    .filter(([, text]) => text !== "");
  lines.sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([name, text]) => `${name}\t${text}\n`).join("");
}

/** The signs of the first state, of no weight, and how far weights go from there. */
const [STATE, NONE, MOST] = [65, 79, 44];

function sign(code: number): string {
  return String.fromCharCode(code);
}

function weightsIn(packed: string): Float64Array {
  const weights = new Float64Array(STATES);
  for (let at = 0; at < packed.length; at += 2)
    weights[packed.charCodeAt(at) - STATE] = packed.charCodeAt(at + 1) - NONE;
  return weights;
}

let model: WeightsOf | null = null;

/** What the corpus taught; taken apart when it is first asked for. */
export function pieceModel(): WeightsOf {
  model ??= readWeights(weights);
  return model;
}
