import { ValueStore } from "../store/value-store.ts";

export interface Toast {
  toastId: number;
  tone: "plain" | "danger";
  text: string;
  action?: { label: string; run: () => void };
}

const SHOWN_MS = 8_000;
/** Where there is something to do about it, or to read with care. */
const LONG_MS = 20_000;
const MAX_TOASTS = 4;

/** Short messages at the edge of the screen, with at most one thing to do about them. */
export class Toasts {
  readonly state = new ValueStore<readonly Toast[]>([]);
  readonly #timers = new Map<number, ReturnType<typeof setTimeout>>();
  #isHeld = false;
  #nextId = 1;

  show(text: string, action?: Toast["action"]): void {
    this.#add({ toastId: this.#nextId++, tone: "plain", text, action });
  }

  fail(text: string, action?: Toast["action"]): void {
    this.#add({ toastId: this.#nextId++, tone: "danger", text, action });
  }

  dismiss(toastId: number): void {
    this.#stop(toastId);
    this.state.update((toasts) => toasts.filter((toast) => toast.toastId !== toastId));
  }

  /**
   * For a place that people leave, such as a project. Returns the way to leave it: what was shown meanwhile with something
   * to do about it goes, since that cannot be done any more.
   */
  enter(): () => void {
    const first = this.#nextId;
    return () => {
      for (const { toastId, action } of this.state.get())
        if (toastId >= first && action !== undefined) this.dismiss(toastId);
    };
  }

  /** While a person points at them, has the focus in them or looks elsewhere, they stay; then their time begins anew. */
  hold(isHeld: boolean): void {
    if (this.#isHeld === isHeld) return;
    this.#isHeld = isHeld;
    for (const toast of this.state.get()) if (isHeld) this.#stop(toast.toastId);
    if (!isHeld) this.state.get().forEach((toast) => this.#begin(toast));
  }

  #add(toast: Toast): void {
    const all = this.state.get();
    const kept = [...all.filter((other) => other.text !== toast.text), toast].slice(-MAX_TOASTS);
    for (const gone of all) if (!kept.includes(gone)) this.#stop(gone.toastId);
    this.state.set(kept);
    if (!this.#isHeld) this.#begin(toast);
  }

  #begin({ toastId, tone, action }: Toast): void {
    const shownMs = action === undefined && tone === "plain" ? SHOWN_MS : LONG_MS;
    this.#timers.set(
      toastId,
      setTimeout(() => this.dismiss(toastId), shownMs),
    );
  }

  #stop(toastId: number): void {
    clearTimeout(this.#timers.get(toastId));
    this.#timers.delete(toastId);
  }
}
