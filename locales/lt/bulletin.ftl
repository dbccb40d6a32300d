# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Ketvirčio biuletenis
bulletin-title = Vaikai – nustatytos aukos
bulletin-subtitle = Ketvirčio biuletenis · duomenis pateikusios šalys: { $reporting } iš { $participants } · paskelbta { $moment } val. (Briuselio laiku)
bulletin-running = Ketvirčio biuletenis · { $quarter }
bulletin-foot = Leidinys { $edition } · versija { $version } · { $language }
bulletin-subject = Suvestiniai duomenys apie vaikus, nustatytus kaip išnaudojimo aukos, pagal pilietybę, amžių, lytį, išnaudojimo formą ir šalį.

headlines-heading = Šį ketvirtį
headline-total = { $children-plural ->
    [one] Duomenis pateikusiose šalyse ({ $countries }) kaip auka naujai užregistruotas **{ $children } vaikas**.
    [few] Duomenis pateikusiose šalyse ({ $countries }) kaip aukos naujai užregistruoti **{ $children } vaikai**.
    [many] Duomenis pateikusiose šalyse ({ $countries }) kaip aukos naujai užregistruota **{ $children } vaikų**.
   *[other] Duomenis pateikusiose šalyse ({ $countries }) kaip aukos naujai užregistruota **{ $children } vaikų**.
}
headline-like-for-like = Abu ketvirčius duomenis pateikusiose šalyse ({ $countries }) vaikų skaičius – **{ $now }**, prieš metus – { $before } ({ $percent }).
headline-like-for-like-none = Palyginimo su praėjusiais metais parodyti negalima: bent vienas tam reikalingas skaičius nerodomas arba nebuvo pateiktas.
headline-form = Dažniausia iš rodomų formų – **{ $form }**, vaikų skaičius – { $children }. Šie vaikai yra aukos, niekada ne įtariamieji.
headline-first-shown = Pirmą kartą rodomos kilmės šalys: **{ $origins }**.
headline-rising = Kilmės šalys, iš kurių vaikų aiškiai daugiau nei prieš metus: **{ $origins }**.
headline-origins-quiet = Nė viena kilmės šalis nerodoma pirmą kartą ir nė vienos skaičius aiškiai nepadidėjo. Neišvardyta kilmės šalis nereiškia, kad vaikų iš jos nėra.
headline-where = Rodomi šalių bendri skaičiai: { $shown } iš { $countries }; kiti pateikti, bet nerodomi, kad būtų apsaugoti maži skaičiai.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (buvo { $before }, dabar { $now })

limits-title = Ko šie duomenys nepasako
limits-recognised = Šie skaičiai apima vaikus, kurie buvo **atpažinti** kaip aukos. Daugiau nustatytų aukų nereiškia daugiau nusikaltimų, o šalis, kuri geriau ieško, daugiau ir randa. Šalys nereitinguojamos.
limits-mark = „c“ reiškia: nerodoma, nes skaičius mažas arba saugo mažą skaičių.
languages-title = Jūsų kalba

glance-heading = Trumpai
glance-lead = Vaikai, naujai užregistruoti kaip išnaudojimo aukos, visose duomenis teikiančiose šalyse.
glance-title-up = Abu ketvirčius duomenis pateikusiose šalyse vaikų daugiau nei prieš metus
glance-title-down = Abu ketvirčius duomenis pateikusiose šalyse vaikų mažiau nei prieš metus
glance-title-same = Abu ketvirčius duomenis pateikusiose šalyse vaikų tiek pat, kiek prieš metus
glance-title-plain = Naujai užregistruoti vaikai pagal ketvirtį
glance-subtitle = Naujai užregistruoti vaikai pagal ketvirtį. Duomenis teikiančių šalių skaičius kinta: lyginkite atsargiai.
glance-series = Visos duomenis teikiančios šalys
glance-alt = Stulpelinė diagrama: naujai užregistruoti vaikai, paskutiniai ketvirčiai ({ $quarters }): { $values }.
glance-value = { $quarter }: { $children }
glance-table = Naujai užregistruoti vaikai pagal ketvirtį
glance-column-quarter = Ketvirtis
glance-column-children = Vaikai
glance-column-countries = Teikiančios šalys
coverage = šalys: { $reporting } iš { $participants }
source = Šaltinis: nacionaliniai koordinatoriai, { $day } duomenys · { $coverage }

origins-heading = Kilmės šalys
origins-lead = Naujai užregistruotų vaikų pilietybės šalis. Pilietybė nieko nepasako apie tai, kur ir kas vaiką išnaudojo.
origins-title = Dažniausios iš rodomų kilmės šalių: { $origins }
origins-title-none = Šį ketvirtį negalima parodyti nė vienos atskiros kilmės šalies.
origins-subtitle = Naujai užregistruoti vaikai pagal pilietybę: { $quarter } ir (siauresnės juostos) tas pats { $year } m. ketvirtis
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Juostinė diagrama: dažniausios rodomos kilmės šalys. { $values }.
origins-value = { $origin }: { $now }, prieš metus { $before }
origins-table = Dažniausios rodomos kilmės šalys, naujai užregistruoti vaikai
origins-column-origin = Kilmės šalis
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Naujos ir dažnėjančios kilmės šalys
signals-table = Kilmės šalys, į kurias verta atkreipti dėmesį, pagal rodomus skaičius
signals-column-said = Kas pastebėta
signal-first-shown = Rodoma pirmą kartą: ankstesniuose leidiniuose nerodyta
signal-rising = Daugiau nei tą patį { $year } m. ketvirtį, kai buvo { $before }
signals-none = Nė viena kilmės šalis nerodoma pirmą kartą ir nė vienos skaičius aiškiai nepadidėjo.
signals-note = Neišvardyta kilmės šalis nereiškia, kad vaikų iš jos nėra: maži skaičiai ir juos saugantys skaičiai nerodomi. Signalas – tai pagrindas pasidomėti, o ne išvada apie kurį nors vaiką.
regions-world-title = Pasaulio dalys
regions-world-table = Naujai užregistruoti vaikai pagal pasaulio dalį, kuriai priklauso jų pilietybės šalis
regions-world-column = Pasaulio dalis
years-title = Kilmės šalys pagal duomenis teikiančią šalį, { $year } m.
years-table = Per { $year } m. naujai užregistruoti vaikai pagal duomenis teikiančią šalį ir pilietybę (dažniausios rodomos kilmės šalys)
years-column-country = Šalis
years-missing = Ne visų keturių { $year } m. ketvirčių duomenis pateikė: { $countries }.
years-missing-country = { $country } ({ $quarters } iš 4)
years-late = Po ketvirčio leidinio gauti atsakymai įtraukti į metų duomenis: { $countries }.

ages-heading = Amžius ir lytis
ages-lead = Amžius registravimo metu. Jei šalis duomenų pagal amžiaus grupes neturi, vaikai pateikiami eilutėje „amžius nežinomas“.
ages-title = Naujai užregistruoti vaikai pagal amžių ir lytį
ages-subtitle = { $quarter }, Europa
ages-alt = Juostinė diagrama: naujai užregistruoti vaikai pagal amžių. { $values }.
ages-table = Naujai užregistruoti vaikai pagal amžių ir lytį, Europa
ages-column-age = Amžius
labelled-value = { $label }: { $value }

forms-heading = Išnaudojimo formos
forms-lead = Pagrindinė forma, viena kiekvienam vaikui. „Kelios formos“ reiškia, kad pagrindinė forma nežinoma.
forms-title = Dažniausia rodoma forma: { $form }
forms-title-none = Šį ketvirtį negalima parodyti nė vienos atskiros formos
forms-column-form = Pagrindinė forma

countries-heading = Šalys
countries-lead = Kur teikiami duomenys. Daugiau nustatytų aukų nereiškia daugiau nusikaltimų: žemėlapis rodo aukų atpažinimą, o ne riziką.
countries-title = Kur teikiami duomenys ir kuriuos bendrus skaičius galima parodyti
countries-subtitle = Naujai užregistruoti vaikai, { $quarter }. Kiekviena šalis – vienodo dydžio kvadratas.
countries-alt = Europos žemėlapis iš kvadratų, po vieną kiekvienai šaliai. Rodomi šalių bendri skaičiai: { $shown }; pateikti, bet nerodomi: { $hidden }; duomenų nepateikusios šalys: { $absent }. Visos reikšmės pateikiamos lentelėje.
countries-table = Naujai užregistruoti vaikai pagal šalį
countries-column-country = Šalis
countries-column-answer = Atsakymas
countries-column-course = { $quarters-plural ->
    [one] { $quarters } ketvirtis
    [few] { $quarters } ketvirčiai
    [many] { $quarters } ketvirčių
   *[other] { $quarters } ketvirčių
}
countries-column-kind = Duomenys
course-says = Vaikai pagal ketvirtį: { $values }
answer-reported = pateikta
answer-absent = nepateikta
figures-real = kaip pateikta
figures-simulated = simuliuota
legend-class-4 = 250 ir daugiau
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: nerodoma
legend-absent = nepateikta
regions-title = Regionų bendri skaičiai
regions-table = Naujai užregistruoti vaikai pagal regioną
regions-column-region = Regionas

method-heading = Metodika, kokybė ir konfidencialumas
method-count-title = Kas skaičiuojama
method-count = Vaikas – asmuo iki 18 metų. Vaikas skaičiuojamas vieną kartą, tą ketvirtį, kurį buvo naujai užregistruotas kaip numanoma arba oficialiai nustatyta išnaudojimo auka, jį užregistravusioje šalyje. Vaikai, kurie buvo verčiami nusikalsti, yra aukos.
method-quality-title = Kokybė
method-quality = Nacionaliniai koordinatoriai kas ketvirtį siunčia suvestinius duomenis. Tikrinamos kiekvieno skaičiaus sumos, kodai ir neįprasti pokyčiai; vėlesnės versijos niekada nepakeičia ankstesnių. Šalyse skiriasi teisė, institucijos, galinčios užregistruoti vaiką, ir tai, kaip aktyviai ieškoma.
method-revisions-title = Patikslinimai
method-revisions-none = Su šiuo leidiniu ankstesni duomenys nepatikslinti.
method-revisions = Su šiuo leidiniu ankstesni duomenys skelbiami iš naujo, nes buvo ištaisyti atsakymai, kuriais jie pagrįsti: { $answers }. Ankstesni leidiniai lieka, kokie buvo. Pataisymas skelbiamas, jei nei jis pats, nei abu skaičiai greta neatskleidžia mažo skaičiaus; kitu atveju tai, kas paskelbta, galioja iki metų duomenų arba visam laikui.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (tik metų duomenyse)
method-confidentiality-title = Konfidencialumas
method-confidentiality = Skaičiai, mažesni už { $threshold }, nerodomi, o kartu slepiama tiek kitų skaičių, kad nė vieno jų nebūtų galima nustatyti sudedant ar atimant bet kurio leidinio bet kurios lentelės skaičius. Nuliai, maži ir juos saugantys skaičiai žymimi tuo pačiu žymeniu „c“. Prieš skelbiant kiekvienam paslėptam skaičiui randamas įrodymas, kad jo negalima apskaičiuoti, ir jis patikrinamas nepriklausomai.
method-simulated-title = Simuliuoti duomenys
method-simulated = Jungtinės Karalystės duomenys yra tikri: UK Home Office, National Referral Mechanism statistics, Open Government Licence v3.0, tik vaikai. Visų kitų šalių duomenys sukurti šiai demonstracijai ir nesusiję su jokiais tikrais žmonėmis.
method-cite-title = Kaip cituoti
method-cite = Europos kovos su vaikų išnaudojimu darbo grupė, „Vaikai – nustatytos aukos“, leidinys { $edition }, versija { $version }, { $day }.
method-code = Tikrinimo kodas: **{ $code }**. Tai šiame PDF esančios duomenų lentelės SHA-256 pradžia; jis visomis kalbomis toks pat.

strip-title = Duomenis pateikusios šalys: { $reporting } iš { $participants }
strip-subtitle = { $quarter }: gauti atsakymai; atsakymas „nieko nenustatyta“ taip pat yra atsakymas
strip-alt = Visų dalyvaujančių šalių juosta. Nepateikė: { $countries }.
strip-alt-all = Visų dalyvaujančių šalių juosta: duomenis pateikė visos šalys.
strip-reported = Pateikė: { $countries }
strip-absent = Nepateikė: { $countries }

tables-about = Lentelės: tuščia reikšmė nerodoma, nes skaičius yra mažas, lygus nuliui arba saugo mažą skaičių. Šalies, kuri už laikotarpį duomenų nepateikė, lentelėse nėra; nėra ir kodo, kuriam tuo metu niekas negalėjo būti priskirtas; jie išvardyti sumoms skirtuose failuose, kurių pavadinimai prasideda absent_. „-late“ žymi atsakymus, gautus po jų ketvirčio leidinio. „-told-“ ir leidinys nurodo, ką ankstesnis leidinys skelbė apie ketvirtį, kurio duomenys vėliau paskelbti iš naujo; „-kept“, „-added-“ ir „-removed-“ – abiem bendros arba besiskiriančios dalys. hier.csv nurodo, kas į ką sumuojama.

contents-title = Turinys
glance-line = Kiekvieną ketvirtį duomenis pateikusios šalys ({ $countries })
legend-none = c: nerodoma arba nieko nepateikta
legend-shown = rodoma, nurodytas vaikų skaičius

appearances-heading = Kada kilmės šalys parodytos pirmą kartą
appearances-title = { $origins-plural ->
    [one] Šiais ketvirčiais pirmą kartą parodyta { $origins } kilmės šalis
    [few] Šiais ketvirčiais pirmą kartą parodytos { $origins } kilmės šalys
    [many] Šiais ketvirčiais pirmą kartą parodyta { $origins } kilmės šalių
   *[other] Šiais ketvirčiais pirmą kartą parodyta { $origins } kilmės šalių
}
appearances-subtitle = Nuo pirmojo ketvirčio, kurio skaičių galima parodyti; tuščias apskritimas reiškia „c“, o ne nulį
appearances-alt = Laiko juosta: kilmės šalys ir ketvirtis, kurį kiekviena parodyta pirmą kartą. { $values }.
appearances-table = Naujai užregistruoti vaikai iš šių kilmės šalių pagal ketvirtį
appearances-none = Per paskutinius ketvirčius ({ $quarters }) nė viena kilmės šalis neparodyta pirmą kartą.

flow-title = Kur užregistruoti vaikai iš dažniausių kilmės šalių
flow-subtitle = { $year } m., didžiausi rodomi skaičiai ({ $bands }); juostos storis atitinka skaičių. Juosta jungia pilietybę ir užregistravusią šalį – tai ne kelionė.
flow-alt = Juostos nuo pilietybės iki duomenis teikiančios šalies. { $values }. Visos reikšmės pateikiamos lentelėje.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Išnaudojimo formos pagal ketvirtį
forms-history-subtitle = Naujai užregistruoti vaikai pagal pagrindinę formą, paskutiniai ketvirčiai ({ $quarters }); visų diagramų mastelis vienodas
forms-history-alt = Mažos vienodo mastelio stulpelinės diagramos, po vieną kiekvienai pagrindinei formai ({ $parts }). Visos reikšmės pateikiamos lentelėje.
forms-history-table = Naujai užregistruoti vaikai pagal pagrindinę formą ir ketvirtį

help-heading = Kas rado vaikus ir kokią pagalbą jie gauna
help-lead = Pirmoji vaiką užregistravusi organizacija. Vaikas gali gauti kelių rūšių pagalbą.
help-title = Kas vaikus užregistravo pirmas
help-subtitle = Naujai užregistruoti vaikai pagal organizaciją, { $quarter }
help-alt = Juostinė diagrama: naujai užregistruoti vaikai pagal organizaciją. { $values }.
help-table = Naujai užregistruoti vaikai pagal pirmąją juos užregistravusią organizaciją
help-column-organisation = Organizacija
help-assist-title = Pagalba
help-assist-none = Šį ketvirtį negalima parodyti, kiek vaikų kokią pagalbą gauna: skaičiai maži arba nebuvo pateikti.
help-assist-table = Naujai užregistruoti vaikai, gaunantys šią pagalbą (vaikas gali gauti kelių rūšių pagalbą)
help-column-assist = Pagalbos rūšis

profile-title = Šalies apžvalga: { $country }
profile-subject = Suvestiniai vienos šalies duomenys apie vaikus, nustatytus kaip išnaudojimo aukos.
profile-running = Šalies apžvalga · { $country } · { $quarter }
profile-lead = { $quarter } · paskelbta { $moment } val. (Briuselio laiku). Ką galima parodyti apie vieną šalį. Daugiau nustatytų aukų nereiškia daugiau nusikaltimų; šalys nereitinguojamos.
profile-now = Vaikai, naujai užregistruoti kaip aukos, { $quarter }: **{ $value }**
profile-before = Tas pats ketvirtis prieš metus, { $quarter }: **{ $value }**
profile-hidden = nerodoma, kad būtų apsaugoti maži skaičiai
profile-absent = atsakymo nėra
profile-simulated = Šios šalies duomenys sukurti šiai demonstracijai ir nesusiję su jokiais tikrais žmonėmis.
profile-subtitle = Naujai užregistruoti vaikai pagal ketvirtį: { $country }
profile-source = Šaltinis: nacionalinis koordinatorius, { $day } duomenys
profile-ages-table = Naujai užregistruoti vaikai pagal amžių ir lytį, { $quarter }
profile-year-none = Šios šalies kalendorinių metų duomenys dar nepaskelbti.
profile-year-hidden = Negalima parodyti nė vienos šios šalies { $year } m. duomenų pilietybės: skaičiai maži arba saugo mažus skaičius.
profile-year-table = Per kalendorinius metus naujai užregistruoti vaikai pagal pilietybę
profile-year-note = Dažniausios rodomos pastarųjų metų pilietybės.

brief-title = Politikos santrauka: vaikai – nustatytos aukos
brief-subject = Vieno ketvirčio duomenys apie vaikus, nustatytus kaip išnaudojimo aukos, viename puslapyje.
brief-running = Politikos santrauka · { $quarter }
brief-lead = { $quarter } · duomenis pateikusios šalys: { $reporting } iš { $participants } · paskelbta { $moment } val. (Briuselio laiku)

warning-title = Ankstyvasis įspėjimas
warning-subject = Koduotas koordinatorių įspėjimas: intervalai, niekada ne skaičiai.
warning-running = Ankstyvasis įspėjimas · { $id }
warning-lead = Tik prisijungusiems koordinatoriams ir vadovams. Pateikiami kodai ir intervalai, kad kiekvienas galėtų skaityti savo kalba.
warning-field-kind = Rūšis
warning-field-signal = Signalas
warning-field-origin = Kilmės šalis
warning-field-band = Vaikai
warning-field-confidence = Patikimumas
warning-note = Įspėjimas – tai pagrindas pasidomėti, o ne išvada apie kurį nors vaiką, šalį ar kilmę.
warning-victims-title = Vaikai yra aukos
warning-victims = Kad ir ką vaikas būtų verčiamas daryti: klauskite, kam tai naudinga, ir pirmiausia kreipkitės į tuos, kas saugo vaikus.
watermark-inside = Riboto naudojimo: { $role }
