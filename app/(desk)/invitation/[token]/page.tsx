import type { Metadata } from "next";
import { EntryPage } from "@/app/(desk)/entry-page";
import { refusable } from "@/app/refusable";
import { PageHeader } from "@/components/page-header";
import { roleLabels } from "@/domain/permissions/role";
import { AcceptForm } from "@/features/people/components/accept-form";
import { loadInvitation } from "@/features/people/loaders";

export const metadata: Metadata = { title: "Accept the invitation", referrer: "no-referrer" };

export default refusable(async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  const { email, role } = await loadInvitation(token);
  return (
    <EntryPage>
      <PageHeader
        title="Make your account"
        lead={
          <>
            For <bdi>{email}</bdi>, as {roleLabels[role].toLowerCase()}.
          </>
        }
      />
      <AcceptForm token={token} email={email} />
    </EntryPage>
  );
});
