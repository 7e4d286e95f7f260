import { useEffect, useState } from "react";
import { today } from "./days.ts";

/** Today as a day (2026-03-31); at midnight, and when the page comes back into sight, it is looked up again. */
export function useToday(): string {
  const [day, setDay] = useState(() => today());

  useEffect(() => {
    const look = () => setDay(today());
    const now = new Date();
    const midnight = new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
    const timer = setTimeout(look, midnight.getTime() - now.getTime() + 1_000);
    document.addEventListener("visibilitychange", look);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", look);
    };
  }, [day]);

  return day;
}
