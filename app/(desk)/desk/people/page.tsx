import type { Metadata } from "next";
import { DeskColumn, DeskPage } from "@/app/(desk)/desk/desk-page";
import { DoneNotice } from "@/app/(desk)/done-notice";
import { ListPages } from "@/app/(desk)/list-pages";
import { refusable, refusableMetadata } from "@/app/(desk)/refusable";
import { Notice } from "@/components/notice";
import { PageHeader } from "@/components/page-header";
import { formatDate } from "@/domain/calendar-day";
import { roleLabels } from "@/domain/permissions/role";
import { deskUrls } from "@/domain/urls";
import { InvitationForm } from "@/features/people/components/invitation-form";
import { AccessForm, RoleForm, WithdrawInvitationForm } from "@/features/people/components/person-forms";
import { loadPeople } from "@/features/people/loaders";
import { requireActor } from "@/server/session";

export const generateMetadata = refusableMetadata(async (): Promise<Metadata> => {
  await requireActor("people.read", deskUrls.people);
  return { title: "People" };
});

export default refusable(async function PeoplePage({ searchParams }: PageProps<"/desk/people">) {
  const parameters = await searchParams;
  const { actor, people, invitations, invitationLink } = await loadPeople(parameters);
  const { done } = parameters;
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
        <ul id="people" className="grid">
          {people.rows.map((person) => (
            <li
              key={person.id}
              className="grid gap-x-8 gap-y-2 border-t border-rule py-4 md:grid-cols-[minmax(0,1fr)_auto_10rem] md:items-center"
            >
              <div className="min-w-0">
                <p className="font-semibold">
                  <bdi>{person.name}</bdi>
                  {person.isOpen ? null : <span className="font-normal text-soft"> (account closed)</span>}
                </p>
                <p className="text-[0.9375rem] break-words text-soft">{person.email}</p>
              </div>
              {person.id === actor.id ? (
                <p className="md:col-span-2">
                  {roleLabels[person.role]} <span className="text-soft">(you)</span>
                </p>
              ) : (
                <>
                  <RoleForm userId={person.id} name={person.name} role={person.role} />
                  <AccessForm userId={person.id} name={person.name} isOpen={person.isOpen} />
                </>
              )}
            </li>
          ))}
        </ul>
        <ListPages
          label={`People, ${people.total} in all, pages`}
          path={deskUrls.people}
          list="people"
          page={people}
          aboveLabel="Previous names"
          beyondLabel="Next names"
        />
        <section aria-labelledby="invite" className="grid gap-4">
          <h2 id="invite" className="text-2xl">
            Invite a person
          </h2>
          <InvitationForm />
        </section>
        {invitations.total === 0 ? null : (
          <section aria-labelledby="invitations" className="grid gap-3">
            <h2 id="invitations" className="text-2xl">
              Open invitations ({invitations.total})
            </h2>
            <ul className="grid">
              {invitations.rows.map((invitation) => (
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
            <ListPages
              label="Open invitations, pages"
              path={deskUrls.people}
              list="invitations"
              page={invitations}
              aboveLabel="Newer"
              beyondLabel="Older"
            />
          </section>
        )}
      </DeskColumn>
    </DeskPage>
  );
});
