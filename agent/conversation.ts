import type { ModelMessage } from "@lathe/protocol/model";
import { fitMessages, measureMessages } from "./messages/fit-messages.ts";
import { addScreenshots, isScreenshot, withoutPictures } from "./messages/pictures.ts";
import { toPortable } from "./messages/portable-messages.ts";
import { callsOf, tellStep, userMessage } from "./messages/tell-step.ts";
import type { StepEnd } from "./run-step.ts";

/** What the model of a turn is told, from the first message to the newest, within what it can take. */
export class Conversation {
  #messages: ModelMessage[];
  #maxCharacters: number;
  #squeezed = false;

  constructor(messages: readonly ModelMessage[], maxCharacters: number) {
    this.#messages = [...messages];
    this.#maxCharacters = maxCharacters;
  }

  /** Whether the model has said and done nothing yet to what it was told last. */
  get awaitsAnswer(): boolean {
    return this.#messages.filter((message) => !isScreenshot(message)).at(-1)?.role === "user";
  }

  /** A word of Lathe's to the model. */
  say(text: string): void {
    this.#messages.push(userMessage(text));
  }

  /** What a step said and did. */
  add(end: StepEnd): void {
    this.#messages = addScreenshots([...this.#messages, ...tellStep(end)], callsOf(end));
  }

  /** The messages for the next call, the older ones shortened where they would be too long. */
  tell({ pictures }: { pictures: boolean }): ModelMessage[] {
    this.#messages = fitMessages(this.#messages, this.#maxCharacters);
    return pictures ? [...this.#messages] : withoutPictures(this.#messages);
  }

  /** For a model whose window is smaller than was thought: half of what it was, once. False: that was done already. */
  squeeze(): boolean {
    if (this.#squeezed) return false;
    this.#squeezed = true;
    this.#maxCharacters = Math.floor(Math.min(this.#maxCharacters, measureMessages(this.#messages)) / 2);
    return true;
  }

  /** Another model goes on with it: nothing in it may belong to the one before. */
  handOver(maxCharacters: number): void {
    this.#messages = toPortable(this.#messages);
    this.#maxCharacters = maxCharacters;
    this.#squeezed = false;
  }
}
