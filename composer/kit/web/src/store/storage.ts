import type { TextStorage } from "./record-store.ts";

/** The browser's storage of this page. */
export const storage: TextStorage = {
  load(key) {
    try {
      return localStorage.getItem(key);
    } catch {
      // The browser blocks storage here.
      return null;
    }
  },

  save(key, text) {
    try {
      localStorage.setItem(key, text);
      return true;
    } catch {
      return false;
    }
  },

  watch(key, onChange) {
    window.addEventListener("storage", (event) => {
      if (event.key === key) onChange(event.newValue);
    });
  },
};
