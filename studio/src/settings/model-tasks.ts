import type { ModelTask } from "@lathe/protocol/prompt";

/** What models are called for, in the words of the settings. */
export const MODEL_TASKS: readonly { task: ModelTask; label: string; about: string }[] = [
  {
    task: "write",
    label: "Write",
    about: "The first turn that builds in a project, when everything is still to be written.",
  },
  { task: "edit", label: "Edit", about: "Every later turn that changes what is there." },
  { task: "plan", label: "Plan", about: "Turns that plan or answer a question and change nothing else." },
  {
    task: "summarise",
    label: "Summarise",
    about: "The older part of a long chat, so that the rest fits into the model's window.",
  },
  { task: "enhance", label: "Enhance", about: "A prompt in more words, which you see before it is sent." },
];
