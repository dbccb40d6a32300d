# An edition that is made again, and what became of it.
event-correct = izdanje ponovno izrađeno
correction-banner = Verzija { $version }. { $reason } Podaci su isti kao prije objavljeni.
correction-words = Tekst u prethodnoj verziji bio je pogrešan ili se mogao pogrešno protumačiti.
correction-layout = Nešto se u prethodnoj verziji nije moglo pročitati.
correction-method = Prethodna je verzija pogrešno opisala kako su podaci nastali.
correction-caution = Zna se da su podaci ovih zemalja pogrešni; točne će donijeti kasnije izdanje: { $countries }.
reason-words = Tekst je pogrešan ili se može pogrešno protumačiti
reason-layout = Nešto se ne može pročitati
reason-method = Pogrešno je opisano kako su podaci nastali
reason-caution = Podaci jedne zemlje pogrešni su
correct-title = Ispravak javnog izdanja
correct-lead = Njegova sljedeća verzija ima iste podatke i na prvoj stranici navodi što je bilo pogrešno. Čeka odobrenje voditelja, kao gore; zatim svi koji imaju poruku o prethodnoj verziji dobivaju poruku o ovoj. Točni podaci dolaze sa sljedećim izdanjem, koje tromjesečje objavljuje ponovno.
correct-edition = Izdanje
correct-reason = Što je pogrešno
correct-countries = Čiji podaci (samo ako su podaci pogrešni)
correct-button = Izradi sljedeću verziju
error-caution = Navedite zemlje čiji su podaci pogrešni, a inače nijednu.
error-caution-country = Izdanje za razdoblje { $quarter } ne sadržava ništa o ovoj zemlji: { $country }.
error-edition-waits = Jedna verzija izdanja za razdoblje { $quarter } već čeka objavu.
error-reason = Ne postoji razlog „{ $found }”. Postoje: { $expected }.
cli-corrected = Verzija { $version } izdanja za razdoblje { $quarter } izrađena je. Otvara se kada je voditelj odobri (hub release).

changes-title = { $quarter }: verzije i ispravci
changes-lead = Što je objavljeno, ostaje gdje je bilo, kako bi se razumjelo svakoga tko je to citirao. Ova stranica navodi što je to zamijenilo.
changes-link = Verzije i ispravci
changes-versions = Verzije
changes-versions-caption = Verzije ovog izdanja, najnovija prva
changes-version = Verzija
changes-version-now = Verzija { $version }:
changes-opened = Otvoreno
changes-why = Zašto
changes-file = Datoteka
changes-first = Prva verzija
changes-pdf = Bilten (PDF)
changes-figures = Podaci koje kasnija izdanja navode drukčije
changes-no-figures = Nijedno kasnije izdanje ne navodi drukčije nijedan podatak iz ovoga.
changes-figures-lead = Ove su zemlje ispravile svoje odgovore. Prikazana su djeca koju su identificirale, ako se oba podatka smiju prikazati.
changes-figures-caption = Ukupni brojevi po zemljama, prije i poslije
changes-country = Zemlja
changes-edition = Drukčije u izdanju za
changes-before = Prije
changes-after = Poslije
changes-not-shown = nije prikazano

letter-corrected-subject = { $quarter }: ispravljeni bilten
letter-corrected-body = Primili ste bilten ({ $quarter }). Njegova ispravljena verzija objavljena je { $moment } po briselskom vremenu; upotrebljavajte je umjesto one koju imate.
letter-revised-subject = { $quarter }: ispravljeni su raniji podaci
letter-revised-body = Izdanje za razdoblje { $quarter } drukčije navodi podatke iz biltena koji ste primili.
letter-revised-quarter = Ispravljeno: { $quarter }
letter-changes-link = Što se promijenilo: { $link }
letter-edition-waits = Bilten ({ $language }, { $pages-plural ->
    [one] { $pages } stranica
    [few] { $pages } stranice
   *[other] { $pages } stranica
}, { $kilobytes } KB) prevelik je za poruku. Čeka ovdje kao { $file }: { $link }

verify-title = Je li ovaj dokument vjerodostojan?
verify-lead = Odaberite PDF ili tablicu za koju se tvrdi da potječe odavde ili upišite kod za provjeru koji je u njoj otisnut. Datoteka se pregleda i ne zadržava.
verify-file = Dokument
verify-file-hint = PDF, tablica ili popratna bilješka uz tablice: onako kako su preuzeti.
verify-code = Ili njegov kod za provjeru
verify-code-hint = Šesnaest slova i znamenki, npr. 01AB-23CD-45EF-6789.
verify-button = Provjeri
verify-nothing = Odaberite datoteku ili upišite kod.
verify-genuine = Vjerodostojno: { $what }, { $quarter }, verzija { $version }, objavljeno { $moment } po briselskom vremenu.
verify-figures-only = Kod dokazuje podatke. Da biste dokazali i tekst, odaberite samu datoteku.
verify-current = To je važeća verzija.
verify-superseded = Zamijenila ju je verzija { $version }.
verify-unknown = Ništa ovdje objavljeno ne izgleda tako.
verify-unknown-why = Dokument je izmijenjen, neki ga je program ponovno spremio ili ne potječe odavde. Usporedite ga s izdanjem u zbirci.
verify-kind-bulletin = bilten
verify-kind-brief = sažetak
verify-kind-data = podaci izdanja
verify-kind-table = tablica
page-nav-verify = Provjera dokumenta
