import { nameFromPrompt } from "./name-from-prompt.ts";

/**
 * What a project is called once its first turn has ended: as the app calls itself, or null where it keeps its name. Who
 * named it otherwise than by its first prompt wants that name.
 */
export function nameProject(name: string, first: { prompt: string; appName: string | null }): string | null {
  return first.appName !== null && first.appName !== name && nameFromPrompt(first.prompt) === name
    ? first.appName
    : null;
}
