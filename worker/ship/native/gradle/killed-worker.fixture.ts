import { NativeTrial } from "../native.fixture.ts";

/**
 * A worker that builds until it is killed; its argument says for how many seconds at most. Says where its files are, and
 * when the build is at work.
 */
const trial = new NativeTrial();
const nap = `sleep ${process.argv[2]}`;
await trial.open({ gradlew: `(trap "" TERM; ${nap}) & echo "at work"; ${nap}` });
console.log(trial.folder);
await trial.ship("native-apk", {}, { signal: AbortSignal.timeout(60_000), onPrint: (text) => console.log(text) });
