import type { Metadata } from "next";
import { loadSiteOrDefault } from "@/features/site/loaders";
import { MessagePageFor, messageTitle } from "./message-page-for";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messageTitle(404, await loadSiteOrDefault()) };
}

export default function NotFound() {
  return <MessagePageFor status={404} />;
}
