/** Follows a request that is to become a WebSocket: that it is open, and what its client sends. */
export interface TunnelWatch {
  opened(): void;
  sent(bytes: Buffer): void;
  /** Comes once, also when it never was opened. */
  closed(): void;
}
