"use client";

import { ActionForm } from "@/components/action-form";
import { SubmitButton } from "@/components/submit-button";
import { TextAreaField } from "@/components/text-area-field";
import { TextField } from "@/components/text-field";
import { useKeptForm } from "@/components/use-kept-form";
import { formField, untouched } from "@/domain/form-state";
import { deskUrls } from "@/domain/urls";
import { saveSiteSettings } from "@/features/site-settings/actions";
import type { SettingsFields } from "@/features/site-settings/schema";

const ownTexts = [
  ["about", "About", "Who you are and who pays for the work."],
  [
    "methodology",
    "How the work is done",
    "How claims are chosen, checked and rated. Scales and gates stand below it by themselves.",
  ],
  ["correctionsPolicy", "How mistakes are corrected", "What readers may expect when something turns out wrong."],
] as const;

/** Changes how the public site presents itself. */
export function SettingsForm({ version, fields }: { version: number; fields: SettingsFields }) {
  const form = useKeptForm(saveSiteSettings, untouched, { subject: "site", version, stored: fields });
  const field = (name: keyof SettingsFields) => formField(form.state, name, form.began.stored[name]);
  return (
    <ActionForm form={form} reloadHref={deskUrls.site} className="grid max-w-measure gap-5">
      <input type="hidden" name="basedOn" value={form.basedOn} readOnly />
      <TextField {...field("name")} label="Name of the site" dir="auto" />
      <TextAreaField
        {...field("description")}
        label="What the site is, in a sentence (optional)"
        hint="At the foot of every page, and for search engines. If empty, the site’s own words stand there."
        rows={3}
        dir="auto"
      />
      <TextField {...field("contactEmail")} label="E-mail address for readers (optional)" type="email" />
      <TextField {...field("organisationUrl")} label="Web address of the organisation (optional)" type="url" />
      <TextField {...field("logoUrl")} label="Web address of its logo (optional)" type="url" />
      <TextAreaField
        {...field("sameAs")}
        label="Its pages elsewhere (optional)"
        hint="Web addresses that tell who the organisation is, one a line."
        rows={3}
      />
      <TextField {...field("licenceName")} label="Licence of verdicts and data" dir="auto" />
      <TextField {...field("licenceUrl")} label="Web address of the licence" type="url" />
      <TextField
        {...field("minimumIndependentSources")}
        label="Independent sources a verdict should rest on"
        hint="Whether a verdict met this is shown on its page."
        type="number"
        inputMode="numeric"
      />
      {ownTexts.map(([name, label, hint]) => (
        <TextAreaField
          key={name}
          {...field(name)}
          label={`${label} (optional)`}
          hint={`${hint} Markdown. If empty, the site’s own words stand there.`}
          rows={10}
          dir="auto"
        />
      ))}
      <div>
        <SubmitButton>Save the settings</SubmitButton>
      </div>
    </ActionForm>
  );
}
