# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Aloitettu
rung-queried = Kysymyksiä
return-tables = Taulukot
return-check = Tarkista ja lähetä
return-preview = Mitä muut näkevät
return-template = Lataa työkirja
return-upload = Tuo tiedosto
return-nil = Ei ilmoitettavaa missään taulukossa
return-parts = Lukunsa toimittaneet alueet ja organisaatiot: { $there }/{ $all }
return-derogation = Tältä neljännekseltä ei odoteta lukuja.
return-closed = Nämä luvut on lähetetty ja suljettu. Solu avautuu uudelleen, kun työryhmän vetäjät kysyvät siitä. Kun he ovat hyväksyneet ilmoituksen, ”Korjaa näitä lukuja” kohdassa ”Lähetetyt versiot” avaa kaikki solut.
return-questions = { $questions-plural ->
    [one] { $questions } avoin kysymys näistä luvuista.
   *[other] { $questions } avointa kysymystä näistä luvuista.
}
return-questions-link = Lue ja vastaa
return-versions = Lähetetyt versiot
return-other-quarters = Muut neljännekset
return-newest = { $receipt }, lähetetty { $moment }
part-sent = Toimitettu, kuittaus { $receipt }, { $moment }
sheet-empty = Ei aloitettu
sheet-figures = { $figures-plural ->
    [one] { $figures } luku
   *[other] { $figures } lukua
}
sheet-open = { $findings-plural ->
    [one] { $findings } kohta korjattava tai perusteltava
   *[other] { $findings } kohtaa korjattava tai perusteltava
}
sheet-saved = Tallennettu { $moment }
sheet-states = Kirjoittakaa kokonaisluku; jättäkää solu tyhjäksi, jos lapsia ei ollut. Luvun sijasta: L = ei kerätä, M = ei voi esiintyä, Q = salattu. Luvun perässä: p = ennakkotieto, e = arvio, esimerkiksi 12p tai 12e.
sheet-skip = Ohita taulukko
sheet-before = (pienet luvut: neljä edellistä neljännestä, vanhin ensin)
sheet-next = Tallenna ja jatka
sheet-save = Tallenna
sheet-add = Lisää maa
sheet-add-hint = Maan nimi tai kaksikirjaiminen koodi.
sheet-add-button = Lisää
sheet-mark-nil = Ei ilmoitettavaa tässä taulukossa
sheet-mark-not-collected = Tämän taulukon lukuja ei kerätä
sheet-unmark = Peru tämä vastaus
sheet-marked-nil = Olette vastanneet, että tässä taulukossa ei ole ilmoitettavaa.
sheet-marked-not-collected = Olette vastanneet, että tämän taulukon lukuja ei kerätä.
sheet-conflict = Kollega on muuttanut samoja soluja
sheet-conflict-cell = ”{ $theirs }” on siinä nyt; kirjoititte ”{ $yours }”, jota ei tallennettu. Kirjoittakaa se uudelleen, jos se on oikein.
sheet-offline = Ei tallennettu: hubiin ei saada yhteyttä. Kirjoittamanne pysyy tällä sivulla; yrittäkää uudelleen valitsemalla Tallenna.
sheet-ended = Ei tallennettu: istuntonne on päättynyt. Kirjoittamanne pysyy tällä sivulla; valitkaa Tallenna ja kirjautukaa sisään, niin se lähetetään uudelleen.
sheet-parts = Solujen summa:
conflict-mine = Säilytä oma:
conflict-theirs = Ota kollegan:
paste-title = Liitetäänkö nämä luvut?
paste-apply = Liitä
paste-cancel = Älä liitä
paste-undo = Kumoa
paste-unknown = Rivit, joita ei ole tässä taulukossa:
paste-beyond = Luvut, jotka eivät mahdu tähän taulukkoon:
paste-done = Luvut on liitetty.
paste-undone = Aiempi sisältö on palautettu.
mark-nil = Ei ilmoitettavaa
mark-not-collected = Ei kerätä
preview-title = Mitä muut näkevät
preview-lead = Näin lukunne näkyisivät julkisissa taulukoissa. Muut näkevät luvun tai merkin ”c”, eivät koskaan syytä. Tämän sivun syyt näette vain te ja työryhmän vetäjät.
preview-beside = Muiden maiden tiedot otetaan sellaisina kuin viimeisin julkaisu ({ $quarter }) ne näyttää; mitä se peittää, pysyy peitettynä myös tässä.
preview-beside-nobody = Yhtään julkaisua ei ole vielä ilmestynyt, joten lukujanne tarkastellaan yksinään.
preview-may-differ = Julkaistavissa taulukoissa peitetyt kohdat voivat olla toiset: se riippuu muiden maiden lähettämistä luvuista.
preview-row-small = Maanne koko rivi peitettäisiin, koska kokonaismääränne on pienempi kuin { $threshold }.
preview-row-covers = Maanne koko rivi peitettäisiin, vaikka kokonaismääränne ei ole pienempi kuin { $threshold }: se suojaa muiden maiden pienempiä kokonaismääriä.
preview-no-total = Kokonaismäärää ei vielä ole. Ilman sitä maanne näkyy julkisissa taulukoissa maana, joka ei ole ilmoittanut tietoja.
preview-refused = Tätä taulukkoa ei voida vielä ennakoida: sen lukujen summa ei täsmää kokonaismäärään tai siitä tiedetään liian vähän.
preview-shown = { $table }: näytettäviä lukuja { $shown }/{ $cells }
preview-table-total = Kaikki uusina kirjatut lapset
preview-table-age-sex = Iän mukaan, ja iän sisällä sukupuolen mukaan
preview-table-form = Hyväksikäytön muodon mukaan
preview-table-organisation = Lapsen kirjanneen organisaation mukaan
preview-table-assist = Saadun avun mukaan: { $help }
preview-table-region = Alueen mukaan
preview-column-cell = Luku
preview-column-own = Teidän lukunne
preview-column-others = Muut näkevät
preview-small = pienempi kuin { $threshold }
preview-with-row = peitetään koko rivin mukana
preview-covers = suojaa muiden pienempiä kokonaismääriä
preview-protects = suojaa toista lukua
preview-year-title = Kansalaisuus
preview-year = Kansalaisuus näytetään joka neljännes koko Euroopasta yhteensä ja maastanne vain kalenterivuosittain, kun vuoden kaikki neljä neljännestä on julkaistu.
check-title = Tarkista vastaukset
check-totals = Kokonaismäärät
check-difference = Muutos edellisestä neljänneksestä
check-empty = Lukuja ei vielä ole.
check-blocks = { $findings-plural ->
    [one] { $findings } kohta on korjattava
   *[other] { $findings } kohtaa on korjattava
}
check-notes = { $findings-plural ->
    [one] { $findings } kohta huomioitava
   *[other] { $findings } kohtaa huomioitava
}
check-reasons = { $findings-plural ->
    [one] { $findings } luku on perusteltava
   *[other] { $findings } lukua on perusteltava
}
check-reasons-lead = Epätavalliset luvut voivat hyvin olla oikeita. Kertokaa syy, niin kenenkään ei tarvitse kysyä.
check-choose = Valitse syy
check-remark = Muutamalla sanalla, jos siitä on apua
check-remark-hint = Enintään 200 merkkiä. Ei nimiä, päivämääriä, osoitteita tai asianumeroita eikä mitään etnisestä alkuperästä.
check-sure = Tämä ei ole henkilön nimi
check-keep = Tallenna syyt
check-sending = Lähettäminen
check-revision = Miksi tehdään uusi versio?
check-editions = Ilmestyneissä julkaisuissa on tämän ilmoituksen aiempia lukuja: { $editions }. Ne säilyvät ennallaan; korjatut luvut tulevat seuraavassa julkaisussa, jossa ne saa näyttää.
check-attest = Lähettämällä vahvistan, että nämä ovat parhaan tämänhetkisen tietämyksemme mukaiset luvut ({ $place }, { $quarter }): pelkkiä lukumääriä, ei mitään yksittäisestä lapsesta.
check-send = Lähetä luvut
check-hand-in = Toimita luvut
check-blocked = Voitte lähettää luvut, kun kaikki korjattavat kohdat on korjattu.
send-open = Jotakin on vielä korjattava tai perusteltava.
send-needs-reason = Valitkaa, miksi tehdään uusi versio.
send-changed = Luonnosta on sillä välin muutettu, ehkä kollegan toimesta. Katsokaa se vielä kerran läpi ja lähettäkää sitten.
send-closed = Uutta lähetettävää ei ole: mitään ei ole muutettu.
differences-title = Mikä on muuttunut
differences-none = Mikään luku ei ole muuttunut.
differences-cell = Solu
differences-before = Ennen
differences-after = Jälkeen
version-title = Versio { $version }
version-editions = Tästä versiosta tehdyt julkaisut: { $editions }
revise-lead = Onko tullut myöhästyneitä tapauksia, tai onko jokin laskettu kahdesti? Avatkaa luvut uudelleen ja lähettäkää uusi versio; aiempi säilyy sellaisenaan.
revise-button = Korjaa näitä lukuja
receipt-title = Kuittaus { $receipt }
receipt-subject = Luvut: { $country }, { $quarter }
receipt-lead = Luvut ({ $country }, { $quarter }) saapuivat { $moment } Brysselin aikaa.
receipt-about = Mitä vastaanotettiin
receipt-what = Tieto
receipt-said = Arvo
receipt-number = Kuittausnumero
receipt-sender = Lähettäjä
receipt-reason = Syy
receipt-figures = Lukujen määrä
receipt-answered = Kokonaisuutena vastattu taulukko
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = Lukujen SHA-256
receipt-totals = Kokonaismäärät
receipt-proof = Jokainen, jolla on samat luvut, voi laskea saman SHA-256-tiivisteen: se todistaa, mitkä luvut vastaanotettiin.
receipt-link = Kuittaus
receipt-pdf = Kuittaus PDF-tiedostona
upload-title = Tuo tiedosto
upload-lead = Hubin työkirja tai oma taulukkonne (.xlsx, .xls, .ods, .csv). Näette ensin, mitä luettiin; mikään ei muutu ennen hyväksyntäänne.
upload-file = Tiedosto
upload-hint = Enintään { $limit } Mt.
upload-button = Lue tiedosto
upload-missing = Valitkaa tiedosto.
dry-title = Tiedoston sisältö
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } luku voidaan lukea
   *[other] { $figures } lukua voidaan lukea
}. Mitään ei ole vielä muutettu.
dry-findings = Mitä on syytä tarkistaa
dry-fine = Kaikki solut voitiin lukea.
dry-place = Paikka
dry-severity = Laji
dry-finding = Havainto
dry-annotated = Lataa tiedosto, jossa kukin huomautus on solunsa kohdalla
dry-apply = Käytä näitä lukuja
dry-apply-hint = Taulukot, joihin tiedostossa on lukuja, korvataan kokonaan; muut säilyvät ennallaan. Mitään ei vielä lähetetä.
dry-again = Tuo toinen tiedosto
questions-title = Kysymykset
questions-lead = Keskustelu maan ja työryhmän vetäjien välillä. Kun kysymys on avoinna, sen solua voi muuttaa.
questions-none = Kysymyksiä ei ole.
questions-whole = Koko ilmoitus
questions-settled = selvitetty
questions-figure = Nykyinen luku
questions-answer = Vastaus
questions-say = Lähetä
questions-settle = Merkitse selvitetyksi
questions-ask = Kysy luvusta
questions-cell = Mikä luku
questions-code = Mitä haluatte sanoa
remark-check = Tarkistakaa tämä luku.
remark-jump = Miksi tämä on muuttunut näin paljon?
remark-definition = Mitä tässä tarkalleen lasketaan?
remark-missing = Puuttuuko tästä jotakin?
remark-confirmed = Luku on oikein.
remark-corrected = Luku on korjattu.
remark-other = Jotakin muuta.
talk-code = Valitkaa, mitä haluatte sanoa.
parts-title = Alueet ja organisaatiot
parts-lead = Mitä alueet ja organisaatiot ovat toimittaneet tältä neljännekseltä. Yhteenlasku täyttää maan luonnoksen ja korvaa solujen sisällön; voitte sen jälkeen muuttaa mitä tahansa solua.
parts-regions = Alueet
parts-organisations = Organisaatiot
parts-who = Kuka
parts-when = Toimitettu
parts-missing = ei vielä
parts-add-region = Laske alueet yhteen
parts-add-org = Täytä organisaatioiden luvuilla
parts-doubles = Tiedossa on, että nämä lapset on laskettu useammin kuin kerran: { $children }. He ovat omassa taulukossaan:
lead-title = Vetäjille
lead-accept = Hyväksy nämä luvut
lead-ask = Kysy luvusta tai koko ilmoituksesta
lead-more-time = Myönnä lisäaikaa
lead-until = Viimeinen päivä
lead-until-hint = Luvut ovat ajoissa, jos ne saapuvat viimeistään tänä päivänä klo 17.00 Brysselin aikaa.
lead-grant = Myönnä
lead-derogation = Älä odota lukuja tältä neljännekseltä
round-title = Kierros: { $quarter }
round-state = Tila
round-due = Määräaika
round-questions = Avoimet kysymykset
round-do = Muistutus
round-over = myöhässä
round-remind = Muistuta
mirror-title = Siirretty ja vastaanotettu huolenpito: missä kahden maan luvut eroavat
mirror-from = Mistä
mirror-to = Mihin
mirror-out = Siirretty
mirror-in = Vastaanotettu
task-round = Tämän neljänneksen kierros
letter-notice-link = Kirjautukaa sisään ja lukekaa tästä: { $link }
letter-receipt-subject = { $quarter }: lukunne ovat saapuneet
letter-receipt-body = Luvut ({ $country }, { $quarter }) ovat saapuneet. Kuittausnumero: { $receipt }. Kuittaus on nähtävissä hubissa.
letter-accepted-subject = { $quarter }: lukunne on hyväksytty
letter-accepted-body = Työryhmän vetäjät ovat hyväksyneet luvut ({ $country }, { $quarter }; kuittaus { $receipt }).
letter-question-subject = { $quarter }: kysymys luvuistanne
letter-question-body = Työryhmän vetäjillä on kysymys luvuista ({ $country }, { $quarter }). Kyseiset solut ovat jälleen avoinna.
letter-answer-subject = { $quarter }: vastaus hubissa
letter-answer-body = Lukuja ({ $country }, { $quarter }) koskevaan keskusteluun on tullut vastaus.
letter-extension-subject = { $quarter }: lisäaikaa luvuillenne
letter-extension-body = Lukujen ({ $country }, { $quarter }) uusi määräaika: { $moment } Brysselin aikaa.
letter-derogation-subject = { $quarter }: lukuja ei odoteta
letter-derogation-body = Työryhmän vetäjät eivät odota lukuja ({ $country }, { $quarter }).
letter-part-changed-subject = { $quarter }: muutoksia toimittamiinne lukuihin
letter-part-changed-body = Koordinaattorinne on lähettänyt luvut ({ $country }, { $quarter }). Teidän osanne luvut eivät ole samat kuin ne, jotka toimititte. Voitte verrata niitä hubissa.
letter-reminder-subject = { $quarter }: lukuja odotetaan
letter-reminder-body = Luvut ({ $country }, { $quarter }) eivät ole vielä saapuneet. Määräaika: { $moment } Brysselin aikaa. Myös ”ei ilmoitettavaa” on vastaus.
letter-overdue-subject = { $quarter }: ei vastausta ({ $country })
letter-overdue-body = Luvut ({ $country }, { $quarter }) eivät ole saapuneet. Niiden määräaika oli { $moment } Brysselin aikaa, eikä muistutuksiin ole vastattu. Voitte myöntää lisäaikaa tai ilmoittaa, ettei lukuja odoteta.
finding-mark-nil = Taulukkoon { $table } on vastattu ”ei ilmoitettavaa”, mutta { $cell } on suurempi kuin nolla.
finding-mark-not-collected = Taulukkoon { $table } on vastattu ”ei kerätä”, mutta solussa { $cell } on luku.
definition-referred = Jokainen kansalliseen ohjausmekanismiin ilmoitettu lapsi lasketaan oletetuksi uhriksi.
sheet-all = Kaikki hyväksikäytön muodot
sheet-of-which = Näistä: { $part }
letter-opened-subject = { $quarter }: kierros on avattu
letter-opened-body = Luvut ({ $country }, { $quarter }) voi lähettää nyt, määräaika { $moment } Brysselin aikaa. Myös ”ei ilmoitettavaa” on vastaus.
return-discard = Peru muutokset

movements-title = Mitä kumppanit kertovat rajoillanne siirretyistä lapsista, mutta lukunne eivät:
movements-link = kirjaa luku
movement-came = { $partner } on siirtänyt maahanne: { $theirs }; teidän lukunne: { $ours }.
movement-came-unsaid = { $partner } on siirtänyt maahanne: { $theirs }; te ette ole ilmoittaneet lukua.
movement-went = { $partner } on ottanut maastanne vastaan: { $theirs }; teidän lukunne: { $ours }.
movement-went-unsaid = { $partner } on ottanut maastanne vastaan: { $theirs }; te ette ole ilmoittaneet lukua.
