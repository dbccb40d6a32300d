# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Duomenys
page-nav-origins = Pilietybės
page-nav-countries = Šalys
page-nav-search = Paieška
page-footer-feed = Naujienų srautas (Atom)

# The first page.
answers-new = Kas nauja šį ketvirtį
answers-table = Naujos arba aiškiai dažnesnės pilietybės
answers-column-what = Kas nauja
answers-column-since = Rodoma nuo
answers-first = rodoma pirmą kartą
answers-rising = aiškiai daugiau nei prieš metus
answers-sure-title = Kiek tai patikima?
answers-sure = Kiekvienas rodomas skaičius yra tiksliai toks, kokį pateikė šalys. Europos skaičius rodomas tik tada, kai prie jo prisideda pakankamai šalių (mažiausias šalių skaičius – { $contributors }); joks skaičius nuo 1, bet mažesnis už { $threshold }, niekada nerodomas. Skaičiai rodo, kiek vaikų atpažinta, o ne kiek jų yra ir ne kodėl skaičius pasikeitė.
home-title = Vaikai – nustatytos aukos
home-subject = Kas nauja naujausiame leidinyje apie vaikus, nustatytus kaip išnaudojimo aukos.
home-running = Vaikai – nustatytos aukos · { $quarter }

# One citizenship.
origin-title = Pilietybė: { $origin }
origin-subject = Suvestiniai duomenys apie vienos pilietybės vaikus, nustatytus kaip išnaudojimo aukos, pagal ketvirtį ir šalį.
origin-running = Pilietybė · { $origin } · { $quarter }
origin-lead = { $quarter } · paskelbta { $moment } val. (Briuselio laiku). Ką galima parodyti apie vieną pilietybę, visos duomenis teikiančios šalys kartu.
origin-subtitle = Naujai užregistruoti vaikai pagal ketvirtį, visos duomenis teikiančios šalys: { $origin }
origin-since = Europos duomenys rodomi nuo: **{ $quarter }**
origin-never = Europos duomenys iki šiol nerodyti. Nerodoma pilietybė nereiškia, kad tokių vaikų nėra: jos skaičiai maži arba saugo mažus skaičius.
origin-none = { $quarters-plural ->
    [one] Paskutinio { $quarters } ketvirčio šios pilietybės Europos skaičiaus parodyti negalima.
    [few] Paskutinių { $quarters } ketvirčių šios pilietybės Europos skaičių parodyti negalima.
    [many] Paskutinių { $quarters } ketvirčių šios pilietybės Europos skaičių parodyti negalima.
   *[other] Paskutinių { $quarters } ketvirčių šios pilietybės Europos skaičių parodyti negalima.
}
origin-absent = nepaskelbta
origin-years = Pagal duomenis teikiančią šalį
origin-years-none = Nė vienos šalies šios pilietybės kalendorinių metų skaičiaus parodyti negalima.
origin-years-table = Per kalendorinius metus naujai užregistruoti vaikai, pilietybė: { $origin }
origin-years-note = Šalys, kurių nė vieno skaičiaus parodyti negalima, neišvardytos.

# Lists.
open-origins-title = Pilietybės
open-origins-lead = Visos pilietybės, kurių Europos duomenys kada nors rodyti, su naujausiu skaičiumi ir ketvirčiu, kurį jos parodytos pirmą kartą.
open-origins-table = Rodomos pilietybės, naujai užregistruoti vaikai, { $quarter }
open-countries-title = Šalys
open-countries-lead = Kurios šalys pateikė duomenis, pagal ketvirtį. Atsakymas „nėra ko pateikti“ taip pat yra atsakymas. Kiekvienas pavadinimas veda į rodomus tos šalies duomenis.
open-countries-table = Šalių atsakymai
open-answer-late = vėluoja
open-unknown-code = Tokios šalies ar pilietybės čia nėra. Ieškokite jos viename iš šių sąrašų:
open-as-pdf = PDF formatu
open-as-xlsx = XLSX formatu (darbaknygė)
open-as-csv = CSV formatu

# The data explorer.
slice-title = Duomenys
slice-subject = Dalis paskelbtų duomenų apie vaikus, nustatytus kaip išnaudojimo aukos.
slice-running = Duomenys · { $quarter }
slice-lead = Pasirinkite skirstinį, šalį ir, jei norite, vieną kodą: lentelė rodo, kas paskelbta, pagal ketvirtį. Pasirinkimą nurodo puslapio adresas: jį galima išsaugoti ir perduoti.
slice-field-table = Skirstinys
slice-field-area = Kieno
slice-field-code = Viena eilutė, visos šalys
slice-all = Visos eilutės
slice-show = Rodyti
slice-unknown = Tokios dalies paskelbtuose duomenyse nėra. Pasirinkite kitą.
slice-none = Nieko iš šios dalies nepaskelbta arba nieko iš jos parodyti negalima.
slice-column = Skirstinys
slice-chart = Didžiausios eilutės pagal ketvirtį ({ $rows })
slice-alt = Stulpelinės diagramos pagal ketvirtį. Naujausi skaičiai: { $values }.
slice-subtitle = Naujai užregistruoti vaikai pagal ketvirtį; visų diagramų mastelis vienodas
slice-citizen = Pilietybė
slice-age_sex = Amžius ir lytis
slice-form = Išnaudojimo forma
slice-organisation = Vaiką užregistravusi organizacija
slice-assist = Vaiko gaunama pagalba
slice-region = Regionas

# Release dates.
dates-title = Skelbimo datos
dates-lead = Kiekvienas leidinys paskelbiamas iš anksto žinomą dieną ir valandą, visomis kalbomis vienu metu.
dates-coming = Būsimi leidiniai
dates-past = Paskelbti leidiniai
dates-column-edition = Leidinys
dates-column-moment = Diena ir valanda (Briuselio laiku)

# Corrections and withdrawals.
corrections-title = Pataisymai
corrections-lead = Viskas, kas nuo pirmojo leidinio pataisyta, paskelbta iš naujo arba atšaukta. Visiems, kas gavo klaidingą versiją, apie tai pranešta.
corrections-versions = Pataisytos versijos
corrections-withdrawn = Atšauktos versijos
corrections-answers = Iš naujo paskelbti atsakymai
corrections-column-quarter = Atsakymo ketvirtis
corrections-column-told = Paskelbta leidinyje
corrections-none = Kol kas nėra.
withdrawn-title = Ši versija atšaukta
withdrawn-lead = Šio leidinio versija { $version } atšaukta: { $quarter }, { $moment } val. (Briuselio laiku). Prašome jos nebenaudoti ir necituoti.
withdrawn-figures = Joje yra klaidingas skaičius.
withdrawn-protection = Ji atskleidė daugiau, nei turėtų: kažkas joje nepakankamai saugo vaikus.
withdrawn-country = Šalis atsiėmė tai, ką buvo pateikusi.
withdrawn-successor = Ją pakeitė vėlesnė versija:
withdrawn-no-successor = Kol kas jos nepakeitė jokia kita versija.
withdraw-title = Atšaukti versiją
withdraw-lead = Skirta versijai, kurios niekas nebeturėtų skaityti. Nuo tada jos adresais nurodoma, kodėl ji atšaukta ir kur skaityti toliau. To anuliuoti negalima; saugant vėlesnius skaičius vis tiek atsižvelgiama į tai, kas paskelbta.
withdraw-edition = Versija
withdraw-button = Atšaukti
event-withdraw = leidinys atšauktas

# Search.
search-title = Paieška
search-field = Šalis, pilietybė, ketvirtis arba puslapis
search-button = Ieškoti
search-found = { $found-plural ->
    [one] Pagal „{ $sought }“ rastas { $found } puslapis.
    [few] Pagal „{ $sought }“ rasti { $found } puslapiai.
    [many] Pagal „{ $sought }“ rasta { $found } puslapių.
   *[other] Pagal „{ $sought }“ rasta { $found } puslapių.
}
search-country = šalis
search-origin = pilietybė

# The bulletin by letter.
subscribe-title = Biuletenis el. paštu
subscribe-lead = Keturi laiškai per metus su biuleteniu jūsų kalba. Nurodykite savo adresą: juo bus išsiųstas laiškas su nuoroda, ir tik atvėrus nuorodą laiškai pradedami siųsti.
subscribe-button = Siųsti man nuorodą
subscribe-note = Adresas saugomas tik atvėrus nuorodą ir tik šiems laiškams. Kiekviename laiške yra nuoroda, kuria jų galima atsisakyti.
subscribe-sent = Laiškas su nuoroda išsiųstas, jei adresas pasiekiamas. Daugiau nieko apie tai nesaugoma.
subscribe-confirm = Nuo šiol gausite biuletenį, kai bus paskelbtas leidinys.
subscribe-confirm-button = Siųsti man biuletenį
subscribe-done = Atlikta. Kitas laiškas bus išsiųstas su kitu leidiniu.
subscribe-over = Ši nuoroda nebegalioja arba yra ne visa. Paprašykite naujos.
letter-subscribe-subject = Jūsų prašymas gauti biuletenį
letter-subscribe-body = Kažkas paprašė šiuo adresu siųsti mūsų ketvirčio biuletenį. Laiškai pradedami siųsti atvėrus šią nuorodą:
event-bulletin-begun = paprašyta biuletenio

# Methods.
methods-title = Metodika
methods-lead = Kas skaičiuojama, kas skaičiuoja, kaip tai tikrinama ir kokias išvadas galima daryti.
methods-counted-title = Kas skaičiuojama
methods-counted =
    Vaikai, per ketvirtį naujai užregistruoti kaip išnaudojimo aukos: numanomos ir oficialiai nustatytos aukos. Vaikas – asmuo, pirmojo registravimo metu jaunesnis nei 18 metų. Vaikai, verčiami vogti, elgetauti ar gabenti narkotikus, yra aukos, niekada ne įtariamieji.

    Vaikas skaičiuojamas vieną kartą, tą ketvirtį ir toje šalyje, kurioje pirmą kartą užregistruotas. Vienintelė skaičiuojama kilmė – pilietybė; duomenys apie etninę kilmę ir religiją niekada nerenkami.
methods-collected-title = Kaip renkami duomenys
methods-collected =
    Dalyvaujančių šalių ({ $participants }) nacionaliniai koordinatoriai kas ketvirtį siunčia suvestinius duomenis: skaičius, niekada ne vardus ir ne įrašus apie atskirus vaikus. Policija, vaiko teisių apsaugos tarnybos, prieglaudos ir kitos organizacijos duomenis teikia koordinatoriui.

    Kiekviena ataskaita tikrinama pagal visiems vienodas taisykles; apie tai, kas atrodo neįprasta, klausiama, o vadovas priima ataskaitą prieš įtraukiant ją į duomenis.
methods-compared-title = Ką galima palyginti
methods-compared =
    Ketvirtį su tuo pačiu praėjusių metų ketvirčiu tose šalyse, kurios pateikė abiejų ketvirčių duomenis: toks palyginimas daromas biuletenyje. Skirtingų šalių grupių sumos nelyginamos.

    Šalys skaičiuoja pagal skirtingus teisės aktus, skirtingose organizacijose ir pagal skirtingą praktiką. Jos nereitinguojamos: daugiau nustatytų aukų nereiškia daugiau nusikaltimų.
methods-revised-title = Patikslinimai
methods-revised =
    Šalis gali pataisyti atsakymą. Pataisyti duomenys įtraukiami į kitą leidinį, kuriame tai nurodoma; ankstesni leidiniai lieka, kokie buvo, o jų puslapyje nurodoma, ką vėlesni skelbia kitaip.
methods-signals-title = Naujos ir dažnėjančios kilmės šalys
methods-signals =
    Pilietybė laikoma nauja, kai parodoma pirmą kartą po bent keturių paskelbtų ketvirčių. Laikoma, kad skaičius aiškiai didesnis, kai skirtumas nuo praėjusių metų viršija du atsitiktinio dviejų skaičių skirtumo standartinius nuokrypius.

    Abu teiginiai grindžiami rodomais skaičiais. Koordinatoriai ir vadovai mato daugiau statistinių signalų neviešuose duomenyse; tai pagrindas pasidomėti, o ne išvados.

# Confidentiality.
confidentiality-title = Konfidencialumas
confidentiality-lead = Kodėl iš to, kas vieša, neįmanoma nustatyti vaiko.
confidentiality-rule-title = Kas niekada nerodoma
confidentiality-rule =
    Vaikų skaičius nuo 1, bet mažesnis už { $threshold }, niekada nerodomas – nei šalies, nei Europos. Europos skaičius rodomas tik tada, kai prie jo prisideda pakankamai šalių (mažiausias šalių skaičius – { $contributors }) ir nė vienai jų netenka daugiau nei { $share } procentų.
confidentiality-proof-title = Kodėl nerodomi ir kai kurie didesni skaičiai
confidentiality-proof =
    Mažą skaičių būtų galima apskaičiuoti iš bendro skaičiaus ir greta esančių skaičių, iš ankstesnio leidinio arba iš kitos lentelės. Todėl slepiama tiek kitų skaičių, kad to padaryti būtų neįmanoma. Kiekvienam paslėptam skaičiui platforma turi įrodymą: kitus skaičius, kurie dera su viskuo, kas kada nors paskelbta.

    Žymuo „c“ reiškia tik „nerodoma“. Nulis slepiamas taip pat, jei jis ką nors atskleistų.
confidentiality-insiders-title = Asmenys, žinantys dalį duomenų
confidentiality-insiders =
    Koordinatorius žino savo šalies duomenis. Apsauga veikia ir kiekvieno jų atžvilgiu: iš visko, ką jis žino, nieko negalima apskaičiuoti apie kitų šalių vaikus. To paties nežadama, jei keli koordinatoriai sujungtų tai, ką žino. Kai vaikai perduodami iš vienos šalies į kitą, kiekvienai iš abiejų pranešama, kiek jų nurodo kita.
confidentiality-time-title = Kas lieka visam laikui
confidentiality-time =
    Kas kartą parodyta, lieka žinoma. Kiekvienas naujas leidinys saugomas kartu su visais ankstesniais, taip pat ir pataisytais ar atšauktais.
confidentiality-data-title = Asmenų duomenys
confidentiality-data =
    Platformoje nėra duomenų apie atskirus vaikus. Apie asmenis, kurie joje dirba arba skaito jos laiškus, saugomas el. pašto adresas, kalba ir tai, ką jie gali daryti. Ji nenaudoja lankomumo analizės ir nieko iš kitų svetainių; vienas slapukas palaiko prisijungimą, kitas saugo formas.

# Accessibility.
accessibility-title = Prieinamumas
accessibility-lead = Puslapiai ir dokumentai skirti visiems; čia nurodyta, kas išbandyta ir kas, kaip žinoma, neveikia.
accessibility-goal-title = Tikslas
accessibility-goal =
    Puslapiai atitinka Saityno turinio prieinamumo gaires (WCAG) 2.2, AA lygį, ir Europos standartą EN 301 549. PDF dokumentai atitinka PDF/UA-1 ir PDF/A-3a.
accessibility-tested-title = Kas išbandyta
accessibility-tested =
    Po kiekvieno programinės įrangos pakeitimo visus puslapius tikrina automatinė priemonė (axe): šviesiomis ir tamsiomis spalvomis, esant 320 pikselių pločiui (400 procentų mastelis), telefone ir plačiame ekrane. Kaip žmonės pildo formas, išbandoma naudojant tik klaviatūrą, su „JavaScript“ ir be jo. Kiekvienos rūšies PDF tikrinamas dviem nepriklausomomis priemonėmis.
accessibility-charts-title = Diagramos
accessibility-charts =
    Kiekviena diagrama turi pavadinimą, kuris nurodo, ką ji rodo, tekstą tiems, kas jos nemato, ir lentelę su tais pačiais skaičiais. Niekas neperteikiama vien spalva.
accessibility-limits-title = Kas, kaip žinoma, neveikia
accessibility-limits =
    Automatinės priemonės randa tik dalį problemų. Išbandyta su žmonėmis, kurie ekrano skaitytuvą naudoja kasdien, dar nebuvo. Kai kurie regionų pavadinimai rodomi tik jų šalies kalba.
accessibility-contact-title = Praneškite mums
accessibility-contact =
    Jei jums kas nors neveikia, atsakykite į bet kurį mūsų laišką arba parašykite savo šalies nacionaliniam koordinatoriui. Atsakysime ir atsiųsime duomenis jums tinkama forma.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Kalbos
tongues-lead = Platforma veikia { $languages } kalbomis. Kiekvienas sakinys palyginamas su anglišku, prieš pasiūlant kalbą skaitytojams: nė vieno negali trūkti ir niekam vietoj jo nerodomas angliškas tekstas.
tongues-column-messages = Sakiniai
tongues-column-mend = Taisytina
tongues-column-state = Būsena
tongues-spoken = siūloma skaitytojams
tongues-draft = rengiama
