import { useSyncExternalStore } from "react";
import { AppState } from "react-native";
import { Listeners } from "@/store/listeners.ts";

const listeners = new Listeners();
let current = dayOf(new Date());
let watching = 0;
let stop: () => void = () => undefined;

/** Today as 2026-03-31; at midnight, and when the app comes back to the front, it is looked up again. */
export function useToday(): string {
  return useSyncExternalStore(subscribe, readToday, readToday);
}

function readToday(): string {
  return current;
}

/** However many components ask, there is one timer. */
function subscribe(onChange: () => void): () => void {
  const end = listeners.add(onChange);
  watching += 1;
  if (watching === 1) stop = watch();
  return () => {
    end();
    watching -= 1;
    if (watching === 0) stop();
  };
}

function watch(): () => void {
  let timer = setTimeout(look, untilMidnight());
  const returning = AppState.addEventListener("change", look);
  function look() {
    clearTimeout(timer);
    timer = setTimeout(look, untilMidnight());
    const day = dayOf(new Date());
    if (day === current) return;
    current = day;
    listeners.tell();
  }
  look();
  return () => {
    clearTimeout(timer);
    returning.remove();
  };
}

/** Milliseconds until a second after midnight. */
function untilMidnight(): number {
  const now = new Date();
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1).getTime() - now.getTime() + 1_000;
}

function dayOf(date: Date): string {
  const twoDigits = (part: number) => String(part).padStart(2, "0");
  return `${date.getFullYear()}-${twoDigits(date.getMonth() + 1)}-${twoDigits(date.getDate())}`;
}
