# An edition that is made again, and what became of it.
event-correct = väljaanne uuesti koostatud
correction-banner = Versioon { $version }. { $reason } Arvud on samad, mis varem avaldati.
correction-words = Eelmise versiooni tekstis oli midagi valesti või võis seda valesti mõista.
correction-layout = Midagi ei olnud eelmises versioonis loetav.
correction-method = Eelmises versioonis oli valesti kirjeldatud, kuidas andmed saadi.
correction-caution = Teadaolevalt on valed järgmiste riikide andmed, õiged esitatakse hilisemas väljaandes: { $countries }.
reason-words = Tekst on vale või valesti mõistetav
reason-layout = Midagi ei ole loetav
reason-method = Andmete saamine on valesti kirjeldatud
reason-caution = Mõne riigi andmed on valed
correct-title = Paranda avaldatud väljaanne
correct-lead = Järgmises versioonis on samad arvud ja selle esimesel leheküljel öeldakse, mis oli valesti. Nagu eespool, ootab see juhi luba; seejärel saavad kõik, kellele saadeti kiri eelmise versiooni kohta, kirja ka selle kohta. Õiged arvud ilmuvad järgmises väljaandes, mis esitab kvartali uuesti.
correct-edition = Väljaanne
correct-reason = Mis on valesti
correct-countries = Kelle andmed (ainult siis, kui andmed on valed)
correct-button = Koosta järgmine versioon
error-caution = Nimetage riigid, kelle andmed on valed; muul juhul ärge riike nimetage.
error-caution-country = Väljaandes (periood { $quarter }) ei ole midagi selle riigi kohta: { $country }.
error-edition-waits = Üks väljaande versioon (periood { $quarter }) juba ootab oma avaldamise aega.
error-reason = Põhjust „{ $found }“ ei ole. Võimalikud on: { $expected }.
cli-corrected = Koostatud on väljaande versioon { $version }, periood { $quarter }. See avatakse, kui juht on andnud loa (hub release).

changes-title = { $quarter }: versioonid ja parandused
changes-lead = Avaldatu jääb oma kohale, et mõista saaks ka neid, kes seda on tsiteerinud. Sellel lehel on kirjas, mis selle asendas.
changes-link = Versioonid ja parandused
changes-versions = Versioonid
changes-versions-caption = Selle väljaande versioonid, uusim eespool
changes-version = Versioon
changes-version-now = Versioon { $version }:
changes-opened = Avatud
changes-why = Põhjus
changes-file = Fail
changes-first = Esimene versioon
changes-pdf = Bülletään (PDF)
changes-figures = Arvud, mis on hilisemates väljaannetes teisiti
changes-no-figures = Üheski hilisemas väljaandes ei ole selle väljaande arvud teisiti.
changes-figures-lead = Need riigid parandasid oma vastuseid. Näidatud on neis riikides tuvastatud laste arv niivõrd, kui mõlemat arvu tohib avaldada.
changes-figures-caption = Riikide koguarvud enne ja pärast
changes-country = Riik
changes-edition = Väljaanne, kus on teisiti
changes-before = Enne
changes-after = Pärast
changes-not-shown = ei avaldata

letter-corrected-subject = { $quarter }: parandatud bülletään
letter-corrected-body = Olete saanud bülletääni, periood: { $quarter }. Selle parandatud versiooni avaldamise aeg: { $moment } (Brüsseli aeg); kasutage seda palun senise asemel.
letter-revised-subject = { $quarter }: varasemad andmed on parandatud
letter-revised-body = Väljaandes (periood { $quarter }) on teisiti esitatud andmeid, mis on teile saadetud bülletäänis.
letter-revised-quarter = Parandatud: { $quarter }.
letter-changes-link = Mis muutus: { $link }
letter-edition-waits = Bülletään ({ $language }, { $pages-plural ->
    [one] { $pages } lehekülg
   *[other] { $pages } lehekülge
}, { $kilobytes } kB) on kirja jaoks liiga suur. See ootab siin failina { $file }: { $link }

verify-title = Kas see dokument on ehtne?
verify-lead = Valige PDF või tabel, mis peaks pärinema siit, või tippige sellesse trükitud kontrollkood. Fail vaadatakse üle ja unustatakse.
verify-file = Dokument
verify-file-hint = PDF, tabel või tabelitega kaasas olev selgitus: nii nagu see alla laaditi.
verify-code = Või selle kontrollkood
verify-code-hint = Kuusteist tähte ja numbrit, näiteks 01AB-23CD-45EF-6789.
verify-button = Kontrolli
verify-nothing = Valige fail või tippige kood.
verify-genuine = Ehtne: { $what }, { $quarter }, versioon { $version }, avaldatud: { $moment } (Brüsseli aeg).
verify-figures-only = Kood tõendab arve. Et tõendada ka teksti, valige fail ise.
verify-current = See on kehtiv versioon.
verify-superseded = Selle on asendanud versioon { $version }.
verify-unknown = Siin ei ole midagi sellist avaldatud.
verify-unknown-why = Seda on muudetud, mõni programm on selle uuesti salvestanud või see ei pärine siit. Võrrelge seda kogus oleva väljaandega.
verify-kind-bulletin = bülletään
verify-kind-brief = poliitikaülevaade
verify-kind-data = väljaande andmed
verify-kind-table = tabel
page-nav-verify = Dokumendi kontroll
