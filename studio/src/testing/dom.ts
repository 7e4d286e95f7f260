import { GlobalRegistrator } from "@happy-dom/global-registrator";
import { afterAll, afterEach, beforeAll } from "bun:test";

/**
 * Gives the tests of a file a document, and takes it away after them: other files run in the same process. React and
 * Testing Library look for the document when they load, so import them, and components, inside of tests.
 */
export function useDom(): void {
  beforeAll(() => {
    // React keeps the timers that it finds when it loads: those of a document would end with the first file's.
    const {
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      setImmediate,
      clearImmediate,
      MessageChannel,
      queueMicrotask,
    } = globalThis;
    GlobalRegistrator.register({ url: "http://localhost:4700/" });
    Object.assign(globalThis, {
      setTimeout,
      clearTimeout,
      setInterval,
      clearInterval,
      setImmediate,
      clearImmediate,
      MessageChannel,
      queueMicrotask,
    });
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: true });
  });
  afterEach(async () => {
    const { cleanup } = await import("@testing-library/react/pure");
    cleanup();
    document.body.replaceChildren();
    localStorage.clear();
    sessionStorage.clear();
  });
  afterAll(async () => {
    // What React and Radix put off until after unmounting still looks for the document.
    await new Promise((resolve) => setTimeout(resolve, 0));
    Object.assign(globalThis, { IS_REACT_ACT_ENVIRONMENT: undefined });
    await GlobalRegistrator.unregister();
  });
}
