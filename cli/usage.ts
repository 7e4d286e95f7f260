/** What `lathe help` prints. */
export const USAGE = `Lathe: describe an app, watch it being written, use it live.

Usage:
  lathe up                      start the server (the same as npm start)
  lathe build "<prompt>" --out DIR [--template NAME] [--json] [MODEL]
                                build an app without a server and write its files to DIR
  lathe export KIND --project ID-or-DIR --out FILE-or-DIR [--json] [OPTIONS]
                                make what can be handed out: source, web, pwa, apk or aab; of Expo apps also
                                native-apk, native-aab, eas-apk, eas-aab or eas-ipa
  lathe eval FILE [--out FILE] [--only ID] [--again] [--json] [MODEL]
                                build each prompt of FILE, try its checks in Chromium, and say what came of it
  lathe login                   print a new login address of the running server
  lathe doctor [--json]         say what this machine can do, and how to mend what it lacks
  lathe backup FILE [--force]   write everything that Lathe keeps to FILE (.tar.gz or .tar.zst), also while it runs
  lathe restore FILE [--data DIR] [--database-url URL] [--force]
                                make a data folder from a backup; the server must not run
  lathe clean [--dry-run] [--deleted-after DAYS] [--json]
                                remove what nobody needs any more and say how much that was
  lathe replay TURN [--data DIR] [--save FOLDER] [--json]
                                run a stored turn's model stream again, offline, and compare the files
  lathe replay FOLDER [--json]  the same with a turn that was saved as a fixture
  lathe help                    show this text
  lathe version                 show the version

MODEL, of build and eval:
  --model PROVIDER/NAME         composer/builtin (default: no AI, no key), anthropic/…, openai/…, google/…, compatible/…,
                                ollama/… and the others of docs/models.md
  --base-url URL                where the model's provider is reached
  --channel auto|tools|text     how the model is asked to act (default auto: what it can, and the other when that fails)

Options of build:
  --out DIR                     an empty or new folder
  --template NAME               auto (default): mobile when the prompt speaks of an app for phones, else web
                                web: React with Vite and Tailwind; blank: an empty folder
                                mobile: Expo and React Native (SDK 57); mobile-54: the same for the Expo Go of the
                                iPhone's App Store, which stops at SDK 54
  --json                        print the turn's events as lines of JSON

Options of export (docs/ship.md says what each kind is):
  --project ID-or-DIR           a project of the data folder (its id is in the studio's address), or a folder with an app
  --out FILE-or-DIR             a file that ends with .zip, .apk, .aab or .ipa; or a folder: a package is put into it,
                                the others are unpacked there
  --name NAME, --version 1.2.0  what people see; default: what the app's own files say, or what was last shipped
  --icon FILE                   PNG, JPEG or WebP, best a square of 512 pixels
  --package ID                  of a package: com.example.app; it stays the app's for ever once it is shipped
  --version-code N              of a package: default one more than the last
  --keystore FILE               of a package from a folder: PKCS #12, made when it is not there; its password is in
                                LATHE_KEYSTORE_PASSWORD. Default: one for each package id, in the data folder
  --json                        print the result as JSON
  native-… needs ANDROID_HOME and Java in the server's environment; eas-… a project whose secrets have EXPO_TOKEN

Options of eval (docs/evals.md says what is in FILE):
  --out FILE                    where results are added (default: FILE's name with .results.ndjson, in this folder);
                                what is in it already is not done again
  --only ID                     one prompt of FILE
  --again                       forget the results of this model and these prompts, and do them again
  --json                        print the results as lines of JSON

Options of replay:
  --data DIR                    the data folder with the turn
  --save FOLDER                 keep the turn, the files with which it began and those it left in a new folder

Keys are read from the variables that the providers' own tools use: ANTHROPIC_API_KEY, OPENAI_API_KEY, GEMINI_API_KEY,
MISTRAL_API_KEY, GROQ_API_KEY, OPENROUTER_API_KEY and so on (docs/models.md). A --base-url of compatible/… is given
OPENAI_API_KEY. LATHE_CHROMIUM names the browser that looks at apps.
Exit code of build: 0 the turn finished and the app came up, 1 it did not, 2 wrong usage.
Exit code of export: 0 it was made, 1 it was not, 2 wrong usage.
Exit code of eval: 0 all checks passed, 1 some did not or were not tried, 2 wrong usage.

Options of doctor, backup, restore and clean:
  --data DIR                    the data folder; default: LATHE_DATA, or .lathe beside this program
  --force                       backup: replace FILE; restore: move a data folder with data in it aside (never deleted)
  --database-url URL            an empty Postgres database to restore into; default: DATABASE_URL, or the data folder
  --dry-run                     only say what would be removed
  --deleted-after DAYS          remove projects for good that were deleted longer ago than this (30)
  --json                        print the result as JSON

A backup holds keys and everybody's work: keep it where you would keep those.
Exit codes: 0 done (doctor: Lathe can work here), 1 not, 2 wrong usage. More in docs/upkeep.md.
`;
