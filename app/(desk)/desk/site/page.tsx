import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable } from "@/app/(desk)/refusable";
import { PageHeader } from "@/components/page-header";
import { SettingsForm } from "@/features/site-settings/components/settings-form";
import { loadSettings } from "@/features/site-settings/loaders";

export const metadata: Metadata = { title: "The site" };

export default refusable(async function SiteSettingsPage({ searchParams }: PageProps<"/desk/site">) {
  const { actor, version, fields } = await loadSettings();
  return (
    <DeskPage actor={actor} section="site">
      <DeskColumn>
        <DoneNotice done={(await searchParams).done} />
        <PageHeader title="The site" lead="How the public site presents itself. Changes show at once." />
        <SettingsForm version={version} fields={fields} />
      </DeskColumn>
    </DeskPage>
  );
});
