# An edition that is made again, and what became of it.
event-correct = izdaja narejena znova
correction-banner = Različica { $version }. { $reason } Podatki so tisti, ki so bili objavljeni že prej.
correction-words = Besedilo v prejšnji različici je bilo napačno ali ga je bilo mogoče napačno razumeti.
correction-layout = Nekaj v prejšnji različici ni bilo berljivo.
correction-method = Prejšnja različica je napačno opisala, kako so podatki nastali.
correction-caution = Znano je, da so podatki teh držav napačni: { $countries }. Pravilne navede poznejša izdaja.
reason-words = Besedilo je napačno ali ga je mogoče napačno razumeti
reason-layout = Nekaj ni berljivo
reason-method = Opis, kako so podatki nastali, je napačen
reason-caution = Podatki ene od držav so napačni
correct-title = Popravek javne izdaje
correct-lead = Naslednja različica ima iste podatke in na prvi strani pove, kaj je bilo narobe. Na odobritev vodje čaka kot zgoraj; nato vsi, ki imajo sporočilo o prejšnji različici, prejmejo sporočilo o tej. Pravilni podatki pridejo z naslednjo izdajo, ki četrtletje objavi znova.
correct-edition = Izdaja
correct-reason = Kaj je narobe
correct-countries = Čigavi podatki (samo če so podatki napačni)
correct-button = Naredi naslednjo različico
error-caution = Navedite države z napačnimi podatki; sicer ne navedite nobene.
error-caution-country = Izdaja za { $quarter } o tej državi ne navaja ničesar: { $country }.
error-edition-waits = Različica izdaje za { $quarter } že čaka na uro objave.
error-reason = Razloga „{ $found }“ ni. Na voljo so: { $expected }.
cli-corrected = Različica { $version } izdaje za { $quarter } je narejena. Objavi se, ko jo vodja odobri (hub release).

changes-title = { $quarter }: različice in popravki
changes-lead = Kar je bilo objavljeno, ostane na svojem mestu, da je mogoče razumeti vsakogar, ki je to navajal. Ta stran pove, kaj ga je nadomestilo.
changes-link = Različice in popravki
changes-versions = Različice
changes-versions-caption = Različice te izdaje, najnovejša najprej
changes-version = Različica
changes-version-now = Različica { $version }:
changes-opened = Objavljeno
changes-why = Zakaj
changes-file = Datoteka
changes-first = Prva različica
changes-pdf = Bilten (PDF)
changes-figures = Podatki, ki jih poznejše izdaje navajajo drugače
changes-no-figures = Nobena poznejša izdaja podatkov iz te izdaje ne navaja drugače.
changes-figures-lead = Te države so popravile svoje odgovore. Prikazani so otroci, ki so jih identificirale, če je mogoče prikazati oba podatka.
changes-figures-caption = Skupna števila držav, prej in potem
changes-country = Država
changes-edition = Drugače navaja izdaja
changes-before = Prej
changes-after = Potem
changes-not-shown = ni prikazano

letter-corrected-subject = { $quarter }: popravljeni bilten
letter-corrected-body = Prejeli ste bilten za { $quarter }. Objavljena je njegova popravljena različica: { $moment } (bruseljski čas). Prosimo, uporabljajte jo namesto tiste, ki jo imate.
letter-revised-subject = { $quarter }: prejšnji podatki so popravljeni
letter-revised-body = Izdaja za { $quarter } drugače navaja podatke iz biltena, ki ste ga prejeli.
letter-revised-quarter = Popravljeno: { $quarter }.
letter-changes-link = Kaj se je spremenilo: { $link }
letter-edition-waits = Bilten ({ $language }, { $pages-plural ->
    [one] { $pages } stran
    [two] { $pages } strani
    [few] { $pages } strani
   *[other] { $pages } strani
}, { $kilobytes } KB) je prevelik za sporočilo. Na voljo je tukaj kot { $file }: { $link }

verify-title = Je ta dokument pristen?
verify-lead = Izberite PDF ali tabelo, ki naj bi bila od tod, ali vtipkajte kodo za preverjanje, ki je natisnjena v njej. Datoteka se pregleda in pozabi.
verify-file = Dokument
verify-file-hint = PDF, tabela ali pojasnilo k tabelam, takšna, kot so bila prenesena.
verify-code = Ali koda za preverjanje
verify-code-hint = Šestnajst črk in števk, na primer 01AB-23CD-45EF-6789.
verify-button = Preveri
verify-nothing = Izberite datoteko ali vtipkajte kodo.
verify-genuine = Pristno: { $what }, { $quarter }, različica { $version }, objavljeno: { $moment } (bruseljski čas).
verify-figures-only = Koda dokazuje podatke. Če želite preveriti tudi besedilo, izberite samo datoteko.
verify-current = To je veljavna različica.
verify-superseded = Nadomestila jo je različica { $version }.
verify-unknown = Nič, kar je objavljeno tukaj, ni enako temu.
verify-unknown-why = Datoteka je bila spremenjena, znova shranjena s programom ali pa ni od tod. Primerjajte jo z izdajo v knjižnici.
verify-kind-bulletin = bilten
verify-kind-brief = povzetek za odločevalce
verify-kind-data = podatki izdaje
verify-kind-table = tabela
page-nav-verify = Preveri dokument
