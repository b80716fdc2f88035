/** Parameters that say how a reader came to a page, not which page it is. */
const TRACKING =
  /^(?:utm_.*|at_(?:medium|campaign|custom\d*|link.*|format|ptr.*|bbc_team)|ns_.*|mc_[ce]id|_h(?:senc|smi)|hsctatracking|fbclid|g(?:clid|clsrc|braid)|wbraid|dclid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igsh(?:id)?|_openstat|cmpid?|icid|ito|ncid|s_cid|smid|smtyp|smprod|sr_share|srnd|spm|trk|mkt_tok|wt[._]\w+|xtor|guc(?:counter|e_.*)|_g[al]|ref(?:_src|_url|errer)?|source|share|sh|__twitter_impression|amp|amp_.*|outputtype)$/i;

/** Hosts that show other people's pages: the page's own address is a part of theirs. */
const AMP_CACHE = /^(?:www\.)?google\.[a-z.]+\/amp\/(?:s\/)?|^[\w-]+\.cdn\.ampproject\.org\/[a-z]\/(?:s\/)?/i;

/**
 * One address for all that lead to the same page: without scheme, "www.", a mobile host, the closing slash, parameters
 * that only track readers, the fragment and what marks an AMP copy; the other parameters in the order of their names.
 * Null where it names no page of its own, such as a newspaper's front page, and where it is no address of the web.
 */
export function canonicalAddress(address: string): string | null {
  const url = parsedAddress(address);
  if (url === null) return null;
  const cached = AMP_CACHE.exec(`${url.host}${url.pathname}`);
  if (cached !== null) {
    const shown = parsedAddress(`https://${`${url.host}${url.pathname}`.slice(cached[0].length)}${url.search}`);
    if (shown !== null) return folded(shown);
  }
  return folded(url);
}

function parsedAddress(address: string): URL | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  return /^https?:$/.test(url.protocol) ? url : null;
}

function folded(url: URL): string | null {
  const host = url.host.replace(/^(?:www\d?|m|mobile|amp)\.(?=[^.]+\.)/, "").replace(/:(?:80|443)$/, "");
  const page = url.pathname
    .replace(/%[0-9a-f]{2}/gi, (octet) => octet.toUpperCase())
    .split("/")
    .filter((part) => part !== "");
  if (page.length > 1 && /^amp$/i.test(page.at(0) ?? "")) page.shift();
  if (page.length > 1 && /^amp(?:\.html?)?$/i.test(page.at(-1) ?? "")) page.pop();
  if (/^(?:index|default)\.(?:html?|php|aspx?)$/i.test(page.at(-1) ?? "")) page.pop();
  const path = page.join("/").replace(/\.amp(\.html?)?$/i, "$1");
  const kept = [...url.searchParams].filter(([name]) => !TRACKING.test(name));
  const query = new URLSearchParams(kept.sort(([one], [other]) => (one < other ? -1 : one > other ? 1 : 0)));
  // Pages made in the browser have their whole address behind this sign.
  const fragment = /^#!?\//.test(url.hash) ? url.hash : "";
  const place = `${path}${query.size === 0 ? "" : `?${query}`}${fragment}`;
  return place === "" ? null : `${host}/${place}`;
}
