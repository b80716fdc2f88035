import { embeddedExtractor } from "@/domain/extraction/embedded-extractor";
import type { Extractor } from "@/domain/extraction/extractor";
import { environment } from "./environment";
import { languageModelExtractor } from "./language-model/language-model-extractor";
import { languageModelSettings } from "./language-model/settings";

/** The extractor that runs everywhere, without settings and without the network. */
export const builtInExtractor: Extractor = embeddedExtractor;

/** The extractor that speaks for new articles: the built-in one, before which the settings may put a language model. */
export function currentExtractor(): Extractor {
  const settings = languageModelSettings(environment());
  return settings === null ? builtInExtractor : languageModelExtractor(settings, builtInExtractor);
}
