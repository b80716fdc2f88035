import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { refusable } from "@/app/refusable";
import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { formatDate } from "@/domain/dates";
import { roleLabels } from "@/domain/permissions/role";
import { InvitationForm } from "@/features/people/components/invitation-form";
import { AccessForm, RoleForm, WithdrawInvitationForm } from "@/features/people/components/person-forms";
import { loadPeople } from "@/features/people/loaders";

export const metadata: Metadata = { title: "People" };

export default refusable(async function PeoplePage({ searchParams }: PageProps<"/desk/people">) {
  const { actor, people, invitations, invitationLink } = await loadPeople();
  const { done } = await searchParams;
  const link = done === "invited" ? invitationLink : undefined;
  return (
    <DeskPage actor={actor} section="people">
      <DeskColumn>
        <DoneNotice done={done} />
        {link === undefined ? null : (
          <Notice title="The invitation’s link">
            <p className="break-all">
              <code>{link}</code>
            </p>
          </Notice>
        )}
        <PageHeader title="People" />
        <div className="overflow-x-auto">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">Name</th>
                <th scope="col">E-mail address</th>
                <th scope="col">Role</th>
                <th scope="col">Account</th>
              </tr>
            </thead>
            <tbody>
              {people.map((person) => (
                <tr key={person.id}>
                  <th scope="row">
                    <bdi>{person.name}</bdi>
                    {person.isOpen ? null : <span className="font-normal text-soft"> (closed)</span>}
                  </th>
                  <td>{person.email}</td>
                  <td>
                    {person.id === actor.id ? (
                      roleLabels[person.role]
                    ) : (
                      <RoleForm userId={person.id} name={person.name} role={person.role} />
                    )}
                  </td>
                  <td>
                    {person.id === actor.id ? (
                      "yours"
                    ) : (
                      <AccessForm userId={person.id} name={person.name} isOpen={person.isOpen} />
                    )}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <section aria-labelledby="invite" className="grid gap-4">
          <h2 id="invite" className="text-2xl">
            Invite a person
          </h2>
          <InvitationForm key={invitations[0]?.id} />
        </section>
        {invitations.length === 0 ? null : (
          <section aria-labelledby="open" className="grid gap-3">
            <h2 id="open" className="text-2xl">
              Open invitations
            </h2>
            <ul className="grid">
              {invitations.map((invitation) => (
                <li
                  key={invitation.id}
                  className="flex flex-wrap items-center justify-between gap-3 border-t border-rule py-3"
                >
                  <p>
                    {invitation.email} as {roleLabels[invitation.role]}, until {formatDate(invitation.expiresAt)},
                    invited by <bdi>{invitation.invitedBy}</bdi>
                  </p>
                  <WithdrawInvitationForm invitationId={invitation.id} email={invitation.email} />
                </li>
              ))}
            </ul>
          </section>
        )}
      </DeskColumn>
    </DeskPage>
  );
});
