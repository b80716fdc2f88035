/** The product's name: the desk's brand, and what a site is called that has no name of its own in its settings. */
export const productName = "Claimdesk";
