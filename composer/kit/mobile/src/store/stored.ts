import AsyncStorage from "@react-native-async-storage/async-storage";
import { useEffect, useState } from "react";

/**
 * State that outlives the app's process, under a key of its own. `read` makes a value of what was stored, or of null when
 * there is nothing; it must take whatever it is given. Until the storage has answered the value is `read(null)`.
 */
export function useStored<Value>(key: string, read: (stored: unknown) => Value): [Value, (value: Value) => void] {
  const [value, setValue] = useState(() => read(null));

  useEffect(() => {
    let isCurrent = true;
    void load(key).then((stored) => {
      if (isCurrent && stored !== null) setValue(read(stored));
    });
    return () => {
      isCurrent = false;
    };
  }, [key, read]);

  function store(next: Value) {
    setValue(next);
    AsyncStorage.setItem(key, JSON.stringify(next)).catch(() => {
      // No room: then it is kept as long as the app is open.
    });
  }

  return [value, store];
}

async function load(key: string): Promise<unknown> {
  try {
    return JSON.parse((await AsyncStorage.getItem(key)) ?? "null");
  } catch {
    // The storage fails, or somebody else's text lies there.
    return null;
  }
}
