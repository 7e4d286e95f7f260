/** What happened since the router was opened. */
export interface ArenaCounts {
  /** Workers that came up for a project, and to wait for one; and those that did not come up. */
  coldStarts: number;
  warmStarts: number;
  failedStarts: number;
  /** Workspaces that waited and were promised to a project. */
  warmClaims: number;
  /** Workers of projects that ended without saying so, or hung; and those that were started in their place unasked. */
  lost: number;
  replaced: number;
  /** Workers that ended by themselves because nobody was there, and those that made room for others. */
  rested: number;
  madeRoom: number;
  /** Workers of an earlier server that were taken over, and those that were gone or had to be ended. */
  adopted: number;
  notAdopted: number;
}

export function emptyCounts(): ArenaCounts {
  return {
    coldStarts: 0,
    warmStarts: 0,
    failedStarts: 0,
    warmClaims: 0,
    lost: 0,
    replaced: 0,
    rested: 0,
    madeRoom: 0,
    adopted: 0,
    notAdopted: 0,
  };
}
