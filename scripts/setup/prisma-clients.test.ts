import { describe, expect, it } from "vitest";
import { postgresqlSchema } from "./prisma-clients.mjs";

const schema = `generator client {
  output   = "./generated/sqlite"
}
datasource db {
  provider = "sqlite"
}
`;

describe("postgresqlSchema", () => {
  it("replaces the provider and the output and nothing else", () => {
    expect(postgresqlSchema(schema)).toBe(`generator client {
  output   = "./postgresql"
}
datasource db {
  provider = "postgresql"
}
`);
  });

  it("refuses a schema in which one of them is missing or there twice", () => {
    expect(() => postgresqlSchema(schema.replace("sqlite", "elsewhere"))).toThrow(/exactly once/);
    expect(() => postgresqlSchema(schema + schema)).toThrow(/exactly once/);
    expect(() => postgresqlSchema("")).toThrow(/exactly once/);
  });
});
