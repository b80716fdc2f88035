// @ts-check
import { ensureBuild } from "./build.mjs";
import { ensureDependencies } from "./dependencies.mjs";
import { loadEnvFiles, programEnvironment } from "./environment.mjs";
import { ensurePrismaClients } from "./prisma-clients.mjs";
import { checkNode } from "./project.mjs";

/**
 * Makes everything ready that the project's programs need, doing only what is not done yet.
 * @param {{ build: boolean, development?: boolean }} wanted
 * @returns {Promise<ReturnType<typeof programEnvironment>>} the environment to run them in
 * @throws {import("./project.mjs").SetupFailure}
 */
export async function setUp({ build, development = false }) {
  checkNode();
  await ensureDependencies();
  loadEnvFiles(development);
  const env = programEnvironment(process.env);
  await ensurePrismaClients();
  if (build) await ensureBuild(env);
  return env;
}
