# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Signali
task-signals = Kaj izstopa v vaših podatkih

signal-list-title = Kaj izstopa
signal-list-lead = Države izvora, porasti, upadi in premiki, ki jih naključje slabo pojasni, presojani po podatkih vseh držav, kot so znani zdaj. Vsak je razlog za natančnejši pogled, nikoli ugotovitev. Dejanska števila: niso za javnost.
signal-list-lead-country = Države izvora, porasti in upadi, ki jih naključje slabo pojasni, presojani samo po podatkih vaše države. Vsak je razlog za natančnejši pogled, nikoli ugotovitev. Dejanska števila: niso za javnost.
signal-list-none = Nič ne izstopa. Pri manj kot štirih prejšnjih četrtletjih se ne presoja nič.
signal-list-limits = Česa ni mogoče videti: trikrat več otrok, kjer so bili pričakovani manj kot trije na četrtletje; ničesar v četrtletju, za katero se podatki niso zbirali. Po naključju je na četrtletje pričakovan približno en alarm vsake vrste.
signal-list-caption = Signali za { $quarter }
signal-list-column-what = Kaj
signal-list-column-observed = Otroci
signal-list-column-expected = Pričakovano
signal-list-column-chance = Po naključju
signal-list-column-state = Stanje

signal-europe = Evropa
signal-title-new_origin = Nova država izvora: { $origin }, { $place }
signal-title-surge = Več od pričakovanega: { $origin }, { $place }
signal-title-decline = Manj od pričakovanega: { $origin }, { $place }
signal-title-displacement = Skladno s premikom: { $origin }, { $place } → { $to }
signal-title-mix = Večji delež: { $origin }, { $place }
signal-whole = vse države skupaj
signal-window-of = { $quarters-plural ->
    [one] v četrtletju { $quarter }
    [two] v { $quarters } četrtletjih (zadnje: { $quarter })
    [few] v { $quarters } četrtletjih (zadnje: { $quarter })
   *[other] v { $quarters } četrtletjih (zadnje: { $quarter })
}
signal-sentence-new_origin = { $place }: otroci (država izvora: { $origin }) { signal-window-of }: { $observed }; ta država izvora tam prej ni bila opažena; pričakovano { $expected }. { $chance }
signal-sentence-surge = { $place }: otroci (država izvora: { $origin }) { signal-window-of }: { $observed }; pričakovano { $expected }. { $chance }
signal-sentence-decline = { $place }: otroci (država izvora: { $origin }) { signal-window-of }: { $observed }; pričakovano { $expected }. { $chance }
signal-sentence-displacement = Država izvora: { $origin }. Manj otrok: { $place }; več otrok: { $to } ({ $observed }; pričakovano { $expected }) { signal-window-of }. Taki podatki so skladni s premikom; nikoli ne kažejo, da se je premaknil isti otrok. { $chance }
signal-sentence-mix = { $place }: otroci v kategoriji „{ $origin }“ { signal-window-of }: { $observed }; če bi še veljali deleži prejšnjih četrtletij, bi bilo pričakovano { $expected }. { $chance }
signal-chance-value = Po naključju približno en tak alarm v { $quarters } četrtletjih.
signal-chance-often = Po naključju približno en tak alarm vsako četrtletje.
signal-chance-rare = Po naključju manj kot en tak alarm v 25 letih.
signal-column-what = Podlaga
signal-column-value = Vrednost
signal-evidence = Na čem temelji
signal-observed-value = otroci: { $observed }; pričakovano { $expected } (štirikrat od petih)
signal-window = Skupaj upoštevano
signal-window-value = { $quarters-plural ->
    [one] { $quarters } četrtletje
    [two] { $quarters } četrtletji
    [few] { $quarters } četrtletja
   *[other] { $quarters } četrtletij
}
signal-chance = Po naključju
signal-share = Od vsega, kar enako izstopa
signal-share-value = naključje pojasni približno { $percent } % (Heysejev q; navedeno, ne zagotovljeno)
signal-rule = Pravilo
signal-rule-new_origin = Noben primer v zadnjih dvanajstih četrtletjih s podatki, zdaj pa število, ki ga naključje v vseh vrstah pojasni največ enkrat na četrtletje
signal-rule-surge = Tako visoko število, da naključje v vseh vrstah povzroči največ eno tako na četrtletje
signal-rule-decline = Tako nizko število, da naključje v vseh vrstah povzroči največ eno tako na četrtletje; nikoli, če kakšno četrtletje manjka
signal-rule-displacement = Premalo na enem kraju in hkrati preveč na drugem; naključje povzroči največ en tak par v dveh četrtletjih
signal-rule-mix = Oblika, starost ali spol, ki je med otroki enega leta tako pogost, da naključje povzroči največ en tak primer v dveh četrtletjih; pri najmanj petih otrocih v letu in desetih prej
signal-baseline = Zgodovina
signal-baseline-value = { $quarters-plural ->
    [one] { $quarters } prejšnje četrtletje s podatki
    [two] { $quarters } prejšnji četrtletji s podatki
    [few] { $quarters } prejšnja četrtletja s podatki
   *[other] { $quarters } prejšnjih četrtletij s podatki
}
signal-baseline-short = { $quarters-plural ->
    [one] { $quarters } prejšnje četrtletje s podatki: kratka zgodovina
    [two] { $quarters } prejšnji četrtletji s podatki: kratka zgodovina
    [few] { $quarters } prejšnja četrtletja s podatki: kratka zgodovina
   *[other] { $quarters } prejšnjih četrtletij s podatki: kratka zgodovina
}
signal-since = Izstopa od
signal-series = Celotna vrsta
signal-history = Kaj je bilo o tem povedano
signal-word-raised = sprožen
signal-word-changed = spremenjen
signal-word-confirmed = potrjen ob zaključku
signal-word-withdrawn = umaknjen
signal-word-upheld = nekaj je na tem
signal-word-dismissed = nič ni na tem
signal-judge = Kaj veste o tem?
signal-judge-lead = Šteje najnovejša navedba; vse druge ostanejo v evidenci.
signal-reason-choose = Izberite razlog
signal-reason-missing = Izberite razlog.
signal-upheld-label = Nekaj je na tem, ker
signal-upheld-button = Potrdi
signal-dismissed-label = Nič ni na tem, ker
signal-dismissed-button = Zavrni
signal-reason-operation = je bilo v eni akciji odkritih več otrok
signal-reason-network = je mreža ali pot znana
signal-reason-others-see-it = drugi vidijo enako
signal-reason-counting = se je spremenil način štetja
signal-reason-backlog = so bili starejši primeri evidentirani pozno
signal-reason-known = je znano in ni skrb zbujajoče
signal-reason-too-little = je za sklep premalo podatkov
signal-reason-other = drug razlog
series-link = Poglej katero koli vrsto
series-title = Katera koli vrsta
series-lead = Koliko otrok z enim državljanstvom je bilo naštetih vsako četrtletje in med katerima številoma je bilo to število pričakovano, štirikrat od petih.
series-place = Kje
series-origin = Državljanstvo
series-show = Prikaži
series-nothing = O tem v evidenci ni ničesar.
series-name = { $origin }, { $place }
series-subtitle = Otroci na četrtletje in pričakovano število
series-alt = Stolpci po četrtletjih ({ $quarters }) ob pričakovanem pasu; nad njim: { $above }. Števila so v spodnji tabeli.
series-answered = Kdo je odgovoril, po četrtletjih
series-answered-alt = Četrtletja, v katerih so prispeli vsi odgovori: { $answered } od { $quarters }. Števila so v spodnji tabeli.
series-answered-all = odgovorjeno
series-answered-some = odgovoril del držav
series-answered-none = se ne zbira
series-observed = Našteto
series-absent = –: se ne zbira
series-band = Pričakovano, štirikrat od petih
series-above = Nad pričakovanim
series-column-quarter = Četrtletje
series-column-observed = Otroci
series-column-expected = Pričakovano
series-column-answers = Odgovori
series-short = brez pričakovanja
series-answer-yes = da
series-answer-no = ne
series-answers = { $answered } od { $places }
signal-grade = Teža dokazov
signal-grade-value = { $grade }: otroci v enem letu { $cases }, četrtletja z otrokom { $quarters }, države { $places }
signal-grade-single = posamično poročilo
signal-grade-early = zgodnji znak
signal-grade-repeated = ponovljeno
signal-grade-corroborated = potrjeno z več strani
signal-grade-organisations = ; organizacije, ki so katerega od njih opazile: najmanj { $organisations }
signal-calibration = Napovedano in sproženo
signal-calibration-lead = Alarmi zadnjih osmih četrtletij. Napovedano je, kar sme povzročiti naključje; resnični dogodki se prištejejo. Veliko več od tega pomeni, da je naključje napačno presojeno ali da se veliko dogaja.
signal-column-kind = Vrsta
signal-column-promised = Napovedano po naključju
signal-column-raised = Sproženo
signal-kind-new_origin = Nove države izvora
signal-kind-surge = Porasti
signal-kind-decline = Upadi
signal-kind-displacement = Premiki
signal-kind-mix = Spremembe sestave
event-signal-dismissed = signal zavrnjen
event-signal-upheld = signal potrjen
