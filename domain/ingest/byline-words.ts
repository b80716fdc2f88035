/** Words that a byline begins with, in the languages of many newsrooms. */
const BY = `(?:${[
  "(?:written|reported|posted|published|words|text|story|report|analysis|review|opinion|compiled|edited|submitted|added|created|photographs?) by",
  "(?:geschrieben|verfasst|veröffentlicht|eingestellt|erstellt) (?:von|durch)|(?:écrit|publié|rédigé|posté|proposé) par",
  "(?:escrito|publicado|redactado|postado|redigido|enviado) por|(?:scritto|pubblicato|inviato) da|(?:geschreven|geplaatst|gepubliceerd) door",
  "(?:skrevet|publisert|udgivet|skriven|publicerad|postat) a[vf]|(?:napisał|dodał|napisan|dodan|opublikowan)[ae]?(?: przez)?|(?:napsal|vložil|přidal|pridal|napísal)a?",
  "by|von|par|por|di|da|door|av|af|przez|autor(?:e|en|in|a|es|zy|ka|i)?|authors?|auteurs?|verfasser(?:in)?|szerző|írta|tekst|textos?|text|testo|piše|pišu|objavio|objavila",
  "автор(?:ы|и|ка)?|аўтар(?:ы|ка)?|текст|тэкст|(?:добавил|опубликовал|разместил|написал|подготовил)(?:а|и)?|(?:дадаў|напісаў|падрыхтаваў|дадала|напісала)|(?:додав|написав|підготував|додала|написала)|пише|објавио",
  "yazan|kirjoittaja|teksti|skribent|reporter|γράφει|(?:του|της) συντάκτη|מאת|بقلم|كتبت?|إعداد|تحرير|作者|撰文|记者|記者|本报记者|文",
].join("|")})`;
export const OPENING = new RegExp(`^${BY}(?:\\s*[:：]\\s*|\\s+|$)`, "iu");

/** Behind other words "by" alone is one: "Posted on 11 March by Jo Lind". */
export const WITHIN = /(?:^|\s)(?:by|von|par|por|przez|door)\s+(?=\p{Lu})/u;

/** What stands between the names of several. */
export const BETWEEN =
  /\s*[,;&+]\s*(?:(?:and|und|et|och|og|en|y|e|i|и|і|та|ja|és|ve|și|a)\s)?|\s+(?:and|und|et|och|og|en|и|і|та|with|mit|avec|con|ja|és|ve|și|AND)\s+(?=[\p{Lu}\p{Lo}]|the\s\p{Lu}|agenc|agentur|агентств|(?:dpa|afp|sid|epd|kna|pap|ansa|efe)(?![\p{L}]))/u;

/** Where the line goes on with those who took the pictures: "Text: Jo Lind Foto: Al Roe". */
export const PICTURES = /[\s.](?=(?:photos?|fotos?|bild(?:er)?|video|grafik|illustrations?|фото|фота)\s?(?::|by\s))/giu;

/** What stands before a byline and is none of it: "Updated: By Jo Lind". */
export const BEFORE_BYLINE = /^\W{0,3}(?:last\s)?(?:updated|modified|published|posted|created)\s*[:|,.]?\s*(?=by\s)/iu;

/** "ByJo Lind" */
export const GLUED = /^\s*(By|Von|Par|Por)(?=\p{Lu}\p{Ll})/u;

/** Of those, the ones that join a body to people; a comma parts a person from the paper they write for. */
export const JOINED = /[;&+]|\p{L}/u;

/** Short words that join names, and stand within one as well: "Ortega y Gasset". */
export const WEAKLY_BETWEEN = /\s+[yei]\s+(?=\p{Lu})/u;

/** A word that joins names, where the line of a page has it by itself. */
export const JOINING = /^(?:and|und|et|och|og|en|y|e|i|и|і|та|with|ja|és|ve|și)(?:\s+(?=[\p{Lu}\p{Lo}])|$)/iu;

/** What stands between a name and what is told beside it: signs, and where the page has a link or a time. */
export const BESIDE = /\s*[|•·●▪∙—–/→>\t]\s*|\s+-\s+/u;

/** Behind these a byline tells of the place, the paper or the office. */
export const ABOUT =
  /\s+(?:in|for|at|of|from|is|has|who|covers|für|pour|para|в|для|reports|reporting|contributed|on|updated|published|posted)(?:\s.*)?$|\s*\([^()]*\)?$|\s*\[.*$/iu;

/** Agencies and papers that stand behind a name without a sign between. */
export const EMPLOYER =
  /\s+(?:the\s+)?(?:associated press|reuters|afp|ap|upi|dpa|bloomberg(?: news)?|bbc(?: news)?|cnn|npr|usa today|(?:sky|abc|cbs|nbc|itv|fox|global) news|staff)$/iu;

/** A line that names who took the pictures, behind the one who wrote. */
export const CREDIT =
  /^(?:photos?|photograph(?:s|y|er|ers)?|pictures?|images?|video|illustrations?|graphics?|fotos?|fotograf(?:ie|ia|ías|í)?|bild(?:er)?|foto: |zdjęcia|illustration|grafik|imagem|imágenes|immagini|фото\p{L}*|фота\p{L}*|відео|видео|иллюстраци[ия]|ілюстрації|تصوير|צילום|摄影|撮影|사진)(?:\s+(?:by|von|par|por|di|av)(?![\p{L}])|\s*[:：]|\s*$)/iu;

/** What somebody writes about, before their office: "Jo Lind Food correspondent". */
const BEATS =
  "food|health|education|science|technology|tech|business|political|politics|sports?|world|home|affairs|environment|climate|energy|economics|news|data|arts|culture|royal|legal|security|defen[cs]e|travel|transport|city|local|national|foreign|diplomatic|entertainment|music|film|media|crime|investigations?|investigative|special|staff|senior|chief|deputy|managing|associate|assistant|contributing|guest|features?|lifestyle|money|consumer|religion|washington|europe|africa|asia";

export const ROLE = new RegExp(
  `(?:^|[^\\p{L}])(?:(?:${BEATS})\\s+){0,3}(?:(?:writer|reporter|correspondent|editor|columnist|journalist|contributor|producer|author|analyst|critic|blogger|photographer)s?|fellow|professor|anchor|freelance|intern|special to|senior|chief|political|business|staff|redakteur(?:in)?|korrespondent(?:in)?|journaliste|correspondant(?:e)?|redactor(?:a)?|periodista|corresponsal|giornalista|inviato|корреспондент(?:ка)?|журналист(?:ка)?|журналіст(?:ка)?|карэспандэнт|редактор|обозреватель)(?![\\p{L}])`,
  "iu",
);

/** Words that stand about a byline and are nobody's name. */
export const NO_NAME =
  /^(?:admin(?:istrator)?|administrador|root|webmaster|web ?master|user|guest|unknown|anonymous|none|null|undefined|n\/a|na|author|authors|default|test|super ?user|editor ?\d*|staff writer|contributor|guest post|various|various authors|about(?: the)?(?: author)?|share|share this|follow(?: us)?|follow me|print|print this|e-?mail|comments?|leave a comment|no comments|read more|more|learn more|subscribe|facebook|twitter|google(?:\+| plus)?|linkedin|instagram|whatsapp|home|news|latest news|sign in|log ?in|reply|bio|profile|view|view all|see all|all posts|posts|contact|contact us|privacy policy|terms of use|video|photos?|updated?|last updated|published|posted|last|by|am|pm|a\.m|p\.m|tomorrow|heute|gestern|hier|aujourd[’']hui|hoy|ayer|oggi|ieri|hoje|ontem|vandaag|gisteren|dziś|dzisiaj|wczoraj|dnes|včera|danas|jučer|juče|idag|i dag|igår|i går|tänään|eilen|ma|tegnap|bugün|dün|сегодня|вчера|сёння|учора|сьогодні|вчора|данас|јуче|днес|σήμερα|χθες|اليوم|أمس|היום|אתמול|今天|昨天|et|edt|est|gmt|bst|uhr|today|yesterday|save|close|menu|search|next|previous|archive|size|expander|text size|font size|image|getty images|related|advertisement|админ|администратор)$/iu;

export const ADDRESS = /https?:|www\.|:\/\/|^@|^\/|[^\s@]@[^\s@]|^[\w-]+\.(?:php|html?|com\/)/iu;

/** Words that stand in small letters within names, and endings of them. */
export const PARTICLE =
  /^(?:de|del|della|di|da|das|do|dos|du|des|d[’'].*|van|von|der|den|ten|ter|te|zu|zur|la|le|el|al|al-.*|el-.*|bin|bint|ibn|ben|ould|y|e|i|af|av|och|the|of|for|and|&|st|ʻ.*|’t|'t|jr\.?|sr\.?)$/iu;
