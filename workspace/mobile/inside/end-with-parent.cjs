"use strict";
// Loaded into Metro before anything else. Its input is a pipe that its parent holds; when that closes, the parent is gone,
// however it ended, and Metro's whole process group goes too. Its own children and threads load this file as well and
// leave it alone.
const { isMainThread } = require("node:worker_threads");

if (isMainThread && process.env.LATHE_METRO_LEADER === undefined) {
  process.env.LATHE_METRO_LEADER = String(process.pid);
  process.stdin.on("end", () => process.kill(-process.pid, "SIGKILL"));
  process.stdin.resume();
}
