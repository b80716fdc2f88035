/** A font file; importing it gives the address it is served at, the very one that the stylesheet names. */
declare module "*.woff2" {
  const address: string;
  export default address;
}
