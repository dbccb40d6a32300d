# What the command line says.

cli-demo-structure = Struktūra perskaityta: kodai: { $codes }, lentelės: { $tables }, šalys: { $countries }
cli-demo-store = Duomenų aplankas { $path } parengtas
cli-demo-quarter = { $quarter }: priimtos ataskaitos: { $returns }
cli-demo-replay = Atkuriami ketvirčiai
cli-demo-released = { $edition } paskelbta: rodomi skaičiai: { $shown }, apsaugoti: { $hidden }
cli-demo-documents = Dokumentai parengti, kalbos: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] Išsiųstas { $letters } laiškas
    [few] Išsiųsti { $letters } laiškai
    [many] Išsiųsta { $letters } laiškų
   *[other] Išsiųsta { $letters } laiškų
}
cli-demo-done = Atlikta: { $path }
cli-serving = Veikia adresu { $url } – sustabdykite klavišais Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } langelis
    [few] { $cells } langeliai
    [many] { $cells } langelių
   *[other] { $cells } langelių
}, nėra ko taisyti.
cli-import-dry = Bandomasis vykdymas: nieko neįrašyta.
cli-import-stored = Įrašyta kaip versija { $version }, gavimo patvirtinimas { $receipt }.
cli-import-refused = Nieko neįrašyta: taisytina: { $blocking }, paaiškintina: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Šie duomenys jau įrašyti kaip versija { $version }.
cli-check-structure = Duomenų failai: kodai: { $codes }, lentelės: { $tables }, taisyklės: { $rules }, skelbiamos lentelių grupės: { $families }
cli-check-language = { $language }: pranešimų skaičius: { $messages }
cli-check-fine = Nėra ko taisyti.
cli-check-found = { $problems-plural ->
    [one] { $problems } problema
    [few] { $problems } problemos
    [many] { $problems } problemų
   *[other] { $problems } problemų
}
cli-job-done = { $job }: atlikta
cli-report-written = Įrašyta: { $path }
cli-report-writing = Rengiami dokumentai
error-report-ending = { $path } neturi plėtinio, kurį rašo platforma: .pdf, .html, .xlsx arba .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Nepavyksta perskaityti arba įrašyti: { $path }
error-store = Duomenų bazė atsakė ne taip, kaip tikėtasi
error-foreign-folder = { $path } yra, bet tai ne šios platformos aplankas. Niekas nepakeista.
error-data-file = Klaidingas duomenų failas: { $what }
error-locale = Klaidingas kalbos failas: { $what }
error-config = Nuostata { $setting }: „{ $found }“ netinka
error-config-file = Konfigūracijos failo { $path } naudoti negalima: { $why }
error-country-unknown = „{ $found }“ nedalyvauja. Šalys: { $expected }
error-quarter-unknown = „{ $found }“ nėra ketvirtis (turi būti, pavyzdžiui, 2025-Q1)
error-reason-unknown = „{ $found }“ nėra CELL=CODE su vienu iš kodų: { $expected }
error-language-unknown = Kalbos „{ $found }“ nėra. Kalbos: { $expected }
error-no-edition = Paskelbto leidinio { $edition } nėra
error-no-document = Leidinys { $edition }: dokumento šia kalba nėra: { $language }
error-job-unknown = Užduoties „{ $found }“ nėra. Užduotys: { $expected }
error-pdf = Nepavyko parengti PDF
error-glyphs = Šriftuose nėra šių ženklų: { $characters }
error-address = Naudotojo „{ $person }“ el. pašto adreso naudoti negalima. Turi būti vienas paprastas adresas, pavyzdžiui, name@example.org, be vardo, tarpų ir eilučių lūžių.
error-mail = Laiško perduoti nepavyko
error-server = Serverio paleisti nepavyko
error-refused = { $what }
error-address-taken = Adresu { $address } priimti užklausų negalima
refusal-not-provable = Lentelės { $table } ({ $period }) paskelbti negalima: langelio { $cell } reikšmę vis tiek būtų galima apskaičiuoti, kad ir kas dar būtų paslėpta. Išbraukite lentelių grupę iš skelbimo programos arba užpildykite ataskaitų spragą.
refusal-vintage = Lentelės { $table } ({ $period }) paskelbti negalima: langelio { $cell } duomenys nebe tie, iš kurių parengtas ankstesnis leidinys, ir skirtumas juos atskleistų. Atkurkite to leidinio atsakymus iš atsarginės kopijos arba išbraukite lentelę iš skelbimo programos.
refusal-revision = Pataisyti duomenys ({ $country }, { $period }) iš naujo neskelbiami: greta jau paskelbtų jie atskleistų mažą skaičių. Lieka galioti ankstesni; pataisymas dar gali būti įtrauktas į metų duomenis.
refusal-columns = Lentelės { $table } ({ $period }) paskelbti negalima: šio ketvirčio lentelėje ({ $quarter }) buvo kodas { $code }, o kodų sąraše jo toje pačioje vietoje nebėra. Grąžinkite jį į buvusią vietą. Nebenaudojamas kodas lieka sąraše su ketvirčiu, kurį jis baigiasi.
refusal-breakdown-too-large = Nieko paskelbti negalima ({ $period }): lentelėje { $table } šalies skirstinyje ({ $country }) vaikų daugiau nei bendras skaičius. Paprašykite pataisytos ataskaitos.
refusal-too-few-countries = Nieko paskelbti negalima ({ $period }): bent vienas bendras skaičius per mažas, kad būtų rodomas, o atsakė per mažai šalių, kad jį uždengtų. Palaukite daugiau ataskaitų.
refusal-pattern = Lentelė { $table } ({ $period }) neatitinka šablono, su kuriuo lyginama: langelis { $cell } būtų kitas.
refusal-year-without-quarter = Lentelė { $table } ({ $period }) praleista: už šį ketvirtį ji nepaskelbta: { $quarter }. Ji prasideda nuo pirmųjų pilnų metų.
error-edition-order = Dabar šio ketvirčio leidinio parengti negalima: { $quarter }. Leidiniai eina vienas po kito be tarpų; kitas – { $next }.
inside-title = Riboto naudojimo leidinys, { $quarter }
inside-lead = Tik prisijungusiems vadovams ir koordinatoriams. Kitų šalių duomenys konfidencialūs.
inside-signals-table = Kilmės šalys, pastebėtos pirmą kartą po ilgo laiko (tikrieji skaičiai)
inside-column-country = Pateikė
inside-column-history = Peržiūrėti ketvirčiai
inside-warnings-heading = Ankstyvųjų įspėjimų juodraščiai
inside-none = Šį ketvirtį nieko nauja.
error-file-unreadable = { $path } perskaityti negalima: { $why }
error-empty-part = Šis dokumentas nerengiamas: viena jo dalis tuščia ir to nenurodo: { $part }
error-overfull = Tekstas netelpa puslapyje, kalba: { $language }
cli-import-reason-unused = Nė vienoje pastaboje apie { $cell } neklausiama: priežastis nepanaudota.
cli-accepted = Priimta: { $receipt }
error-no-return = Nėra įrašytos priėmimo laukiančios ataskaitos { $receipt }
error-quarter-open = { $quarter }: duomenų rinkimas prasideda { $moment } val.
error-no-answers = { $quarter }: dar nepriimta nė viena ataskaita
error-demo-busy = Kažkas kitas dabar pildo šią demonstraciją. Palaukite, kol baigs, ir bandykite dar kartą.
inside-country-simulated = { $country } (simuliuota)
check-code-point = Kode { $code } yra taškas; taškas rašomas tik tarp dviejų sujungtų kodų.
check-code-twice = Kodas { $code } šiame sąraše jau yra.
check-parent-missing = { $code } priklauso { $parent }, bet tokio kodo šiame sąraše nėra.
check-parent-circle = { $code } galiausiai yra savo paties dalis.
check-country = { $code } nėra šalis: turi būti dvi raidės, esančios ir faile codes/citizen.csv.
check-table-code = Lentelė { $table }: { $code } nėra sąrašo { $list } kodas.
check-column-long = Lentelių grupė { $family }: sujungtas kodas { $code } ilgesnis nei 16 ženklų.
check-family-unknown = Lentelių grupė { $family }: nėra kodo { $code } tam, kas neišskirstyta.
check-coverage = Eilutėje { $country } nurodyta šalis, rodiklis arba kodas, kurio nėra.
error-workbook = Nepavyko parengti darbaknygės
error-part-unknown = „{ $found }“ nėra nei šios šalies regionas, nei organizacijos rūšis

cli-protect-proving = Ieškoma įrodymų
cli-protect-done = Paskelbta: rodomi skaičiai: { $shown }, tušti, nes maži: { $small }, tušti jiems apsaugoti: { $others }. Rodoma { $share } % to, ką skaičiuoja didesni langeliai.
cli-protect-rounded = Paskelbta, kiekvieną langelį suapvalinus iki skaičiaus { $base } kartotinio. Neskelbkite tikslių tų pačių langelių lentelių.
cli-attack-leak = { $cell }: nuo { $low } iki { $high }
cli-attack-done = Paskelbti skaičiai: { $told }, tušti langeliai: { $blanks }, pernelyg tiksliai nustatomi: { $leaks }.
linked-two-parents = Dimensija { $dimension }: { $code } sumuojamas į du kodus. Kiekvienam kodui palikite vieną viršesnį kodą arba padarykite dvi dimensijas.
linked-ring = Dimensija { $dimension }: nuo { $code } nepasiekiama TOTAL.
linked-too-large = Dimensijos turi daugiau langelių, nei galima apdoroti. Padalykite lenteles arba atsisakykite vienos dimensijos.
linked-heading = { $table }: pirmoje eilutėje turi būti išvardytos dimensijos, o jos pabaigoje – „value“.
linked-unreadable = { $table }, eilutė { $line }: neperskaitoma kaip CSV su pirmosios eilutės stulpeliais.
linked-no-count = { $table }, eilutė { $line }: „{ $found }“ nėra skaičius (sveikasis skaičius nuo 0).
linked-unknown-code = { $table }, eilutė { $line }: hierarchijose nėra kodo „{ $code }“.
linked-twice = { $table }, eilutė { $line }: šis langelis jau yra eilutėje { $first }.
linked-two-values = { $table }, eilutė { $line }: langelio reikšmė čia { $value }, kitur – { $other }.
linked-empty = Lentelėje { $table } nėra eilučių.
linked-no-total = Lentelėje { $table } nėra eilutės, kurios visos dimensijos būtų { $total }.
linked-does-not-add = { $cell }: dalių suma nesutampa.
linked-contradiction = Lentelės prieštarauja viena kitai: nėra skaičių, kurie atitiktų visa, kas paskelbta.
linked-same-name = { $table }: kiekvienai lentelei reikia savo failo pavadinimo, o rezultatams – kito aplanko.
linked-inside = { $path }: įrodymai ir raktas laikomi atskirame aplanke, niekada greta viešų lentelių.
linked-unproved = Lentelės { $table } paskelbti negalima: langelio { $cell } reikšmę vis dar būtų galima apskaičiuoti. Išbandytas kiekvienas aplinkinių langelių pakeitimas. Atsisakykite smulkiausio jo skirstinio arba sujunkite jo kodą su kitu.

# Signals of a panel
error-panel-period = „{ $found }“ nėra duomenų rinkinio laikotarpis.
detect-new-origin = { $period }, langas { $window }: { $origin } – nauja kilmės šalis. { $at } { $chance }{ $history }
detect-surge = { $period }, langas { $window }: { $origin } – staigus padidėjimas. { $at } { $chance }{ $history }
detect-decline = { $period }, langas { $window }: { $origin } – staigus sumažėjimas. { $at } { $chance }{ $history }
detect-displacement = { $period }, langas { $window }: { $origin } – panašu į persikėlimą. { $at } { $to } { $chance }{ $history }
detect-whole = Visos kilmės šalys kartu
detect-end = { $place }: atvejai: { $observed }, tikėtasi nuo { $low } iki { $high } (keturis kartus iš penkių).
detect-chance-many = Atsitiktinai tokių signalų kiekvieną laikotarpį pasitaiko maždaug tiek: { $alarms }.
detect-chance-one = Atsitiktinai toks signalas pasitaiko maždaug vieną kartą per tiek laikotarpių: { $periods }.
detect-chance-hardly = Atsitiktinai toks signalas pasitaiko rečiau nei vieną kartą per tiek laikotarpių: { $periods }.
detect-history = { "" } Vertinta pagal ankstesnius laikotarpius: { $periods }.
detect-history-short = { "" } Trumpa istorija: vertinta pagal ankstesnius laikotarpius: { $periods }.
