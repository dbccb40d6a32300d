# An edition that is made again, and what became of it.
event-correct = vydanie vytvorené znova
correction-banner = Verzia { $version }. { $reason } Údaje sú tie isté, ktoré boli zverejnené predtým.
correction-words = Text v predchádzajúcej verzii bol nesprávny alebo sa dal zle pochopiť.
correction-layout = Niečo v predchádzajúcej verzii sa nedalo prečítať.
correction-method = Predchádzajúca verzia nesprávne opisovala, ako údaje vznikli.
correction-caution = O údajoch týchto krajín je známe, že sú nesprávne; správne uvedie neskoršie vydanie: { $countries }.
reason-words = Text je nesprávny alebo sa dá zle pochopiť
reason-layout = Niečo sa nedá prečítať
reason-method = Nesprávne je opísané, ako údaje vznikli
reason-caution = Údaje niektorej krajiny sú nesprávne
correct-title = Opraviť zverejnené vydanie
correct-lead = Jeho ďalšia verzia má rovnaké údaje a na prvej strane uvádza, čo bolo nesprávne. Čaká na súhlas vedúceho, ako je uvedené vyššie; potom každý, kto dostal list o predchádzajúcej verzii, dostane list aj o tejto. Správne údaje prídu s nasledujúcim vydaním, ktoré štvrťrok uvedie znova.
correct-edition = Vydanie
correct-reason = Čo je nesprávne
correct-countries = Ktorých krajín (len ak sú nesprávne údaje)
correct-button = Vytvoriť ďalšiu verziu
error-caution = Uveďte krajiny, ktorých údaje sú nesprávne; v ostatných prípadoch neuvádzajte žiadnu.
error-caution-country = Vydanie za { $quarter } o tejto krajine nič neuvádza: { $country }.
error-edition-waits = Verzia vydania za { $quarter } už čaká na zverejnenie.
error-reason = Dôvod „{ $found }“ neexistuje. Dôvody: { $expected }.
cli-corrected = Verzia { $version } vydania za { $quarter } je vytvorená. Sprístupní sa, keď dá súhlas vedúci (hub release).

changes-title = { $quarter }: verzie a opravy
changes-lead = Čo bolo zverejnené, ostáva na svojom mieste, aby sa dalo porozumieť každému, kto z toho citoval. Táto stránka uvádza, čo to nahradilo.
changes-link = Verzie a opravy
changes-versions = Verzie
changes-versions-caption = Verzie tohto vydania, najnovšia prvá
changes-version = Verzia
changes-version-now = Verzia { $version }:
changes-opened = Sprístupnená
changes-why = Prečo
changes-file = Súbor
changes-first = Prvá verzia
changes-pdf = Bulletin (PDF)
changes-figures = Údaje, ktoré neskoršie vydania uvádzajú inak
changes-no-figures = Žiadne neskoršie vydanie neuvádza údaje tohto vydania inak.
changes-figures-lead = Tieto krajiny opravili svoje odpovede. Uvádza sa počet detí, ktoré identifikovali, ak možno uviesť oba údaje.
changes-figures-caption = Celkové údaje krajín pred opravou a po nej
changes-country = Krajina
changes-edition = Inak uvedené vo vydaní za
changes-before = Predtým
changes-after = Potom
changes-not-shown = neuvádza sa

letter-corrected-subject = { $quarter }: opravený bulletin
letter-corrected-body = Dostali ste bulletin za { $quarter }. Jeho opravená verzia bola zverejnená { $moment } (bruselský čas); používajte ju, prosím, namiesto tej, ktorú máte.
letter-revised-subject = { $quarter }: skoršie údaje boli opravené
letter-revised-body = Vydanie za { $quarter } uvádza inak údaje z bulletinu, ktorý ste dostali.
letter-revised-quarter = Opravené: { $quarter }.
letter-changes-link = Čo sa zmenilo: { $link }
letter-edition-waits = Bulletin ({ $language }, { $pages-plural ->
    [one] { $pages } strana
    [few] { $pages } strany
    [many] { $pages } strán
   *[other] { $pages } strán
}, { $kilobytes } kB) je na list príliš veľký. Nájdete ho tu ako { $file }: { $link }

verify-title = Je tento dokument pravý?
verify-lead = Vyberte PDF alebo tabuľku, ktorá má pochádzať odtiaľto, alebo zadajte overovací kód vytlačený v dokumente. Súbor sa len skontroluje a neukladá sa.
verify-file = Dokument
verify-file-hint = PDF, tabuľka alebo sprievodný súbor k tabuľkám v podobe, v akej boli stiahnuté.
verify-code = Alebo jeho overovací kód
verify-code-hint = Šestnásť písmen a číslic, napríklad 01AB-23CD-45EF-6789.
verify-button = Overiť
verify-nothing = Vyberte súbor alebo zadajte kód.
verify-genuine = Pravý: { $what }, { $quarter }, verzia { $version }, zverejnené { $moment } (bruselský čas).
verify-figures-only = Kód dokazuje údaje. Ak chcete overiť aj text, vyberte samotný súbor.
verify-current = Toto je platná verzia.
verify-superseded = Nahradila ju verzia { $version }.
verify-unknown = Nič, čo sa tu zverejnilo, takto nevyzerá.
verify-unknown-why = Dokument bol zmenený, znova uložený niektorým programom alebo nepochádza odtiaľto. Porovnajte ho s vydaním v knižnici.
verify-kind-bulletin = bulletin
verify-kind-brief = stručný prehľad
verify-kind-data = údaje vydania
verify-kind-table = tabuľka
page-nav-verify = Overiť dokument
