import { z } from "zod";
import letters from "./letters.json";
import { type Outline, parsePath } from "./outline.ts";

const paths = z.record(z.string(), z.string()).parse(letters.paths);

/**
 * The outline of a name's first letter or digit, in units of which 700 are a capital's height; null when it is of a
 * script that letters.json does not hold, or there is none. Accents are left away.
 */
export function findLetter(name: string): Outline | null {
  const first = /[\p{L}\p{N}]/u.exec(name.normalize("NFC"))?.[0];
  if (first === undefined) return null;
  const capital = first.toUpperCase();
  const path = paths[capital] ?? paths[[...capital.normalize("NFKD")][0] ?? ""];
  return path === undefined ? null : parsePath(path);
}
