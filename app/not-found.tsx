import type { Metadata } from "next";
import { MessagePageFor, messageTitles } from "./message-page-for";

export const metadata: Metadata = { title: messageTitles[404] };

export default function NotFound() {
  return <MessagePageFor status={404} />;
}
