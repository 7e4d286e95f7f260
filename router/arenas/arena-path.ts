import { LatheError } from "@lathe/protocol/errors";
import { ProjectId } from "@lathe/protocol/ids";
import type { StudioRequest } from "../http-front/plan-studio.ts";

/** A request to an arena: whose, and the path below it with its query, as the worker knows it. */
export interface ArenaPath {
  projectId: ProjectId;
  target: string;
}

const ARENA = /^\/api\/projects\/([^/]*)\/arena(\/.*)$/;
/** No escapes, no dots: what cannot be written in two ways cannot be let through by the one and served by the other. */
const PLAIN_PATH = /^(\/[A-Za-z0-9_-]+)+$/;
/** These are the router's own to ask for. */
const INTERNAL = /^\/(health|attach|rest|hold|ports|preview-report|archive)(\/|$)/;

/** Whether this is below an arena, be it valid or not. */
export function isArenaPath(target: string): boolean {
  return ARENA.test(splitTarget(target).path);
}

/** Throws `not_found` for what no browser may ask of a worker. */
export function parseArenaPath(target: string): ArenaPath {
  const { path, query } = splitTarget(target);
  const match = ARENA.exec(path);
  const projectId = ProjectId.safeParse(match?.[1]);
  const below = match?.[2] ?? "";
  if (!projectId.success) throw new LatheError("not_found", "There is no such project.");
  if (!PLAIN_PATH.test(below) || INTERNAL.test(below)) {
    throw new LatheError("not_found", "There is nothing at this address.");
  }
  return { projectId: projectId.data, target: below + query };
}

function splitTarget(target: string): { path: string; query: string } {
  const queryAt = target.search(/[?#]/);
  return queryAt === -1
    ? { path: target, query: "" }
    : { path: target.slice(0, queryAt), query: target.slice(queryAt) };
}

/** Throws `foreign_origin` unless the request comes from the studio's own pages. Reading may also be typed by a person. */
export function checkOrigin(request: StudioRequest): void {
  const reading = !request.upgrade && (request.method === "GET" || request.method === "HEAD");
  const site = request.header("sec-fetch-site");
  if (site !== null && site !== "same-origin" && !(reading && site === "none")) throw foreign();
  const origin = request.header("origin");
  if (origin === null ? !reading : origin !== `http://${request.host}` && origin !== `https://${request.host}`)
    throw foreign();
}

function foreign(): LatheError {
  return new LatheError("foreign_origin", "This request did not come from the studio's own pages.");
}
