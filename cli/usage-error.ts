/** Wrong usage: told with where the usage text is, exit code 2. */
export class UsageError extends Error {}
