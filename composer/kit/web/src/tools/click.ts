let context: AudioContext | null = null;

/** Browsers let a page sound only after it was pressed: call this when something is pressed that will sound later. */
export function prepareClick(): void {
  context ??= new AudioContext();
  // A browser that refuses has nothing to hear; what is seen on the page stays.
  context.resume().catch(() => undefined);
}

/** A short click; higher and louder for the first of a bar. */
export function playClick(isFirst: boolean): void {
  if (context === null) return;
  const begin = context.currentTime;
  const note = new OscillatorNode(context, { type: "square", frequency: isFirst ? 1_500 : 1_000 });
  const loudness = new GainNode(context, { gain: isFirst ? 0.3 : 0.18 });
  loudness.gain.exponentialRampToValueAtTime(0.001, begin + 0.05);
  note.connect(loudness).connect(context.destination);
  note.start(begin);
  note.stop(begin + 0.06);
}
