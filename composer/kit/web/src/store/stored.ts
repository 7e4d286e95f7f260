import { useEffect, useState } from "react";

/**
 * State that outlives the page, under a key of its own. `read` makes a value of what was stored, or of null when there is
 * nothing; it must take whatever it is given. Other tabs follow.
 */
export function useStored<Value>(key: string, read: (stored: unknown) => Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(load(key)));

  useEffect(() => {
    const listener = (event: StorageEvent) => {
      if (event.key === key) setValue(read(load(key)));
    };
    window.addEventListener("storage", listener);
    return () => window.removeEventListener("storage", listener);
  }, [key, read]);

  function store(next: Value) {
    setValue(next);
    try {
      localStorage.setItem(key, JSON.stringify(next));
    } catch {
      // The browser does not store anything here: then it is kept as long as the page is open.
    }
  }

  return [value, store];
}

function load(key: string): unknown {
  try {
    return JSON.parse(localStorage.getItem(key) ?? "null");
  } catch {
    // Storage is blocked, or somebody else's text lies there.
    return null;
  }
}
