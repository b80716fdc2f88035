interface Listed {
  isDefault: boolean;
  name: string;
  version: number;
}

/** The order in which rating scales are listed: that for new verdicts first, then by name, the newest version first. */
export function byName(a: Listed, b: Listed): number {
  return Number(b.isDefault) - Number(a.isDefault) || a.name.localeCompare(b.name, "en") || b.version - a.version;
}
