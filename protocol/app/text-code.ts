import { z } from "zod";

/** In what a number, a text, a day or a colour can be written. */
export const TextCode = z.enum([
  "bases",
  "roman",
  "numberWords",
  "morse",
  "nato",
  "bytes",
  "base64",
  "link",
  "shifted",
  "reversed",
  "unixTime",
  "colors",
]);
export type TextCode = z.infer<typeof TextCode>;
