# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Zapisovanje varnostne kopije
cli-backup-done = { $path }: vrstice { $rows }, tabele { $tables }, stanje: { $at }. SHA-256 vsebine: { $sha256 }
cli-restore-verifying = Preverjanje arhiva
cli-restore-storing = Obnavljanje
cli-restore-done = Obnovljeno: vrstice { $rows }, tabele { $tables }, stanje: { $at }. Takrat odprte seje in povezave so znova odprte.
error-file-exists = { $path } že obstaja. Nič ni bilo zapisano.
error-stopped = Ustavljeno. Nič ni bilo ohranjeno.
error-backup-part = { $path } obstaja: zapisuje se druga varnostna kopija ali pa je bila ena prekinjena. Če se ne zapisuje nobena, odstranite to datoteko.
error-backup-nothing = Ni česa varnostno kopirati: te podatkovne zbirke še ni uporabljalo nobeno vozlišče.
error-backup-type = Tabela { $table } ima stolpec vrste { $found }. Varnostna kopija pozna TEXT, BIGINT in BYTEA; podatkovna zbirka vozlišča ima samo svoje tabele.
error-backup-ring = Te tabele se sklicujejo druga na drugo ali same nase, zato jih ni mogoče obnoviti v nobenem vrstnem redu: { $tables }
error-backup-unwritten = Varnostne kopije ni bilo mogoče zapisati
error-archive-foreign = Ta datoteka ni varnostna kopija vozlišča. Nič ni bilo obnovljeno.
error-archive-version = Ta varnostna kopija je v obliki { $found }; to vozlišče bere obliko { $known }. Nič ni bilo obnovljeno.
error-archive-broken = Ta varnostna kopija je odrezana ali je bila po zapisu spremenjena. Nič ni bilo obnovljeno.
error-archive-newer = Ta varnostna kopija je iz novejšega vozlišča (migracija { $theirs }; tukaj { $ours }). Obnovite jo z vozliščem tiste različice. Nič ni bilo obnovljeno.
error-archive-older = Ta varnostna kopija je iz starejšega vozlišča (migracija { $theirs }; tukaj { $ours }). Obnovite jo z vozliščem tiste različice, nato zaženite to: tabele samo posodobi. Nič ni bilo obnovljeno.
error-archive-tables = Tabele te varnostne kopije niso tabele te podatkovne zbirke. Nič ni bilo obnovljeno.
error-restore-occupied = Ta podatkovna zbirka ni prazna: v tabeli { $table } so vrstice. Varnostno kopijo je mogoče obnoviti samo v prazno. Nič ni bilo obnovljeno.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Vse je v redu.
doctor-found = { $problems-plural ->
    [one] { $problems } stvar ni v redu.
    [two] { $problems } stvari nista v redu.
    [few] { $problems } stvari niso v redu.
   *[other] { $problems } stvari ni v redu.
}
doctor-settings = Nastavitve: vse so uporabne. Pošiljatelj sporočil: { $from }, odgovori: { $reply }.
doctor-url = Povezave v sporočilih vodijo na { $url }
doctor-url-open = Povezave v sporočilih vodijo na { $url }, kar ni https, vozlišče pa lahko uporabljajo tudi drugi računalniki: gesla bi po omrežju potovala nešifrirana. TLS prepustite posredniškemu strežniku (proxy) in v HUB_BASE_URL nastavite njegov naslov.
doctor-room = Mapa { $path }: zapisovanje je mogoče, prosto { $free } MB
doctor-room-full = Mapa { $path }: prosto samo { $free } MB. Sprostite prostor: najmanj 500 MB.
doctor-room-closed = Mapa { $path }: ni je mogoče ustvariti ali vanjo zapisovati. Dodelite jo uporabniku, pod katerim teče vozlišče.
doctor-relay = Poštni strežnik { $place }: se odziva
doctor-relay-away = Poštni strežnik { $place }: se ne odziva ({ $why }). Sporočila čakajo in se pošljejo, ko se odzove.
doctor-database = Podatkovna zbirka { $place }: { $engine } se odziva
doctor-database-none = Podatkovna zbirka { $place }: še ne obstaja. Ustvari jo prvi zagon vozlišča.
doctor-database-away = Podatkovna zbirka { $place }: se ne odziva ({ $why })
doctor-tables = Tabele: posodobljene (migracija { $ours })
doctor-tables-older = Tabele: iz starejšega vozlišča (migracija { $theirs }; to vozlišče pozna { $ours }). Naredite varnostno kopijo, nato zaženite vozlišče: tabele samo posodobi.
doctor-tables-newer = Tabele: iz novejšega vozlišča (migracija { $theirs }; to vozlišče pozna { $ours }). Zaženite vozlišče tiste različice.
doctor-administrators = Administratorji: { $people }
doctor-administrators-none = Administratorji: vstopil ni še nihče. „hub user add EMAIL --role administrator“ izpiše povezavo za prvega.
doctor-work = Zapadla opravila: nobeno ne zamuja
doctor-work-late = Zapadla opravila: zamuda več kot eno uro: { $jobs }. Ali vozlišče teče?
doctor-work-held = Zapadla opravila: začeta in nedokončana v svojem času: { $jobs }. Prevzame jih naslednje vozlišče, ki teče.
doctor-letters = Sporočila: nobeno ni opuščeno, nobeno ne čaka več kot en dan
doctor-letters-given-up = { $letters-plural ->
    [one] Sporočila: { $letters } je bilo opuščeno. Razlog je na strani „Sporočila na poti“.
    [two] Sporočila: { $letters } sta bili opuščeni. Razlog je na strani „Sporočila na poti“.
    [few] Sporočila: { $letters } so bila opuščena. Razlog je na strani „Sporočila na poti“.
   *[other] Sporočila: { $letters } jih je bilo opuščenih. Razlog je na strani „Sporočila na poti“.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Sporočila: { $letters } čaka več kot en dan. Ali vozlišče teče?
    [two] Sporočila: { $letters } čakata več kot en dan. Ali vozlišče teče?
    [few] Sporočila: { $letters } čakajo več kot en dan. Ali vozlišče teče?
   *[other] Sporočila: { $letters } jih čaka več kot en dan. Ali vozlišče teče?
}
doctor-clock = Ura: { $now }, po vsem, kar je bilo kdaj zabeleženo
doctor-clock-back = Ura: kaže { $now }, zadnji zapis pa je poznejši: { $last }. Zaostaja ali pa je takrat prehitevala: nastavite jo.

page-reference = Če o tem obvestite administratorja, navedite tudi to oznako: { $reference }
event-mail-tried = preskusno sporočilo poslano
letter-trial-subject = Preskusno sporočilo
letter-trial-body = To sporočilo samo preverja, ali sporočila prispejo ({ $link }). Poslano: { $moment } (bruseljski čas). Ni vam treba storiti ničesar.

doctor-better = ! { $text }
doctor-serving = Vozlišče na { $place }: pripravljeno
doctor-serving-away = Vozlišče na { $place }: ni pripravljeno ({ $why })
mail-title = Ali naša sporočila prispejo?
mail-lead = Pošlje preskusno sporočilo, prikaže odgovor poštnega strežnika in prebere, kaj prejemniki preberejo o domeni, s katere prihajajo sporočila. Traja nekaj sekund.
mail-try = Pošlji preskusno sporočilo
mail-again = Poskusi znova
mail-wrong = Treba je urediti
mail-better = Deluje, lahko bi bilo bolje
mail-well = V redu
mail-address-bad = To ni e-poštni naslov.
mail-folder = Preskusno sporočilo: zapisano v mapo { $path }. Noben poštni strežnik ni bil vprašan; nastavite ga v HUB_MAIL_URL.
mail-taken = Preskusno sporočilo: sprejeto. Odgovor strežnika: { $answer }. Poglejte v nabiralnik in v njegovo mapo z neželeno pošto.
mail-refused = Preskusno sporočilo: ni sprejeto ({ $why })
mail-encrypted = Poštni strežnik { $server }: sporočila do njega potujejo šifrirano (TLS)
mail-clear = Poštni strežnik { $server }: sporočila do njega potujejo nešifrirano. Na istem računalniku je to v redu; prek omrežja v HUB_MAIL_URL uporabite smtps://.
mail-clear-offered = Poštni strežnik { $server }: sporočila do njega potujejo nešifrirano, čeprav ponuja TLS. Prek omrežja v HUB_MAIL_URL dodajte ?tls=required.
mail-wide = Poštni strežnik { $server }: sprejema naslove v vseh pisavah (SMTPUTF8)
mail-narrow = Poštni strežnik { $server }: pred @ sprejema samo latinične črke (brez SMTPUTF8). Domene v vseh pisavah so v redu.
mail-away = { $record }: imenski strežnik ni odgovoril ({ $why }). To ni ugotovitev o domeni; poskusite znova.
mail-domain-bad = Pošiljatelj { $from }: ni v javni domeni, zato ga prejemniki ne morejo preveriti. V HUB_MAIL_FROM nastavite svoj naslov.
mail-domain-none = Domena { $domain }: ne obstaja. Prejemniki sporočila z nje zavračajo.
mail-mx = MX domene { $domain }: vrnjena sporočila gredo na { $servers }
mail-mx-none = MX domene { $domain }: ni ga. Vrnjena sporočila ne najdejo poti, nekateri prejemniki pa take pošiljatelje zavračajo.
mail-mx-null = MX domene { $domain }: domena navaja, da ne sprejema pošte. Prejemniki sporočila z nje zavračajo.
mail-spf = SPF domene { $domain }: navaja, kdo sme pošiljati in da nihče drug ne sme (poizvedbe imenskemu strežniku: { $questions } od 10)
mail-spf-soft = SPF domene { $domain }: drugi strežniki, razen navedenih, so samo dvomljivi (~all). Ko so navedeni vsi pošiljatelji, ga končajte z -all (poizvedbe imenskemu strežniku: { $questions } od 10).
mail-spf-neutral = SPF domene { $domain }: o drugih strežnikih, razen navedenih, ne pove nič. Končajte ga z -all (poizvedbe imenskemu strežniku: { $questions } od 10).
mail-spf-anybody = SPF domene { $domain }: v vašem imenu sme pošiljati vsakdo (+all). Končajte ga z -all.
mail-spf-none = SPF domene { $domain }: ni ga. Objavite zapis TXT, ki navaja vaš poštni strežnik, na primer „v=spf1 mx -all“.
mail-spf-include = SPF domene { $domain }: sklicuje se na { $include }, ki nima zapisa SPF. Prejemniki celoten zapis štejejo za pokvarjen.
mail-spf-several = SPF domene { $domain }: število zapisov { $records }, dovoljen je eden. Prejemniki ne upoštevajo nobenega; združite jih v enega.
mail-spf-term = SPF domene { $domain }: noben prejemnik ne razume „{ $term }“, zato nobeden ne uporablja zapisa
mail-spf-questions = SPF domene { $domain }: z vsem, kar vključuje, potrebuje več kot 10 poizvedb imenskemu strežniku. Prejemniki odnehajo; namesto tega navedite obsege naslovov (ip4:, ip6:).
mail-dkim-unset = DKIM: ni preverjen. V HUB_DKIM_SELECTOR nastavite ime ključa svojega poštnega strežnika.
mail-dkim = DKIM na { $name }: ključ { $kind }
mail-dkim-none = DKIM na { $name }: ključa ni. Objavite tistega, s katerim podpisuje vaš poštni strežnik, ali popravite HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM na { $name }: število zapisov { $records }, dovoljen je eden
mail-dkim-bad = DKIM na { $name }: ni zapis DKIM
mail-dkim-revoked = DKIM na { $name }: ključ je bil umaknjen (p= je prazen). Podpisi z njim so brez vrednosti.
mail-dkim-unreadable = DKIM na { $name }: ključa ni mogoče prebrati. Je bil pri kopiranju odrezan?
mail-dkim-short = DKIM na { $name }: ključ dolžine { $bits } bitov je prekratek; prejemniki ga ne upoštevajo. Naredite ključ dolžine 2048 bitov.
mail-dkim-small = DKIM na { $name }: ključ dolžine { $bits } bitov še velja. Naslednji naj bo dolg 2048 bitov.
mail-dkim-testing = DKIM na { $name }: navaja, da gre za preskus (t=y). Prejemniki ga lahko prezrejo; to odstranite.
mail-dmarc = DMARC na { $name }: ponarejena sporočila se zavrnejo (p={ $policy })
mail-dmarc-watches = DMARC na { $name }: samo opazuje (p=none). Ko poročila kažejo samo vaša sporočila, nastavite p=quarantine, nato p=reject.
mail-dmarc-part = DMARC na { $name }: velja za { $percent } od 100 sporočil. Ko je vse v redu, odstranite pct=.
mail-dmarc-bad = DMARC na { $name }: ne navaja pravilnika, ki bi ga prejemniki poznali (p=none, quarantine ali reject)
mail-dmarc-none = DMARC domene { $domain }: ni ga. Objavite zapis TXT na _dmarc.{ $domain }; veliki prejemniki ga zahtevajo. Začnite z „v=DMARC1; p=none“.
mail-dmarc-several = DMARC domene { $domain }: število zapisov { $records }, dovoljen je eden. Prejemniki ne upoštevajo nobenega.
