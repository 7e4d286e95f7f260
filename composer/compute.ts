import type { AppSpecification } from "@lathe/protocol/app-specification";
import { generate } from "./generate/generate.ts";
import type { Kit } from "./generate/kit.ts";
import type { Target } from "./generate/target.ts";
import { interpret } from "./interpret.ts";
import { isEnglishLoaded } from "./language/english.ts";

/** What a turn works out anew at each of its steps. */
export interface Compute {
  interpret: typeof interpret;
  generate: (app: AppSpecification, target: Target) => ReadonlyMap<string, string>;
}

/** As many as a turn needs: the app before and after, each read and made. */
const KEPT = 4;

/** Both are functions of what they are given alone, so that the last results serve the next steps of a turn. */
export function createCompute(kit: Kit): Compute {
  const interpretations = new Map<string, ReturnType<typeof interpret>>();
  const generated = new Map<string, ReadonlyMap<string, string>>();
  return {
    interpret: (...given) =>
      // Without the library for English it may say otherwise.
      keep(interpretations, JSON.stringify([isEnglishLoaded(), given]), () => interpret(...given)),
    generate: (app, target) => keep(generated, JSON.stringify([target, app]), () => generate(app, target, kit)),
  };
}

function keep<Result>(kept: Map<string, Result>, key: string, compute: () => Result): Result {
  const result = kept.get(key) ?? compute();
  // The one that was asked for last goes last.
  kept.delete(key);
  kept.set(key, result);
  const [oldest] = kept.keys();
  if (kept.size > KEPT && oldest !== undefined) kept.delete(oldest);
  return result;
}
