import type { Metadata } from "next";
import { EntryPage } from "@/app/(desk)/entry-page";
import { refusable } from "@/app/(desk)/refusable";
import { FormKeys } from "@/components/form-key";
import { PageHeader } from "@/components/page-header";
import { roleLabels } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { AcceptForm } from "@/features/people/components/accept-form";
import { loadInvitation } from "@/features/people/loaders";

// No other site learns the address; with "no-referrer" a browser would hide where the form was sent from, too.
export const metadata: Metadata = { title: "Accept the invitation", referrer: "same-origin" };

export default refusable(async function InvitationPage({ params }: PageProps<"/invitation/[token]">) {
  const { token } = await params;
  const invitation = await loadInvitation(token);
  if (invitation === null) return <UsedInvitation />;
  const { email, role } = invitation;
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
      <FormKeys pageKey={crypto.randomUUID()}>
        <AcceptForm token={token} email={email} />
      </FormKeys>
    </EntryPage>
  );
});

function UsedInvitation() {
  return (
    <EntryPage>
      <PageHeader title="This invitation can no longer be used" />
      <p>
        An invitation works once and for a week. If you have made your account with it,{" "}
        <a href={deskUrls.signIn}>sign in</a>. If not, ask an administrator for a new one.
      </p>
    </EntryPage>
  );
}
