import { ValueStore } from "../store/value-store.ts";

export interface Toast {
  toastId: number;
  tone: "plain" | "danger";
  text: string;
  action?: { label: string; run: () => void };
}

const SHOWN_MS = 8_000;
const MAX_TOASTS = 4;

/** Short messages at the edge of the screen, with at most one thing to do about them. */
export class Toasts {
  readonly state = new ValueStore<readonly Toast[]>([]);
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #nextId = 1;

  show(text: string, action?: Toast["action"]): void {
    this.#add({ toastId: this.#nextId++, tone: "plain", text, action });
  }

  fail(text: string, action?: Toast["action"]): void {
    this.#add({ toastId: this.#nextId++, tone: "danger", text, action });
  }

  dismiss(toastId: number): void {
    clearTimeout(this.#timers.get(toastId));
    this.#timers.delete(toastId);
    this.state.update((toasts) => toasts.filter((toast) => toast.toastId !== toastId));
  }

  /** While a person points at a toast or has the focus in it, it stays. */
  hold(toastId: number): void {
    clearTimeout(this.#timers.get(toastId));
  }

  release(toastId: number): void {
    this.hold(toastId);
    this.#timers.set(
      toastId,
      setTimeout(() => this.dismiss(toastId), SHOWN_MS),
    );
  }

  #add(toast: Toast): void {
    const shown = this.state.get().filter((other) => other.text !== toast.text);
    this.state.set([...shown, toast].slice(-MAX_TOASTS));
    this.release(toast.toastId);
  }
}
