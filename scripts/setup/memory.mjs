// @ts-check

/** glibc's allocator makes eight arenas a core, and each keeps what was once used in it. */
const ARENAS = 2;

/**
 * What tells glibc to keep less, where nobody has told it anything: an empty setting leaves it as it is. Other C
 * libraries do not know it.
 * @param {NodeJS.ProcessEnv} env
 * @returns {{ MALLOC_ARENA_MAX?: string }}
 */
export function allocatorSettings({ MALLOC_ARENA_MAX, GLIBC_TUNABLES = "" }) {
  const isSet = MALLOC_ARENA_MAX !== undefined || GLIBC_TUNABLES.includes("glibc.malloc.arena_max");
  return isSet ? {} : { MALLOC_ARENA_MAX: String(ARENAS) };
}
