/** Bytes of unknown content to be stored by the browser under a name, never shown or run. */
export function attachment(bytes: Uint8Array, name: string): Response {
  const plain = name.replace(/[^\w.-]/g, "_").slice(-100);
  const written = encodeURIComponent([...name].slice(-100).join("")).replace(/['()*]/g, (sign) => {
    return `%${sign.charCodeAt(0).toString(16).toUpperCase()}`;
  });
  return new Response(Uint8Array.from(bytes), {
    headers: {
      "Content-Type": "application/octet-stream",
      "Content-Disposition": `attachment; filename="${plain}"; filename*=UTF-8''${written}`,
      "Content-Security-Policy": "default-src 'none'; sandbox",
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": "private, no-store",
    },
  });
}
