/** Who uses an app, of whom it keeps no list unless it says so. */
const GROUP =
  /(?:^|\s)(?:club|team|office|department|committee|household|family|shop|group|company|firm|school|class|choir|band|studio|salon|clinic|practice|farm|garden|bakery|café|cafe|restaurant|hotel|church|parish|society|association|startup|agency|workshop|charity|village|street|building|flat|house|home|business|store|practise|library|museum|theatre|league|troop|crew|ward|co-?op|cooperative)$/iu;

/** "our robotics club": whom the app is for. */
export function isGroup(words: string): boolean {
  return GROUP.test(words);
}
