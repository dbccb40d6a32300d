# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Začatý
rung-queried = Otázky
return-tables = Tabuľky
return-check = Skontrolovať a odoslať
return-preview = Čo uvidia ostatní
return-template = Stiahnuť zošit
return-upload = Nahrať súbor
return-nil = V žiadnej tabuľke nie je čo vykázať
return-parts = Regióny a organizácie, ktoré odovzdali svoje údaje: { $there } z { $all }
return-derogation = Za tento štvrťrok sa neočakávajú žiadne údaje.
return-closed = Tieto údaje boli odoslané a sú uzavreté. Bunka sa znova otvorí, keď sa na ňu vedúci osobitnej skupiny opýtajú. Po prijatí výkazu otvorí všetky bunky možnosť „Opraviť tieto údaje“ v časti „Odoslané verzie“.
return-questions = { $questions-plural ->
    [one] { $questions } otvorená otázka k týmto údajom.
    [few] { $questions } otvorené otázky k týmto údajom.
    [many] { $questions } otvorených otázok k týmto údajom.
   *[other] { $questions } otvorených otázok k týmto údajom.
}
return-questions-link = Prečítať a odpovedať
return-versions = Odoslané verzie
return-other-quarters = Iné štvrťroky
return-newest = { $receipt }, odoslané { $moment }
part-sent = Odovzdané ako { $receipt }, { $moment }
sheet-empty = Nezačatá
sheet-figures = { $figures-plural ->
    [one] { $figures } údaj
    [few] { $figures } údaje
    [many] { $figures } údajov
   *[other] { $figures } údajov
}
sheet-open = { $findings-plural ->
    [one] { $findings } bod treba opraviť alebo vysvetliť
    [few] { $findings } body treba opraviť alebo vysvetliť
    [many] { $findings } bodov treba opraviť alebo vysvetliť
   *[other] { $findings } bodov treba opraviť alebo vysvetliť
}
sheet-saved = Uložené { $moment }
sheet-states = Napíšte celé číslo; ak nešlo o žiadne dieťa, nechajte bunku prázdnu. Namiesto čísla: L – nezisťuje sa, M – nemôže existovať, Q – zadržané. Za číslom: p – predbežný údaj, e – odhad, napríklad 12p alebo 12e.
sheet-skip = Preskočiť tabuľku
sheet-before = (malým písmom: predchádzajúce štyri štvrťroky, najstarší prvý)
sheet-next = Uložiť a pokračovať
sheet-save = Uložiť
sheet-add = Pridať krajinu
sheet-add-hint = Jej názov alebo dvojpísmenový kód.
sheet-add-button = Pridať
sheet-mark-nil = V tejto tabuľke nie je čo vykázať
sheet-mark-not-collected = Údaje tejto tabuľky sa nezisťujú
sheet-unmark = Vziať túto odpoveď späť
sheet-marked-nil = Uviedli ste, že v tejto tabuľke nie je čo vykázať.
sheet-marked-not-collected = Uviedli ste, že údaje tejto tabuľky sa nezisťujú.
sheet-conflict = Tie isté bunky zmenil kolega
sheet-conflict-cell = teraz je tam „{ $theirs }“; napísali ste „{ $yours }“, čo sa neuložilo. Ak je to správne, napíšte to znova.
sheet-offline = Neuložené: systém nie je dostupný. Čo ste napísali, ostáva na tejto stránke; skúste to znova tlačidlom Uložiť.
sheet-ended = Neuložené: vaša relácia sa skončila. Čo ste napísali, ostáva na tejto stránke; použite tlačidlo Uložiť, prihláste sa a údaje sa odošlú znova.
sheet-parts = Súčet buniek:
conflict-mine = Ponechať moje:
conflict-theirs = Prevziať kolegovo:
paste-title = Vložiť tieto údaje?
paste-apply = Vložiť
paste-cancel = Nevložiť
paste-undo = Späť
paste-unknown = Riadky, ktoré v tejto tabuľke nie sú:
paste-beyond = Údaje, ktoré sa do tejto tabuľky nezmestia:
paste-done = Údaje sú vložené.
paste-undone = Je tu opäť to, čo predtým.
mark-nil = Nie je čo vykázať
mark-not-collected = Nezisťuje sa
preview-title = Čo uvidia ostatní
preview-lead = Takto by vaše údaje vyzerali vo verejných tabuľkách. Ostatní vidia údaj alebo značku „c“, nikdy nie dôvod. Dôvody na tejto stránke vidíte len vy a vedúci osobitnej skupiny.
preview-beside = Ostatné krajiny sa berú tak, ako ich uvádza vydanie za { $quarter }; čo z nich skrýva, ostáva skryté aj tu.
preview-beside-nobody = Zatiaľ nebolo zverejnené žiadne vydanie, preto sa vaše údaje posudzujú samostatne.
preview-may-differ = Pri zverejnení môžu byť skryté iné miesta: závisí to od toho, čo pošlú ostatné krajiny.
preview-row-small = Celý riadok vašej krajiny by bol skrytý, lebo jej celkový počet je nižší ako { $threshold }.
preview-row-covers = Celý riadok vašej krajiny by bol skrytý, hoci jej celkový počet nie je nižší ako { $threshold }: zakrýva menšie celkové počty iných krajín.
preview-no-total = Celkový počet zatiaľ chýba. Bez neho je vaša krajina vo verejných tabuľkách uvedená ako krajina, ktorá údaje nevykázala.
preview-refused = Výsledok tejto tabuľky zatiaľ nemožno predpovedať: jej údaje nedávajú celkový počet alebo je o nej známe príliš málo.
preview-shown = { $table }: uvedené údaje: { $shown } z { $cells }
preview-table-total = Všetky novo zaregistrované deti
preview-table-age-sex = Podľa veku a v rámci veku podľa pohlavia
preview-table-form = Podľa formy vykorisťovania
preview-table-organisation = Podľa organizácie, ktorá dieťa zaregistrovala
preview-table-assist = Podľa poskytnutej pomoci: { $help }
preview-table-region = Podľa regiónu
preview-column-cell = Údaj
preview-column-own = Vy uvádzate
preview-column-others = Ostatní vidia
preview-small = menej ako { $threshold }
preview-with-row = skryté s celým riadkom
preview-covers = zakrýva menšie celkové počty iných
preview-protects = chráni iný údaj
preview-year-title = Občianstvo
preview-year = Občianstvo sa každý štvrťrok uvádza spolu za celú Európu a za vašu krajinu len za kalendárny rok, keď sú zverejnené všetky štyri štvrťroky roka.
check-title = Skontrolujte svoje odpovede
check-totals = Súčty
check-difference = Zmena od minulého štvrťroka
check-empty = Zatiaľ tu nie sú žiadne údaje.
check-blocks = { $findings-plural ->
    [one] { $findings } bod sa musí opraviť
    [few] { $findings } body sa musia opraviť
    [many] { $findings } bodov sa musí opraviť
   *[other] { $findings } bodov sa musí opraviť
}
check-notes = { $findings-plural ->
    [one] { $findings } bod na vedomie
    [few] { $findings } body na vedomie
    [many] { $findings } bodov na vedomie
   *[other] { $findings } bodov na vedomie
}
check-reasons = { $findings-plural ->
    [one] { $findings } údaj treba zdôvodniť
    [few] { $findings } údaje treba zdôvodniť
    [many] { $findings } údajov treba zdôvodniť
   *[other] { $findings } údajov treba zdôvodniť
}
check-reasons-lead = Neobvyklé údaje môžu byť správne. Uveďte dôvod, aby sa nikto nemusel pýtať.
check-choose = Vyberte dôvod
check-remark = Niekoľkými slovami, ak to pomôže
check-remark-hint = Najviac 200 znakov. Žiadne mená, dátumy, adresy ani čísla spisov a nič o etnickej príslušnosti.
check-sure = Toto nie je meno osoby
check-keep = Uložiť dôvody
check-sending = Odoslanie
check-revision = Prečo vzniká ďalšia verzia?
check-editions = Zverejnené vydania obsahujú skoršie údaje tohto výkazu: { $editions }. Ostávajú nezmenené; opravené údaje prídu s nasledujúcim vydaním, ktoré ich smie uviesť.
check-attest = Odoslaním potvrdzujem, že toto sú údaje za { $quarter } ({ $place }), ako ich dnes poznáme: len počty a nič o konkrétnom dieťati.
check-send = Odoslať údaje
check-hand-in = Odovzdať údaje
check-blocked = Údaje môžete odoslať, keď bude opravené všetko, čo sa musí opraviť.
send-open = Ešte treba niečo opraviť alebo vysvetliť.
send-needs-reason = Vyberte, prečo vzniká ďalšia verzia.
send-changed = Koncept sa medzitým zmenil, možno ho upravil kolega. Ešte raz si ho pozrite a potom odošlite.
send-closed = Nie je čo odoslať: nič sa nezmenilo.
differences-title = Čo je iné než predtým
differences-none = Žiadny údaj nie je iný než predtým.
differences-cell = Bunka
differences-before = Predtým
differences-after = Potom
version-title = Verzia { $version }
version-editions = Vydania vytvorené z tejto verzie: { $editions }
revise-lead = Pribudli neskoré prípady alebo sa niečo započítalo dvakrát? Otvorte údaje znova a odošlite ďalšiu verziu; predchádzajúca ostane zaznamenaná tak, ako bola.
revise-button = Opraviť tieto údaje
receipt-title = Potvrdenie { $receipt }
receipt-subject = Údaje za { $quarter }: { $country }
receipt-lead = Údaje za { $quarter } ({ $country }) boli doručené { $moment } (bruselský čas).
receipt-about = Čo bolo doručené
receipt-what = Čo
receipt-said = Hodnota
receipt-number = Číslo potvrdenia
receipt-sender = Odosielateľ
receipt-reason = Dôvod
receipt-figures = Počet údajov
receipt-answered = Tabuľka zodpovedaná ako celok
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 údajov
receipt-totals = Súčty
receipt-proof = Kto má tie isté údaje, môže vypočítať rovnaký SHA-256: dokazuje, ktoré údaje boli doručené.
receipt-link = Potvrdenie
receipt-pdf = Potvrdenie ako PDF
upload-title = Nahrať súbor
upload-lead = Zošit z tohto systému alebo vlastná tabuľka (.xlsx, .xls, .ods, .csv). Najprv uvidíte, čo sa prečítalo; bez vášho súhlasu sa nič nezmení.
upload-file = Súbor
upload-hint = Najviac { $limit } MB.
upload-button = Prečítať súbor
upload-missing = Vyberte súbor.
dry-title = Čo súbor obsahuje
dry-lead = { $file }: { $figures-plural ->
    [one] možno prečítať { $figures } údaj
    [few] možno prečítať { $figures } údaje
    [many] možno prečítať { $figures } údajov
   *[other] možno prečítať { $figures } údajov
}. Zatiaľ sa nič nezmenilo.
dry-findings = Čo treba skontrolovať
dry-fine = Všetky bunky sa podarilo prečítať.
dry-place = Miesto
dry-severity = Druh
dry-finding = Čo sa zistilo
dry-annotated = Stiahnuť súbor s poznámkami pri bunkách
dry-apply = Použiť tieto údaje
dry-apply-hint = Tabuľky, pre ktoré súbor obsahuje údaje, sa nahradia celé; ostatné sa nezmenia. Zatiaľ sa nič neodosiela.
dry-again = Nahrať iný súbor
questions-title = Otázky
questions-lead = Rozhovor medzi krajinou a vedúcimi osobitnej skupiny. Kým je otázka otvorená, jej bunku možno zmeniť.
questions-none = Nie sú žiadne otázky.
questions-whole = Celý výkaz
questions-settled = vybavená
questions-figure = Terajší údaj
questions-answer = Odpoveď
questions-say = Odoslať
questions-settle = Uzavrieť otázku
questions-ask = Opýtať sa na údaj
questions-cell = Ktorý údaj
questions-code = Čo chcete povedať
remark-check = Skontrolujte, prosím, tento údaj.
remark-jump = Prečo sa to tak výrazne zmenilo?
remark-definition = Čo presne sa tu započítava?
remark-missing = Nechýba tu niečo?
remark-confirmed = Údaj je správny.
remark-corrected = Údaj je opravený.
remark-other = Niečo iné.
talk-code = Vyberte, čo chcete povedať.
parts-title = Regióny a organizácie
parts-lead = Čo regióny a organizácie odovzdali za tento štvrťrok. Sčítaním sa vyplní koncept krajiny a nahradí sa to, čo v týchto bunkách je; každú bunku môžete potom zmeniť.
parts-regions = Regióny
parts-organisations = Organizácie
parts-who = Kto
parts-when = Odovzdané
parts-missing = zatiaľ nie
parts-add-region = Sčítať regióny
parts-add-org = Vyplniť údaje organizácií
parts-doubles = Deti, o ktorých je známe, že sú započítané viac než raz: { $children }. Majú vlastnú tabuľku:
lead-title = Pre vedúcich
lead-accept = Prijať tieto údaje
lead-ask = Opýtať sa na údaj alebo na celý výkaz
lead-more-time = Poskytnúť viac času
lead-until = Posledný deň
lead-until-hint = Údaje sú potom načas do 17:00 tohto dňa (bruselský čas).
lead-grant = Poskytnúť
lead-derogation = Neočakávať údaje za tento štvrťrok
round-title = Kolo za { $quarter }
round-state = Stav
round-due = Termín
round-questions = Otvorené otázky
round-do = Pripomienka
round-over = po termíne
round-remind = Pripomenúť
mirror-title = Odovzdaná a prevzatá starostlivosť: kde sa dve krajiny líšia
mirror-from = Od
mirror-to = Komu
mirror-out = Odovzdané
mirror-in = Prevzaté
task-round = Kolo tohto štvrťroka
letter-notice-link = Prihláste sa a prečítajte si to tu: { $link }
letter-receipt-subject = { $quarter }: vaše údaje boli doručené
letter-receipt-body = Údaje za { $quarter } ({ $country }) boli doručené. Číslo potvrdenia: { $receipt }. Potvrdenie nájdete v systéme Taskforce Hub.
letter-accepted-subject = { $quarter }: vaše údaje sú prijaté
letter-accepted-body = Vedúci osobitnej skupiny prijali údaje za { $quarter } ({ $country }). Číslo potvrdenia: { $receipt }.
letter-question-subject = { $quarter }: otázka k vašim údajom
letter-question-body = Vedúci osobitnej skupiny majú otázku k údajom za { $quarter } ({ $country }). Príslušné bunky sú znova otvorené.
letter-answer-subject = { $quarter }: odpoveď v systéme Taskforce Hub
letter-answer-body = V rozhovore o údajoch za { $quarter } ({ $country }) je nová odpoveď.
letter-extension-subject = { $quarter }: viac času na vaše údaje
letter-extension-body = Nový termín pre údaje za { $quarter } ({ $country }): { $moment } (bruselský čas).
letter-derogation-subject = { $quarter }: údaje sa neočakávajú
letter-derogation-body = Vedúci osobitnej skupiny neočakávajú údaje za { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: zmeny údajov, ktoré ste odovzdali
letter-part-changed-body = Váš koordinátor odoslal údaje za { $quarter } ({ $country }). Údaje vašej časti sa nezhodujú s tými, ktoré ste odovzdali. Porovnať ich môžete v systéme Taskforce Hub.
letter-reminder-subject = { $quarter }: údaje sa očakávajú
letter-reminder-body = Údaje za { $quarter } ({ $country }) zatiaľ neprišli. Termín: { $moment } (bruselský čas). Aj „nie je čo vykázať“ je odpoveď.
letter-overdue-subject = { $quarter }: bez odpovede ({ $country })
letter-overdue-body = Údaje za { $quarter } ({ $country }) neprišli. Termín bol { $moment } (bruselský čas) a na pripomienky neprišla odpoveď. Môžete poskytnúť viac času alebo uviesť, že sa údaje neočakávajú.
finding-mark-nil = Na tabuľku { $table } sa odpovedalo „nie je čo vykázať“, ale { $cell } je nad nulou.
finding-mark-not-collected = Na tabuľku { $table } sa odpovedalo „nezisťuje sa“, ale { $cell } obsahuje údaj.
definition-referred = Každé dieťa nahlásené národnému referenčnému mechanizmu sa započítava ako predpokladaná obeť.
sheet-all = Všetky formy vykorisťovania
sheet-of-which = Z toho: { $part }
letter-opened-subject = { $quarter }: kolo je otvorené
letter-opened-body = Údaje za { $quarter } ({ $country }) možno odteraz posielať. Termín: { $moment } (bruselský čas). Aj „nie je čo vykázať“ je odpoveď.
return-discard = Zahodiť zmeny

movements-title = Čo partneri uvádzajú o deťoch na vašich hraniciach a vaše údaje nie:
movements-link = doplniť
movement-came = { $partner }: vašej krajine odovzdané { $theirs }; vy uvádzate { $ours }.
movement-came-unsaid = { $partner }: vašej krajine odovzdané { $theirs }; vy ste údaj neuviedli.
movement-went = { $partner }: od vašej krajiny prevzaté { $theirs }; vy uvádzate { $ours }.
movement-went-unsaid = { $partner }: od vašej krajiny prevzaté { $theirs }; vy ste údaj neuviedli.
