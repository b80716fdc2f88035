import type { Metadata } from "next";
import { MessagePageFor, messageTitles } from "./message-page-for";

export const metadata: Metadata = { title: messageTitles[403] };

export default function Forbidden() {
  return <MessagePageFor status={403} />;
}
