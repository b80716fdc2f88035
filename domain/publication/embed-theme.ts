/** The colours that a verdict in a frame may be asked for; unasked, it has those of its reader's browser. */
export const embedThemes = ["light", "dark"] as const;
export type EmbedTheme = (typeof embedThemes)[number];
