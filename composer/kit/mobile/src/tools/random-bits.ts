import type { RandomBits } from "@/tools/random-int.ts";

/** Chance that nobody can foretell. */
export const randomBits: RandomBits = () => {
  const browserCrypto: Crypto | undefined = globalThis.crypto;
  if (browserCrypto?.getRandomValues !== undefined) {
    const [bits = 0] = browserCrypto.getRandomValues(new Uint32Array(1));
    return bits;
  }
  // A phone's JavaScript has no source of its own. The first eight digits of a version 4 UUID are 32 bits of the system's
  // (SecureRandom on Android, arc4random on iOS); its fixed digits come later.
  return Number.parseInt(globalThis.expo.uuidv4().slice(0, 8), 16);
};
