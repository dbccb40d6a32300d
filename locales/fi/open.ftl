# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Aineisto
page-nav-origins = Kansalaisuudet
page-nav-countries = Maat
page-nav-search = Haku
page-footer-feed = Uutissyöte (Atom)

# The first page.
answers-new = Uutta tällä neljänneksellä
answers-table = Uudet tai selvästi yleistyneet kansalaisuudet
answers-column-what = Mikä on uutta
answers-column-since = Näytetty alkaen
answers-first = näytetään ensimmäistä kertaa
answers-rising = selvästi enemmän kuin vuotta aiemmin
answers-sure-title = Kuinka varmaa tämä on?
answers-sure = Jokainen näytettävä luku on tarkka, sellaisena kuin maat ovat sen ilmoittaneet. Euroopan luku näytetään vain, jos siihen sisältyy vähintään näin monen maan tietoja: { $contributors }; lukua, joka on vähintään 1 mutta pienempi kuin { $threshold }, ei näytetä koskaan. Luvut kertovat, kuinka moni lapsi on tunnistettu, eivät sitä, kuinka monta heitä on, eivätkä sitä, miksi luku muuttui.
home-title = Tunnistetut lapset
home-subject = Mitä uutta on viimeisimmässä julkaisussa hyväksikäytön uhreiksi tunnistetuista lapsista.
home-running = Tunnistetut lapset · { $quarter }

# One citizenship.
origin-title = Kansalaisuus: { $origin }
origin-subject = Koostetietoja saman kansalaisuuden lapsista, jotka on tunnistettu hyväksikäytön uhreiksi, neljänneksittäin ja maittain.
origin-running = Kansalaisuus · { $origin } · { $quarter }
origin-lead = { $quarter } · julkaistu { $moment } Brysselin aikaa. Mitä yhdestä kansalaisuudesta voidaan näyttää, kaikki ilmoittaneet maat yhteensä.
origin-subtitle = Uusina kirjatut lapset neljänneksittäin, kaikki ilmoittaneet maat: { $origin }
origin-since = Näytetty Euroopan osalta alkaen: **{ $quarter }**
origin-never = Ei toistaiseksi koskaan näytetty Euroopan osalta. Kansalaisuus, jota ei näytetä, voi silti esiintyä: sen luvut ovat pieniä tai suojaavat pieniä lukuja.
origin-none = { $quarters-plural ->
    [one] Viimeiseltä neljännekseltä ei voida näyttää tämän kansalaisuuden lukua Euroopan osalta.
   *[other] Viimeisiltä { $quarters } neljännekseltä ei voida näyttää tämän kansalaisuuden lukua Euroopan osalta.
}
origin-absent = ei julkaistu
origin-years = Ilmoittaneen maan mukaan
origin-years-none = Minkään maan lukua tästä kansalaisuudesta ei voida näyttää kalenterivuodelta.
origin-years-table = Kalenterivuonna uusina kirjatut lapset, kansalaisuus: { $origin }
origin-years-note = Maita, joilta ei voida näyttää yhtään lukua, ei luetella.

# Lists.
open-origins-title = Kansalaisuudet
open-origins-lead = Kaikki kansalaisuudet, jotka on joskus näytetty Euroopan osalta, sekä uusin luku ja neljännes, jolla kansalaisuus näytettiin ensimmäisen kerran.
open-origins-table = Näytettävät kansalaisuudet, uusina kirjatut lapset, { $quarter }
open-countries-title = Maat
open-countries-lead = Mitkä maat ovat ilmoittaneet tietoja, neljänneksittäin. Myös ”ei ilmoitettavaa” on vastaus. Kukin nimi johtaa siihen, mitä kyseisestä maasta näytetään.
open-countries-table = Maiden vastaukset
open-answer-late = myöhässä
open-unknown-code = Täällä ei ole tällaista maata tai kansalaisuutta. Etsikää sitä jostakin näistä luetteloista:
open-as-pdf = PDF-tiedostona
open-as-xlsx = Työkirjana (XLSX)
open-as-csv = CSV-tiedostona

# The data explorer.
slice-title = Aineisto
slice-subject = Osa julkaistuista luvuista, jotka koskevat hyväksikäytön uhreiksi tunnistettuja lapsia.
slice-running = Aineisto · { $quarter }
slice-lead = Valitkaa jaottelu, maa ja halutessanne yksi koodi: taulukko näyttää neljänneksittäin, mitä on julkaistu. Valinta sisältyy sivun osoitteeseen: sen voi tallentaa ja lähettää eteenpäin.
slice-field-table = Jaottelu
slice-field-area = Maa tai alue
slice-field-code = Yksi rivi, kaikki maat
slice-all = Kaikki rivit
slice-show = Näytä
slice-unknown = Julkaistuissa luvuissa ei ole tällaista osaa. Valitkaa toinen.
slice-none = Tästä osasta ei ole julkaistu mitään, tai siitä ei voida näyttää mitään.
slice-column = Jaottelu
slice-chart = Suurimmat rivit neljänneksittäin ({ $rows })
slice-alt = Pylväskuvioita neljänneksittäin. Uusimmat luvut: { $values }.
slice-subtitle = Uusina kirjatut lapset neljänneksittäin; kaikissa kuvioissa sama asteikko
slice-citizen = Kansalaisuus
slice-age_sex = Ikä ja sukupuoli
slice-form = Hyväksikäytön muoto
slice-organisation = Lapsen kirjannut organisaatio
slice-assist = Lapsen saama apu
slice-region = Alue

# Release dates.
dates-title = Julkaisuajat
dates-lead = Jokainen julkaisu ilmestyy hyvissä ajoin ennalta ilmoitettuna päivänä ja kellonaikana, kaikilla kielillä yhtä aikaa.
dates-coming = Tulevat julkaisut
dates-past = Ilmestyneet julkaisut
dates-column-edition = Julkaisu
dates-column-moment = Päivä ja kellonaika, Brysselin aikaa

# Corrections and withdrawals.
corrections-title = Korjaukset
corrections-lead = Kaikki, mitä on korjattu, esitetty uudelleen tai vedetty pois ensimmäisestä julkaisusta lähtien. Väärän version saaneille on ilmoitettu.
corrections-versions = Korjatut versiot
corrections-withdrawn = Pois vedetyt versiot
corrections-answers = Uudelleen esitetyt vastaukset
corrections-column-quarter = Vastauksen neljännes
corrections-column-told = Esitetty julkaisussa
corrections-none = Ei toistaiseksi yhtään.
withdrawn-title = Tämä versio on vedetty pois
withdrawn-lead = Versio { $version } (julkaisu { $quarter }) on vedetty pois: { $moment } Brysselin aikaa. Älkää enää käyttäkö sitä tai viitatko siihen.
withdrawn-figures = Jokin siinä oleva luku on väärä.
withdrawn-protection = Se kertoi enemmän kuin olisi pitänyt: jokin siinä ei suojele lapsia riittävän hyvin.
withdrawn-country = Jokin maa on perunut ilmoittamansa tiedot.
withdrawn-successor = Sen tilalle tulee myöhempi versio:
withdrawn-no-successor = Muuta versiota ei toistaiseksi ole tullut tilalle.
withdraw-title = Version vetäminen pois
withdraw-lead = Versiolle, jota kenenkään ei pidä enää lukea. Sen osoitteissa kerrotaan siitä lähtien syy ja mistä lukemista voi jatkaa. Tätä ei voi perua; aiemmin esitetty otetaan yhä huomioon, kun myöhempiä lukuja suojataan.
withdraw-edition = Versio
withdraw-button = Vedä pois
event-withdraw = julkaisu vedetty pois

# Search.
search-title = Haku
search-field = Maa, kansalaisuus, neljännes tai sivu
search-button = Hae
search-found = { $found-plural ->
    [one] { $found } sivu haulla ”{ $sought }”.
   *[other] { $found } sivua haulla ”{ $sought }”.
}
search-country = maa
search-origin = kansalaisuus

# The bulletin by letter.
subscribe-title = Katsaus sähköpostitse
subscribe-lead = Neljä viestiä vuodessa ja katsaus omalla kielellänne. Antakaa osoitteenne: siihen lähetetään viesti, jossa on linkki, ja vasta linkki aloittaa tilauksen.
subscribe-button = Lähetä linkki
subscribe-note = Osoite tallennetaan vasta, kun olette avannut linkin, ja vain näitä viestejä varten. Jokaisessa viestissä on linkki, jolla tilauksen voi lopettaa.
subscribe-sent = Linkin sisältävä viesti on matkalla, jos osoite on tavoitettavissa. Mitään muuta ei tallenneta.
subscribe-confirm = Saatte tästä lähtien katsauksen aina, kun julkaisu ilmestyy.
subscribe-confirm-button = Tilaa katsaus
subscribe-done = Valmis. Seuraava viesti tulee seuraavan julkaisun yhteydessä.
subscribe-over = Linkki on vanhentunut tai vajaa. Pyytäkää uusi.
letter-subscribe-subject = Katsauksen tilauspyyntönne
letter-subscribe-body = Joku on pyytänyt lähettämään neljännesvuosikatsauksemme tähän osoitteeseen. Tämä linkki aloittaa tilauksen:
event-bulletin-begun = katsaus tilattu

# Methods.
methods-title = Menetelmät
methods-lead = Mitä lasketaan, kuka laskee, miten luvut tarkistetaan ja mitä niistä voidaan päätellä.
methods-counted-title = Mitä lasketaan
methods-counted =
    Neljänneksen aikana uusina hyväksikäytön uhreina kirjatut lapset: oletetut uhrit ja virallisesti tunnistetut uhrit. Lapsi on henkilö, joka on ensimmäisellä kirjaamiskerralla alle 18-vuotias. Lapset, jotka on pakotettu varastamaan, kerjäämään tai kuljettamaan huumeita, ovat uhreja, eivät koskaan epäiltyjä.

    Lapsi lasketaan kerran: siihen neljännekseen ja siihen maahan, jossa hänet ensimmäisen kerran kirjattiin. Kansalaisuus on ainoa laskettava alkuperätieto; etnistä alkuperää ja uskontoa koskevia tietoja ei koskaan kerätä.
methods-collected-title = Miten luvut kerätään
methods-collected =
    Kansalliset koordinaattorit (maita { $participants }) lähettävät koostetiedot joka neljännes: lukuja, ei koskaan nimiä eikä tietoja yksittäisistä lapsista. Poliisi, lastensuojelu, turvakodit ja muut organisaatiot ilmoittavat tietonsa koordinaattorille.

    Jokainen ilmoitus tarkistetaan säännöillä, jotka ovat samat kaikille; epätavallisista luvuista kysytään, ja vetäjä hyväksyy ilmoituksen, ennen kuin se otetaan mukaan lukuihin.
methods-compared-title = Mitä voidaan verrata
methods-compared =
    Neljännestä edellisvuoden samaan neljännekseen niissä maissa, jotka ilmoittivat molemmilta neljänneksiltä: tämän vertailun katsaus tekee. Eri maaryhmien summia ei verrata.

    Maissa on erilaiset lait, organisaatiot ja käytännöt. Maita ei aseteta paremmuusjärjestykseen: se, että lapsia löydetään enemmän, ei tarkoita, että rikoksia on enemmän.
methods-revised-title = Tarkistukset
methods-revised =
    Maa voi korjata vastaustaan. Korjatut luvut tulevat mukaan seuraavaan julkaisuun, jossa se mainitaan; aiemmat julkaisut säilyvät ennallaan, ja niiden sivulla kerrotaan, mitä myöhemmät esittävät toisin.
methods-signals-title = Uudet ja nousevat alkuperämaat
methods-signals =
    Kansalaisuus mainitaan uutena, kun se näytetään ensimmäistä kertaa vähintään neljän julkaistun neljänneksen jälkeen. Se mainitaan selvästi yleistyneenä, kun ero edellisvuoteen on suurempi kuin kaksi kertaa kahden lukumäärän satunnaisen erotuksen keskihajonta.

    Molemmat perustuvat näytettäviin lukuihin. Koordinaattorit ja vetäjät näkevät lisäksi tilastollisia signaaleja luvuista, jotka eivät ole julkisia; ne ovat syitä tarkastella asiaa, eivät päätelmiä.

# Confidentiality.
confidentiality-title = Tietosuoja
confidentiality-lead = Miten varmistetaan, ettei mistään julkisesta voi päätellä yksittäistä lasta.
confidentiality-rule-title = Mitä ei koskaan näytetä
confidentiality-rule =
    Lasten lukumäärää, joka on vähintään 1 mutta pienempi kuin { $threshold }, ei koskaan näytetä maasta eikä Euroopasta. Euroopan luku näytetään vain, jos siihen sisältyy vähintään näin monen maan tietoja: { $contributors }, eikä minkään maan osuus ole suurempi kuin { $share } prosenttia.
confidentiality-proof-title = Miksi joitakin suurempiakaan lukuja ei näytetä
confidentiality-proof =
    Pieni luku voitaisiin laskea kokonaismäärästä ja sen muista osista, aiemmasta julkaisusta tai toisesta taulukosta. Siksi lisää lukuja jätetään pois, kunnes se on mahdotonta. Hubilla on jokaisesta pois jätetystä luvusta todistus: muut luvut, jotka sopivat kaikkeen koskaan julkaistuun.

    Merkki ”c” ei kerro muuta kuin ”ei näytetä”. Nolla peitetään samalla tavoin silloin, kun se paljastaisi jotakin.
confidentiality-insiders-title = Henkilöt, jotka tuntevat osan luvuista
confidentiality-insiders =
    Koordinaattori tuntee oman maansa luvut. Suojaus pätee myös heihin jokaiseen: kaikella, mitä he tietävät, ei voida laskea mitään muualla olevista lapsista. Se ei lupaa samaa, jos useat yhdistävät tietonsa. Kun lapsia siirretään kahden maan välillä, kummallekin maalle kerrotaan, mitä toinen siitä laskee.
confidentiality-time-title = Mikä säilyy pysyvästi
confidentiality-time =
    Kerran näytetty on pysyvästi tiedossa. Jokainen uusi julkaisu suojataan yhdessä kaikkien aiempien kanssa, myös korjattujen ja pois vedettyjen.
confidentiality-data-title = Henkilötiedot
confidentiality-data =
    Hubissa ei ole tietoja yksittäisistä lapsista. Niistä, jotka työskentelevät sen kanssa tai lukevat sen viestejä, tallennetaan sähköpostiosoite, kieli ja käyttöoikeudet. Hubi ei käytä kävijäseurantaa eikä mitään muilta sivustoilta; yksi eväste pitää teidät kirjautuneena, toinen suojaa lomakkeita.

# Accessibility.
accessibility-title = Saavutettavuus
accessibility-lead = Sivut ja asiakirjat on tehty kaikille; tässä kerrotaan, mitä on testattu ja minkä tiedetään olevan puutteellista.
accessibility-goal-title = Tavoite
accessibility-goal =
    Sivut noudattavat verkkosisällön saavutettavuusohjeita (WCAG 2.2, taso AA) ja eurooppalaista standardia EN 301 549. PDF-asiakirjat noudattavat standardeja PDF/UA-1 ja PDF/A-3a.
accessibility-tested-title = Mitä on testattu
accessibility-tested =
    Automaattinen tarkistusohjelma (axe) käy läpi jokaisen sivun aina, kun ohjelmistoa muutetaan: vaaleilla ja tummilla väreillä, 320 kuvapisteen leveydellä (400 prosentin suurennos), puhelimella ja leveällä näytöllä. Lomakkeiden käyttöä testataan pelkällä näppäimistöllä, JavaScriptin kanssa ja ilman sitä. Jokainen PDF-laji tarkistetaan kahdella toisistaan riippumattomalla ohjelmalla.
accessibility-charts-title = Kuviot
accessibility-charts =
    Jokaisella kuviolla on otsikko, joka kertoo, mitä se esittää, teksti niille, jotka eivät näe sitä, ja taulukko, jossa on samat luvut. Mitään ei ilmaista pelkällä värillä.
accessibility-limits-title = Minkä tiedetään olevan puutteellista
accessibility-limits =
    Automaattiset tarkistusohjelmat löytävät osan ongelmista. Testiä päivittäin ruudunlukuohjelmaa käyttävien henkilöiden kanssa ei ole vielä tehty. Jotkin alueiden nimet näkyvät vain oman maansa kielellä.
accessibility-contact-title = Palaute
accessibility-contact =
    Jos jokin ei toimi, vastatkaa mihin tahansa viestiimme tai kirjoittakaa maanne kansalliselle koordinaattorille. Vastaamme ja lähetämme luvut teille sopivassa muodossa.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Kielet
tongues-lead = Järjestelmä puhuu { $languages } kieltä. Jokaista lausetta verrataan englanninkieliseen, ennen kuin kieltä tarjotaan lukijoille: yksikään ei saa puuttua, eikä kenellekään näytetä sen tilalla englantia.
tongues-column-messages = Lauseita
tongues-column-mend = Korjattavaa
tongues-column-state = Tila
tongues-spoken = tarjotaan lukijoille
tongues-draft = valmisteilla
