/** Words of many languages that name a body, whole and in small letters; each stands hardly ever in a person's name. */
const WORDS = `
staff newsroom newsdesk news agency agencies wire wires press editors? editorial board team desk bureau correspondents
reporters contributors magazine journal gazette tribune herald times today newspapers? network media radio tv television
channel broadcasting group inc ltd llc plc gmbh ag kft zrt sarl s\\.?r\\.?o corp(?:oration)? company foundation trust
institutes? university college academy school hospital museum library ministry department office committee council
commission association federation society union party bank centre center organi[sz]ation government administration
authority directorate secretariat parliament senate police embassy municipality city county borough district township
village community forum blog club alliance coalition fund service services house online project initiative campaign
admin(?:istrators)? members? moderators? volunteers partners publishing publications productions studios? digest
redaktion agentur nachrichten nachrichtenagentur stadt gemeinde landkreis kreis verein verband stiftung polizei
feuerwehr behörde amt bundesamt regierung verlag gruppe presse pressestelle gesellschaft zeitung onlineredaktion
rédaction redaction agence groupe université mairie commune préfecture ministère collectif comité syndicat
fondation département métropole journaux actualités gouvernement
redacción redaccion agencia grupo ediciones universidad ministerio ayuntamiento diputación alcaldía gobierno comunidad
noticias periódico fundación asociación equipo diario
redação redacao agência editora universidade ministério prefeitura câmara governo secretaria assessoria município
redazione agenzia gruppo università ministero comune provincia regione associazione fondazione comitato ufficio
redactie gemeente ministerie stichting vereniging krant omroep provincie redacteuren nieuws
redakcja wydawnictwo grupa agencja ministerstwo urząd gmina powiat fundacja stowarzyszenie uniwersytet policja portal
redakce redakcia redakcija redakcije uredništvo uredništva ministerstvo obec město mesto kraj úřad úrad univerzita
univerzitet ministarstvo sveučilište agentura agentúra agencija tiskové tlačové vláda općina opština udruga udruženje
szerkesztőség minisztérium önkormányzat hivatal ügynökség egyetem alapítvány egyesület szerkesztő hírek
redaktionen kommun kommune kommunen ministeriet departementet regeringen styrelsen nyheter nyheder region länsstyrelsen
toimitus ministeriö kaupunki kunta virasto uutiset yliopisto
redacția redacţia primăria ministerul guvernul asociația universitatea agenția comuna știri
haber merkezi haberler bakanlığı belediyesi ajansı üniversitesi valiliği derneği vakfı
σύνταξη υπουργείο δήμος πανεπιστήμιο πρακτορείο ομάδα
редакция агентство служба министерство новости пресс-служба отдел корреспонденты администрация мэрия правительство
университет газета журнал фонд комитет управление департамент мвд полиция группа пресс-центр портал ассоциация совет
рэдакцыя агенцтва міністэрства прэс-служба навіны выканкам гарвыканкам райвыканкам аблвыканкам сельсавет
адміністрацыя універсітэт група грамада міліцыя
редакція агенція міністерство прес-служба новини адміністрація мерія університет поліція громада
управління
редакција министарство министерството агенција агенция општина община вести удружење
вестник вестници
تحرير التحرير وكالة وكالات وزارة بلدية صحيفة جريدة قناة مؤسسة هيئة جامعة حكومة غرفة شبكة
מערכת משרד עיריית סוכנות חדשות אוניברסיטת ועדת
डेस्क ब्यूरो टीम समाचार मंत्रालय`;

/** Endings of words that are put together: "Umweltministerium", "Stadtverwaltung", "Länsstyrelsen". */
const ENDINGS = `ministerium ministeriet ministerie ministeriö redaktion redaktionen verwaltung behörde verband verein
stiftung agentur dienst zeitung anzeiger nachrichten departement departementet styrelsen verket myndigheten nämnden
tidningen bladet avisen kommun kommune kommunen förbundet forbundet foreningen föreningen rådet omroep gemeente
virasto kaupunki bundesamt landesamt landratsamt universität gesellschaft kammer`;

/** Endings of names that are written without spaces. */
const UNSPACED =
  /(?:日报|晚报|早报|周刊|新闻|新闻网|新闻中心|编辑部|通讯社|记者站|电视台|人民政府|市政府|委员会|大学|研究院|公司|集团|协会|网|新聞|新聞社|新報|通信社|通信|放送|編集部|取材班|テレビ|ニュース|일보|신문|신문사|뉴스|뉴스팀|통신|방송|닷컴|편집부|편집국|취재팀)$/u;

const alternatives = (words: string) => words.trim().split(/\s+/).join("|");

const WORD = new RegExp(
  `(?:^|[^\\p{L}])(?:${alternatives(WORDS)}|sp\\. z o\\.?\\s?o|s\\.a|s\\.p\\.a|\\p{L}{3,}(?:${alternatives(ENDINGS)}))(?![\\p{L}])`,
  "iu",
);

/** "Records of Little Wenlow", "The Friends of the River": a single word before "of" is nobody's whole name. */
const OF = /^(?:the\s+)?\p{Lu}\p{L}+\s+(?:of|for|against)\s+(?:the\s+)?\p{Lu}/u;

/** Towns and their like, which stand before a name with a small word between. */
const PLACE_OF =
  /^(?:ville|ciudad|cidade|villa|città|commune|mairie|stad|miasto|oraș(?:ul)?|municipio|concello)\s+(?:de|d[’']|da|do|di|of)/iu;

/** Whether a name says by one of its words that it is a body's. `name` is a name, not a text. */
export function saysBody(name: string): boolean {
  return WORD.test(name) || UNSPACED.test(name) || OF.test(name) || PLACE_OF.test(name);
}
