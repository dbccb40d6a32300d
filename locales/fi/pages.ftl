# The public pages.

page-skip = Siirry sisältöön
page-language = Kieli
page-nav-home = Etusivu
page-nav-library = Katsaukset
page-nav-guidance = Laskentaohjeet
page-home-lead = Lukuja lapsista, jotka on tunnistettu hyväksikäytön uhreiksi. Tiedot kerätään neljännesvuosittain kansallisilta koordinaattoreilta.
page-latest = Uusin julkaisu
page-read-here = Lue tässä
page-brief = Tiivistelmä päättäjille, yksi sivu (PDF)
page-released = Julkaistu { $moment } Brysselin aikaa
page-none = Yhtään julkaisua ei ole vielä ilmestynyt.
page-download = Lataa katsaus (PDF, { $language }, { $pages-plural ->
    [one] { $pages } sivu
   *[other] { $pages } sivua
}, { $kilobytes } kt)
page-other-languages = Muilla kielillä
page-library-title = Katsaukset
page-library-lead = Kaikki ilmestyneet julkaisut, uusin ensin. Tiedostot eivät muutu julkaisemisen jälkeen.
page-library-column-edition = Julkaisu
page-library-column-released = Julkaistu
page-library-column-files = Tiedostot
page-library-tables = Taulukot (CSV)
page-chart-table = Näytä taulukko
page-footer = Luvut, joita ei näytetä, suojelevat lapsia. Maita ei aseteta paremmuusjärjestykseen.
page-footer-api = Datarajapinta
page-not-found-title = Sivua ei löydy
page-not-found = Tässä osoitteessa ei ole mitään. Se on ehkä kirjoitettu väärin.
page-failed-title = Jokin meni vikaan
page-failed = Sivua ei voitu muodostaa. Mitään ei kadonnut; yrittäkää myöhemmin uudelleen.
page-unsubscribe-title = Viestien lopettaminen
page-unsubscribe = Ette saa enää viestiä katsauksen ilmestyessä.
page-unsubscribe-button = Lopeta viestit
page-unsubscribe-done = Valmis. Ette saa enää viestejä.
page-refused-title = Pyyntöä ei ymmärretty
page-refused = Osoitteessa tai lomakkeessa on jotakin, mitä ei voida lukea. Mitään ei muutettu.
page-method-title = Tämä ei toimi täällä
page-method = Osoite on olemassa, mutta ei tällaista pyyntöä varten.
page-large-title = Liian suuri
page-large = Lähetetty sisältö on suurempi kuin tämä osoite ottaa vastaan. Mitään ei muutettu.
page-later-title = Ei juuri nyt käytettävissä
page-later = Palvelu on ruuhkautunut tai sitä huolletaan. Yrittäkää uudelleen muutaman minuutin kuluttua.
