import type { AppSpecification } from "@lathe/protocol/app-specification";
import type { Block } from "@lathe/protocol/app/block";
import type { Entity } from "@lathe/protocol/app/entity";
import type { Interpretation, Topic, Undone } from "./interpret.ts";
import type { Target } from "./generate/target.ts";
import { describeAbilities, fieldsInWords } from "./describe-abilities.ts";
import { whyNoSuchApp } from "./language/gaps/beyond.ts";
import { listInWords } from "./language/words.ts";
import { suggestFollowUps } from "./suggest-follow-ups.ts";

/** How it went with the files, as far as people should know. */
export interface FilesReport {
  /** Files in which a person's changes were kept beside the composer's. */
  merged: readonly string[];
  /** "src/app.tsx, line 12": where a person's lines stand against the change. */
  conflicts: readonly string[];
  left: readonly { path: string; why: "changed" | "deleted" }[];
  /** Files that could not be written or read. */
  failed: readonly { path: string; reason: string }[];
  /** What app_status said, when the app does not run; null otherwise. */
  problem: string | null;
  /** The specification was changed by hand since the composer wrote it. */
  isEditedByHand: boolean;
}

const WHO = "I am the built-in composer: I put apps together from building blocks, with no AI and no network.";
const REACH =
  "I make apps that keep records, in lists, tables, boards, calendars, galleries and charts; sites; timers, calculators, quizzes, notes and some games. What I have made I can change, and take back.";
const OTHERS = "For more, choose a model in the list below the prompt; it goes on with the same project.";

/** The answer to a prompt that changes no file; `app` is the one that is there. */
export function explain(topic: Topic, app: AppSpecification | null = null): string {
  switch (topic.about) {
    case "answer":
      return topic.answer;
    case "help":
      if (app !== null)
        return `Say what should be different in **${app.name}**, in plain words. For example:\n\n${listed(suggestFollowUps(app).map((wish) => `“${wish}”`))}\n\nSeveral wishes at once are fine, and “undo that” takes the last change back. ${WHO}`;
      return `${WHO} ${REACH}\n\nTry “A reading list with title, author, rating and a finished checkbox” or “projects with tasks on a kanban board”, then “add a genre field”, “sort by rating” or “make it green”.`;
    case "foreign":
      return `I only understand English. ${WHO} Try “A todo app with due date and priority”.\n\nFor other languages choose a model in the list below the prompt.`;
    case "other-app":
      return `I cannot make that: “${topic.words}”. ${whyNoSuchApp(topic.words) ?? "It is none of my building blocks."} ${WHO} ${REACH}\n\nFor anything else choose a model in the list below the prompt (it needs a key, or Ollama on this machine).`;
    case "no-fields":
      return `I do not know “${topic.noun}”, so I would have to guess what the app should keep. Tell me the fields, and I make it: “${topic.noun} with name, date and notes”.`;
    case "beyond":
      return `“${topic.beyond.words}”: ${topic.beyond.answer}\n\n${WHO} ${REACH}`;
    case "undo":
      return "There is no change of mine yet that I could take back. Open Versions for every state that the project had.";
    case "another-app":
      return `That sounds like a new app (${topic.name}), and this project has one. Start a new project for it, or say “${topic.name.toLowerCase()} app instead” and I replace this one; the versions keep what is here.`;
    case "unknown":
      return app === null
        ? `I did not understand “${shortened(topic.words)}”. ${WHO} ${REACH}`
        : `I did not understand “${shortened(topic.words)}”, so nothing was changed. ${sayInstead(app)}`;
  }
}

/** The answer where a plan or an answer to a question is wanted. Null: the prompt describes no app. */
export function describeIntent(wanted: Extract<Interpretation, { type: "create" }> | null): string {
  const limits = `${WHO} I build and change apps, but I cannot plan or answer questions, so nothing was changed.`;
  const rest = "For plans and questions choose a model in the list below the prompt.";
  if (wanted === null) return `${limits} ${REACH}\n\n${rest}`;
  const { app, undone } = wanted;
  const parts = [
    limits,
    `From this prompt, sent to be built in a new project, I would make **${app.name}**:`,
    listed(describeAbilities(app)),
    describeUndone(undone, "Say it as a field, a view, a part of a page or a look."),
    rest,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

/** Said where an image was given. */
export function describeBlindness(): string {
  return "I cannot see images: I went by your words alone. For a prompt with images choose a model that can see them.";
}

/** What is said before the files are written. */
export function announce(interpretation: Exclude<Interpretation, { type: "explain" }>): string {
  if (interpretation.type === "change") return "";
  const { app } = interpretation;
  const [first, ...others] = app.entities;
  const kept =
    first === undefined
      ? ""
      : others.length === 0
        ? `: ${first.plural} with ${fieldsInWords(first, app)}`
        : `: ${listInWords(app.entities.map(({ plural }) => plural))}`;
  return `I am putting together **${app.name}**${kept}.`;
}

/** The answer when everything is done. */
export function report(
  interpretation: Exclude<Interpretation, { type: "explain" }>,
  files: FilesReport,
  changedFiles: number,
  target: Target,
): string {
  const parts: string[] = [];
  if (interpretation.type === "create")
    parts.push(describeApp(interpretation.app, files.problem === null ? "ready" : "written", target));
  else parts.push(bulleted([...interpretation.done, ...interpretation.already]));
  if (interpretation.type === "create" && interpretation.corrections.length > 0) {
    parts.push(`I read ${listInWords(interpretation.corrections.map(([from, to]) => `“${from}” as “${to}”`))}.`);
  }
  const help =
    interpretation.type === "create"
      ? `Say it as a field, a view, a part of a page or a look. ${OTHERS}`
      : sayInstead(interpretation.app);
  parts.push(describeUndone(interpretation.undone, help), describeFiles(files));
  if (interpretation.type === "change" && changedFiles === 0 && interpretation.done.length === 0)
    parts.push("Nothing was changed.");
  if (interpretation.type === "create")
    parts.push(
      `Next you could say ${quotedList(suggestFollowUps(interpretation.app))}. The code is yours to change as well, and I keep your changes. (I am the built-in composer: rules and ready parts, no AI.)`,
    );
  return parts.filter((part) => part !== "").join("\n\n");
}

/** What it is, what it can, and where its data is. */
function describeApp(app: AppSpecification, state: string, target: Target): string {
  const examples = app.entities.some((entity) => areExamplesRemovable(entity, app))
    ? " A few examples show how it looks; one click removes them."
    : "";
  const stored = app.entities.some((entity) => isEntered(entity, app))
    ? `What is entered is stored ${target === "mobile" ? "on the device" : "in the browser"}.${examples}`
    : "";
  const written = app.layout === "site" ? "Names, prices and addresses in it are made up: tell me yours." : "";
  const notes = [stored, written].filter((note) => note !== "").join(" ");
  return `**${app.name}** is ${state}:\n\n${listed(describeAbilities(app))}${notes === "" ? "" : `\n\n${notes}`}`;
}

function blocksWith({ id }: Entity, app: AppSpecification): Block[] {
  return app.pages.flatMap((page) => page.blocks.filter((block) => "entity" in block && block.entity === id));
}

/** Whether people put records of it into the app. */
function isEntered(entity: Entity, app: AppSpecification): boolean {
  return blocksWith(entity, app).some((block) => block.type !== "records" || block.editable);
}

/** What is learned is no sample, and where nobody adds records there is no button for it either. */
function areExamplesRemovable(entity: Entity, app: AppSpecification): boolean {
  const blocks = blocksWith(entity, app);
  return (
    entity.examples.length > 0 &&
    blocks.some((block) => block.type === "records" && block.editable) &&
    blocks.every(({ type }) => type !== "quiz" && type !== "flashcards")
  );
}

function quotedList(wishes: readonly string[]): string {
  return listInWords(
    wishes.map((wish) => `“${wish}”`),
    "or",
  );
}

/** What to do with words that were not understood. */
function sayInstead(app: AppSpecification): string {
  return `Say it as a field, a view, a part of a page or a look, such as ${quotedList(suggestFollowUps(app))}. ${OTHERS}`;
}

/** What was asked for and is not there: why, and what can be done instead; what should be known stands by itself. */
function describeUndone(undone: readonly Undone[], help: string): string {
  const notes = undone.flatMap(({ answer, isNote }) => (isNote === true && answer !== null ? [answer] : []));
  const open = undone.filter(({ isNote }) => isNote !== true);
  const answered = open.flatMap(({ words, answer }) => (answer === null ? [] : [`“${shortened(words)}”: ${answer}`]));
  const unclear = open.filter(({ answer }) => answer === null).map(({ words }) => `“${shortened(words)}”`);
  const lines = [
    ...answered,
    ...(unclear.length === 0 ? [] : [`I did not understand ${listInWords(unclear)}. ${help}`]),
  ];
  return [
    notes.length === 0 ? "" : `Good to know: ${notes.join(" ")}`,
    lines.length === 0 ? "" : lines.length === 1 ? `Not done: ${lines[0] ?? ""}` : `Not done:\n\n${listed(lines)}`,
  ]
    .filter((part) => part !== "")
    .join("\n\n");
}

function describeFiles({ merged, conflicts, left, failed, problem, isEditedByHand }: FilesReport): string {
  const parts: string[] = [];
  if (isEditedByHand) parts.push("lathe.app.json was changed by hand; I went by what it says now.");
  if (merged.length > 0) parts.push(`Your own changes in ${listInWords(merged)} are kept.`);
  if (conflicts.length > 0)
    parts.push(
      `In ${listInWords(conflicts)} your lines and mine wanted the same place. Yours stay, and mine are left out there; look whether something is missing.`,
    );
  const changed = left.filter(({ why }) => why === "changed").map(({ path }) => path);
  const deleted = left.filter(({ why }) => why === "deleted").map(({ path }) => path);
  if (changed.length > 0)
    parts.push(
      `I left ${listInWords(changed)} as you changed ${changed.length === 1 ? "it" : "them"}, though the new version would need ${changed.length === 1 ? "it" : "them"} otherwise.`,
    );
  if (deleted.length > 0)
    parts.push(`You deleted ${listInWords(deleted)}, so I did not bring ${deleted.length === 1 ? "it" : "them"} back.`);
  if (failed.length > 0)
    parts.push(`This did not work:\n\n${bulleted(failed.map(({ path, reason }) => `${path}: ${reason}`))}`);
  if (problem !== null) parts.push(`The app does not run: ${problem}`);
  return parts.join("\n\n");
}

/** Why lathe.app.json cannot be used. */
export function describeBrokenSpecification(reason: string): string {
  return `I cannot read lathe.app.json, which says what the app is: ${reason}\n\nNothing was changed. Correct the file, or open Versions and go back to one where it was whole. “Start over with …” makes a new app in its place.`;
}

export function describeForeignFiles(paths: readonly string[]): string {
  return `There is work in ${listInWords(paths)} that I did not make, and I would have to write over it. Nothing was changed.\n\nStart a new project for this app, or say the same with “and overwrite it”; the versions keep what is here. ${WHO}`;
}

export function describeMissingTemplate(): string {
  return `This project has no app to build on (package.json with src/main.tsx or src/app/_layout.tsx is missing). ${WHO} I work in projects that were started from the web template or the mobile one: make a new one, and say the same there.`;
}

function listed(lines: readonly string[]): string {
  return lines.map((line) => `- ${line}`).join("\n");
}

function bulleted(sentences: readonly string[]): string {
  return sentences.length === 1 ? (sentences[0] ?? "") : sentences.map((sentence) => `- ${sentence}`).join("\n");
}

function shortened(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > 120 ? `${line.slice(0, 119)}…` : line;
}
