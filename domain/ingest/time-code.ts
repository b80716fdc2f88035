/** A time of a recording as hours, minutes and seconds, "00:12:31"; parts of a second are cut off. */
export function formatTimeCode(seconds: number): string {
  const whole = Math.max(0, Math.floor(seconds));
  return [Math.floor(whole / 3600), Math.floor(whole / 60) % 60, whole % 60]
    .map((part) => String(part).padStart(2, "0"))
    .join(":");
}

/**
 * An address at which a recording begins to play at this time: as YouTube and Vimeo have it, and for every other file
 * or page as a media fragment (https://www.w3.org/TR/media-frags/). Null where the address is none of the web.
 */
export function linkToTime(address: string, seconds: number): string | null {
  if (!URL.canParse(address)) return null;
  const url = new URL(address);
  if (url.protocol !== "https:" && url.protocol !== "http:") return null;
  const whole = Math.max(0, Math.floor(seconds));
  const host = url.hostname.replace(/^(?:www|m|music)\./, "");
  if (host === "youtube.com" || host === "youtu.be" || host === "youtube-nocookie.com") {
    // An embedded player knows "start" alone.
    url.searchParams.delete(url.pathname.startsWith("/embed/") ? "t" : "start");
    url.searchParams.set(...youtubeTime(url, whole));
  } else url.hash = host === "vimeo.com" || host === "player.vimeo.com" ? `t=${whole}s` : `t=${whole}`;
  return url.href;
}

function youtubeTime({ pathname }: URL, whole: number): [name: string, value: string] {
  return pathname.startsWith("/embed/") ? ["start", String(whole)] : ["t", `${whole}s`];
}
