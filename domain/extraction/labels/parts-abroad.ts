import { phrases, wordSet } from "@/domain/extraction/words/words";

/** Those who ask, and those who answer, as keys of labels in languages other than English. */
export const ASKING_ABROAD: ReadonlySet<string> = new Set(
  phrases(`
    frage, fragende, interviewerin, question du public, pregunta, preguntas, entrevistador, entrevistadora, domanda
    intervistatore, intervistatrice, pergunta, vraag, pytanie, otázka, вопрос, корреспондент, интервьюер, пытанне
    пытаньне, карэспандэнт, питання, запитання, кореспондент, въпрос, pitanje, питање, întrebare, kérdés, soru
    kysymys, fråga, spørgsmål, spørsmål, ερώτηση, سؤال, שאלה, 问, 問, 记者, 記者, 질문, 기자`),
);
export const ANSWERING_ABROAD: ReadonlySet<string> = new Set(
  phrases(`
    antwort, réponse, respuesta, risposta, resposta, antwoord, odpowiedź, odpověď, odpoveď, ответ, адказ, відповідь
    отговор, odgovor, одговор, răspuns, válasz, cevap, yanıt, vastaus, svar, απάντηση, جواب, الجواب, תשובה, 答, 답변`),
);

/** Parts in a conversation, in languages other than English, that need no capitals to be one. */
export const ROLES_ABROAD: ReadonlySet<string> = new Set([
  ...ASKING_ABROAD,
  ...ANSWERING_ABROAD,
  ...phrases(`
    präsident, präsidentin, vizepräsident, vizepräsidentin, vorsitzender, vorsitzende, der vorsitzende, die vorsitzende
    moderatorin, moderation, sprecher, sprecherin, journalistin, redaktion, richter, richterin, zeuge, zeugin
    président, présidente, le président, la présidente, m le président, mme la présidente, journaliste, animateur
    animatrice, modérateur, modératrice, présentateur, présentatrice, intervenant, intervenante, le témoin
    presidente, presidenta, el presidente, la presidenta, la presidente, el señor presidente, la señora presidenta
    moderador, moderadora, periodista, locutor, locutora, presentador, presentadora, vicepresidente, vicepresidenta
    moderatore, moderatrice, giornalista, conduttore, conduttrice, intervistato, intervistata, o presidente, o sr presidente
    a sr presidenta, jornalista, apresentador, apresentadora, entrevistado, entrevistada, voorzitter, de voorzitter, de heer voorzitter, mevrouw de voorzitter
    interviewster, presentator, presentatrice, marszałek, wicemarszałek, przewodniczący, przewodnicząca, prowadzący
    prowadząca, dziennikarz, dziennikarka, redaktor, świadek, sędzia, předseda, předsedkyně, místopředseda
    místopředsedkyně, předsedající, moderátor, moderátorka, redaktorka, predseda, podpredseda, predsedajúci
    председатель, председательствующий, председательствующая, ведущий, ведущая, журналист, журналистка, модератор
    спикер, судья, свидетель, прокурор, адвокат, подсудимый, подсудимая, защитник, секретарь, старшыня
    старшынствуючы, старшынствуючая, вядучы, вядучая, вядоўца, журналіст, журналістка, мадэратар, суддзя, сведка
    пракурор, абаронца, головуючий, головуюча, голова, ведучий, ведуча, свідок, суддя, председател, председателката
    водещ, водеща, председавач, председавајући, predsjednik, predsjednica, predsjedavajući, predsednik, predsednica
    predsedavajući, voditelj, voditeljica, preşedinte, președinte, preşedintele, președintele, moderatorul, elnök
    alelnök, levezető elnök, házelnök, műsorvezető, riporter, puhemies, puheenjohtaja, toimittaja, haastattelija, talman
    talmannen, ordförande, ordföranden, vice talmannen, presidenten, formanden, formand, ordstyrer, ordstyreren
    eesistuja, esimees, aseesimees, juhataja, sēdes vadītājs, sēdes vadītāja, pirmininkas, pirmininkė, posėdžio pirmininkas
    başkan, oturum başkanı, sunucu, gazeteci, sədrlik edən, aparıcı, төраға, жүргізуші, προεδρεύων, προεδρεύουσα
    πρόεδρος, δημοσιογράφος, συντονιστής, المذيع, المذيعة, الرئيس, رئيس الجلسة, الصحفي, الصحفية, مقدم البرنامج
    المحاور, مجری, خبرنگار, המנחה, המראיין, המראיינת, היו"ר, יו"ר, מנחה, מראיין, מראיינת, 主持人, 主席, 議長, 司会, 委員長, 의장, 위원장, 사회자`),
]);

/** What several or nobody in particular call, and what stands in the record like a speaker: no name and no part. */
export const VOICES: ReadonlySet<string> = new Set(
  phrases(`
    hon members, hon member, an hon member, some hon members, several hon members, a member, members, voices, a voice
    zuruf, zurufe, zwischenruf, zwischenrufe, des voix, une voix, voix, plusieurs voix, un député, une députée
    plusieurs députés, voces, una voz, un señor diputado, varios señores diputados, una voce, voci, voci dai banchi
    vozes, uma voz, głos z sali, głosy z sali, głosy, hlas ze sálu, hlas z pléna, из зала, голос из зала, голоса из зала
    выкрики из зала, с места, реплика из зала, реплика с места, з залы, голас з залы, галасы з залы, з месца, з залу
    голос із залу, голоси із залу, шум у залі, общи возгласи, реплики, реплика, възгласи, glas iz klupe, glasovi iz klupa, közbeszólás`),
);

/** Titles before a name, in languages other than English, as keys write them: without a stop and in small letters. */
export const TITLES_ABROAD: ReadonlySet<string> = wordSet(`
  abg abgeordneter abgeordnete herr frau präsident präsidentin vizepräsident vizepräsidentin minister ministerin
  bundesminister bundesministerin bundeskanzler bundeskanzlerin staatssekretär staatssekretärin staatsminister mag ing
  dipl landeshauptmann stadtrat stadträtin bürgermeister bürgermeisterin
  m mm mme mmes mlle monsieur président présidente ministre rapporteur rapporteure sénateur sénatrice député
  députée
  sr sra srta señor señora diputado diputada senador senadora ministro ministra
  onorevole signor signora dott dottoressa deputato deputata relatore presidente
  dep heer mevrouw staatssecretaris
  deputado deputada senhor senhora sr.ª
  poseł posłanka senator senatorka pani marszałek wicemarszałek przewodniczący przewodnicząca sekretarz podsekretarz
  poslanec poslankyně poslankyňa předseda předsedkyně místopředseda místopředsedkyně ministr ministryně senátor senátorka
  predseda predsedníčka podpredseda
  депутат депутатка сенатор министр мэр господин госпожа г-н г-жа товарищ министър кмет народен
  дэпутат міністр мэр спадар спадарыня сп пан пані старшыня намеснік
  міністр депутат народний голова мер добродій
  zastupnik zastupnica poslanik poslanica ministar ministrica ministarka gospodin gospođa посланик министар
  domnul doamna deputatul deputat senatorul képviselő miniszter úr ledamot ledamoten statsråd statsrådet edustaja
  ministeri kansanedustaja sayın bakan milletvekili kol koleg kolega
  السيد السيدة النائب النائبة الوزير الدكتور`);

/** What stands before a colon or alone in languages other than English and speaks no line. */
export const NO_SPEAKERS_ABROAD: ReadonlySet<string> = new Set(
  phrases(`
    quelle, quellen, foto, fotos, bild, bilder, datum, ort, uhrzeit, thema, themen, hinweis, anmerkung, update
    korrektur, fazit, fakt, fakten, behauptung, bewertung, stand, telefon, lesen sie auch, mehr zum thema, kontakt
    ergebnis, abstimmung, beifall, heiterkeit, vielen dank, danke, autor, autorin, zutaten, zubereitung, tipp
    source, photo, date, lieu, heure, thème, note, remarque, mise à jour, à lire aussi, lire aussi, résultat, vote
    applaudissements, merci, affirmation, auteur, crédit, contact, ingrédients, préparation, voir aussi
    fuente, fuentes, fecha, lugar, hora, tema, nota, actualización, resultado, votación, aplausos, rumores, gracias
    muchas gracias, afirmación, autor, lea también, contacto, ingredientes, preparación
    fonte, fonti, data, luogo, ora, nota bene, aggiornamento, risultato, applausi, grazie, leggi anche, ingredienti
    local, resultado da votação, aplausos da bancada, obrigado, obrigada, leia também
    bron, plaats, tijd, opmerking, uitslag, źródło, data, miejsce, temat, uwaga, wynik, oklaski, dziękuję, czytaj też
    zdroj, datum konání, místo, téma, poznámka, výsledek, potlesk, děkuji, čtěte také
    источник, источники, фото, видео, дата, место, время, тема, примечание, обновлено, результат, результаты голосования
    результаты регистрации, аплодисменты, спасибо, читайте также, смотрите также, автор, утверждение, вердикт, контакты
    ингредиенты, приготовление, важно, внимание, справка, кстати, итог, вывод, присутствует, отсутствует, проголосовало за
    проголосовало против, воздержалось, голосовало, не голосовало, телефон, адрес
    крыніца, крыніцы, фота, відэа, дата, месца, час, тэма, заўвага, абноўлена, вынік, вынікі галасавання, апладысменты
    дзякуй, чытайце таксама, глядзіце таксама, аўтар, сцвярджэнне, кантакты, важна, увага, даведка
    джерело, місце, примітка, оновлено, результати голосування, оплески, дякую, читайте також, автор
    източник, място, време, бележка, благодаря, izvor, mjesto, vrijeme, napomena, rezultat, hvala
    kaynak, fotoğraf, tarih, yer, not, sonuç, alkışlar, teşekkürler, المصدر, صورة, التاريخ, المكان, ملاحظة, تصفيق
    מקור, צילום, תאריך, 来源, 图片, 日期, 时间, 地点, 注, 出典, 写真, 日時`),
);
