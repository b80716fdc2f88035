/**
 * Cuts a migration for SQLite into its statements. A statement ends with a semicolon at the end of a line; a trigger,
 * which has statements of its own, at its END. A test runs every migration in pieces beside whole.
 */
export function statementsOf(sql: string): string[] {
  const statements: string[] = [];
  let lines: string[] = [];
  for (const line of sql.split("\n")) {
    if (lines.length === 0 && (line.trim() === "" || line.startsWith("--"))) continue;
    lines.push(line);
    const ending = lines[0]?.startsWith("CREATE TRIGGER") ? /^END;\s*$/ : /;\s*$/;
    if (!ending.test(line)) continue;
    statements.push(lines.join("\n"));
    lines = [];
  }
  if (lines.length > 0) statements.push(lines.join("\n"));
  return statements;
}
