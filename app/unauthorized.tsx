import type { Metadata } from "next";
import { loadSiteOrDefault } from "@/features/site/loaders";
import { MessagePageFor, messageTitle } from "./message-page-for";

export async function generateMetadata(): Promise<Metadata> {
  return { title: messageTitle(401, await loadSiteOrDefault()) };
}

export default function Unauthorized() {
  return <MessagePageFor status={401} />;
}
