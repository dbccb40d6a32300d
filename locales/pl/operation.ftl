# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Zapisywanie kopii zapasowej
cli-backup-done = { $path }: wiersze: { $rows }, tabele: { $tables }, stan na { $at }. SHA-256 zawartości: { $sha256 }
cli-restore-verifying = Sprawdzanie archiwum
cli-restore-storing = Przywracanie
cli-restore-done = Przywrócono: wiersze: { $rows }, tabele: { $tables }, stan na { $at }. Sesje i linki, które były wtedy otwarte, są znów otwarte.
error-file-exists = { $path } już istnieje. Niczego nie zapisano.
error-stopped = Zatrzymano. Niczego nie zachowano.
error-backup-part = { $path } istnieje: trwa zapisywanie innej kopii zapasowej albo któreś zapisywanie przerwano. Jeżeli żadne nie trwa, należy usunąć ten plik.
error-backup-nothing = Nie ma czego zapisać: tej bazy danych nie używał jeszcze żaden hub.
error-backup-type = Tabela { $table } ma kolumnę typu { $found }. Kopia zapasowa obsługuje typy TEXT, BIGINT i BYTEA; baza danych huba ma tylko jego własne tabele.
error-backup-ring = Te tabele odwołują się do siebie nawzajem lub do samych siebie, więc nie da się ich przywrócić w żadnej kolejności: { $tables }
error-backup-unwritten = Nie udało się zapisać kopii zapasowej
error-archive-foreign = Ten plik nie jest kopią zapasową huba. Niczego nie przywrócono.
error-archive-version = Ta kopia zapasowa ma format { $found }; ten hub odczytuje format { $known }. Niczego nie przywrócono.
error-archive-broken = Ta kopia zapasowa jest ucięta albo zmieniono ją po zapisaniu. Niczego nie przywrócono.
error-archive-newer = Ta kopia zapasowa pochodzi z nowszego huba (migracja { $theirs }; tutaj { $ours }). Należy ją przywrócić za pomocą huba w tamtej wersji. Niczego nie przywrócono.
error-archive-older = Ta kopia zapasowa pochodzi ze starszego huba (migracja { $theirs }; tutaj { $ours }). Należy ją przywrócić za pomocą huba w tamtej wersji, a potem uruchomić ten: zaktualizuje on tabele. Niczego nie przywrócono.
error-archive-tables = Tabele tej kopii zapasowej nie są tabelami tej bazy danych. Niczego nie przywrócono.
error-restore-occupied = Ta baza danych nie jest pusta: w tabeli { $table } są wiersze. Kopię zapasową przywraca się tylko do pustej bazy. Niczego nie przywrócono.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Wszystko w porządku.
doctor-found = { $problems-plural ->
    [one] Znaleziono { $problems } problem.
    [few] Znaleziono { $problems } problemy.
    [many] Znaleziono { $problems } problemów.
   *[other] Znaleziono { $problems } problemu.
}
doctor-settings = Ustawienia: wszystkie można zastosować. Nadawca wiadomości: { $from }, adres odpowiedzi: { $reply }.
doctor-url = Linki w wiadomościach prowadzą do { $url }
doctor-url-open = Linki w wiadomościach prowadzą do { $url }, a to nie jest https i z huba mogą korzystać inne komputery: hasła szłyby przez sieć otwartym tekstem. TLS powinien obsługiwać serwer proxy, a w HUB_BASE_URL należy ustawić jego adres.
doctor-room = Folder { $path }: można zapisywać, wolne { $free } MB
doctor-room-full = Folder { $path }: wolne tylko { $free } MB. Należy zwolnić miejsce: co najmniej 500 MB.
doctor-room-closed = Folder { $path }: nie można w nim zapisywać lub go utworzyć. Należy przekazać go użytkownikowi, w którego imieniu działa hub.
doctor-relay = Serwer poczty { $place }: odpowiada
doctor-relay-away = Serwer poczty { $place }: nie odpowiada ({ $why }). Wiadomości czekają i zostaną wysłane, gdy odpowie.
doctor-database = Baza danych { $place }: { $engine } odpowiada
doctor-database-none = Baza danych { $place }: jeszcze nie istnieje. Utworzy ją pierwsze uruchomienie huba.
doctor-database-away = Baza danych { $place }: nie odpowiada ({ $why })
doctor-tables = Tabele: aktualne (migracja { $ours })
doctor-tables-older = Tabele: ze starszego huba (migracja { $theirs }; ten hub zna { $ours }). Należy wykonać kopię zapasową, a potem uruchomić hub: zaktualizuje tabele.
doctor-tables-newer = Tabele: z nowszego huba (migracja { $theirs }; ten hub zna { $ours }). Należy uruchomić hub w tamtej wersji.
doctor-administrators = Administratorzy: { $people }
doctor-administrators-none = Administratorzy: nikt jeszcze nie wszedł. „hub user add EMAIL --role administrator” wypisuje link dla pierwszego z nich.
doctor-work = Praca bieżąca: nic się nie spóźnia
doctor-work-late = Praca bieżąca: spóźnienie ponad godzinę: { $jobs }. Czy hub działa?
doctor-work-held = Praca bieżąca: rozpoczęto i nie ukończono w czasie: { $jobs }. Przejmie ją następny działający hub.
doctor-letters = Wiadomości: żadnej nie zaniechano, żadna nie czeka dłużej niż dzień
doctor-letters-given-up = { $letters-plural ->
    [one] Wiadomości: zaniechano { $letters }. Przyczynę podaje strona „Wiadomości w drodze”.
    [few] Wiadomości: zaniechano { $letters }. Przyczynę podaje strona „Wiadomości w drodze”.
    [many] Wiadomości: zaniechano { $letters }. Przyczynę podaje strona „Wiadomości w drodze”.
   *[other] Wiadomości: zaniechano { $letters }. Przyczynę podaje strona „Wiadomości w drodze”.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Wiadomości: { $letters } czeka dłużej niż dzień. Czy hub działa?
    [few] Wiadomości: { $letters } czekają dłużej niż dzień. Czy hub działa?
    [many] Wiadomości: { $letters } czeka dłużej niż dzień. Czy hub działa?
   *[other] Wiadomości: { $letters } czeka dłużej niż dzień. Czy hub działa?
}
doctor-clock = Zegar: { $now }, później niż wszystko, co kiedykolwiek zapisano
doctor-clock-back = Zegar: pokazuje { $now }, ale coś zapisano { $last }. Spóźnia się albo wtedy się spieszył: należy go ustawić.

page-reference = W razie zgłoszenia administratorowi należy podać także ten numer: { $reference }
event-mail-tried = wysłano wiadomość próbną
letter-trial-subject = Wiadomość próbna
letter-trial-body = Ta wiadomość sprawdza tylko, czy dochodzą wiadomości z { $link }. Wysłano ją { $moment } (czas brukselski). Nie trzeba nic robić.

doctor-better = ! { $text }
doctor-serving = Hub pod adresem { $place }: gotowy
doctor-serving-away = Hub pod adresem { $place }: niegotowy ({ $why })
mail-title = Czy nasze wiadomości dochodzą?
mail-lead = Wysyła wiadomość próbną, pokazuje odpowiedź serwera poczty i odczytuje to, co odbiorcy odczytują o domenie nadawcy. Trwa to kilka sekund.
mail-try = Wyślij wiadomość próbną
mail-again = Spróbuj ponownie
mail-wrong = Wymaga naprawy
mail-better = Działa, może działać lepiej
mail-well = W porządku
mail-address-bad = To nie jest adres e-mail.
mail-folder = Wiadomość próbna: zapisano w folderze { $path }. Nie użyto żadnego serwera poczty; można go ustawić w HUB_MAIL_URL.
mail-taken = Wiadomość próbna: przyjęto. Serwer odpowiedział: { $answer }. Należy sprawdzić skrzynkę, także folder ze spamem.
mail-refused = Wiadomość próbna: nie przyjęto ({ $why })
mail-encrypted = Serwer poczty { $server }: wiadomości są przesyłane w postaci zaszyfrowanej (TLS)
mail-clear = Serwer poczty { $server }: wiadomości są przesyłane otwartym tekstem. Na jednym komputerze to wystarcza; przez sieć należy użyć smtps:// w HUB_MAIL_URL.
mail-clear-offered = Serwer poczty { $server }: wiadomości są przesyłane otwartym tekstem, choć serwer oferuje TLS. Przez sieć należy dodać ?tls=required do HUB_MAIL_URL.
mail-wide = Serwer poczty { $server }: przyjmuje adresy w dowolnym alfabecie (SMTPUTF8)
mail-narrow = Serwer poczty { $server }: przed znakiem @ przyjmuje tylko litery łacińskie (brak SMTPUTF8). Domeny mogą być w dowolnym alfabecie.
mail-away = { $record }: serwer nazw nie podał odpowiedzi ({ $why }). Nie świadczy to o domenie; należy spróbować ponownie.
mail-domain-bad = Nadawca { $from }: nie jest w domenie publicznej, więc odbiorcy nie mogą go sprawdzić. W HUB_MAIL_FROM należy ustawić własny adres.
mail-domain-none = Domena { $domain }: nie istnieje. Odbiorcy odrzucają wiadomości z niej.
mail-mx = MX domeny { $domain }: zwracane wiadomości trafiają do { $servers }
mail-mx-none = MX domeny { $domain }: brak. Zwracane wiadomości nie mają dokąd trafić, a niektórzy odbiorcy odrzucają takich nadawców.
mail-mx-null = MX domeny { $domain }: domena podaje, że nie przyjmuje poczty. Odbiorcy odrzucają wiadomości z niej.
mail-spf = SPF domeny { $domain }: podaje, kto może wysyłać, i że nikt inny nie może (zapytania do serwerów nazw: { $questions } z 10)
mail-spf-soft = SPF domeny { $domain }: serwery inne niż wymienione budzą tylko wątpliwość (~all). Po wymienieniu wszystkich nadawców należy zakończyć rekord znakami -all (zapytania do serwerów nazw: { $questions } z 10).
mail-spf-neutral = SPF domeny { $domain }: nie mówi nic o serwerach innych niż wymienione. Należy zakończyć rekord znakami -all (zapytania do serwerów nazw: { $questions } z 10).
mail-spf-anybody = SPF domeny { $domain }: każdy może wysyłać w jej imieniu (+all). Należy zakończyć rekord znakami -all.
mail-spf-none = SPF domeny { $domain }: brak. Należy opublikować rekord TXT, który wymienia serwer poczty, np. „v=spf1 mx -all”.
mail-spf-include = SPF domeny { $domain }: odwołuje się do { $include }, gdzie nie ma rekordu SPF. Odbiorcy uznają cały rekord za uszkodzony.
mail-spf-several = SPF domeny { $domain }: dozwolony jest jeden rekord, a znaleziono: { $records }. Odbiorcy nie uwzględniają żadnego; należy połączyć je w jeden.
mail-spf-term = SPF domeny { $domain }: żaden odbiorca nie rozumie „{ $term }”, więc nikt nie używa tego rekordu
mail-spf-questions = SPF domeny { $domain }: wraz ze wszystkimi odwołaniami wymaga ponad 10 zapytań do serwerów nazw. Odbiorcy rezygnują; zamiast tego należy podać zakresy adresów (ip4:, ip6:).
mail-dkim-unset = DKIM: nie sprawdzono. W HUB_DKIM_SELECTOR należy ustawić nazwę klucza serwera poczty.
mail-dkim = DKIM w { $name }: klucz { $kind }
mail-dkim-none = DKIM w { $name }: brak klucza. Należy opublikować klucz, którym podpisuje serwer poczty, albo poprawić HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM w { $name }: dozwolony jest jeden rekord, a znaleziono: { $records }
mail-dkim-bad = DKIM w { $name }: to nie jest rekord DKIM
mail-dkim-revoked = DKIM w { $name }: klucz wycofano (p= jest puste). Podpisy tym kluczem są bezwartościowe.
mail-dkim-unreadable = DKIM w { $name }: klucza nie można odczytać. Czy ucięto go przy kopiowaniu?
mail-dkim-short = DKIM w { $name }: klucz jest za krótki (liczba bitów: { $bits }); odbiorcy uznają, że go nie ma. Należy utworzyć klucz 2048-bitowy.
mail-dkim-small = DKIM w { $name }: klucz jest jeszcze uznawany (liczba bitów: { $bits }). Następny powinien być 2048-bitowy.
mail-dkim-testing = DKIM w { $name }: podaje, że to test (t=y). Odbiorcy mogą go pominąć; należy to usunąć.
mail-dmarc = DMARC w { $name }: podrobione wiadomości są odrzucane (p={ $policy })
mail-dmarc-watches = DMARC w { $name }: tylko obserwuje (p=none). Gdy raporty będą pokazywać już tylko własne wiadomości, należy ustawić p=quarantine, a potem p=reject.
mail-dmarc-part = DMARC w { $name }: obowiązuje dla { $percent } na 100 wiadomości. Gdy wszystko będzie w porządku, należy usunąć pct=.
mail-dmarc-bad = DMARC w { $name }: nie podaje zasady znanej odbiorcom (p=none, quarantine lub reject)
mail-dmarc-none = DMARC domeny { $domain }: brak. Należy opublikować rekord TXT w _dmarc.{ $domain }; wymagają go duzi odbiorcy. Na początek: „v=DMARC1; p=none”.
mail-dmarc-several = DMARC domeny { $domain }: dozwolony jest jeden rekord, a znaleziono: { $records }. Odbiorcy nie uwzględniają żadnego.
