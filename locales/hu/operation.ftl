# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = A biztonsági másolat írása
cli-backup-done = { $path }: { $tables } tábla { $rows } sora, állapot: { $at }. A tartalom SHA-256 értéke: { $sha256 }
cli-restore-verifying = A mentés ellenőrzése
cli-restore-storing = Visszaállítás
cli-restore-done = Visszaállítva: { $tables } tábla { $rows } sora, állapot: { $at }. Az akkor nyitott munkamenetek és hivatkozások újra nyitottak.
error-file-exists = { $path }: már létezik. Semmit nem írtunk.
error-stopped = Leállítva. Semmi nem maradt meg.
error-backup-part = { $path }: létezik, tehát egy másik biztonsági másolat készül, vagy egy félbeszakadt. Ha egyik sem fut, törölje ezt a fájlt.
error-backup-nothing = Nincs mit menteni: ezt az adatbázist még egyetlen Hub sem használta.
error-backup-type = Tábla: { $table }, ilyen típusú oszloppal: { $found }. A biztonsági másolat a TEXT, BIGINT és BYTEA típust ismeri; a Hub adatbázisában csak a saját táblái lehetnek.
error-backup-ring = Ezek a táblák egymásra vagy önmagukra hivatkoznak, ezért semmilyen sorrendben nem állíthatók vissza: { $tables }
error-backup-unwritten = A biztonsági másolatot nem sikerült megírni
error-archive-foreign = Ez a fájl nem egy Hub biztonsági másolata. Semmit nem állítottunk vissza.
error-archive-version = A biztonsági másolat formátuma: { $found }; ez a Hub ezt olvassa: { $known }. Semmit nem állítottunk vissza.
error-archive-broken = Ez a biztonsági másolat csonka, vagy megírása óta megváltozott. Semmit nem állítottunk vissza.
error-archive-newer = Ez a biztonsági másolat egy újabb Hubé (migráció: { $theirs }; itt: { $ours }). Olyan verziójú Hubbal állítsa vissza. Semmit nem állítottunk vissza.
error-archive-older = Ez a biztonsági másolat egy régebbi Hubé (migráció: { $theirs }; itt: { $ours }). Olyan verziójú Hubbal állítsa vissza, majd indítsa el ezt: naprakésszé teszi a táblákat. Semmit nem állítottunk vissza.
error-archive-tables = E biztonsági másolat táblái nem ennek az adatbázisnak a táblái. Semmit nem állítottunk vissza.
error-restore-occupied = Ez az adatbázis nem üres: sorok vannak ebben a táblában: { $table }. Biztonsági másolat csak üres adatbázisba állítható vissza. Semmit nem állítottunk vissza.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Minden rendben.
doctor-found = { $problems-plural ->
    [one] { $problems } hiba van.
   *[other] { $problems } hiba van.
}
doctor-settings = Beállítások: mindegyik használható. A levelek feladója: { $from }, a válaszok címe: { $reply }.
doctor-url = A levelekben lévő hivatkozások ide vezetnek: { $url }
doctor-url-open = A levelekben lévő hivatkozások ide vezetnek: { $url }; ez nem https, és a Hubot más gépekről is használhatják: a jelmondatok titkosítatlanul haladnának a hálózaton. Bízza a TLS-t egy proxyra, és a HUB_BASE_URL értéke legyen annak a címe.
doctor-room = Mappa: { $path }: írható, { $free } MB szabad
doctor-room-full = Mappa: { $path }: csak { $free } MB szabad. Szabadítson fel helyet: legalább 500 MB kell.
doctor-room-closed = Mappa: { $path }: nem írható vagy nem hozható létre. Adja annak a felhasználónak, akinek a nevében a Hub fut.
doctor-relay = Levéltovábbító: { $place }: válaszol
doctor-relay-away = Levéltovábbító: { $place }: nem válaszol ({ $why }). A levelek várnak, és kimennek, amint válaszol.
doctor-database = Adatbázis: { $place }: { $engine } válaszol
doctor-database-none = Adatbázis: { $place }: még nincs. A Hub első indítása létrehozza.
doctor-database-away = Adatbázis: { $place }: nem válaszol ({ $why })
doctor-tables = Táblák: naprakészek (migráció: { $ours })
doctor-tables-older = Táblák: egy régebbi Hubé (migráció: { $theirs }; ez a Hub ezt ismeri: { $ours }). Készítsen biztonsági másolatot, majd indítsa el a Hubot: naprakésszé teszi őket.
doctor-tables-newer = Táblák: egy újabb Hubé (migráció: { $theirs }; ez a Hub ezt ismeri: { $ours }). Olyan verziójú Hubot futtasson.
doctor-administrators = Adminisztrátorok: { $people }
doctor-administrators-none = Adminisztrátorok: még senki nem lépett be. A „hub user add EMAIL --role administrator” parancs hivatkozást ír ki az elsőnek.
doctor-work = Esedékes műveletek: nincs késés
doctor-work-late = Esedékes műveletek: egy óránál többet késnek: { $jobs }. Fut a Hub kiszolgálója?
doctor-work-held = Esedékes műveletek: megkezdve, de időben nem készültek el: { $jobs }. A következő futó Hub átveszi.
doctor-letters = Levelek: egyik sem hiúsult meg, egyik sem vár egy napnál régebben
doctor-letters-given-up = { $letters-plural ->
    [one] Levelek: { $letters } meghiúsult. Az úton lévő levelek oldala megmutatja, miért.
   *[other] Levelek: { $letters } meghiúsult. Az úton lévő levelek oldala megmutatja, miért.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Levelek: { $letters } egy napnál régebben vár. Fut a Hub kiszolgálója?
   *[other] Levelek: { $letters } egy napnál régebben vár. Fut a Hub kiszolgálója?
}
doctor-clock = Óra: { $now }, minden eddigi feljegyzésnél későbbi
doctor-clock-back = Óra: az állása { $now }, de van későbbi feljegyzés ({ $last }). Késik, vagy akkor sietett: állítsa be.

page-reference = Ha adminisztrátorhoz fordul, ezt a hivatkozási számot is közölje: { $reference }
event-mail-tried = próbalevél elküldve
letter-trial-subject = Próbalevél
letter-trial-body = Ez a levél csak azt próbálja ki, megérkeznek-e az innen küldött levelek: { $link }. Küldés: { $moment } (brüsszeli idő szerint). Nincs teendője.

doctor-better = ! { $text }
doctor-serving = Hub: { $place }: kész
doctor-serving-away = Hub: { $place }: nem kész ({ $why })
mail-title = Megérkeznek a leveleink?
mail-lead = Próbalevelet küld, megmutatja a levelezőkiszolgáló válaszát, és beolvassa, amit a fogadók a feladó tartományáról olvasnak. Néhány másodpercig tart.
mail-try = Próbalevél küldése
mail-again = Újrapróbálás
mail-wrong = Javítandó
mail-better = Működik, lehetne jobb
mail-well = Rendben
mail-address-bad = Ez nem e-mail-cím.
mail-folder = Próbalevél: ebbe a mappába került: { $path }. Levelezőkiszolgáló nem kapta meg; adjon meg egyet a HUB_MAIL_URL beállításban.
mail-taken = Próbalevél: átvéve. A kiszolgáló válasza: { $answer }. Nézze meg a postafiókot és a levélszemét mappát is.
mail-refused = Próbalevél: nem vették át ({ $why })
mail-encrypted = Levelezőkiszolgáló: { $server }: a levelek titkosítva jutnak el oda (TLS)
mail-clear = Levelezőkiszolgáló: { $server }: a levelek titkosítatlanul jutnak el oda. Egyazon gépen ez rendben van; hálózaton át használjon smtps:// címet a HUB_MAIL_URL beállításban.
mail-clear-offered = Levelezőkiszolgáló: { $server }: a levelek titkosítatlanul jutnak el oda, bár kínál TLS-t. Hálózaton át tegye a HUB_MAIL_URL végére: ?tls=required.
mail-wide = Levelezőkiszolgáló: { $server }: bármilyen írásrendszerű címet átvesz (SMTPUTF8)
mail-narrow = Levelezőkiszolgáló: { $server }: a @ előtt csak latin betűket vesz át (nincs SMTPUTF8). A tartomány bármilyen írásrendszerű lehet.
mail-away = { $record }: a névkiszolgáló nem adott választ ({ $why }). Ez nem megállapítás a tartományról; próbálja újra.
mail-domain-bad = Feladó: { $from }: nem nyilvános tartományban van, ezért a fogadók nem tudják ellenőrizni. A HUB_MAIL_FROM értéke legyen egy saját cím.
mail-domain-none = Tartomány: { $domain }: nem létezik. A fogadók elutasítják az innen jövő leveleket.
mail-mx = MX ({ $domain }): a visszajövő levelek ide mennek: { $servers }
mail-mx-none = MX ({ $domain }): nincs. A visszajövő levelek nem találnak utat, és egyes fogadók elutasítják az ilyen feladót.
mail-mx-null = MX ({ $domain }): a tartomány azt közli, hogy nem fogad levelet. A fogadók elutasítják az innen jövő leveleket.
mail-spf = SPF ({ $domain }): megmondja, ki küldhet, és hogy más senki (névkiszolgáló-lekérdezések: { $questions }, legfeljebb 10)
mail-spf-soft = SPF ({ $domain }): a nem megnevezett kiszolgálókat csak kétségesnek jelöli (~all). Ha minden küldő meg van nevezve, zárja így: -all (névkiszolgáló-lekérdezések: { $questions }, legfeljebb 10).
mail-spf-neutral = SPF ({ $domain }): nem mond semmit a nem megnevezett kiszolgálókról. Zárja így: -all (névkiszolgáló-lekérdezések: { $questions }, legfeljebb 10).
mail-spf-anybody = SPF ({ $domain }): bárki küldhet az Ön nevében (+all). Zárja így: -all.
mail-spf-none = SPF ({ $domain }): nincs. Tegyen közzé TXT rekordot, amely megnevezi a levelezőkiszolgálóját, például: „v=spf1 mx -all”.
mail-spf-include = SPF ({ $domain }): erre hivatkozik: { $include }, amelynek nincs SPF rekordja. A fogadók az egész rekordot hibásnak tekintik.
mail-spf-several = SPF ({ $domain }): { $records } rekord, ahol egy lehet. A fogadók egyiket sem veszik figyelembe; egyesítse őket.
mail-spf-term = SPF ({ $domain }): ezt egyetlen fogadó sem érti: „{ $term }”, ezért egyik sem használja a rekordot
mail-spf-questions = SPF ({ $domain }): a benne hivatkozottakkal együtt 10-nél több névkiszolgáló-lekérdezés kell hozzá. A fogadók felhagynak vele; adjon meg inkább címtartományokat (ip4:, ip6:).
mail-dkim-unset = DKIM: nem ellenőriztük. A HUB_DKIM_SELECTOR értéke legyen a levelezőkiszolgáló kulcsának neve.
mail-dkim = DKIM ({ $name }): kulcs: { $kind }
mail-dkim-none = DKIM ({ $name }): nincs kulcs. Tegye közzé azt, amellyel a levelezőkiszolgálója aláír, vagy javítsa a HUB_DKIM_SELECTOR beállítást.
mail-dkim-several = DKIM ({ $name }): { $records } rekord, ahol egy lehet
mail-dkim-bad = DKIM ({ $name }): nem DKIM rekord
mail-dkim-revoked = DKIM ({ $name }): a kulcsot visszavonták (p= üres). A vele készült aláírások értéktelenek.
mail-dkim-unreadable = DKIM ({ $name }): a kulcs nem olvasható. Lemaradt a vége a másoláskor?
mail-dkim-short = DKIM ({ $name }): { $bits } bites kulcs, túl rövid; a fogadók úgy veszik, mintha nem volna. Készítsen 2048 bites kulcsot.
mail-dkim-small = DKIM ({ $name }): { $bits } bites kulcs, még elfogadott. A következő legyen 2048 bites.
mail-dkim-testing = DKIM ({ $name }): tesztnek mondja magát (t=y). A fogadók figyelmen kívül hagyhatják; törölje ezt.
mail-dmarc = DMARC ({ $name }): a hamisított leveleket elutasítják (p={ $policy })
mail-dmarc-watches = DMARC ({ $name }): csak figyel (p=none). Ha a jelentések már csak a saját leveleit mutatják, állítsa be: p=quarantine, majd p=reject.
mail-dmarc-part = DMARC ({ $name }): 100 levélből { $percent } esetében érvényes. Ha minden rendben, törölje ezt: pct=.
mail-dmarc-bad = DMARC ({ $name }): nem nevez meg olyan szabályt, amelyet a fogadók ismernek (p=none, quarantine vagy reject)
mail-dmarc-none = DMARC ({ $domain }): nincs. Tegyen közzé TXT rekordot itt: _dmarc.{ $domain }; a nagy fogadók elvárják. Kezdje ezzel: „v=DMARC1; p=none”.
mail-dmarc-several = DMARC ({ $domain }): { $records } rekord, ahol egy lehet. A fogadók egyiket sem veszik figyelembe.
