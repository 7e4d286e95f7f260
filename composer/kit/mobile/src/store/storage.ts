import AsyncStorage from "@react-native-async-storage/async-storage";
import type { TextStorage } from "@/store/record-store.ts";

/** The storage of this app on the device. What is saved is written in the order in which it came. */
export const storage: TextStorage = {
  async load(key) {
    try {
      return await AsyncStorage.getItem(key);
    } catch {
      // The storage fails; the app begins as a new one, and says that nothing is stored when something changes.
      return null;
    }
  },

  save(key, text) {
    const written = (queues.get(key) ?? Promise.resolve(true)).then(() => write(key, text));
    queues.set(key, written);
    return written;
  },
};

const queues = new Map<string, Promise<boolean>>();

async function write(key: string, text: string): Promise<boolean> {
  try {
    await AsyncStorage.setItem(key, text);
    return true;
  } catch {
    return false;
  }
}
