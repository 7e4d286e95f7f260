import type { Piece } from "../pieces/labels.ts";

const PLATFORM =
  "(?:instagram|tik ?tok|facebook|linkedin|linked in|twitter|x|you ?tube|pinterest|threads|snapchat|mastodon|bluesky|newsletter|blog|podcast)";
const FOR_PLATFORMS = new RegExp(
  `\\b(?:posts?|content|social(?: media)?|editorial|planner|calendar|scheduler)\\b.*? for (${PLATFORM}(?:(?:,? and |, | & |\\/)${PLATFORM})+)[\\s,:.]*$`,
  "iu",
);

/** "Social media planner for Instagram and TikTok": where each post is put is chosen from these. */
export function withPlatforms(pieces: readonly Piece[], text: string): Piece[] {
  return pieces.flatMap((piece) => {
    const found = piece.label === "HEAD" ? FOR_PLATFORMS.exec(text.slice(piece.start, piece.end)) : null;
    if (found === null) return [piece];
    const [all = "", named = ""] = found;
    const start = piece.start + found.index + all.indexOf(named);
    const place = { start, end: piece.end };
    const options = named.split(/,? and |, | & |\//i).map((said): Piece => ({ ...place, label: "OPTION", said }));
    return [{ ...piece, end: start }, { ...place, label: "FIELD", said: "platform" }, ...options];
  });
}
