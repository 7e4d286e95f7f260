/**
 * Bun ends requests that are silent for ten seconds on Unix sockets too, while its types offer the option for TCP only.
 * Models and commands may be silent for long.
 */
export function withoutIdleTimeout<Options extends object>(options: Options): Options {
  return Object.assign(options, { idleTimeout: 0 });
}
