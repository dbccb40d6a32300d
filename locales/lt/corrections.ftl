# An edition that is made again, and what became of it.
event-correct = leidinys parengtas iš naujo
correction-banner = Versija { $version }. { $reason } Duomenys tie patys, kurie buvo paskelbti anksčiau.
correction-words = Ankstesnės versijos tekstas buvo klaidingas arba galėjo būti suprastas neteisingai.
correction-layout = Dalis ankstesnės versijos buvo neįskaitoma.
correction-method = Ankstesnėje versijoje klaidingai aprašyta, kaip gauti duomenys.
correction-caution = Žinoma, kad šių šalių duomenys klaidingi; teisingus paskelbs vėlesnis leidinys: { $countries }.
reason-words = Tekstas klaidingas arba gali būti suprastas neteisingai
reason-layout = Kažko neįmanoma perskaityti
reason-method = Klaidingai aprašyta, kaip gauti duomenys
reason-caution = Šalies duomenys klaidingi
correct-title = Taisyti paskelbtą leidinį
correct-lead = Kita versija bus su tais pačiais duomenimis, o pirmame puslapyje nurodys, kas buvo klaidinga. Kaip nurodyta pirmiau, ji laukia vadovo sprendimo; tada visi, kas gavo laišką apie ankstesnę versiją, gaus laišką ir apie šią. Teisingi duomenys bus kitame leidinyje, kuris paskelbs ketvirčio duomenis iš naujo.
correct-edition = Leidinys
correct-reason = Kas klaidinga
correct-countries = Kieno duomenys (tik jei klaidingi duomenys)
correct-button = Rengti kitą versiją
error-caution = Nurodykite šalis, kurių duomenys klaidingi; kitais atvejais nenurodykite nė vienos.
error-caution-country = Šio ketvirčio leidinyje ({ $quarter }) nėra duomenų apie šią šalį: { $country }.
error-edition-waits = Šio ketvirčio leidinio versija jau laukia paskelbimo: { $quarter }.
error-reason = Priežasties „{ $found }“ nėra. Yra šios: { $expected }.
cli-corrected = Parengta šio ketvirčio leidinio versija { $version }: { $quarter }. Ji bus atverta, kai tam pritars vadovas (hub release).

changes-title = { $quarter }: versijos ir pataisymai
changes-lead = Kas paskelbta, lieka savo vietoje, kad būtų galima suprasti tai citavusius. Šiame puslapyje nurodyta, kas tai pakeitė.
changes-link = Versijos ir pataisymai
changes-versions = Versijos
changes-versions-caption = Šio leidinio versijos, naujausia pirma
changes-version = Versija
changes-version-now = Versija { $version }:
changes-opened = Atverta
changes-why = Kodėl
changes-file = Failas
changes-first = Pirmoji versija
changes-pdf = Biuletenis (PDF)
changes-figures = Duomenys, kuriuos vėlesni leidiniai skelbia kitaip
changes-no-figures = Nė vienas vėlesnis leidinys šio leidinio duomenų neskelbia kitaip.
changes-figures-lead = Šios šalys pataisė savo atsakymus. Rodomas jų nustatytų vaikų skaičius, kiek galima rodyti abu skaičius.
changes-figures-caption = Šalių bendri skaičiai prieš pataisymą ir po jo
changes-country = Šalis
changes-edition = Kitaip paskelbta leidinyje
changes-before = Prieš
changes-after = Po
changes-not-shown = nerodoma

letter-corrected-subject = { $quarter }: pataisytas biuletenis
letter-corrected-body = Gavote šio ketvirčio biuletenį: { $quarter }. Pataisyta jo versija paskelbta { $moment } val. (Briuselio laiku); prašome naudoti ją vietoj turimos.
letter-revised-subject = { $quarter }: pataisyti ankstesni duomenys
letter-revised-body = Naujame leidinyje ({ $quarter }) kitaip skelbiami duomenys, esantys jūsų gautame biuletenyje.
letter-revised-quarter = Pataisyta: { $quarter }.
letter-changes-link = Kas pasikeitė: { $link }
letter-edition-waits = Biuletenis ({ $language }, { $pages-plural ->
    [one] { $pages } puslapis
    [few] { $pages } puslapiai
    [many] { $pages } puslapių
   *[other] { $pages } puslapių
}, { $kilobytes } KB) per didelis siųsti laišku. Jis laukia čia, failas { $file }: { $link }

verify-title = Ar šis dokumentas autentiškas?
verify-lead = Pasirinkite PDF arba lentelę, kuri, kaip teigiama, gauta iš čia, arba įrašykite dokumente nurodytą tikrinimo kodą. Failas patikrinamas ir nesaugomas.
verify-file = Dokumentas
verify-file-hint = PDF, lentelė arba prie lentelių pridėtas aprašas – tokie, kokie buvo atsisiųsti.
verify-code = Arba jo tikrinimo kodas
verify-code-hint = Šešiolika raidžių ir skaitmenų, pavyzdžiui, 01AB-23CD-45EF-6789.
verify-button = Tikrinti
verify-nothing = Pasirinkite failą arba įrašykite kodą.
verify-genuine = Autentiška: { $what }, { $quarter }, versija { $version }, paskelbta { $moment } val. (Briuselio laiku).
verify-figures-only = Kodas įrodo tik duomenų autentiškumą. Norėdami patikrinti ir tekstą, pasirinkite patį failą.
verify-current = Tai galiojanti versija.
verify-superseded = Ją pakeitė versija { $version }.
verify-unknown = Nieko panašaus čia nepaskelbta.
verify-unknown-why = Dokumentas buvo pakeistas, iš naujo įrašytas kita programa arba yra ne iš čia. Palyginkite jį su bibliotekoje esančiu leidiniu.
verify-kind-bulletin = biuletenis
verify-kind-brief = politikos santrauka
verify-kind-data = leidinio duomenys
verify-kind-table = lentelė
page-nav-verify = Tikrinti dokumentą
