import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { type Command, Option } from "commander";
import { verdictsCsv } from "@/domain/publication/csv";
import { verdictsJson } from "@/domain/publication/json";
import { streamMatching } from "@/features/claim-search/data";
import { claimSearchSchema } from "@/features/claim-search/schema";
import { siteOrigin } from "@/server/site-origin";
import { needsDatabase } from "./migrated";

export function addExportCommand(program: Command): void {
  needsDatabase(program.command("export"))
    .description("Writes what is published to standard output.")
    .command("verdicts")
    .description("Every published verdict with its sources, as /claims.csv and /claims.json give them.")
    .addOption(new Option("--format <format>", "how to write").choices(["csv", "json"]).default("csv"))
    .action(async ({ format }: { format: "csv" | "json" }) => {
      const write = format === "csv" ? verdictsCsv : verdictsJson;
      await pipeline(Readable.from(write(streamMatching(claimSearchSchema.parse({})), siteOrigin())), process.stdout, {
        end: false,
      });
    });
}
