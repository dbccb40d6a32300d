# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Pisanje sigurnosne kopije
cli-backup-done = { $path }: retci: { $rows }, tablice: { $tables }, stanje { $at }. SHA-256 sadržaja: { $sha256 }
cli-restore-verifying = Provjera arhive
cli-restore-storing = Vraćanje
cli-restore-done = Vraćeno: retci: { $rows }, tablice: { $tables }, stanje { $at }. Sesije i poveznice koje su tada bile otvorene ponovno su otvorene.
error-file-exists = { $path } već postoji. Ništa nije napisano.
error-stopped = Zaustavljeno. Ništa nije zadržano.
error-backup-part = { $path } postoji: piše se druga sigurnosna kopija ili je neka prekinuta. Ako se nijedna ne piše, uklonite ovu datoteku.
error-backup-nothing = Nema ničega za sigurnosnu kopiju: nijedan hub još nije upotrebljavao ovu bazu podataka.
error-backup-type = Tablica { $table } ima stupac vrste { $found }. Sigurnosna kopija poznaje TEXT, BIGINT i BYTEA; baza podataka huba nema drugih tablica osim vlastitih.
error-backup-ring = Ove se tablice pozivaju jedna na drugu ili na same sebe, pa ih nijedan redoslijed ne može vratiti: { $tables }
error-backup-unwritten = Sigurnosna kopija nije se mogla napisati
error-archive-foreign = Ova datoteka nije sigurnosna kopija huba. Ništa nije vraćeno.
error-archive-version = Ova je sigurnosna kopija u formatu { $found }; ovaj hub čita format { $known }. Ništa nije vraćeno.
error-archive-broken = Ova je sigurnosna kopija prekinuta ili je promijenjena nakon što je napisana. Ništa nije vraćeno.
error-archive-newer = Ova sigurnosna kopija potječe iz novijeg huba (migracija { $theirs }; ovdje { $ours }). Vratite je s hubom te verzije. Ništa nije vraćeno.
error-archive-older = Ova sigurnosna kopija potječe iz starijeg huba (migracija { $theirs }; ovdje { $ours }). Vratite je s hubom te verzije, zatim pokrenite ovaj: on ažurira tablice. Ništa nije vraćeno.
error-archive-tables = Tablice ove sigurnosne kopije nisu tablice ove baze podataka. Ništa nije vraćeno.
error-restore-occupied = Ova baza podataka nije prazna: ima redaka u { $table }. Sigurnosna se kopija vraća samo u praznu bazu. Ništa nije vraćeno.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Sve je u redu.
doctor-found = { $problems-plural ->
    [one] { $problems } stvar nije u redu.
    [few] { $problems } stvari nisu u redu.
   *[other] { $problems } stvari nije u redu.
}
doctor-settings = Postavke: sve se mogu upotrijebiti. Poruke dolaze s adrese { $from }, odgovori idu na { $reply }.
doctor-url = Poveznice u porukama vode na { $url }
doctor-url-open = Poveznice u porukama vode na { $url }, što nije https, a hub smiju upotrebljavati i druga računala: lozinke bi mrežom prolazile nešifrirane. TLS prepustite posredničkom poslužitelju, a HUB_BASE_URL postavite na njegovu adresu.
doctor-room = Mapa { $path }: može se pisati, slobodno { $free } MB
doctor-room-full = Mapa { $path }: slobodno samo { $free } MB. Oslobodite prostor: najmanje 500 MB.
doctor-room-closed = Mapa { $path }: u nju se ne može pisati ili se ne može izraditi. Dodijelite je korisniku pod kojim hub radi.
doctor-relay = Poslužitelj pošte { $place }: odgovara
doctor-relay-away = Poslužitelj pošte { $place }: ne odgovara ({ $why }). Poruke čekaju i odlaze kada odgovori.
doctor-database = Baza podataka { $place }: { $engine } odgovara
doctor-database-none = Baza podataka { $place }: još ne postoji. Izrađuje se pri prvom pokretanju huba.
doctor-database-away = Baza podataka { $place }: ne odgovara ({ $why })
doctor-tables = Tablice: ažurne (migracija { $ours })
doctor-tables-older = Tablice: iz starijeg huba (migracija { $theirs }; ovaj hub poznaje { $ours }). Napravite sigurnosnu kopiju, zatim pokrenite hub: on ih ažurira.
doctor-tables-newer = Tablice: iz novijeg huba (migracija { $theirs }; ovaj hub poznaje { $ours }). Pokrenite hub te verzije.
doctor-administrators = Administratori: { $people }
doctor-administrators-none = Administratori: još nitko nije ušao. „hub user add EMAIL --role administrator” ispisuje poveznicu za prvoga.
doctor-work = Zadaci na redu: ništa ne kasni
doctor-work-late = Zadaci na redu: kasne više od sata: { $jobs }. Radi li hub?
doctor-work-held = Zadaci na redu: započeti, a nisu završeni na vrijeme: { $jobs }. Preuzima ih sljedeći hub koji radi.
doctor-letters = Poruke: nema neuspjelih ni takvih koje čekaju dulje od jednog dana
doctor-letters-given-up = { $letters-plural ->
    [one] Poruke: { $letters } nije uspjela. Razlog je na stranici s porukama na putu.
    [few] Poruke: { $letters } nisu uspjele. Razlog je na stranici s porukama na putu.
   *[other] Poruke: { $letters } nije uspjelo. Razlog je na stranici s porukama na putu.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Poruke: { $letters } čeka dulje od jednog dana. Radi li hub?
    [few] Poruke: { $letters } čekaju dulje od jednog dana. Radi li hub?
   *[other] Poruke: { $letters } čeka dulje od jednog dana. Radi li hub?
}
doctor-clock = Sat: { $now }, nakon svega što je ikada zapisano
doctor-clock-back = Sat: pokazuje { $now }, ali nešto je zapisano { $last }. Kasni ili je tada žurio: namjestite ga.

page-reference = Ako se obraćate administratoru, navedite i ovu oznaku: { $reference }
event-mail-tried = probna poruka poslana
letter-trial-subject = Probna poruka
letter-trial-body = Ovom se porukom samo provjerava stižu li poruke ovog huba ({ $link }). Poslana je { $moment } po briselskom vremenu. Ne trebate učiniti ništa.

doctor-better = ! { $text }
doctor-serving = Hub na { $place }: spreman
doctor-serving-away = Hub na { $place }: nije spreman ({ $why })
mail-title = Stižu li naše poruke?
mail-lead = Šalje probnu poruku, prikazuje što je poslužitelj pošte odgovorio i čita ono što primatelji čitaju o domeni s koje poruke dolaze. Traje nekoliko sekundi.
mail-try = Pošalji probnu poruku
mail-again = Pokušaj ponovno
mail-wrong = Mora se ispraviti
mail-better = Radi, može bolje
mail-well = U redu
mail-address-bad = Ovo nije adresa e-pošte.
mail-folder = Probna poruka: zapisana u mapu { $path }. Nije upitan nijedan poslužitelj pošte; postavite ga u HUB_MAIL_URL.
mail-taken = Probna poruka: preuzeta. Poslužitelj je odgovorio: { $answer }. Pogledajte u pretinac i u njegovu mapu neželjene pošte.
mail-refused = Probna poruka: nije preuzeta ({ $why })
mail-encrypted = Poslužitelj pošte { $server }: poruke onamo putuju šifrirano (TLS)
mail-clear = Poslužitelj pošte { $server }: poruke onamo putuju nešifrirano. Na jednom je računalu to u redu; preko mreže upotrijebite smtps:// u HUB_MAIL_URL.
mail-clear-offered = Poslužitelj pošte { $server }: poruke onamo putuju nešifrirano, iako nudi TLS. Preko mreže dodajte ?tls=required u HUB_MAIL_URL.
mail-wide = Poslužitelj pošte { $server }: prima adrese na svakoj abecedi (SMTPUTF8)
mail-narrow = Poslužitelj pošte { $server }: ispred znaka @ prima samo latinična slova (bez SMTPUTF8). Domene na svakoj abecedi u redu su.
mail-away = { $record }: poslužitelj naziva nije odgovorio ({ $why }). To nije zaključak o domeni; pokušajte ponovno.
mail-domain-bad = Pošiljatelj { $from }: nije u javnoj domeni, pa ga primatelji ne mogu provjeriti. Postavite HUB_MAIL_FROM na vlastitu adresu.
mail-domain-none = Domena { $domain }: ne postoji. Primatelji odbijaju poruke s nje.
mail-mx = MX za { $domain }: vraćene poruke idu na { $servers }
mail-mx-none = MX za { $domain }: nema ga. Vraćene poruke ne nalaze put, a neki primatelji odbijaju takve pošiljatelje.
mail-mx-null = MX za { $domain }: domena navodi da ne prima poštu. Primatelji odbijaju poruke s nje.
mail-spf = SPF za { $domain }: navodi tko smije slati i da nitko drugi ne smije (upiti poslužitelju naziva: { $questions } od 10)
mail-spf-soft = SPF za { $domain }: drugi poslužitelji osim navedenih samo su sumnjivi (~all). Kada su navedeni svi pošiljatelji, završite ga s -all (upiti poslužitelju naziva: { $questions } od 10).
mail-spf-neutral = SPF za { $domain }: ne govori ništa o drugim poslužiteljima osim navedenih. Završite ga s -all (upiti poslužitelju naziva: { $questions } od 10).
mail-spf-anybody = SPF za { $domain }: svatko smije slati u vaše ime (+all). Završite ga s -all.
mail-spf-none = SPF za { $domain }: nema ga. Objavite TXT zapis koji navodi vaš poslužitelj pošte, npr. „v=spf1 mx -all”.
mail-spf-include = SPF za { $domain }: upućuje na { $include }, gdje nema SPF zapisa. Primatelji cijeli zapis smatraju neispravnim.
mail-spf-several = SPF za { $domain }: broj zapisa: { $records }, a dopušten je jedan. Primatelji ne uzimaju nijedan; spojite ih u jedan.
mail-spf-term = SPF za { $domain }: nijedan primatelj ne razumije „{ $term }”, pa nijedan ne upotrebljava zapis
mail-spf-questions = SPF za { $domain }: sa svime što uključuje treba više od 10 upita poslužitelju naziva. Primatelji odustaju; umjesto toga navedite raspone adresa (ip4:, ip6:).
mail-dkim-unset = DKIM: nije pregledan. Postavite HUB_DKIM_SELECTOR na naziv ključa svojeg poslužitelja pošte.
mail-dkim = DKIM na { $name }: ključ { $kind }
mail-dkim-none = DKIM na { $name }: nema ključa. Objavite onaj kojim vaš poslužitelj pošte potpisuje ili ispravite HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM na { $name }: broj zapisa: { $records }, a dopušten je jedan
mail-dkim-bad = DKIM na { $name }: nije DKIM zapis
mail-dkim-revoked = DKIM na { $name }: ključ je povučen (p= je prazno). Potpisi tim ključem ne vrijede.
mail-dkim-unreadable = DKIM na { $name }: ključ se ne može pročitati. Je li odrezan pri kopiranju?
mail-dkim-short = DKIM na { $name }: ključ je prekratak (broj bitova: { $bits }); primatelji ga ne priznaju. Izradite ključ od 2048 bitova.
mail-dkim-small = DKIM na { $name }: ključ još vrijedi (broj bitova: { $bits }). Sljedeći izradite od 2048 bitova.
mail-dkim-testing = DKIM na { $name }: navodi da je riječ o probi (t=y). Primatelji ga mogu zanemariti; uklonite to.
mail-dmarc = DMARC na { $name }: krivotvorene se poruke odbijaju (p={ $policy })
mail-dmarc-watches = DMARC na { $name }: samo promatra (p=none). Kada izvještaji pokažu samo vaše vlastite poruke, postavite p=quarantine, zatim p=reject.
mail-dmarc-part = DMARC na { $name }: od 100 poruka vrijedi za { $percent }. Uklonite pct= kada sve bude u redu.
mail-dmarc-bad = DMARC na { $name }: ne navodi politiku koju primatelji poznaju (p=none, quarantine ili reject)
mail-dmarc-none = DMARC za { $domain }: nema ga. Objavite TXT zapis na _dmarc.{ $domain }; veliki ga primatelji traže. Počnite s „v=DMARC1; p=none”.
mail-dmarc-several = DMARC za { $domain }: broj zapisa: { $records }, a dopušten je jedan. Primatelji ne uzimaju nijedan.
