# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Rašoma atsarginė kopija
cli-backup-done = { $path }: eilutės: { $rows }, lentelės: { $tables }, padėtis { $at }. Turinio SHA-256: { $sha256 }
cli-restore-verifying = Tikrinamas archyvas
cli-restore-storing = Atkuriama
cli-restore-done = Atkurta: eilutės: { $rows }, lentelės: { $tables }, padėtis { $at }. Tuo metu atviri seansai ir nuorodos vėl galioja.
error-file-exists = { $path } jau yra. Nieko neįrašyta.
error-stopped = Sustabdyta. Nieko neišsaugota.
error-backup-part = Yra failas { $path }: rašoma kita atsarginė kopija arba jos rašymas nutrūko. Jei niekas nerašoma, pašalinkite šį failą.
error-backup-nothing = Nėra ko kopijuoti: šios duomenų bazės dar nenaudojo jokia platforma.
error-backup-type = Lentelėje { $table } yra { $found } tipo stulpelis. Atsarginė kopija atpažįsta TEXT, BIGINT ir BYTEA; platformos duomenų bazėje yra tik jos pačios lentelės.
error-backup-ring = Šios lentelės rodo viena į kitą arba į save, todėl jokia tvarka jų atkurti nepavyks: { $tables }
error-backup-unwritten = Nepavyko įrašyti atsarginės kopijos
error-archive-foreign = Šis failas nėra platformos atsarginė kopija. Nieko neatkurta.
error-archive-version = Šios atsarginės kopijos formatas – { $found }; ši platforma skaito formatą { $known }. Nieko neatkurta.
error-archive-broken = Ši atsarginė kopija nutrūkusi arba po įrašymo pakeista. Nieko neatkurta.
error-archive-newer = Ši atsarginė kopija yra iš naujesnės platformos (migracija { $theirs }; čia { $ours }). Atkurkite ją tos versijos platforma. Nieko neatkurta.
error-archive-older = Ši atsarginė kopija yra iš senesnės platformos (migracija { $theirs }; čia { $ours }). Atkurkite ją tos versijos platforma, tada paleiskite šią: ji atnaujins lenteles. Nieko neatkurta.
error-archive-tables = Šios atsarginės kopijos lentelės ne tokios kaip šios duomenų bazės. Nieko neatkurta.
error-restore-occupied = Ši duomenų bazė netuščia: lentelėje { $table } yra eilučių. Atsarginė kopija atkuriama tik į tuščią bazę. Nieko neatkurta.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Viskas tvarkoje.
doctor-found = { $problems-plural ->
    [one] Taisytina { $problems } vieta.
    [few] Taisytinos { $problems } vietos.
    [many] Taisytina { $problems } vietų.
   *[other] Taisytina { $problems } vietų.
}
doctor-settings = Nuostatos: visos tinka. Laiškai siunčiami iš { $from }, atsakymai gaunami adresu { $reply }.
doctor-url = Laiškuose esančios nuorodos veda į { $url }
doctor-url-open = Laiškuose esančios nuorodos veda į { $url }; tai ne https, o platforma gali naudotis ne tik šis kompiuteris: slaptafrazės tinklu keliautų nešifruotos. TLS ryšį užtikrinkite tarpiniu serveriu ir jo adresą įrašykite į HUB_BASE_URL.
doctor-room = Aplankas { $path }: galima rašyti, laisva { $free } MB
doctor-room-full = Aplankas { $path }: laisva tik { $free } MB. Atlaisvinkite vietos: reikia bent 500 MB.
doctor-room-closed = Aplankas { $path }: negalima rašyti arba sukurti. Suteikite prieigą naudotojui, kurio vardu veikia platforma.
doctor-relay = Pašto serveris { $place }: atsako
doctor-relay-away = Pašto serveris { $place }: neatsako ({ $why }). Laiškai laukia ir bus išsiųsti, kai jis atsakys.
doctor-database = Duomenų bazė { $place }: atsako { $engine }
doctor-database-none = Duomenų bazė { $place }: dar nesukurta. Ji sukuriama pirmą kartą paleidus platformą.
doctor-database-away = Duomenų bazė { $place }: neatsako ({ $why })
doctor-tables = Lentelės: atnaujintos (migracija { $ours })
doctor-tables-older = Lentelės: iš senesnės platformos (migracija { $theirs }; šiai platformai žinoma { $ours }). Padarykite atsarginę kopiją ir paleiskite platformą: ji atnaujins lenteles.
doctor-tables-newer = Lentelės: iš naujesnės platformos (migracija { $theirs }; šiai platformai žinoma { $ours }). Naudokite tos versijos platformą.
doctor-administrators = Administratoriai: { $people }
doctor-administrators-none = Administratoriai: dar niekas neprisijungė. „hub user add EMAIL --role administrator“ išspausdina nuorodą pirmajam.
doctor-work = Laukiantys darbai: niekas nevėluoja
doctor-work-late = Laukiantys darbai: vėluoja daugiau nei valandą: { $jobs }. Ar platforma veikia?
doctor-work-held = Laukiantys darbai: pradėti ir laiku nebaigti: { $jobs }. Juos perims kita veikianti platforma.
doctor-letters = Laiškai: nebesiunčiamų ar ilgiau nei parą laukiančių nėra
doctor-letters-given-up = { $letters-plural ->
    [one] Laiškai: { $letters } laiškas nebesiunčiamas. Priežastis nurodyta siunčiamų laiškų puslapyje.
    [few] Laiškai: { $letters } laiškai nebesiunčiami. Priežastis nurodyta siunčiamų laiškų puslapyje.
    [many] Laiškai: { $letters } laiškų nebesiunčiama. Priežastis nurodyta siunčiamų laiškų puslapyje.
   *[other] Laiškai: { $letters } laiškų nebesiunčiama. Priežastis nurodyta siunčiamų laiškų puslapyje.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Laiškai: { $letters } laiškas laukia ilgiau nei parą. Ar platforma veikia?
    [few] Laiškai: { $letters } laiškai laukia ilgiau nei parą. Ar platforma veikia?
    [many] Laiškai: { $letters } laiškų laukia ilgiau nei parą. Ar platforma veikia?
   *[other] Laiškai: { $letters } laiškų laukia ilgiau nei parą. Ar platforma veikia?
}
doctor-clock = Laikrodis: { $now }, vėliau už viską, kas kada nors užrašyta
doctor-clock-back = Laikrodis: rodo { $now }, bet kažkas užrašyta { $last }. Jis atsilieka arba tada skubėjo: nustatykite teisingą laiką.

page-reference = Jei kreipsitės į administratorių, nurodykite ir šį numerį: { $reference }
event-mail-tried = išsiųstas bandomasis laiškas
letter-trial-subject = Bandomasis laiškas
letter-trial-body = Šiuo laišku tik tikrinama, ar gaunami laiškai iš { $link }. Jis išsiųstas { $moment } val. (Briuselio laiku). Nieko daryti nereikia.

doctor-better = ! { $text }
doctor-serving = Platforma adresu { $place }: parengta
doctor-serving-away = Platforma adresu { $place }: neparengta ({ $why })
mail-title = Ar mūsų laiškai gaunami?
mail-lead = Išsiunčia bandomąjį laišką, parodo, ką atsakė pašto serveris, ir perskaito, ką gavėjai perskaito apie siuntėjo domeną. Tai trunka kelias sekundes.
mail-try = Siųsti bandomąjį laišką
mail-again = Bandyti dar kartą
mail-wrong = Būtina sutvarkyti
mail-better = Veikia, bet galėtų geriau
mail-well = Tvarkoje
mail-address-bad = Tai ne el. pašto adresas.
mail-folder = Bandomasis laiškas: įrašytas į aplanką { $path }. Į pašto serverį nesikreipta; nurodykite jį nuostatoje HUB_MAIL_URL.
mail-taken = Bandomasis laiškas: priimtas. Serverio atsakymas: { $answer }. Pažiūrėkite pašto dėžutėje ir jos šlamšto aplanke.
mail-refused = Bandomasis laiškas: nepriimtas ({ $why })
mail-encrypted = Pašto serveris { $server }: laiškai ten siunčiami šifruoti (TLS)
mail-clear = Pašto serveris { $server }: laiškai ten siunčiami nešifruoti. Tame pačiame kompiuteryje tai tinka; tinkle nuostatoje HUB_MAIL_URL naudokite smtps://.
mail-clear-offered = Pašto serveris { $server }: laiškai ten siunčiami nešifruoti, nors jis siūlo TLS. Tinkle prie HUB_MAIL_URL pridėkite ?tls=required.
mail-wide = Pašto serveris { $server }: priima bet kokio rašto adresus (SMTPUTF8)
mail-narrow = Pašto serveris { $server }: prieš @ priima tik lotyniškas raides (SMTPUTF8 nėra). Domenai gali būti bet kokio rašto.
mail-away = { $record }: vardų serveris neatsakė ({ $why }). Tai ne išvada apie domeną; bandykite dar kartą.
mail-domain-bad = Siuntėjas { $from }: ne viešajame domene, todėl gavėjai jo patikrinti negali. Nuostatoje HUB_MAIL_FROM nurodykite savo adresą.
mail-domain-none = Domenas { $domain }: neegzistuoja. Gavėjai iš jo laiškų nepriima.
mail-mx = Domeno { $domain } MX: grįžtantys laiškai siunčiami į { $servers }
mail-mx-none = Domeno { $domain } MX: nėra. Grįžtantys laiškai nepasiekia jūsų, o kai kurie gavėjai tokių siuntėjų nepriima.
mail-mx-null = Domeno { $domain } MX: domenas nurodo, kad pašto nepriima. Gavėjai iš jo laiškų nepriima.
mail-spf = Domeno { $domain } SPF: nurodyta, kas gali siųsti, ir kad niekas kitas negali (užklausos vardų serveriui: { $questions } iš 10)
mail-spf-soft = Domeno { $domain } SPF: kiti nei nurodyti serveriai tik laikomi abejotinais (~all). Surašę visus siuntėjus, įrašą baikite -all (užklausos vardų serveriui: { $questions } iš 10).
mail-spf-neutral = Domeno { $domain } SPF: apie kitus nei nurodyti serverius nieko nepasakyta. Įrašą baikite -all (užklausos vardų serveriui: { $questions } iš 10).
mail-spf-anybody = Domeno { $domain } SPF: jūsų vardu gali siųsti bet kas (+all). Įrašą baikite -all.
mail-spf-none = Domeno { $domain } SPF: nėra. Paskelbkite TXT įrašą, kuriame nurodytas jūsų pašto serveris, pavyzdžiui, „v=spf1 mx -all“.
mail-spf-include = Domeno { $domain } SPF: nurodo į { $include }, kuris SPF įrašo neturi. Gavėjai visą įrašą laiko sugadintu.
mail-spf-several = Domeno { $domain } SPF: leidžiamas vienas įrašas, yra { $records }. Gavėjai nepriima nė vieno; sujunkite juos į vieną.
mail-spf-term = Domeno { $domain } SPF: joks gavėjas nesupranta „{ $term }“, todėl įrašo niekas nenaudoja
mail-spf-questions = Domeno { $domain } SPF: su visais įtrauktais įrašais reikia daugiau nei 10 užklausų vardų serveriui. Gavėjai nutraukia tikrinimą; verčiau nurodykite adresų intervalus (ip4:, ip6:).
mail-dkim-unset = DKIM: netikrinta. Nuostatoje HUB_DKIM_SELECTOR nurodykite savo pašto serverio rakto vardą.
mail-dkim = DKIM įrašas { $name }: raktas { $kind }
mail-dkim-none = DKIM įrašas { $name }: rakto nėra. Paskelbkite raktą, kuriuo pasirašo jūsų pašto serveris, arba pataisykite HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM įrašas { $name }: leidžiamas vienas įrašas, yra { $records }
mail-dkim-bad = DKIM įrašas { $name }: tai ne DKIM įrašas
mail-dkim-revoked = DKIM įrašas { $name }: raktas atšauktas (p= tuščias). Juo pasirašyti parašai beverčiai.
mail-dkim-unreadable = DKIM įrašas { $name }: rakto perskaityti negalima. Gal jis kopijuojant nutrūko?
mail-dkim-short = DKIM įrašas { $name }: { $bits } bitų raktas per trumpas; gavėjai laiko, kad rakto nėra. Sukurkite 2048 bitų raktą.
mail-dkim-small = DKIM įrašas { $name }: { $bits } bitų raktas dar galioja. Kitą kurkite 2048 bitų.
mail-dkim-testing = DKIM įrašas { $name }: nurodo, kad tai bandymas (t=y). Gavėjai gali jo nepaisyti; pašalinkite tai.
mail-dmarc = DMARC įrašas { $name }: suklastoti laiškai atmetami (p={ $policy })
mail-dmarc-watches = DMARC įrašas { $name }: tik stebima (p=none). Kai ataskaitose matysite tik savo laiškus, nustatykite p=quarantine, o vėliau – p=reject.
mail-dmarc-part = DMARC įrašas { $name }: galioja { $percent } laiškų iš 100. Kai viskas bus tvarkoje, pašalinkite pct=.
mail-dmarc-bad = DMARC įrašas { $name }: nenurodyta gavėjams žinoma politika (p=none, quarantine arba reject)
mail-dmarc-none = Domeno { $domain } DMARC: nėra. Paskelbkite TXT įrašą adresu _dmarc.{ $domain }; didieji gavėjai jo reikalauja. Pradėkite nuo „v=DMARC1; p=none“.
mail-dmarc-several = Domeno { $domain } DMARC: leidžiamas vienas įrašas, yra { $records }. Gavėjai nepriima nė vieno.
