/**
 * What eas-cli 24.8.0 prints. The shape is that of the fragment BuildFragment in build/graphql/types/Build.js of its npm
 * package, from which build/utils/json.js takes `__typename` and what is null; the values are made up.
 */
export const BUILD_ID = "7f1d2c3b-5a69-4788-96a5-b4c3d2e1f001";

const QUEUED = {
  id: BUILD_ID,
  status: "IN_QUEUE",
  platform: "ANDROID",
  artifacts: {},
  initiatingActor: { id: "c0ffee00-0000-4000-8000-000000000001", displayName: "ada" },
  logFiles: [],
  app: {
    id: "0a1b2c3d-4e5f-6071-8293-a4b5c6d7e8f9",
    name: "Habits",
    slug: "habits",
    ownerAccount: { id: "c0ffee00-0000-4000-8000-000000000002", name: "ada" },
  },
  distribution: "INTERNAL",
  buildProfile: "preview",
  appIdentifier: "org.habits.app",
  sdkVersion: "57.0.0",
  appVersion: "1.2.0",
  appBuildVersion: "7",
  initialQueuePosition: 9,
  queuePosition: 3,
  estimatedWaitTimeLeftSeconds: 400,
  priority: "NORMAL",
  createdAt: "2026-11-21T18:00:00.000Z",
  updatedAt: "2026-11-21T18:00:01.000Z",
  expirationDate: "2026-12-21T18:00:00.000Z",
  isForIosSimulator: false,
  metrics: {},
};

const { queuePosition: _, estimatedWaitTimeLeftSeconds: __, ...begun } = QUEUED;

export const RECORDED = {
  /** `build --no-wait --json` */
  started: JSON.stringify([QUEUED], null, 2),
  /** `build:view ID --json` */
  queued: JSON.stringify(QUEUED, null, 2),
  building: JSON.stringify({ ...begun, status: "IN_PROGRESS" }, null, 2),
  canceled: JSON.stringify({ ...begun, status: "CANCELED" }, null, 2),
  errored: JSON.stringify(
    {
      ...begun,
      status: "ERRORED",
      error: {
        errorCode: "EAS_BUILD_UNKNOWN_GRADLE_ERROR",
        message: 'Gradle build failed with unknown error. See logs for the "Run gradlew" phase for more information.',
        docsUrl: "https://docs.expo.dev/build-reference/troubleshooting/",
      },
    },
    null,
    2,
  ),
  finished: (artifact: string) =>
    JSON.stringify(
      {
        ...begun,
        status: "FINISHED",
        artifacts: { buildUrl: artifact, applicationArchiveUrl: artifact },
        completedAt: "2026-11-21T18:12:00.000Z",
        metrics: { buildWaitTime: 1_000, buildQueueTime: 400_000, buildDuration: 320_000 },
      },
      null,
      2,
    ),
  /** build/user/SessionManager.js, where nobody can be asked. */
  loginNeeded: `An Expo user account is required to proceed.
Either log in with eas login or set the EXPO_TOKEN environment variable if you're using EAS CLI on CI (https://docs.expo.dev/accounts/programmatic-access/)
    Error: build command failed.`,
  /** The name of the error is in build/build.js, its words are the service's. */
  quota: `Uploaded to EAS 1s
This account has used its Android builds from the Free plan this month, which will reset in 9 days.
Error: EAS_BUILD_FREE_TIER_LIMIT_EXCEEDED
    Error: build command failed.`,
  /** As seen where nothing can be reached. */
  network: `request to https://api.expo.dev/graphql failed, reason: getaddrinfo ENOTFOUND api.expo.dev
    Error: GraphQL request failed.`,
  /** Recorded: what it printed inside the sandbox, where its proxy found no way to api.expo.dev. */
  proxy: `Bad Gateway
    Error: GraphQL request failed.`,
  /** commandUtils/context/contextUtils/getProjectIdAsync.js */
  wrongSlug: `Project config: Slug for project identified by "extra.eas.projectId" (habit) does not match the "slug" field (habits). Learn more: https://expo.fyi/eas-project-id
    Error: build command failed.`,
} as const;
