import type { Extractor } from "@/domain/extraction/extractor";
import { rulesExtractor } from "@/domain/extraction/rules-extractor";

/** The extractor that speaks for new articles: the place where a trained model or a language model is put in. */
export function currentExtractor(): Extractor {
  return rulesExtractor;
}
