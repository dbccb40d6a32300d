# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Neljännesvuosikatsaus
bulletin-title = Tunnistetut lapset
bulletin-subtitle = Neljännesvuosikatsaus · { $reporting }/{ $participants } maata ilmoittanut · julkaistu { $moment } Brysselin aikaa
bulletin-running = Neljännesvuosikatsaus · { $quarter }
bulletin-foot = Julkaisu { $edition } · versio { $version } · { $language }
bulletin-subject = Koostetietoja hyväksikäytön uhreiksi tunnistetuista lapsista kansalaisuuden, iän, sukupuolen, muodon ja maan mukaan.

headlines-heading = Tällä neljänneksellä
headline-total = { $children-plural ->
    [one] **{ $children } lapsi** kirjattiin uutena uhrina { $countries } ilmoittaneessa maassa.
   *[other] **{ $children } lasta** kirjattiin uusina uhreina { $countries } ilmoittaneessa maassa.
}
headline-like-for-like = Maat, jotka ilmoittivat molemmilta neljänneksiltä ({ $countries }): **{ $now }** lasta, vuotta aiemmin { $before } ({ $percent }).
headline-like-for-like-none = Vertailua edellisvuoteen ei voida esittää: ainakin yhtä siihen tarvittavaa lukua ei näytetä tai ei ole ilmoitettu.
headline-form = Yleisin näytettävistä muodoista: **{ $form }**, { $children } lasta. He ovat uhreja, eivät koskaan epäiltyjä.
headline-first-shown = Ensimmäistä kertaa näytettävät alkuperämaat: **{ $origins }**.
headline-rising = Alkuperämaat, joiden lapsia on selvästi enemmän kuin vuotta aiemmin: **{ $origins }**.
headline-origins-quiet = Yhtään alkuperämaata ei näytetä ensimmäistä kertaa, eikä mikään ole noussut selvästi. Alkuperämaa, jota ei luetella, voi silti esiintyä.
headline-where = Maiden kokonaismääristä voidaan näyttää { $shown }/{ $countries }; muut on ilmoitettu, mutta ne suojaavat pieniä lukuja.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (aiemmin { $before }, nyt { $now })

limits-title = Mitä tämä ei kerro
limits-recognised = Luvuissa ovat lapset, jotka on **tunnistettu**. Se, että lapsia löydetään enemmän, ei tarkoita, että rikoksia on enemmän: tarkemmin etsivä maa löytää enemmän. Maita ei aseteta paremmuusjärjestykseen.
limits-mark = ”c” merkitsee: ei näytetä, koska luku on pieni tai suojaa pientä lukua.
languages-title = Omalla kielellänne

glance-heading = Yleiskuva
glance-lead = Uusina hyväksikäytön uhreina kirjatut lapset, kaikki ilmoittaneet maat yhteensä.
glance-title-up = Lapsia enemmän kuin vuotta aiemmin maissa, jotka ilmoittivat molemmilta neljänneksiltä
glance-title-down = Lapsia vähemmän kuin vuotta aiemmin maissa, jotka ilmoittivat molemmilta neljänneksiltä
glance-title-same = Lapsia yhtä paljon kuin vuotta aiemmin maissa, jotka ilmoittivat molemmilta neljänneksiltä
glance-title-plain = Uusina kirjatut lapset neljänneksittäin
glance-subtitle = Uusina kirjatut lapset neljänneksittäin. Ilmoittaneiden maiden määrä vaihtelee: verratkaa varoen.
glance-series = Kaikki ilmoittaneet maat
glance-alt = Pylväskuvio uusina kirjatuista lapsista, viimeiset { $quarters } neljännestä: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Uusina kirjatut lapset neljänneksittäin
glance-column-quarter = Neljännes
glance-column-children = Lapsia
glance-column-countries = Ilmoittaneita maita
coverage = { $reporting }/{ $participants } maata
source = Lähde: kansalliset koordinaattorit, tilanne { $day } · { $coverage }

origins-heading = Alkuperämaat
origins-lead = Uusina kirjattujen lasten kansalaisuus. Kansalaisuus ei kerro, missä lasta on käytetty hyväksi tai kuka sen on tehnyt.
origins-title = Yleisimmät näytettävistä alkuperämaista: { $origins }
origins-title-none = Yksittäisiä alkuperämaita ei voida näyttää tältä neljännekseltä.
origins-subtitle = Uusina kirjatut lapset kansalaisuuden mukaan: { $quarter } ja ohuempana sama neljännes vuonna { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Palkkikuvio yleisimmistä näytettävistä alkuperämaista. { $values }.
origins-value = { $origin }: { $now }, vuotta aiemmin { $before }
origins-table = Yleisimmät näytettävät alkuperämaat, uusina kirjatut lapset
origins-column-origin = Alkuperämaa
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Uudet ja nousevat alkuperämaat
signals-table = Lähempää tarkastelua ansaitsevat alkuperämaat näytettävien lukujen perusteella
signals-column-said = Havainto
signal-first-shown = Näytetään ensimmäistä kertaa: ei missään aiemmassa julkaisussa
signal-rising = Noussut; samalla neljänneksellä vuonna { $year }: { $before }
signals-none = Yhtään alkuperämaata ei näytetä ensimmäistä kertaa, eikä mikään ole noussut selvästi.
signals-note = Alkuperämaa, jota ei luetella, voi silti esiintyä: pieniä lukuja ja niitä suojaavia lukuja ei näytetä. Signaali on syy tarkastella asiaa, ei päätelmä yhdestäkään lapsesta.
regions-world-title = Maailman osat
regions-world-table = Uusina kirjatut lapset sen mukaan, mistä maailman osasta heidän kansalaisuutensa on
regions-world-column = Maailman osa
years-title = Alkuperämaat maittain, { $year }
years-table = Uusina kirjatut lapset vuonna { $year } ilmoittaneen maan ja kansalaisuuden mukaan (yleisimmät näytettävät alkuperämaat)
years-column-country = Maa
years-missing = Vuoden { $year } kaikkia neljää neljännestä eivät ilmoittaneet: { $countries }.
years-missing-country = { $country } ({ $quarters }/4)
years-late = Neljänneksensä julkaisun jälkeen saapuneet vastaukset ovat mukana vuositiedoissa: { $countries }.

ages-heading = Ikä ja sukupuoli
ages-lead = Ikä kirjaamishetkellä. Jos maa ei tunne ikäryhmiä, sen lapset ovat kohdassa ”ikä ei tiedossa”.
ages-title = Uusina kirjatut lapset iän ja sukupuolen mukaan
ages-subtitle = { $quarter }, Eurooppa
ages-alt = Palkkikuvio uusina kirjatuista lapsista iän mukaan. { $values }.
ages-table = Uusina kirjatut lapset iän ja sukupuolen mukaan, Eurooppa
ages-column-age = Ikä
labelled-value = { $label }: { $value }

forms-heading = Hyväksikäytön muodot
forms-lead = Päämuoto, yksi jokaista lasta kohti. ”Useita muotoja” merkitsee, ettei päämuotoa tiedetä.
forms-title = Yleisin näytettävä muoto: { $form }
forms-title-none = Yksittäisiä muotoja ei voida näyttää tältä neljännekseltä
forms-column-form = Päämuoto

countries-heading = Maat
countries-lead = Missä lukuja ilmoitetaan. Se, että lapsia löydetään enemmän, ei tarkoita, että rikoksia on enemmän: kartta kuvaa tunnistamista, ei riskiä.
countries-title = Missä lukuja ilmoitetaan ja mitkä kokonaismäärät voidaan näyttää
countries-subtitle = Uusina kirjatut lapset, { $quarter }. Jokaisella maalla on yksi samankokoinen ruutu.
countries-alt = Ruuduista koostuva Euroopan kartta, yksi ruutu maata kohti. Näytettäviä maiden kokonaismääriä: { $shown }; ilmoitettuja mutta ei näytettäviä: { $hidden }; maita, jotka eivät ilmoittaneet: { $absent }. Kaikki arvot ovat alla olevassa taulukossa.
countries-table = Uusina kirjatut lapset maittain
countries-column-country = Maa
countries-column-answer = Vastaus
countries-column-course = { $quarters-plural ->
    [one] yksi neljännes
   *[other] { $quarters } neljännestä
}
countries-column-kind = Luvut
course-says = Lapset neljänneksittäin: { $values }
answer-reported = ilmoitettu
answer-absent = ei ilmoitettu
figures-real = ilmoitetut
figures-simulated = simuloidut
legend-class-4 = 250 tai enemmän
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: ei näytetä
legend-absent = ei ilmoitettu
regions-title = Alueiden kokonaismäärät
regions-table = Uusina kirjatut lapset alueittain
regions-column-region = Alue

method-heading = Menetelmä, laatu ja tietosuoja
method-count-title = Mitä lasketaan
method-count = Lapsi on alle 18-vuotias henkilö. Lapsi lasketaan kerran: sille neljännekselle, jolla hänet kirjattiin uutena oletettuna tai virallisesti tunnistettuna hyväksikäytön uhrina, ja siihen maahan, joka kirjasi hänet. Lapset, jotka on pakotettu rikoksiin, ovat uhreja.
method-quality-title = Laatu
method-quality = Kansalliset koordinaattorit lähettävät koostetiedot joka neljännes. Jokaisesta luvusta tarkistetaan summat, koodit ja epätavalliset muutokset; myöhemmät versiot eivät koskaan korvaa aiempia. Maat eroavat toisistaan lainsäädännön, kirjaamisoikeuden ja tunnistamistyön tehokkuuden osalta.
method-revisions-title = Tarkistukset
method-revisions-none = Tämän julkaisun yhteydessä ei tarkistettu aiempia lukuja.
method-revisions = Tässä julkaisussa esitetään aiempia lukuja uudelleen, koska niiden perustana olevia vastauksia on korjattu: { $answers }. Aiemmat julkaisut säilyvät ennallaan. Korjaus esitetään, jos se ei yksin eikä yhdessä aiemman luvun kanssa paljasta pientä lukua; muutoin aiemmin esitetty pysyy voimassa vuositietoihin asti tai pysyvästi.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (vain vuositiedoissa)
method-confidentiality-title = Tietosuoja
method-confidentiality = Lukuja, jotka ovat pienempiä kuin { $threshold }, ei näytetä, ja niiden kanssa peitetään niin monta muuta lukua, ettei niitä voi saada selville millään yhteen- tai vähennyslaskulla minkään julkaisun mistään taulukosta. Nolla, pienet ja suojaavat luvut saavat saman merkin ”c”. Ennen julkaisemista jokaiselle peitetylle luvulle haetaan todistus, joka tarkistetaan riippumattomasti.
method-simulated-title = Simuloidut luvut
method-simulated = Yhdistyneen kuningaskunnan luvut ovat todellisia: UK Home Office, National Referral Mechanism -tilastot, Open Government Licence v3.0, vain lapset. Kaikkien muiden maiden luvut on keksitty tätä esittelyä varten, eivätkä ne kuvaa ketään.
method-cite-title = Viittausohje
method-cite = Lasten hyväksikäytön vastainen eurooppalainen työryhmä, Tunnistetut lapset, julkaisu { $edition }, versio { $version }, { $day }.
method-code = Tarkistuskoodi: **{ $code }**. Se on tähän PDF-tiedostoon sisältyvän lukutaulukon SHA-256-tiivisteen alku ja sama kaikilla kielillä.

strip-title = { $reporting }/{ $participants } maata on ilmoittanut tiedot
strip-subtitle = Vastaukset: { $quarter }; myös ”ei löytynyt” on vastaus
strip-alt = Nauhakuvio kaikista osallistuvista maista. Ei ilmoittaneet: { $countries }.
strip-alt-all = Nauhakuvio kaikista osallistuvista maista: kaikki ilmoittivat.
strip-reported = Ilmoittaneet: { $countries }
strip-absent = Ei ilmoittaneet: { $countries }

tables-about = Taulukot: tyhjää arvoa ei näytetä, koska luku on pieni, nolla tai suojaa pientä lukua. Maa, joka ei ilmoittanut tietoja jaksolta, ei ole taulukoissa, eikä myöskään koodi, jolla ketään ei silloin voitu laskea; ne luetellaan summia varten tiedostoissa, joiden nimen alussa on absent_. ”-late” tarkoittaa vastauksia, jotka saapuivat neljänneksensä julkaisun jälkeen. ”-told-” ja julkaisu kertovat, mitä aiempi julkaisu esitti neljänneksestä, joka on sittemmin esitetty uudelleen; ”-kept”, ”-added-” ja ”-removed-” ovat osat, jotka ovat molemmissa tai vain toisessa. hier.csv kertoo, mitkä osat muodostavat minkäkin summan.

contents-title = Sisällys
glance-line = Joka neljänneksen ilmoittaneet maat ({ $countries })
legend-none = c: ei näytetä, tai ei ilmoitettavaa
legend-shown = näytetään, lasten määrä merkitty

appearances-heading = Milloin alkuperämaat näytettiin ensi kertaa
appearances-title = { $origins-plural ->
    [one] Yksi alkuperämaa näytettiin ensimmäistä kertaa näillä neljänneksillä
   *[other] { $origins } alkuperämaata näytettiin ensimmäistä kertaa näillä neljänneksillä
}
appearances-subtitle = Ensimmäisestä neljänneksestä, jonka luku voidaan näyttää; tyhjä rengas tarkoittaa merkkiä ”c”, ei koskaan sitä, ettei lapsia ole
appearances-alt = Aikajana alkuperämaista ja neljänneksistä, joilla ne ensimmäisen kerran näytettiin. { $values }.
appearances-table = Uusina kirjatut lapset näistä alkuperämaista neljänneksittäin
appearances-none = Yhtään alkuperämaata ei näytetty ensimmäistä kertaa viimeisten { $quarters } neljänneksen aikana.

flow-title = Missä yleisimmistä alkuperämaista olevat lapset kirjattiin
flow-subtitle = { $year }, suurimmat näytettävät luvut: { $bands }; nauhan leveys vastaa lukua. Nauha yhdistää kansalaisuuden ja kirjanneen maan: se ei kuvaa matkaa.
flow-alt = Nauhat kansalaisuudesta ilmoittaneeseen maahan. { $values }. Kaikki arvot ovat alla olevassa taulukossa.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Hyväksikäytön muodot neljänneksittäin
forms-history-subtitle = Uusina kirjatut lapset päämuodon mukaan, viimeiset { $quarters } neljännestä; kaikissa kuvioissa sama asteikko
forms-history-alt = Pieniä pylväskuvioita { $parts }, yksi kutakin päämuotoa kohti, sama asteikko. Kaikki arvot ovat alla olevassa taulukossa.
forms-history-table = Uusina kirjatut lapset päämuodon ja neljänneksen mukaan

help-heading = Kuka löysi lapset ja mitä apua he saavat
help-lead = Organisaatio, joka kirjasi lapsen ensimmäisenä. Lapsi voi saada monenlaista apua.
help-title = Kuka kirjasi lapset ensimmäisenä
help-subtitle = Uusina kirjatut lapset organisaation mukaan, { $quarter }
help-alt = Palkkikuvio uusina kirjatuista lapsista organisaation mukaan. { $values }.
help-table = Uusina kirjatut lapset ensimmäisenä kirjanneen organisaation mukaan
help-column-organisation = Organisaatio
help-assist-title = Apu
help-assist-none = Tältä neljännekseltä ei voida näyttää, kuinka moni lapsi saa mitäkin apua: luvut ovat pieniä tai niitä ei ole ilmoitettu.
help-assist-table = Uusina kirjatut lapset, jotka saavat tätä apua (lapsi voi saada monenlaista apua)
help-column-assist = Avun laji

profile-title = Maaprofiili: { $country }
profile-subject = Koostetietoja hyväksikäytön uhreiksi tunnistetuista lapsista yhdessä maassa.
profile-running = Maaprofiili · { $country } · { $quarter }
profile-lead = { $quarter } · julkaistu { $moment } Brysselin aikaa. Mitä yhdestä maasta voidaan näyttää. Se, että lapsia löydetään enemmän, ei tarkoita, että rikoksia on enemmän; maita ei aseteta paremmuusjärjestykseen.
profile-now = Uusina uhreina kirjatut, { $quarter }: **{ $value }**
profile-before = Sama neljännes vuotta aiemmin, { $quarter }: **{ $value }**
profile-hidden = ei näytetä pienten lukujen suojaamiseksi
profile-absent = ei vastausta
profile-simulated = Tämän maan luvut on keksitty tätä esittelyä varten, eivätkä ne kuvaa ketään.
profile-subtitle = Uusina kirjatut lapset neljänneksittäin: { $country }
profile-source = Lähde: kansallinen koordinaattori, tilanne { $day }
profile-ages-table = Uusina kirjatut lapset iän ja sukupuolen mukaan, { $quarter }
profile-year-none = Tästä maasta ei ole vielä julkaistu yhtään kalenterivuotta.
profile-year-hidden = Kansalaisuuksia ei voida näyttää tästä maasta vuodelta { $year }: luvut ovat pieniä tai suojaavat pieniä lukuja.
profile-year-table = Kalenterivuonna uusina kirjatut lapset kansalaisuuden mukaan
profile-year-note = Viimeisen vuoden yleisimmät näytettävät kansalaisuudet.

brief-title = Tiivistelmä päättäjille: tunnistetut lapset
brief-subject = Yhden neljänneksen luvut hyväksikäytön uhreiksi tunnistetuista lapsista yhdellä sivulla.
brief-running = Tiivistelmä päättäjille · { $quarter }
brief-lead = { $quarter } · { $reporting }/{ $participants } maata ilmoittanut · julkaistu { $moment } Brysselin aikaa

warning-title = Varhaisvaroitus
warning-subject = Koordinaattorien välinen koodattu varoitus: luokkia, ei koskaan lukuja.
warning-running = Varhaisvaroitus · { $id }
warning-lead = Vain sisäänkirjautuneille koordinaattoreille ja vetäjille. Varoitus koostuu koodeista ja luokista, joten jokainen lukee sen omalla kielellään.
warning-field-kind = Laji
warning-field-signal = Signaali
warning-field-origin = Alkuperämaa
warning-field-band = Lapsia
warning-field-confidence = Varmuus
warning-note = Varoitus on syy tarkastella asiaa, ei päätelmä yhdestäkään lapsesta, maasta tai alkuperämaasta.
warning-victims-title = Lapset ovat uhreja
warning-victims = Mihin tahansa lapsi on pakotettu: selvittäkää, kuka siitä hyötyy, ja ottakaa ensin yhteyttä niihin, jotka suojelevat lapsia.
watermark-inside = Rajoitettu: { $role }
