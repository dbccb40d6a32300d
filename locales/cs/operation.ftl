# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Zapisuje se záloha
cli-backup-done = { $path }: řádky { $rows }, tabulky { $tables }, stav k okamžiku { $at }. SHA-256 obsahu: { $sha256 }
cli-restore-verifying = Ověřuje se archiv
cli-restore-storing = Probíhá obnova
cli-restore-done = Obnoveno: řádky { $rows }, tabulky { $tables }, stav k okamžiku { $at }. Relace a odkazy, které byly tehdy otevřené, jsou znovu otevřené.
error-file-exists = { $path } již existuje. Nic nebylo zapsáno.
error-stopped = Zastaveno. Nic se nezachovalo.
error-backup-part = { $path } existuje: právě se zapisuje jiná záloha, nebo byl její zápis přerušen. Pokud žádná neběží, tento soubor odstraňte.
error-backup-nothing = Není co zálohovat: tuto databázi zatím žádný hub nepoužil.
error-backup-type = Tabulka { $table } má sloupec typu { $found }. Záloha zná typy TEXT, BIGINT a BYTEA; databáze hubu nemá jiné tabulky než vlastní.
error-backup-ring = Tyto tabulky odkazují na sebe navzájem nebo samy na sebe, takže je nelze obnovit v žádném pořadí: { $tables }
error-backup-unwritten = Zálohu se nepodařilo zapsat
error-archive-foreign = Tento soubor není záloha hubu. Nic nebylo obnoveno.
error-archive-version = Tato záloha má formát { $found }; tento hub čte formát { $known }. Nic nebylo obnoveno.
error-archive-broken = Tato záloha je neúplná, nebo byla od zápisu změněna. Nic nebylo obnoveno.
error-archive-newer = Tato záloha pochází z novějšího hubu (migrace { $theirs }; zde { $ours }). Obnovte ji hubem téže verze. Nic nebylo obnoveno.
error-archive-older = Tato záloha pochází ze staršího hubu (migrace { $theirs }; zde { $ours }). Obnovte ji hubem téže verze a pak spusťte tento: ten tabulky aktualizuje. Nic nebylo obnoveno.
error-archive-tables = Tabulky této zálohy nejsou tabulkami této databáze. Nic nebylo obnoveno.
error-restore-occupied = Tato databáze není prázdná: řádky obsahuje tabulka { $table }. Zálohu lze obnovit pouze do prázdné databáze. Nic nebylo obnoveno.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Vše je v pořádku.
doctor-found = { $problems-plural ->
    [one] { $problems } věc není v pořádku.
    [few] { $problems } věci nejsou v pořádku.
    [many] { $problems } věcí není v pořádku.
   *[other] { $problems } věcí není v pořádku.
}
doctor-settings = Nastavení: všechna lze použít. E-maily se odesílají z { $from }, odpovědi chodí na { $reply }.
doctor-url = Odkazy v e-mailech vedou na { $url }
doctor-url-open = Odkazy v e-mailech vedou na { $url }, což není https, a hub mohou používat i jiní než tento počítač: hesla by sítí procházela nešifrovaně. Svěřte TLS proxy serveru a nastavte HUB_BASE_URL na jeho adresu.
doctor-room = Složka { $path }: lze do ní zapisovat, volných { $free } MB
doctor-room-full = Složka { $path }: volných jen { $free } MB. Uvolněte místo: alespoň 500 MB.
doctor-room-closed = Složka { $path }: nelze do ní zapisovat ani ji vytvořit. Předejte ji uživateli, pod kterým hub běží.
doctor-relay = Poštovní server { $place }: odpovídá
doctor-relay-away = Poštovní server { $place }: neodpovídá ({ $why }). E-maily čekají a odejdou, jakmile odpoví.
doctor-database = Databáze { $place }: { $engine } odpovídá
doctor-database-none = Databáze { $place }: zatím neexistuje. Vytvoří ji první spuštění hubu.
doctor-database-away = Databáze { $place }: neodpovídá ({ $why })
doctor-tables = Tabulky: aktuální (migrace { $ours })
doctor-tables-older = Tabulky: ze staršího hubu (migrace { $theirs }; tento hub zná { $ours }). Vytvořte zálohu a pak hub spusťte: tabulky aktualizuje.
doctor-tables-newer = Tabulky: z novějšího hubu (migrace { $theirs }; tento hub zná { $ours }). Spusťte hub téže verze.
doctor-administrators = Správci: { $people }
doctor-administrators-none = Správci: zatím se nikdo nepřihlásil. „hub user add EMAIL --role administrator“ vypíše odkaz pro prvního z nich.
doctor-work = Naplánovaná práce: nic se neopožďuje
doctor-work-late = Naplánovaná práce: opožděno o více než hodinu: { $jobs }. Je hub v provozu?
doctor-work-held = Naplánovaná práce: zahájeno a nedokončeno včas: { $jobs }. Převezme to další hub v provozu.
doctor-letters = E-maily: žádný nebyl vzdán, žádný nečeká déle než den
doctor-letters-given-up = { $letters-plural ->
    [one] E-maily: { $letters } byl vzdán. Proč, uvádí stránka odesílaných e-mailů.
    [few] E-maily: { $letters } byly vzdány. Proč, uvádí stránka odesílaných e-mailů.
    [many] E-maily: { $letters } bylo vzdáno. Proč, uvádí stránka odesílaných e-mailů.
   *[other] E-maily: { $letters } bylo vzdáno. Proč, uvádí stránka odesílaných e-mailů.
}
doctor-letters-waiting = { $letters-plural ->
    [one] E-maily: { $letters } čeká déle než den. Je hub v provozu?
    [few] E-maily: { $letters } čekají déle než den. Je hub v provozu?
    [many] E-maily: { $letters } čeká déle než den. Je hub v provozu?
   *[other] E-maily: { $letters } čeká déle než den. Je hub v provozu?
}
doctor-clock = Hodiny: { $now }, po všem, co kdy bylo zaznamenáno
doctor-clock-back = Hodiny: ukazují { $now }, ale poslední záznam má čas { $last }. Jdou pozadu, nebo šly tehdy napřed: seřiďte je.

page-reference = Pokud se obrátíte na správce, uveďte mu i tuto značku: { $reference }
event-mail-tried = odeslán zkušební e-mail
letter-trial-subject = Zkušební e-mail
letter-trial-body = Tento e-mail pouze zkouší, zda e-maily z { $link } docházejí. Byl odeslán { $moment } bruselského času. Není třeba nic dělat.

doctor-better = ! { $text }
doctor-serving = Hub na { $place }: připraven
doctor-serving-away = Hub na { $place }: není připraven ({ $why })
mail-title = Docházejí naše e-maily?
mail-lead = Odešle zkušební e-mail, ukáže, co poštovní server odpověděl, a přečte, co příjemci čtou o doméně, z níž e-maily přicházejí. Trvá to několik sekund.
mail-try = Odeslat zkušební e-mail
mail-again = Zkusit znovu
mail-wrong = Nutno napravit
mail-better = Funguje, mohlo by být lepší
mail-well = V pořádku
mail-address-bad = Toto není e-mailová adresa.
mail-folder = Zkušební e-mail: zapsán do složky { $path }. Poštovní server nebyl osloven; nastavte jej v HUB_MAIL_URL.
mail-taken = Zkušební e-mail: přijat. Server odpověděl: { $answer }. Podívejte se do schránky a do její složky s nevyžádanou poštou.
mail-refused = Zkušební e-mail: nepřijat ({ $why })
mail-encrypted = Poštovní server { $server }: e-maily k němu putují šifrovaně (TLS)
mail-clear = Poštovní server { $server }: e-maily k němu putují nešifrovaně. Na jednom počítači to nevadí; v síti použijte v HUB_MAIL_URL předponu smtps://.
mail-clear-offered = Poštovní server { $server }: e-maily k němu putují nešifrovaně, ačkoli nabízí TLS. V síti přidejte do HUB_MAIL_URL ?tls=required.
mail-wide = Poštovní server { $server }: přijímá adresy v jakémkoli písmu (SMTPUTF8)
mail-narrow = Poštovní server { $server }: před @ přijímá pouze znaky latinky (bez SMTPUTF8). Domény v jakémkoli písmu jsou v pořádku.
mail-away = { $record }: jmenný server nesdělil odpověď ({ $why }). To není zjištění o doméně; zkuste to znovu.
mail-domain-bad = Odesílatel { $from }: není ve veřejné doméně, příjemci jej proto nemohou ověřit. Nastavte HUB_MAIL_FROM na svou adresu.
mail-domain-none = Doména { $domain }: neexistuje. Příjemci e-maily z ní odmítají.
mail-mx = MX domény { $domain }: vrácené e-maily míří na { $servers }
mail-mx-none = MX domény { $domain }: žádný. Vrácené e-maily nemají kam dojít a někteří příjemci takové odesílatele odmítají.
mail-mx-null = MX domény { $domain }: doména uvádí, že nepřijímá žádnou poštu. Příjemci e-maily z ní odmítají.
mail-spf = SPF domény { $domain }: uvádí, kdo smí odesílat, a že nikdo jiný nesmí (dotazy na jmenný server: { $questions } z 10)
mail-spf-soft = SPF domény { $domain }: jiné než uvedené servery se jen zpochybňují (~all). Až budou uvedeni všichni odesílatelé, zakončete jej výrazem -all (dotazy na jmenný server: { $questions } z 10).
mail-spf-neutral = SPF domény { $domain }: o jiných než uvedených serverech nic neříká. Zakončete jej výrazem -all (dotazy na jmenný server: { $questions } z 10).
mail-spf-anybody = SPF domény { $domain }: vaším jménem smí odesílat kdokoli (+all). Zakončete jej výrazem -all.
mail-spf-none = SPF domény { $domain }: žádný. Zveřejněte záznam TXT, který uvádí váš poštovní server, např. „v=spf1 mx -all“.
mail-spf-include = SPF domény { $domain }: odkazuje na { $include }, kde záznam SPF není. Příjemci považují celý záznam za vadný.
mail-spf-several = SPF domény { $domain }: počet záznamů { $records }, přípustný je jeden. Příjemci neberou v úvahu žádný; slučte je do jednoho.
mail-spf-term = SPF domény { $domain }: výrazu „{ $term }“ žádný příjemce nerozumí, záznam proto nikdo nepoužije
mail-spf-questions = SPF domény { $domain }: se vším, na co odkazuje, vyžaduje více než 10 dotazů na jmenný server. Příjemci to vzdají; uveďte místo toho rozsahy adres (ip4:, ip6:).
mail-dkim-unset = DKIM: nezkoumá se. Nastavte HUB_DKIM_SELECTOR na název klíče svého poštovního serveru.
mail-dkim = DKIM na { $name }: klíč { $kind }
mail-dkim-none = DKIM na { $name }: žádný klíč. Zveřejněte klíč, kterým váš poštovní server podepisuje, nebo opravte HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM na { $name }: počet záznamů { $records }, přípustný je jeden
mail-dkim-bad = DKIM na { $name }: není záznam DKIM
mail-dkim-revoked = DKIM na { $name }: klíč byl odvolán (p= je prázdné). Podpisy jím vytvořené nemají hodnotu.
mail-dkim-unreadable = DKIM na { $name }: klíč nelze přečíst. Nebyl při kopírování zkrácen?
mail-dkim-short = DKIM na { $name }: klíč o délce { $bits } bitů je příliš krátký; příjemci jej neberou v úvahu. Vytvořte klíč o délce 2048 bitů.
mail-dkim-small = DKIM na { $name }: klíč o délce { $bits } bitů ještě platí. Příští vytvořte o délce 2048 bitů.
mail-dkim-testing = DKIM na { $name }: uvádí, že jde o zkoušku (t=y). Příjemci jej mohou přehlížet; odstraňte to.
mail-dmarc = DMARC na { $name }: podvržené e-maily se odmítají (p={ $policy })
mail-dmarc-watches = DMARC na { $name }: pouze sleduje (p=none). Až budou zprávy ukazovat jen vaše vlastní e-maily, nastavte p=quarantine a poté p=reject.
mail-dmarc-part = DMARC na { $name }: platí pro { $percent } ze 100 e-mailů. Až bude vše v pořádku, odstraňte pct=.
mail-dmarc-bad = DMARC na { $name }: neuvádí žádné pravidlo, které příjemci znají (p=none, quarantine nebo reject)
mail-dmarc-none = DMARC domény { $domain }: žádný. Zveřejněte záznam TXT na _dmarc.{ $domain }; velcí příjemci jej vyžadují. Začněte s „v=DMARC1; p=none“.
mail-dmarc-several = DMARC domény { $domain }: počet záznamů { $records }, přípustný je jeden. Příjemci neberou v úvahu žádný.
