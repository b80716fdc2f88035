/** The page's markup for machines. `json` must be safe inside a script: see jsonLdText. */
export function StructuredData({ json }: { json: string }) {
  return <script type="application/ld+json">{json}</script>;
}
