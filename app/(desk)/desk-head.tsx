import { Brand } from "@/components/brand";
import { productName } from "@/domain/publication/site";
import { deskUrls } from "@/domain/urls";

/** The head of a page of the desk on which nobody is known to be signed in. */
export function DeskHead() {
  return (
    <header className="border-b border-rule bg-sheet px-5 py-2">
      <Brand name={productName} href={deskUrls.articles} />
    </header>
  );
}
