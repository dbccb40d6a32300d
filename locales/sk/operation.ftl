# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Zapisuje sa záloha
cli-backup-done = { $path }: riadky { $rows }, tabuľky { $tables }, stav k času { $at }. SHA-256 obsahu: { $sha256 }
cli-restore-verifying = Overuje sa archív
cli-restore-storing = Obnovuje sa
cli-restore-done = Obnovené: riadky { $rows }, tabuľky { $tables }, stav k času { $at }. Relácie a odkazy, ktoré boli vtedy otvorené, sú otvorené znova.
error-file-exists = { $path } už existuje. Nič sa nezapísalo.
error-stopped = Zastavené. Nič sa neuchovalo.
error-backup-part = Existuje { $path }: práve sa zapisuje iná záloha alebo bola niektorá prerušená. Ak žiadna nebeží, tento súbor odstráňte.
error-backup-nothing = Nie je čo zálohovať: túto databázu zatiaľ nepoužil žiadny hub.
error-backup-type = Tabuľka { $table } má stĺpec typu { $found }. Záloha pozná TEXT, BIGINT a BYTEA; databáza hubu nemá iné tabuľky než vlastné.
error-backup-ring = Tieto tabuľky odkazujú jedna na druhú alebo samy na seba, takže ich nemožno obnoviť v žiadnom poradí: { $tables }
error-backup-unwritten = Zálohu sa nepodarilo zapísať
error-archive-foreign = Tento súbor nie je záloha hubu. Nič sa neobnovilo.
error-archive-version = Táto záloha má formát { $found }; tento hub číta formát { $known }. Nič sa neobnovilo.
error-archive-broken = Táto záloha je neúplná alebo bola po zapísaní zmenená. Nič sa neobnovilo.
error-archive-newer = Táto záloha je z novšieho hubu (migrácia { $theirs }; tu { $ours }). Obnovte ju hubom tejto verzie. Nič sa neobnovilo.
error-archive-older = Táto záloha je zo staršieho hubu (migrácia { $theirs }; tu { $ours }). Obnovte ju hubom tejto verzie a potom spustite tento: tabuľky aktualizuje. Nič sa neobnovilo.
error-archive-tables = Tabuľky tejto zálohy nie sú tabuľkami tejto databázy. Nič sa neobnovilo.
error-restore-occupied = Táto databáza nie je prázdna: v tabuľke { $table } sú riadky. Zálohu možno obnoviť len do prázdnej databázy. Nič sa neobnovilo.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Všetko je v poriadku.
doctor-found = { $problems-plural ->
    [one] { $problems } vec nie je v poriadku.
    [few] { $problems } veci nie sú v poriadku.
    [many] { $problems } vecí nie je v poriadku.
   *[other] { $problems } vecí nie je v poriadku.
}
doctor-settings = Nastavenia: všetky možno použiť. Listy odchádzajú z { $from }, odpovede prichádzajú na { $reply }.
doctor-url = Odkazy v listoch vedú na { $url }
doctor-url-open = Odkazy v listoch vedú na { $url }, čo nie je https, a hub môžu používať aj iné zariadenia než tento počítač: heslá by šli sieťou nešifrované. Nechajte TLS na proxy serveri a nastavte HUB_BASE_URL na jeho adresu.
doctor-room = Priečinok { $path }: možno doň zapisovať, voľných { $free } MB
doctor-room-full = Priečinok { $path }: voľných je len { $free } MB. Uvoľnite miesto: aspoň 500 MB.
doctor-room-closed = Priečinok { $path }: nemožno doň zapisovať ani ho vytvoriť. Prideľte ho používateľovi, pod ktorým hub beží.
doctor-relay = Poštový server { $place }: odpovedá
doctor-relay-away = Poštový server { $place }: neodpovedá ({ $why }). Listy čakajú a odídu, keď začne odpovedať.
doctor-database = Databáza { $place }: { $engine } odpovedá
doctor-database-none = Databáza { $place }: zatiaľ neexistuje. Vytvorí ju prvé spustenie hubu.
doctor-database-away = Databáza { $place }: neodpovedá ({ $why })
doctor-tables = Tabuľky: aktuálne (migrácia { $ours })
doctor-tables-older = Tabuľky: zo staršieho hubu (migrácia { $theirs }; tento hub pozná { $ours }). Vytvorte zálohu a potom spustite hub: aktualizuje ich.
doctor-tables-newer = Tabuľky: z novšieho hubu (migrácia { $theirs }; tento hub pozná { $ours }). Spustite hub tejto verzie.
doctor-administrators = Správcovia: { $people }
doctor-administrators-none = Správcovia: zatiaľ sa nikto neprihlásil. „hub user add EMAIL --role administrator“ vypíše odkaz pre prvého.
doctor-work = Plánované úlohy: nič nemešká
doctor-work-late = Plánované úlohy: meškajú viac než hodinu: { $jobs }. Beží hub?
doctor-work-held = Plánované úlohy: začaté a načas nedokončené: { $jobs }. Prevezme ich ďalší bežiaci hub.
doctor-letters = Listy: žiadny nedoručený, žiadny nečaká viac než deň
doctor-letters-given-up = { $letters-plural ->
    [one] Listy: { $letters } list sa nepodarilo doručiť a už sa neposiela. Dôvod uvádza stránka listov na ceste.
    [few] Listy: { $letters } listy sa nepodarilo doručiť a už sa neposielajú. Dôvod uvádza stránka listov na ceste.
    [many] Listy: { $letters } listov sa nepodarilo doručiť a už sa neposiela. Dôvod uvádza stránka listov na ceste.
   *[other] Listy: { $letters } listov sa nepodarilo doručiť a už sa neposiela. Dôvod uvádza stránka listov na ceste.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Listy: { $letters } list čaká viac než deň. Beží hub?
    [few] Listy: { $letters } listy čakajú viac než deň. Beží hub?
    [many] Listy: { $letters } listov čaká viac než deň. Beží hub?
   *[other] Listy: { $letters } listov čaká viac než deň. Beží hub?
}
doctor-clock = Hodiny: { $now }, po všetkom, čo kedy bolo zaznamenané
doctor-clock-back = Hodiny: ukazujú { $now }, ale niečo bolo zaznamenané v čase { $last }. Meškajú alebo predtým šli napred: nastavte ich správne.

page-reference = Ak to oznámite správcovi, uveďte aj tento údaj: { $reference }
event-mail-tried = odoslaný skúšobný list
letter-trial-subject = Skúšobný list
letter-trial-body = Týmto listom sa len overuje, či prichádzajú listy zo služby { $link }. Bol odoslaný { $moment } (bruselský čas). Netreba nič robiť.

doctor-better = ! { $text }
doctor-serving = Hub na { $place }: pripravený
doctor-serving-away = Hub na { $place }: nepripravený ({ $why })
mail-title = Prichádzajú naše listy?
mail-lead = Odošle skúšobný list, ukáže, čo odpovedal poštový server, a prečíta to, čo príjemcovia zisťujú o doméne, z ktorej listy prichádzajú. Trvá to niekoľko sekúnd.
mail-try = Odoslať skúšobný list
mail-again = Skúsiť znova
mail-wrong = Treba napraviť
mail-better = Funguje, mohlo by byť lepšie
mail-well = V poriadku
mail-address-bad = Toto nie je e-mailová adresa.
mail-folder = Skúšobný list: zapísaný do priečinka { $path }. Poštový server nebol oslovený; nastavte ho v HUB_MAIL_URL.
mail-taken = Skúšobný list: prijatý. Server odpovedal: { $answer }. Pozrite sa do schránky aj do priečinka s nevyžiadanou poštou.
mail-refused = Skúšobný list: neprijatý ({ $why })
mail-encrypted = Poštový server { $server }: listy k nemu idú šifrované (TLS)
mail-clear = Poštový server { $server }: listy k nemu idú nešifrované. Na jednom počítači to stačí; po sieti použite v HUB_MAIL_URL smtps://.
mail-clear-offered = Poštový server { $server }: listy k nemu idú nešifrované, hoci ponúka TLS. Po sieti pridajte do HUB_MAIL_URL ?tls=required.
mail-wide = Poštový server { $server }: prijíma adresy v akejkoľvek abecede (SMTPUTF8)
mail-narrow = Poštový server { $server }: pred @ prijíma len písmená latinky (bez SMTPUTF8). Domény môžu byť v akejkoľvek abecede.
mail-away = { $record }: menný server neodpovedal ({ $why }). Nie je to zistenie o doméne; skúste to znova.
mail-domain-bad = Odosielateľ { $from }: nie je vo verejnej doméne, takže ho príjemcovia nemôžu overiť. Nastavte v HUB_MAIL_FROM svoju adresu.
mail-domain-none = Doména { $domain }: neexistuje. Príjemcovia listy z nej odmietajú.
mail-mx = MX domény { $domain }: vrátené listy idú na { $servers }
mail-mx-none = MX domény { $domain }: chýba. Vrátené listy nemajú kam prísť a niektorí príjemcovia takých odosielateľov odmietajú.
mail-mx-null = MX domény { $domain }: doména uvádza, že poštu neprijíma. Príjemcovia listy z nej odmietajú.
mail-spf = SPF domény { $domain }: uvádza, kto smie odosielať a že nikto iný nesmie (dopyty na menné servery: { $questions } z 10)
mail-spf-soft = SPF domény { $domain }: iné než uvedené servery sa len spochybňujú (~all). Keď budú uvedení všetci odosielatelia, ukončite záznam výrazom -all (dopyty na menné servery: { $questions } z 10).
mail-spf-neutral = SPF domény { $domain }: o iných než uvedených serveroch nehovorí nič. Ukončite záznam výrazom -all (dopyty na menné servery: { $questions } z 10).
mail-spf-anybody = SPF domény { $domain }: vo vašom mene smie odosielať ktokoľvek (+all). Ukončite záznam výrazom -all.
mail-spf-none = SPF domény { $domain }: chýba. Zverejnite záznam TXT s názvom svojho poštového servera, napríklad „v=spf1 mx -all“.
mail-spf-include = SPF domény { $domain }: odkazuje na { $include }, kde záznam SPF nie je. Príjemcovia považujú celý záznam za chybný.
mail-spf-several = SPF domény { $domain }: počet záznamov { $records }, povolený je jeden. Príjemcovia nepoužijú žiadny; spojte ich do jedného.
mail-spf-term = SPF domény { $domain }: výrazu „{ $term }“ nerozumie žiadny príjemca, preto záznam nikto nepoužíva
mail-spf-questions = SPF domény { $domain }: so všetkým, čo zahŕňa, potrebuje viac než 10 dopytov na menné servery. Príjemcovia to vzdávajú; uveďte namiesto toho rozsahy adries (ip4:, ip6:).
mail-dkim-unset = DKIM: nekontrolované. Nastavte HUB_DKIM_SELECTOR na názov kľúča svojho poštového servera.
mail-dkim = DKIM na { $name }: kľúč { $kind }
mail-dkim-none = DKIM na { $name }: žiadny kľúč. Zverejnite ten, ktorým podpisuje váš poštový server, alebo opravte HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM na { $name }: počet záznamov { $records }, povolený je jeden
mail-dkim-bad = DKIM na { $name }: nie je záznam DKIM
mail-dkim-revoked = DKIM na { $name }: kľúč bol odvolaný (p= je prázdne). Podpisy ním vytvorené sú bezcenné.
mail-dkim-unreadable = DKIM na { $name }: kľúč nemožno prečítať. Neodsekla sa pri kopírovaní časť?
mail-dkim-short = DKIM na { $name }: kľúč s dĺžkou { $bits } bitov je príliš krátky; príjemcovia ho neberú do úvahy. Vytvorte kľúč s dĺžkou 2048 bitov.
mail-dkim-small = DKIM na { $name }: kľúč s dĺžkou { $bits } bitov ešte platí. Ďalší vytvorte s dĺžkou 2048 bitov.
mail-dkim-testing = DKIM na { $name }: uvádza, že ide o skúšku (t=y). Príjemcovia ho môžu nebrať do úvahy; odstráňte to.
mail-dmarc = DMARC na { $name }: falšované listy sa odmietajú (p={ $policy })
mail-dmarc-watches = DMARC na { $name }: len sleduje (p=none). Keď budú správy obsahovať len vaše vlastné listy, nastavte p=quarantine a potom p=reject.
mail-dmarc-part = DMARC na { $name }: platí pre { $percent } zo 100 listov. Keď bude všetko v poriadku, odstráňte pct=.
mail-dmarc-bad = DMARC na { $name }: neuvádza politiku, ktorú príjemcovia poznajú (p=none, quarantine alebo reject)
mail-dmarc-none = DMARC domény { $domain }: chýba. Zverejnite záznam TXT na _dmarc.{ $domain }; veľkí príjemcovia ho vyžadujú. Začnite s „v=DMARC1; p=none“.
mail-dmarc-several = DMARC domény { $domain }: počet záznamov { $records }, povolený je jeden. Príjemcovia nepoužijú žiadny.
