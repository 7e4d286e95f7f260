import type { ModelFacts } from "@lathe/protocol/api";

/** How a model is to change files, by the form in which it makes the fewest faults. */
export const EDIT_FORMATS: Record<ModelFacts["editFormat"], string> = {
  "search-replace":
    "Change existing files with edit_file: search texts of a few whole lines, taken literally from the file. apply_patch takes a patch (a unified diff, or `*** Begin Patch`) where several places or files change together.",
  patch:
    "Change existing files with apply_patch in the `*** Begin Patch` format, with a few lines of context round each change; several files may stand in one patch. edit_file is there for a small change in one place.",
  whole:
    "Change a short file by writing all of it with write_file: every line, nothing left out. In a file of more than about 150 lines change the place alone with edit_file, with one short search text at a time.",
};
