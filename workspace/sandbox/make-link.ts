import { lstatSync, readlinkSync, rmSync, symlinkSync } from "node:fs";

/** Makes sure that a link to `target` lies at `path`, whatever the project left there. Nothing is followed. */
export function makeLink(path: string, target: string): void {
  if (lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() === true && readlinkSync(path) === target) return;
  rmSync(path, { force: true, recursive: true });
  symlinkSync(target, path);
}
