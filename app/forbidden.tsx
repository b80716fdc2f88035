import type { Metadata } from "next";
import { deskUrls } from "@/domain/urls";
import { MessagePage } from "@/features/publications/components/message-page";

export const metadata: Metadata = { title: "Not allowed" };

export default function Forbidden() {
  return (
    <MessagePage title="This is not open to you">
      <p>Your role on the desk does not allow it. An administrator can change that.</p>
      <a href={deskUrls.articles}>Back to the desk</a>
    </MessagePage>
  );
}
