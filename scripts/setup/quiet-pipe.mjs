// @ts-check
// Loaded before the command line's own code: when the reader of its output has seen enough (`claimdesk … | head`),
// there is nothing left to do, and that is no failure.
for (const stream of [process.stdout, process.stderr]) {
  stream.on("error", (error) => {
    if ("code" in error && error.code === "EPIPE") process.exit(0);
    throw error;
  });
}
