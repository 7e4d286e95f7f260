import { ValueStore } from "../store/value-store.ts";

export type ThemeChoice = "system" | "light" | "dark";
export interface ThemeView {
  choice: ThemeChoice;
  isDark: boolean;
}

const KEY = "lathe.theme";

/** Light or dark: as the system says, until a person chooses. The choice is remembered. */
export class ThemeStore {
  readonly state: ValueStore<ThemeView>;
  readonly #window: Pick<Window, "matchMedia" | "localStorage" | "document">;
  readonly #system: MediaQueryList;

  constructor(page: Pick<Window, "matchMedia" | "localStorage" | "document">) {
    this.#window = page;
    this.#system = page.matchMedia("(prefers-color-scheme: dark)");
    const stored = page.localStorage.getItem(KEY);
    const choice: ThemeChoice = stored === "light" || stored === "dark" ? stored : "system";
    this.state = new ValueStore<ThemeView>({ choice, isDark: this.#isDark(choice) });
    this.#system.addEventListener("change", this.#follow);
    this.#apply(choice);
  }

  choose(choice: ThemeChoice): void {
    this.#window.localStorage.setItem(KEY, choice);
    this.#apply(choice);
  }

  close(): void {
    this.#system.removeEventListener("change", this.#follow);
  }

  readonly #follow = (): void => this.#apply(this.state.get().choice);

  #apply(choice: ThemeChoice): void {
    const root = this.#window.document.documentElement;
    if (choice === "system") delete root.dataset["theme"];
    else root.dataset["theme"] = choice;
    this.state.set({ choice, isDark: this.#isDark(choice) });
  }

  #isDark(choice: ThemeChoice): boolean {
    return choice === "system" ? this.#system.matches : choice === "dark";
  }
}

/** The value of a colour of the theme as it is now, `#rrggbb`, for what does not understand CSS. */
export function readColor(name: string): string {
  const probe = document.createElement("span");
  probe.style.color = `var(--color-${name})`;
  document.body.append(probe);
  const parts = getComputedStyle(probe).color.match(/[\d.]+/g) ?? ["0", "0", "0"];
  probe.remove();
  return `#${parts
    .slice(0, 3)
    .map((part) => Math.round(Number(part)).toString(16).padStart(2, "0"))
    .join("")}`;
}
