/**
 * What a terminal answers by itself to a program that asks it: device attributes, status and cursor position (CSI … c n
 * R), modes (CSI … $ y), colours (OSC … rgb:), settings and version (DCS). Shift+F3 looks like a cursor position; that is
 * old and cannot be told apart.
 */
const ANSWERS = /^(?:\x1b\[[?>=]?[\d;]*\$?[cnRyt]|\x1b\][\d;]*rgb:[^\x07\x1b]*(?:\x07|\x1b\\)|\x1bP[^\x1b]*\x1b\\)+$/;

export function isTerminalAnswer(typed: string): boolean {
  return typed.startsWith("\x1b") && ANSWERS.test(typed);
}
