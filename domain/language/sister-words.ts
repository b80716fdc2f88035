/** What tells a language from its sisters: whole words, and pieces of words. All in lower case. */
export interface OwnWords {
  readonly language: string;
  readonly words: ReadonlySet<string>;
  readonly pieces: RegExp;
}

/**
 * Languages that are too alike for runs of letters, or that the detector does not know and takes for their sister. What
 * two of a group share tells nothing and stands with both or with none.
 */
export interface Sisters {
  readonly languages: readonly OwnWords[];
  /** Those that the detector is right about where no word tells otherwise. */
  readonly elseHeard: readonly string[];
  /** By so many more words than any other one of them is told that the detector does not know. */
  readonly lead: number;
}

export const SISTER_LANGUAGES: readonly Sisters[] = [
  {
    elseHeard: ["sl"],
    lead: 1,
    languages: [
      own(
        "sl",
        "in ki kot tudi lahko več ni so bo če kaj kjer zelo vsak vsakdo ima pri brez med ob ter v z k jih jim njegov svoj svoje oz",
        /ega$|ščin|ostjo$|anje[mv]|evalc|bolniš|ljal/u,
      ),
      own(
        "hr",
        `što tko nitko netko itko svatko ništa prije poslije ovdje gdje uvijek dvije obje tijekom glede otkad zasad poput
        unatoč sukladno siječnja veljače ožujka travnja svibnja lipnja srpnja kolovoza rujna listopada studenoga studenog
        prosinca kruh kruha vlak posto lani doznala doznao valjanu osobe osoba osobu osobi općina općine općini upit`,
        /ijed|ijel|ijep|ije[kčšžnsvz][^aeiou]?|mje[shnrt]|djel|djet|vjer|svje|slje|tjed|sje[dvćt]|vje[tšsćk]|čovje|htje|živje|vidje|odjel|cje[nlp]|pje[svn]|zahtje|bjed|tisuć|milijun|tvrtk|tvorni|sveučil|gospodar|kazališ|zrakoplov|glazb|ljekarn|europ|uporab|sustav|stajališ|pučan|općen|opće|općoj|podrijetl|znanstv|promatr|korisnik|kolačić|zaslon|inozem|mirovin|zastupni|cjepiv|odvjetni|izira[oltn]/u,
      ),
      own(
        "sr-Latn",
        `šta ko niko neko iko svako ništa pre posle ovde gde uvek dve obe tokom takođe uopšte januara februara marta aprila
        maja juna jula avgusta septembra oktobra novembra decembra hleb hleba voz odsto prošle saznala saznao evro evra
        bezbedno lice lica licu opština opštine opštini cena cene celo cela celi reč reči dete deca decu dece mesec meseca
        meseci vek veka vest vesti beli bela svet svet lek lekovi`,
        /vred|lepš|^mest|(?:na|s)mešt|nedelj|^ver[aeou]|vero[dv]|sledi|sledn|^mer[aeiu]|^sed[ein]|poset|savet|čovek|čoveč|(?:pro|pri|iz|za|raz)men|vreme|^hte[lo]|žele[ol]|^vide[ol]|obavešt|porekl|odelj|^pesm|zahtev|uslov|nasled|pobed|opšt|hiljad|milion|preduzeć|univerz|privred|bezbed|pozoriš|vazdu|fudbal|muzik|evrop|upotreb|naučn|^nauk|^tel[aou]$|kiseon|fabrik|tužila|istorij|izvešt|saopšt|lekar|inostran|penzij|poslani|vakcin|isova[olnt]|izova[olnt]|posečen|svest|razume|srazmer|stanovni[št]tv|^verzij|^cel[aeiou]?$|kolačići[mć]|delimič|^deo$|^del[au]$/u,
      ),
    ],
  },
  {
    elseHeard: ["ru", "bg", "sr"],
    lead: 1,
    languages: [
      own(
        "ru",
        "в во с что это как для был была было были его он она они но же бы или если от из у к о об при живот",
        /[а-я]{3}(?:ого|ами|ом|ено|ано|има|ама|ских)$/u,
      ),
      own(
        "bg",
        "в във с със от че беше бяха няма това за който което ще си ли най у е го ги живот пилот",
        /[а-я]{3}(?:ата|ите|ото|ета)$/u,
      ),
      own(
        "sr",
        `је су у ће није нису овај ова ово ове био била било били са из код према само свако сваки свака нико неко бити
        сви све свих кад када шта па јер али али он она они које који која што мора сваког његов њихов живот пилот`,
        /[а-џ]{3}(?:[^р]ог|ом|има|ама|ују|ује|еној|[еа]ње|ено|ано)$/u,
      ),
      own(
        "mk",
        `во со од дека ќе го ги ја му ѝ им е ве би биде бидат оваа овој овие тие тоа таа кои кој што според поради меѓу беше беа
        сите секој секоја секое еден една едно нив ниту ни повеќе никој нема треба мора може дали доколку нивните никој некој околу врз ниедно ниеден`,
        /[а-џ]{3}(?:от|иот|ата|ите|ото|ува|увал[аио]?|њето|јата|јот|[аое]а|[еа]ње)$/u,
      ),
    ],
  },
  {
    elseHeard: [],
    lead: 1,
    languages: [
      own(
        "ms",
        "kerana bahawa kerajaan polis hospital wang peratus bilion iaitu boleh beliau awam syarikat sila anda fail tidak laman kuki pilih kaji selidik",
        /^berkesan|^laman/u,
      ),
      own(
        "id",
        `karena bahwa pemerintah polisi uang persen miliar yaitu bisa dapat pajak publik perusahaan kementerian presiden kabupaten
        warga provinsi kota hukum tentang setiap pria wanita kali tahun-tahun dia dari anda silakan berkas silahkan mohon
        maupun suatu diri oleh pengadilan hak-hak beserta keluarga`,
        /^kemerdek|isasi$|itas$/u,
      ),
    ],
  },
  {
    elseHeard: ["nl"],
    lead: 1,
    languages: [
      own(
        "nl",
        "de een zijn heeft hebben worden wordt werd hij niet voor wij we deze zich zij ze je er haar naar geen bij door of uit het is was dat moet ons elke by reg",
        /ij|^z|sch|[aeiou]v(?:en|er)$/u,
      ),
      own(
        "af",
        "nie vir hy sy hulle hierdie deur sal oor my jou ons dié uit of se was het wees word moet elkeen by",
        /^sk|lik(?:e|heid)?$|skap|ysig|^'n$|^ge[a-z]+de$|reg(?:te)?$/u,
      ),
    ],
  },
  {
    elseHeard: ["da", "nb"],
    lead: 2,
    languages: [
      own(
        "da",
        "af nogen nogle noget hvad blev blevet mig dig sig kun efter uden imod tyve fyrre hver hvert sygehus bliver meget",
        /hed(?:en|er|erne|s)?$|tion|^ud(?!en)/u,
      ),
      own(
        "nb",
        "av noen noe hva ble blitt meg deg seg bare etter uten mot tjue førti hver hvert sykehus blir mye fra",
        /het(?:en|er|ene|s)?$|sjon|^ut(?!en)|øy|rett/u,
      ),
    ],
  },
  {
    elseHeard: ["pt", "es"],
    lead: 2,
    languages: [
      own(
        "pt",
        "não uma umas em no na nos nas pelo pela pelos pelas são um foi mais seu sua à às num numa",
        /ç[ãõ]|lh[aeo]|nh[aeo]|dades?$/u,
      ),
      own("es", "el los las una y con del la su es más en al lo se por sin según unos", /ñ|ll[aeo]|dad(?:es)?$/u),
      own(
        "gl",
        "unha unhas non nunha nun coa coas cos co polo polos pola polas súa súas ningunha ten teñen seus á ás nin no na nos nas foi seu en se por máis todas todos persoa",
        /^x[aeiou]|[aeiou]xe|cións$|dades?$/u,
      ),
    ],
  },
  {
    elseHeard: ["hi"],
    lead: 1,
    languages: [
      own("hi", "है हैं के में और का की को से यह पर ने नहीं था थे एक कर किया लिए भी", /ों$/u),
      own("ne", "छ छन् र मा लाई हुन् भएको गरेको पनि छैन थियो हरू बाट गर्ने भने", /(?:को|हरू|मा|लाई)$/u),
    ],
  },
];

function own(language: string, words: string, pieces: RegExp): OwnWords {
  return { language, words: new Set(words.trim().split(/\s+/u)), pieces };
}
