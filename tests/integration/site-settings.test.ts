import { beforeAll, expect, it } from "vitest";
import type { Actor } from "@/domain/permissions/role";
import { defaultSettings } from "@/domain/publication/site-settings";
import { findSettings } from "@/features/site/data";
import { findSettingsForm } from "@/features/site-settings/data";
import { saveSettings } from "@/features/site-settings/mutations";
import { settingsFormSchema } from "@/features/site-settings/schema";
import { database } from "@/server/database/database";
import { newPerson, refusal, value, withTestDatabase } from "./support";

withTestDatabase();

let admin: Actor;
beforeAll(async () => {
  admin = await newPerson("administrator");
});

it("are changed by the form, its empty fields back to their defaults", async () => {
  const { version, fields } = await findSettingsForm();
  const typed = { ...fields, basedOn: String(version), name: "Norhaven Checks", contactEmail: "desk@example.org" };
  value(await saveSettings(admin, settingsFormSchema.parse({ ...typed, sameAs: "https://a.example\n\n" })));
  expect(await findSettings()).toEqual({
    ...defaultSettings,
    name: "Norhaven Checks",
    contactEmail: "desk@example.org",
    sameAs: ["https://a.example"],
  });
  const next = await findSettingsForm();
  expect(next).toMatchObject({ version: version + 1, fields: { sameAs: "https://a.example" } });
  value(
    await saveSettings(admin, settingsFormSchema.parse({ ...next.fields, basedOn: next.version, contactEmail: "" })),
  );
  expect(await findSettings()).toMatchObject({ name: "Norhaven Checks", contactEmail: null });
});

it("keep what somebody else has changed meanwhile, and say so", async () => {
  const { version, fields } = await findSettingsForm();
  const input = settingsFormSchema.parse({ ...fields, basedOn: version, name: "First" });
  value(await saveSettings(admin, input));
  const { code, conflict } = refusal(await saveSettings(admin, { ...input, name: "Second" }));
  expect(code).toBe("conflict");
  expect(conflict).toMatchObject({ version: version + 1, since: [{ by: admin.name }], current: { name: "First" } });
  expect((await findSettings()).name).toBe("First");
});

it("refuse what is none", async () => {
  const { version, fields } = await findSettingsForm();
  const wrong: Record<string, string> = {
    name: " ",
    contactEmail: "nobody",
    logoUrl: "javascript:alert(1)",
    sameAs: "https://a.example\nftp://b.example",
    licenceUrl: "",
    minimumIndependentSources: "0",
  };
  for (const [name, typed] of Object.entries(wrong)) {
    const parsed = settingsFormSchema.safeParse({ ...fields, basedOn: version, [name]: typed });
    expect(parsed.error?.issues.map(({ path }) => path[0])).toEqual([name]);
    // What may be left empty is what can be.
    const isOptional = settingsFormSchema.safeParse({ ...fields, basedOn: version, [name]: "" }).success;
    if (!isOptional) expect(parsed.error?.issues[0]?.message).not.toContain("leave it empty");
  }
});

it("that are missing or broken have their defaults", async () => {
  const { write } = await database();
  await write(async (tx) => {
    await tx.setting.deleteMany();
    await tx.setting.createMany({
      data: [
        { key: "name", value: '"Norhaven Checks"' },
        { key: "minimumIndependentSources", value: '"many"' },
        { key: "licenceName", value: "{" },
        { key: "unknown", value: "1" },
      ],
    });
  });
  expect(await findSettings()).toEqual({ ...defaultSettings, name: "Norhaven Checks" });
});

it("refuse texts that nest too deep, each beside its field, and show older ones", async () => {
  const { version, fields } = await findSettingsForm();
  for (const name of ["about", "methodology", "correctionsPolicy"]) {
    const typed = (levels: number) => ({ ...fields, basedOn: version, [name]: `${"- ".repeat(levels)}a` });
    expect(settingsFormSchema.safeParse(typed(20)).success).toBe(true);
    const refused = settingsFormSchema.safeParse(typed(21)).error?.issues ?? [];
    expect(refused.map(({ path, message }) => [path[0], message])).toEqual([
      [name, expect.stringContaining("at most 20 levels deep")],
    ]);
  }
  const deep = `${"- ".repeat(500)}a`;
  const { write } = await database();
  await write((tx) => tx.setting.create({ data: { key: "about", value: JSON.stringify(deep) } }));
  expect((await findSettings()).about).toBe(deep);
  expect((await findSettingsForm()).fields.about).toBe(deep);
});
