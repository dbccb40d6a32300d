# An edition that is made again, and what became of it.
event-correct = julkaisu tehty uudelleen
correction-banner = Versio { $version }. { $reason } Luvut ovat samat kuin aiemmin julkaistut.
correction-words = Edellisen version tekstissä oli virhe tai väärinymmärryksen mahdollisuus.
correction-layout = Jotakin edellisessä versiossa ei voinut lukea.
correction-method = Edellisessä versiossa kuvattiin väärin, miten luvut ovat syntyneet.
correction-caution = Näiden maiden lukujen tiedetään olevan vääriä; myöhempi julkaisu esittää oikeat: { $countries }.
reason-words = Teksti on virheellinen tai voidaan ymmärtää väärin
reason-layout = Jotakin ei voi lukea
reason-method = Lukujen syntytapa on kuvattu väärin
reason-caution = Jonkin maan luvut ovat vääriä
correct-title = Julkisen julkaisun korjaaminen
correct-lead = Seuraavassa versiossa on samat luvut, ja sen ensimmäisellä sivulla kerrotaan, mikä oli väärin. Se odottaa vetäjän hyväksyntää kuten edellä; sen jälkeen kaikki, jotka saivat viestin edellisestä versiosta, saavat viestin tästä. Oikeat luvut tulevat seuraavassa julkaisussa, joka esittää neljänneksen uudelleen.
correct-edition = Julkaisu
correct-reason = Mikä on väärin
correct-countries = Minkä maan luvut (vain jos luvut ovat vääriä)
correct-button = Tee seuraava versio
error-caution = Nimetkää maat, joiden luvut ovat vääriä; muutoin älkää nimetkö yhtään.
error-caution-country = Julkaisussa ({ $quarter }) ei ole tietoja tästä maasta: { $country }.
error-edition-waits = Julkaisun ({ $quarter }) yksi versio odottaa jo avautumistaan.
error-reason = Syytä ”{ $found }” ei ole. Kelpaavat: { $expected }.
cli-corrected = Julkaisusta ({ $quarter }) on tehty versio { $version }. Se avautuu, kun vetäjä on hyväksynyt sen (hub release).

changes-title = { $quarter }: versiot ja korjaukset
changes-lead = Julkaistu pysyy paikallaan, jotta siihen tehdyt viittaukset ovat ymmärrettäviä. Tällä sivulla kerrotaan, mikä on tullut sen tilalle.
changes-link = Versiot ja korjaukset
changes-versions = Versiot
changes-versions-caption = Tämän julkaisun versiot, uusin ensin
changes-version = Versio
changes-version-now = Versio { $version }:
changes-opened = Avattu
changes-why = Syy
changes-file = Tiedosto
changes-first = Ensimmäinen versio
changes-pdf = Katsaus (PDF)
changes-figures = Luvut, jotka myöhemmät julkaisut esittävät toisin
changes-no-figures = Mikään myöhempi julkaisu ei esitä tämän julkaisun lukuja toisin.
changes-figures-lead = Nämä maat ovat korjanneet vastauksiaan. Taulukossa ovat niiden tunnistamat lapset siltä osin kuin molemmat luvut saadaan näyttää.
changes-figures-caption = Maiden kokonaismäärät ennen korjausta ja sen jälkeen
changes-country = Maa
changes-edition = Toisin julkaisussa
changes-before = Ennen
changes-after = Jälkeen
changes-not-shown = ei näytetä

letter-corrected-subject = { $quarter }: korjattu katsaus
letter-corrected-body = Olette saanut katsauksen ({ $quarter }). Siitä on julkaistu korjattu versio { $moment } Brysselin aikaa; käyttäkää sitä aiemman sijasta.
letter-revised-subject = { $quarter }: aiempia lukuja on korjattu
letter-revised-body = Uusi julkaisu ({ $quarter }) esittää toisin lukuja, jotka ovat saamassanne katsauksessa.
letter-revised-quarter = Korjattu: { $quarter }.
letter-changes-link = Mikä muuttui: { $link }
letter-edition-waits = Katsaus ({ $language }, { $pages-plural ->
    [one] { $pages } sivu
   *[other] { $pages } sivua
}, { $kilobytes } kt) on liian suuri lähetettäväksi viestissä. Se on noudettavissa nimellä { $file }: { $link }

verify-title = Onko asiakirja aito?
verify-lead = Valitkaa PDF-tiedosto tai taulukko, jonka sanotaan olevan peräisin täältä, tai kirjoittakaa siihen painettu tarkistuskoodi. Tiedosto tarkistetaan, eikä sitä säilytetä.
verify-file = Asiakirja
verify-file-hint = PDF-tiedosto, taulukko tai taulukoiden oheistiedosto sellaisena kuin se ladattiin.
verify-code = Tai sen tarkistuskoodi
verify-code-hint = Kuusitoista kirjainta ja numeroa, esimerkiksi 01AB-23CD-45EF-6789.
verify-button = Tarkista
verify-nothing = Valitkaa tiedosto tai kirjoittakaa koodi.
verify-genuine = Aito: { $what }, { $quarter }, versio { $version }, julkaistu { $moment } Brysselin aikaa.
verify-figures-only = Koodi todistaa luvut aidoiksi. Valitkaa itse tiedosto, jos myös teksti on todistettava.
verify-current = Tämä on voimassa oleva versio.
verify-superseded = Tilalle on tullut versio { $version }.
verify-unknown = Mikään täällä julkaistu ei vastaa tätä.
verify-unknown-why = Tiedostoa on muutettu, jokin ohjelma on tallentanut sen uudelleen, tai se ei ole peräisin täältä. Verratkaa sitä katsausten sivulla olevaan julkaisuun.
verify-kind-bulletin = katsaus
verify-kind-brief = tiivistelmä päättäjille
verify-kind-data = julkaisun luvut
verify-kind-table = taulukko
page-nav-verify = Tarkista asiakirja
