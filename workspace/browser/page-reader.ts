import { z } from "zod";
import { PageNodes } from "./page-nodes.ts";
import type { PageTab } from "./page-tab.ts";

const Aim = z.discriminatedUnion("state", [
  z.object({ state: z.literal("ready"), x: z.number().min(0).max(10_000), y: z.number().min(0).max(10_000) }),
  z.object({ state: z.literal("covered"), over: z.string().max(500) }),
  z.object({ state: z.enum(["gone", "disabled", "hidden"]) }),
]);
export type Aim = z.infer<typeof Aim>;

const Prepared = z.enum(["ready", "set", "gone", "disabled", "read-only", "file", "unfit", "no field"]);

const Chosen = z.discriminatedUnion("state", [
  z.object({ state: z.literal("no option"), options: z.array(z.string().max(200)).max(20) }),
  z.object({ state: z.enum(["chosen", "gone", "no list", "disabled"]) }),
]);

/** What the probe in the page says. Null: it does not answer. */
export class PageReader {
  readonly #tab: PageTab;
  /** Refs go on through all the documents of a page, so that one of a document before means nothing in the next. */
  #nextRef = 1;

  constructor(tab: PageTab) {
    this.#tab = tab;
  }

  async list(): Promise<PageNodes | null> {
    const nodes = await this.#tab.ask(`latheNodes.list(${this.#nextRef})`, PageNodes);
    this.#nextRef = Math.max(this.#nextRef, nodes?.nextRef ?? 0);
    return nodes;
  }

  /** Scrolls a node into view and gives a point at which a pointer reaches it. */
  aim(ref: number): Promise<Aim | null> {
    return this.#tab.ask(`latheUse.aim(${ref})`, Aim);
  }

  /** Gives a field the focus and marks its text, or sets it at once where nothing can be typed (a date, a colour). */
  prepare(ref: number, text: string): Promise<z.infer<typeof Prepared> | null> {
    return this.#tab.ask(`latheUse.prepare(${ref}, ${JSON.stringify(text)})`, Prepared);
  }

  choose(ref: number, option: string): Promise<z.infer<typeof Chosen> | null> {
    return this.#tab.ask(`latheUse.choose(${ref}, ${JSON.stringify(option)})`, Chosen);
  }

  read(ref: number): Promise<string | null> {
    return this.#tab.ask(`latheUse.read(${ref})`, z.string().max(5_000));
  }

  hasText(text: string): Promise<boolean | null> {
    return this.#tab.ask(`latheUse.hasText(${JSON.stringify(text)})`, z.boolean());
  }
}
