/** The name readers know the site by; it also signs the published markup. */
export const siteName = "Claimdesk";
