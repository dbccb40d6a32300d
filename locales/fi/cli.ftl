# What the command line says.

cli-demo-structure = Rakenne luettu: koodeja { $codes }, taulukoita { $tables }, maita { $countries }
cli-demo-store = Datakansio { $path } valmis
cli-demo-quarter = { $quarter }: hyväksyttyjä ilmoituksia { $returns }
cli-demo-replay = Toistetaan neljännekset
cli-demo-released = { $edition } julkaistu: näytettäviä lukuja { $shown }, suojattuja { $hidden }
cli-demo-documents = Asiakirjat kirjoitettu, kieliä { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } viesti lähetetty
   *[other] { $letters } viestiä lähetetty
}
cli-demo-done = Valmis: { $path }
cli-serving = Palvelu käynnissä: { $url } – pysäytys: Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } solu
   *[other] { $cells } solua
}, ei korjattavaa.
cli-import-dry = Koeajo: mitään ei tallennettu.
cli-import-stored = Tallennettu, versio { $version }, kuittaus { $receipt }.
cli-import-refused = Mitään ei tallennettu: korjattavia { $blocking }, perusteltavia { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Nämä luvut on jo tallennettu, versio { $version }.
cli-check-structure = Datatiedostot: koodeja { $codes }, taulukoita { $tables }, sääntöjä { $rules }, julkaistavia perheitä { $families }
cli-check-language = { $language }: viestejä { $messages }
cli-check-fine = Ei korjattavaa.
cli-check-found = { $problems-plural ->
    [one] { $problems } ongelma
   *[other] { $problems } ongelmaa
}
cli-job-done = { $job }: valmis
cli-report-written = Kirjoitettu: { $path }
cli-report-writing = Kirjoitetaan asiakirjoja
error-report-ending = { $path }: tiedostopäätettä ei tueta. Hubi kirjoittaa päätteet .pdf, .html, .xlsx ja .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Tiedostoa ei voi lukea tai kirjoittaa: { $path }
error-store = Tietokanta ei vastannut odotetusti
error-foreign-folder = { $path } on olemassa, mutta se ei ole tämän hubin kansio. Mitään ei muutettu.
error-data-file = Datatiedostossa on virhe: { $what }
error-locale = Kielitiedostossa on virhe: { $what }
error-config = Asetus { $setting }: ”{ $found }” ei kelpaa
error-config-file = Asetustiedostoa { $path } ei voi käyttää: { $why }
error-country-unknown = ”{ $found }” ei osallistu. Maat: { $expected }
error-quarter-unknown = ”{ $found }” ei ole neljännes (odotettu muoto esim. 2025-Q1)
error-reason-unknown = ”{ $found }” ei ole muotoa CELL=CODE. Kelpaavat koodit: { $expected }
error-language-unknown = Kieltä ”{ $found }” ei ole. Kielet: { $expected }
error-no-edition = Tällaista ilmestynyttä julkaisua ei ole: { $edition }
error-no-document = Julkaisu { $edition }: asiakirjaa ei ole tällä kielellä: { $language }
error-job-unknown = Ajoa ”{ $found }” ei ole. Ajot: { $expected }
error-pdf = PDF-tiedostoa ei voitu kirjoittaa
error-glyphs = Fonteista puuttuvat nämä merkit: { $characters }
error-address = Henkilön ”{ $person }” sähköpostiosoitetta ei voi käyttää. Odotettu: yksi pelkkä osoite, esimerkiksi name@example.org, ilman nimeä, välilyöntejä tai rivinvaihtoja.
error-mail = Viestiä ei voitu luovuttaa lähetettäväksi
error-server = Palvelin ei käynnistynyt
error-refused = { $what }
error-address-taken = Osoitetta { $address } ei voi kuunnella
refusal-not-provable = Taulukkoa { $table } ({ $period }) ei voida julkaista: solu { $cell } olisi yhä laskettavissa, mitä muuta tahansa peitetään. Jättäkää perhe pois ohjelmasta tai täydentäkää ilmoitusten puute.
refusal-vintage = Taulukkoa { $table } ({ $period }) ei voida julkaista: solun { $cell } perustana olevat luvut eivät enää ole ne, joista aiempi julkaisu tehtiin, ja erotus paljastaisi ne. Palauttakaa kyseisen julkaisun vastaukset varmuuskopiosta tai jättäkää taulukko pois ohjelmasta.
refusal-revision = Korjattuja lukuja ({ $country }, { $period }) ei esitetä uudelleen: aiemmin esitetyn rinnalla ne paljastaisivat pienen luvun. Aiemmat pysyvät voimassa; korjaus voi vielä tulla mukaan vuositietoihin.
refusal-columns = Taulukkoa { $table } ({ $period }) ei voida julkaista: { $code } oli taulukossa neljänneksellä { $quarter }, eikä koodiluettelossa enää ole sitä samassa paikassa. Palauttakaa se entiseen paikkaansa. Koodi, jota ei enää käytetä, jää luetteloon ja saa päättymisneljänneksen.
refusal-breakdown-too-large = Jaksolta { $period } ei voida julkaista mitään: taulukon { $table } jaottelussa ({ $country }) on enemmän lapsia kuin kokonaismäärässä. Pyytäkää korjattu ilmoitus.
refusal-too-few-countries = Jaksolta { $period } ei voida julkaista mitään: ainakin yksi kokonaismäärä on liian pieni näytettäväksi, ja vastanneita maita on liian vähän sen suojaamiseen. Odottakaa lisää ilmoituksia.
refusal-pattern = Taulukko { $table } ({ $period }) ei vastaa vertailumallia: solu { $cell } olisi eri.
refusal-year-without-quarter = Taulukko { $table } ({ $period }) jätetään pois: sitä ei julkaistu neljännekseltä { $quarter }. Se alkaa ensimmäisestä kokonaisesta vuodestaan.
error-edition-order = Julkaisua ({ $quarter }) ei voi valmistella nyt: julkaisut seuraavat toisiaan ilman aukkoja, ja seuraava on { $next }.
inside-title = Rajoitettu julkaisu, { $quarter }
inside-lead = Vain sisäänkirjautuneille vetäjille ja koordinaattoreille. Muiden maiden luvut ovat luottamuksellisia.
inside-signals-table = Ensimmäistä kertaa pitkään aikaan havaitut alkuperämaat (todelliset luvut)
inside-column-country = Ilmoittaja
inside-column-history = Tarkasteltuja neljänneksiä
inside-warnings-heading = Varhaisvaroitusten luonnokset
inside-none = Ei mitään uutta tällä neljänneksellä.
error-file-unreadable = Tiedostoa { $path } ei voi lukea: { $why }
error-empty-part = Asiakirjaa ei muodosteta: yksi sen osista on tyhjä eikä kerro sitä: { $part }
error-overfull = Teksti ei mahdu sivulleen tällä kielellä: { $language }
cli-import-reason-unused = Mikään huomautus ei koske solua { $cell }: syytä ei käytetä.
cli-accepted = Hyväksytty: { $receipt }
error-no-return = Hyväksyntää odottavaa tallennettua ilmoitusta { $receipt } ei ole
error-quarter-open = { $quarter }: kierros avautuu { $moment }
error-no-answers = { $quarter }: yhtään ilmoitusta ei ole vielä hyväksytty
error-demo-busy = Joku muu täyttää tätä esittelyä juuri nyt. Odottakaa, että se valmistuu, ja yrittäkää sitten uudelleen.
inside-country-simulated = { $country } (simuloitu)
check-code-point = Koodissa { $code } on piste; pisteet erottavat kaksi ristiintaulukoitua koodia.
check-code-twice = { $code } on jo tässä luettelossa.
check-parent-missing = { $code } kuuluu koodiin { $parent }, jota ei ole tässä luettelossa.
check-parent-circle = { $code } on loppujen lopuksi oma osansa.
check-country = { $code } ei ole maa: kaksi kirjainta, jotka ovat myös tiedostossa codes/citizen.csv.
check-table-code = Taulukko { $table }: { $code } ei ole luettelon { $list } koodi.
check-column-long = Perhe { $family }: ristiintaulukoitu koodi { $code } on pidempi kuin 16 merkkiä.
check-family-unknown = Perhe { $family }: ei ole koodia { $code } niille, joita ei ole jaoteltu.
check-coverage = Rivillä { $country } on maa, indikaattori tai koodi, jota ei ole olemassa.
error-workbook = Työkirjaa ei voitu kirjoittaa
error-part-unknown = ”{ $found }” ei ole tämän maan alue eikä organisaatiolaji

cli-protect-proving = Todistetaan
cli-protect-done = Julkaistu: näytettäviä lukuja { $shown }, tyhjiä pienuuden vuoksi { $small }, tyhjiä niiden suojaksi { $others }. Näytettävien osuus suurempien solujen määristä: { $share } %.
cli-protect-rounded = Julkaistu, jokainen solu pyöristetty luvun { $base } kerrannaiseksi. Älkää julkaisko samojen solujen tarkkoja taulukoita.
cli-attack-leak = { $cell }: vähintään { $low }, enintään { $high }
cli-attack-done = Esitettyjä lukuja { $told }, tyhjiä { $blanks }, liian tarkasti pääteltäviä { $leaks }.
linked-two-parents = Ulottuvuus { $dimension }: { $code } lasketaan kahteen koodiin. Antakaa jokaiselle koodille yksi ylempi koodi tai tehkää siitä kaksi ulottuvuutta.
linked-ring = Ulottuvuus { $dimension }: { $code } ei johda koodiin TOTAL.
linked-too-large = Ulottuvuuksissa on enemmän soluja kuin voidaan käsitellä. Jakakaa taulukot tai jättäkää jokin ulottuvuus pois.
linked-heading = { $table }: ensimmäisen rivin on nimettävä ulottuvuudet, ja viimeisenä on oltava ”value”.
linked-unreadable = { $table }, rivi { $line }: riviä ei voi lukea CSV-muodossa ensimmäisen rivin sarakkein.
linked-no-count = { $table }, rivi { $line }: ”{ $found }” ei ole lukumäärä (kokonaisluku, vähintään 0).
linked-unknown-code = { $table }, rivi { $line }: hierarkioissa ei ole koodia ”{ $code }”.
linked-twice = { $table }, rivi { $line }: tämä solu on jo rivillä { $first }.
linked-two-values = { $table }, rivi { $line }: solu on tässä { $value } ja muualla { $other }.
linked-empty = { $table }: ei rivejä.
linked-no-total = { $table }: ei riviä, joka on { $total } kaikissa ulottuvuuksissa.
linked-does-not-add = { $cell }: osien summa ei täsmää sen kanssa.
linked-contradiction = Taulukot ovat keskenään ristiriidassa: mitkään luvut eivät sovi kaikkeen esitettyyn.
linked-same-name = { $table }: jokainen taulukko tarvitsee oman tiedostonimen, ja tulokset toisen kansion.
linked-inside = { $path }: todistukset ja avain kuuluvat omaan kansioonsa, eivät koskaan julkisten taulukoiden viereen.
linked-unproved = Taulukkoa { $table } ei voida julkaista: solu { $cell } olisi yhä laskettavissa. Kaikki muutokset ympäröivissä soluissa on kokeiltu. Jättäkää pois sen hienoin jaottelu tai yhdistäkää sen koodi toiseen.

# Signals of a panel
error-panel-period = ”{ $found }” ei ole paneelin jakso.
detect-new-origin = { $period }, ikkuna { $window }: { $origin } – uusi alkuperämaa. { $at } { $chance }{ $history }
detect-surge = { $period }, ikkuna { $window }: { $origin } – jyrkkä nousu. { $at } { $chance }{ $history }
detect-decline = { $period }, ikkuna { $window }: { $origin } – lasku. { $at } { $chance }{ $history }
detect-displacement = { $period }, ikkuna { $window }: { $origin } – sopii yhteen siirtymän kanssa. { $at } { $to } { $chance }{ $history }
detect-whole = Kaikki alkuperämaat yhteensä
detect-end = { $place }: tapauksia { $observed }, odotettu { $low }–{ $high } (neljä kertaa viidestä).
detect-chance-many = Sattumalta tällaisia hälytyksiä tulee joka jaksolla noin { $alarms }.
detect-chance-one = Sattumalta tällainen hälytys tulee noin kerran { $periods } jaksossa.
detect-chance-hardly = Sattumalta tällainen hälytys tulee harvemmin kuin kerran { $periods } jaksossa.
detect-history = { "" } Arvion perusta, aiempia jaksoja: { $periods }.
detect-history-short = { "" } Lyhyt historia; arvion perusta, aiempia jaksoja: { $periods }.
