import type { Metadata } from "next";
import { publicUrls } from "@/domain/urls";
import { MessagePage } from "@/features/publications/components/message-page";

export const metadata: Metadata = { title: "Page not found" };

export default function NotFound() {
  return (
    <MessagePage title="There is no such page">
      <p>The address may be mistyped, or what stood here is not public any more.</p>
      <a href={publicUrls.claims}>Search the published claims</a>
    </MessagePage>
  );
}
