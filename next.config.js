// Next's server for developing puts scripts and styles into its pages that have no nonce. The server of the build gives
// every answer its own, stricter policy: server/http/desk-policy.ts and server/public-pages/document-headers.ts.
const developmentPolicy = {
  key: "Content-Security-Policy",
  value: "base-uri 'self'; form-action 'self'; frame-ancestors 'none'; object-src 'none'",
};

const securityHeaders = [
  ...(process.env.NODE_ENV === "production" ? [] : [developmentPolicy]),
  { key: "Permissions-Policy", value: "camera=(), geolocation=(), microphone=()" },
  { key: "Referrer-Policy", value: "strict-origin-when-cross-origin" },
  { key: "X-Content-Type-Options", value: "nosniff" },
];

/** @type {import("next").NextConfig} */
export default {
  reactStrictMode: true,
  poweredByHeader: false,
  // A reader without JavaScript gets title and description in the head instead of streamed into the body.
  htmlLimitedBots: /.*/,
  images: { unoptimized: true },
  // A folder of app/ is a whole part of a path: the data twin of a claim's page cannot be a folder of its own.
  rewrites: async () => [
    {
      source: "/claims/:slug([a-z0-9-]+).:format(json|csv|txt|bib|ris|csl\\.json)",
      destination: "/claims/:slug/as/:format",
    },
    {
      source: "/:kind(articles|claimants|topics)/:slug([a-z0-9-]+).:format(json|csv)",
      destination: "/claims-of/:kind/:slug/:format",
    },
    {
      source: "/:list(articles|claimants|topics|corrections).:format(json|csv)",
      destination: "/lists/:list/:format",
    },
    { source: "/feed.:format(xml|json)", destination: "/feeds/all/-/:format" },
    { source: "/corrections/feed.:format(xml|json)", destination: "/feeds/corrections/-/:format" },
    {
      source: "/:kind(topics|claimants)/:slug([a-z0-9-]+)/feed.:format(xml|json)",
      destination: "/feeds/:kind/:slug/:format",
    },
  ],
  headers: async () => [
    { source: "/:path*", headers: securityHeaders },
    // A verdict in a sandboxed frame has no origin, so its fonts are asked for as from another site.
    { source: "/_next/static/media/:path*", headers: [{ key: "Access-Control-Allow-Origin", value: "*" }] },
  ],
  serverExternalPackages: [
    "@node-rs/argon2",
    "@prisma/adapter-better-sqlite3",
    "@prisma/adapter-pg",
    "@prisma/client",
    "better-sqlite3",
    "linkedom",
    "pg",
    "sharp",
  ],
  experimental: {
    // The bound of the largest form; those of each are in domain/form-sizes.ts.
    serverActions: { bodySizeLimit: "32mb" },
  },
};
