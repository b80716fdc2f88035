// @ts-check

/** What the README offers to set, as the tests want it: an empty setting stands for none. */
const settings = {
  CLAIMDESK_SAMPLE: "on",
  EXTRACTOR_WEIGHTS: "",
  HOSTNAME: "",
  LLM_API_KEY: "",
  LLM_BASE_URL: "",
  LLM_MODEL: "",
  LLM_TIMEOUT_SECONDS: "",
  NEXTAUTH_SECRET: "",
  NEXTAUTH_URL: "",
  NEXT_SERVER_ACTIONS_ENCRYPTION_KEY: "",
  PAGE_CACHE_MB: "",
  PORT: "",
  SITE_LANGUAGE: "",
  TRUST_PROXY: "",
};

/** Proxies are none of a test's business: everything that it asks for is on this machine. */
const proxies = ["HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY", "NODE_USE_ENV_PROXY"].flatMap((name) => [
  name,
  name.toLowerCase(),
]);

/**
 * The environment without what somebody has set for their own desk, in their shell or in a .env file, so that the tests
 * run alike everywhere. A setting is emptied, not removed, so that a .env file that is read again does not bring it back.
 * @template {Record<string, string | undefined>} E
 * @param {E} env
 * @returns {E & typeof settings}
 */
export function plainEnvironment(env) {
  const plain = { ...env, ...settings };
  for (const name of proxies) Reflect.deleteProperty(plain, name);
  return plain;
}
