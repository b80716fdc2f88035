/** Width and height in pixels of a claim's picture, as Open Graph's consumers like them. */
export const shareImageSize = { width: 1200, height: 630 } as const;
