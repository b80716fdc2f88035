/** What a column of a table of statements may hold. */
export type ColumnRole = "statement" | "speaker" | "date" | "source" | "url" | "title";

/**
 * The names that newsrooms give such columns, best first, in small letters; lists are parted by bars. What stands later is
 * taken only where nothing before it names a column.
 */
const NAMES: Readonly<Record<ColumnRole, readonly string[]>> = {
  statement: [
    "statement|statements|claim|claims|claim text|claim reviewed|claimreviewed|checked claim|claim statement|fact-checked claim|aussage|aussagen|behauptung|behauptungen|déclaration|déclarations|declaration|affirmation|affirmations|allégation|afirmación|afirmaciones|afirmacion|declaración|declaracion|affermazione|affermazioni|dichiarazione|afirmação|afirmacao|declaração|alegação|bewering|uitspraak|stelling|twierdzenie|wypowiedź|wypowiedz|stwierdzenie|výrok|výroky|tvrzení|tvrdenie|утверждение|утверждения|заявление|заявления|тезис|тэзіс|сцвярджэнне|сцверджанне|заява|заявы|твердження|твърдение|изявление|tvrdnja|izjava|тврдња|изјава|afirmație|afirmație|declarație|állítás|kijelentés|iddia|beyan|väite|väitteet|lausunto|påstående|uttalande|påstand|udtalelse|uttalelse|väide|apgalvojums|teiginys|ισχυρισμός|δήλωση|الادعاء|ادعاء|التصريح|تصريح|ادعا|טענה|הצהרה|声明|主张|主張|발언|주장",
    "quote|quotes|quotation|quotations|verbatim|zitat|zitate|wortlaut|citation|citations|verbatims|cita|citas|cita textual|citazione|citazioni|citação|citacao|citaat|quote text|cytat|cytaty|citát|citace|цитата|цитаты|цытата|цытаты|высказывание|высказывания|выказванне|выказванні|выказваньне|вислів|висловлювання|citat|citatul|idézet|alıntı|sitaatti|sitat|tsitaat|citāts|citata|παράθεση|اقتباس|ציטוט|引用|引述|인용",
    "text|texte|texto|testo|tekst|sentence|utterance|said|what was said|speech|tweet|post|message|content|body|remark|remarks|comment|satz|äußerung|beitrag|propos|phrase|intervention|intervención|frase|discurso|intervento|fala|reactie|treść|тексты|текст|тэкст|реплика|рэпліка|сообщение|высказано|сказано|сказана|fakt|nội dung|szöveg|metin|teksti|النص|نص|טקסט|内容|文本|原文|내용",
  ],
  speaker: [
    "speaker|speakers|claimant|claimants|said by|claimed by|stated by|quoted person|who said it|who said|claim author|claimant name|speaker name|sprecher|sprecherin|sprecher/in|sprecher:in|redner|rednerin|redner/in|urheber|wer|von wem|intervenant|intervenante|intervenants|orateur|oratrice|locuteur|locutrice|auteur de la citation|orador|oradora|orador/a|declarante|portavoz|hablante|emisor|quién|quien|quién lo dijo|dichiarante|oratore|chi|palestrante|spreker|wie|mówca|mowca|rozmówca|kto|řečník|mluvčí|rečník|спикер|спикеры|говорящий|оратор|докладчик|выступающий|кто сказал|кто|прамоўца|выступоўца|спікер|дакладчык|хто сказаў|хто|промовець|доповідач|говорител|govornik|govornica|говорник|vorbitor|beszélő|felszólaló|konuşmacı|konuşan|puhuja|talare|taler|kõneleja|runātājs|kalbėtojas|ομιλητής|المتحدث|القائل|گوینده|דובר|דוברת|发言人|說話者|说话人|講者|발언자|화자",
    "politician|politiker|politikerin|politique|politicien|político|politico|polityk|politik|политик|палітык|політик|person|persons|persona|personne|pessoa|persoon|osoba|персона|асоба|особа|author|authors|autor|autorin|auteur|autore|autora|автор|аўтар|name|names|full name|nom|nombre|nome|naam|imię i nazwisko|jméno|meno|имя|имя и фамилия|фио|імя|імя і прозвішча|піб|име|ime|ime i prezime|nume|név|isim|ad soyad|nimi|namn|navn|όνομα|الاسم|نام|שם|who|姓名|人物|이름",
  ],
  date: [
    "date|day|date said|claim date|date of claim|datum|tag|fecha|data|дата|дата высказывания|dato|päivämäärä|kuupäev|dátum|tarih|datums|ημερομηνία|التاريخ|تاريخ|תאריך|日期|날짜",
  ],
  source: [
    "source|sources|outlet|medium|media|publisher|publication|venue|quelle|quellen|fundstelle|média|fuente|fuentes|medio|fonte|fonti|bron|źródło|zdroj|источник|источники|сми|издание|крыніца|крыніцы|выданне|сми источник|джерело|източник|izvor|sursa|sursă|forrás|kaynak|lähde|källa|kilde|allikas|avots|šaltinis|πηγή|المصدر|منبع|מקור|来源|出处|출처",
  ],
  url: [
    "url|urls|link|links|source url|source link|claim url|address|web address|permalink|lien|enlace|vínculo|collegamento|ссылка|ссылки|адрес|спасылка|адрас|посилання|odkaz|adres|adresse|bağlantı|linkki|länk|lenke|رابط|קישור|链接|링크",
  ],
  title: [
    "title|headline|topic|thema|titel|titre|título|titulo|titolo|tytuł|název|заголовок|загаловак|тема|тэма|otsikko|başlık|العنوان|标题",
  ],
};

const RANKS: ReadonlyMap<string, readonly { readonly role: ColumnRole; readonly rank: number }[]> = ranked();

function ranked(): Map<string, { role: ColumnRole; rank: number }[]> {
  const found = new Map<string, { role: ColumnRole; rank: number }[]>();
  for (const role of ["statement", "speaker", "date", "source", "url", "title"] as const) {
    NAMES[role].forEach((list, rank) => {
      for (const name of list.split("|")) {
        const known = found.get(name);
        if (known === undefined) found.set(name, [{ role, rank }]);
        else if (!known.some((other) => other.role === role)) known.push({ role, rank });
      }
    });
  }
  return found;
}

/** Names that hold another word beside the one that tells: "Claim (EN)", "speaker_name", "Zitat im Wortlaut". */
const INSIDE: Readonly<Record<"statement" | "speaker", RegExp>> = {
  statement:
    /(?:^|[^\p{L}])(?:statement|claim|quote|aussage|behauptung|zitat|citation|afirmación|cita|цитата|высказывание|заявление|утверждение|выказванне|цытата|text)(?![\p{L}])/u,
  speaker:
    /(?:^|[^\p{L}])(?:speaker|claimant|sprecher(?:in)?|redner(?:in)?|orador|intervenant|orateur|спикер|аўтар|прамоўца)(?![\p{L}])/u,
};
/** "Claim ID", "statement date", "number of quotes", "claim rating": something about a statement. */
const ABOUT =
  /(?:^|[^\p{L}])(?:id|ids|no|nr|number|count|date|url|link|source|rating|verdict|type|category|language|lang|title|topic|party|id номер|дата|номер)(?![\p{L}])/u;
/** A last resort, behind all that is in the lists. */
const INSIDE_RANK = 9;

/** How well a column's name tells that it holds this; 0 is best, null says it does not. */
export function rankOf(name: string, role: ColumnRole): number | null {
  const plain = plainName(name);
  const rank = RANKS.get(plain)?.find((other) => other.role === role)?.rank;
  if (rank !== undefined) return rank;
  if (role !== "statement" && role !== "speaker") return null;
  return INSIDE[role].test(plain) && !ABOUT.test(plain) ? INSIDE_RANK : null;
}

/** "Said_by:" is "said by"; what stands in brackets at the end is dropped: "Claim (as made)". */
function plainName(name: string): string {
  return name
    .normalize("NFC")
    .replace(/[\u200b-\u200f\u2060\ufeff\u00ad]/gu, "")
    .slice(0, 100)
    .toLowerCase()
    .replace(/[_\s]+/gu, " ")
    .replace(/\s?\([^()]*\)\s?$/u, "")
    .replace(/^[\s#*"'«“„]+|[\s:.?*"'»”]+$/gu, "");
}
