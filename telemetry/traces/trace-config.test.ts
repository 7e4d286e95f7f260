import { describe, expect, test } from "bun:test";
import { readTraceConfig } from "./trace-config.ts";

type Variables = Record<string, string>;

const ON: Variables = { OTEL_EXPORTER_OTLP_ENDPOINT: "http://127.0.0.1:4318" };

function read(environment: Variables) {
  const warnings: string[] = [];
  return { config: readTraceConfig(environment, (text) => warnings.push(text)), warnings };
}

describe("nothing is traced", () => {
  test.each<Variables>([
    {},
    { PATH: "/bin", OTEL_SERVICE_NAME: "x", OTEL_TRACES_SAMPLER: "always_on" },
    { OTEL_EXPORTER_OTLP_ENDPOINT: "" },
    { OTEL_EXPORTER_OTLP_ENDPOINT: "  " },
    { ...ON, OTEL_SDK_DISABLED: "True" },
    { ...ON, OTEL_TRACES_EXPORTER: "none" },
  ])("with %j, and nothing is said", (environment) => {
    expect(read(environment)).toEqual({ config: null, warnings: [] });
  });

  test.each<Variables>([
    { OTEL_EXPORTER_OTLP_ENDPOINT: "no address" },
    { OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "file:///etc/passwd" },
    { ...ON, OTEL_TRACES_EXPORTER: "console" },
    { ...ON, OTEL_EXPORTER_OTLP_PROTOCOL: "grpc" },
  ])("with %j, and why is said", (environment) => {
    const { config, warnings } = read(environment);
    expect(config).toBeNull();
    expect(warnings).toHaveLength(1);
    expect(warnings[0]).toEndWith("nothing is traced.");
  });
});

describe("the standard variables", () => {
  test("have the standard's defaults", () => {
    expect(read(ON)).toEqual({
      warnings: [],
      config: {
        url: "http://127.0.0.1:4318/v1/traces",
        protocol: "http/protobuf",
        headers: {},
        resource: { "service.name": "lathe" },
        sampler: { parentBased: true, root: "on" },
        captureContent: false,
      },
    });
    const withPath = { OTEL_EXPORTER_OTLP_ENDPOINT: "https://collect.example/tenant/" };
    expect(read(withPath).config?.url).toBe("https://collect.example/tenant/v1/traces");
  });

  test("for traces go before the general ones", () => {
    const { config } = read({
      ...ON,
      OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: "http://127.0.0.1:9/as-it-is",
      OTEL_EXPORTER_OTLP_PROTOCOL: "grpc",
      OTEL_EXPORTER_OTLP_TRACES_PROTOCOL: "http/json",
      OTEL_EXPORTER_OTLP_HEADERS: "a=1,b=two%20words",
      OTEL_EXPORTER_OTLP_TRACES_HEADERS: "b=3, authorization=Bearer%20x==",
      OTEL_RESOURCE_ATTRIBUTES: "service.name=not-this,deployment.environment.name=home",
      OTEL_SERVICE_NAME: "mine",
      OTEL_INSTRUMENTATION_GENAI_CAPTURE_MESSAGE_CONTENT: "true",
    });
    expect(config).toEqual({
      url: "http://127.0.0.1:9/as-it-is",
      protocol: "http/json",
      headers: { a: "1", b: "3", authorization: "Bearer x==" },
      resource: { "service.name": "mine", "deployment.environment.name": "home" },
      sampler: { parentBased: true, root: "on" },
      captureContent: true,
    });
  });

  test.each([
    ["always_off", undefined, { parentBased: false, root: "off" }],
    ["always_on", undefined, { parentBased: false, root: "on" }],
    ["traceidratio", "0.25", { parentBased: false, root: { ratio: 0.25 } }],
    ["parentbased_traceidratio", undefined, { parentBased: true, root: { ratio: 1 } }],
    ["parentbased_always_off", undefined, { parentBased: true, root: "off" }],
  ] as const)("of the sampler: %s %s", (name, argument, sampler) => {
    const given = {
      ...ON,
      OTEL_TRACES_SAMPLER: name,
      ...(argument === undefined ? {} : { OTEL_TRACES_SAMPLER_ARG: argument }),
    };
    expect(read(given)).toMatchObject({ config: { sampler }, warnings: [] });
  });

  test("that are not understood are told without their values' secrets", () => {
    const faults: Variables[] = [
      { OTEL_TRACES_SAMPLER: "jaeger_remote" },
      { OTEL_TRACES_SAMPLER: "traceidratio", OTEL_TRACES_SAMPLER_ARG: "two" },
      { OTEL_EXPORTER_OTLP_HEADERS: "hush" },
      { OTEL_EXPORTER_OTLP_HEADERS: "a=%E0%A4hush" },
    ];
    for (const faulty of faults) {
      const { config, warnings } = read({ ...ON, ...faulty });
      expect(config).toMatchObject({ sampler: { root: "on" }, headers: {} });
      expect(warnings).toHaveLength(1);
      expect(warnings.join()).not.toContain("hush");
    }
  });
});
