import type { Metadata } from "next";
import { MessagePageFor, messageTitles } from "./message-page-for";

export const metadata: Metadata = { title: messageTitles[401] };

export default function Unauthorized() {
  return <MessagePageFor status={401} />;
}
