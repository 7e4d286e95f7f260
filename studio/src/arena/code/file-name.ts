import { z } from "zod";

/** The name of a new or renamed file; slashes lead into folders. What else is wrong with it, the server says. */
export const FileName = z
  .string()
  .trim()
  .min(1, "It needs a name.")
  .max(255, "A name has at most 255 characters.")
  .refine(
    (name) => name.split("/").every((part) => part !== "" && part !== "." && part !== ".."),
    "This is not a path in the project.",
  );
