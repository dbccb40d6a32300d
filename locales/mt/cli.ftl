# What the command line says.

cli-demo-structure = Struttura moqrija: kodiċijiet: { $codes }, tabelli: { $tables }, pajjiżi: { $countries }
cli-demo-store = Il-folder tad-data { $path } lest
cli-demo-quarter = { $quarter }: sottomissjonijiet aċċettati: { $returns }
cli-demo-replay = It-trimestri qed jerġgħu jsiru
cli-demo-released = { $edition } ippubblikata: ċifri murija: { $shown }, protetti: { $hidden }
cli-demo-documents = Dokumenti miktuba; lingwi: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } email mibgħuta
    [two] { $letters } emails mibgħuta
    [few] { $letters } emails mibgħuta
    [many] { $letters }-il email mibgħuta
   *[other] { $letters } email mibgħuta
}
cli-demo-done = Lest: { $path }
cli-serving = Is-servizz jinsab fuq { $url } – waqqfu b’Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } ċella
    [two] { $cells } ċelloli
    [few] { $cells } ċelloli
    [many] { $cells }-il ċella
   *[other] { $cells } ċella
}, xejn x’jiġi kkoreġut.
cli-import-dry = Prova biss: ma nħażen xejn.
cli-import-stored = Maħżuna bħala l-verżjoni { $version }, irċevuta { $receipt }.
cli-import-refused = Ma nħażen xejn. Għall-korrezzjoni: { $blocking }; għall-ispjegazzjoni: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Dawn iċ-ċifri diġà huma maħżuna bħala l-verżjoni { $version }.
cli-check-structure = Fajls tad-data: kodiċijiet: { $codes }, tabelli: { $tables }, regoli: { $rules }, familji ppubblikati: { $families }
cli-check-language = { $language }: messaġġi: { $messages }
cli-check-fine = Xejn x’jiġi kkoreġut.
cli-check-found = { $problems-plural ->
    [one] { $problems } problema
    [two] { $problems } problemi
    [few] { $problems } problemi
    [many] { $problems }-il problema
   *[other] { $problems } problema
}
cli-job-done = { $job }: lest
cli-report-written = Miktub: { $path }
cli-report-writing = Id-dokumenti qed jinkitbu
error-report-ending = { $path } ma għandux estensjoni li l-hub jikteb: .pdf, .html, .xlsx jew .csv
finding-line = { $severity } · { $place }: { $text }

error-file = { $path } ma jistax jinqara jew jinkiteb
error-store = Il-bażi tad-data ma weġbitx kif mistenni
error-foreign-folder = { $path } jeżisti u mhuwiex folder ta’ dan il-hub. Ma nbidel xejn.
error-data-file = Fajl tad-data huwa ħażin: { $what }
error-locale = Fajl tal-lingwa huwa ħażin: { $what }
error-config = Konfigurazzjoni { $setting }: “{ $found }” mhijiex valida
error-config-file = Il-fajl tal-konfigurazzjoni { $path } ma jistax jintuża: { $why }
error-country-unknown = “{ $found }” ma jipparteċipax. Pajjiżi: { $expected }
error-quarter-unknown = “{ $found }” mhuwiex trimestru (mistenni bħal 2025-Q1)
error-reason-unknown = “{ $found }” mhuwiex CELL=CODE b’wieħed mill-kodiċijiet { $expected }
error-language-unknown = Ma hemmx lingwa “{ $found }”. Lingwi: { $expected }
error-no-edition = Ma hemmx edizzjoni ppubblikata { $edition }
error-no-document = L-edizzjoni { $edition } ma għandhiex dokument f’din il-lingwa: { $language }
error-job-unknown = Ma hemmx proċess “{ $found }”. Proċessi: { $expected }
error-pdf = Il-PDF ma setax jinkiteb
error-glyphs = Il-fonts ma għandhomx dawn il-karattri: { $characters }
error-address = L-indirizz tal-email ta’ “{ $person }” ma jistax jintuża. Mistenni: indirizz sempliċi wieħed bħal name@example.org, mingħajr isem, spazji jew linji ġodda.
error-mail = L-email ma setgħetx tingħadda
error-server = Is-server ma setax jibda
error-refused = { $what }
error-address-taken = Is-server ma jistax jisma’ fuq { $address }
refusal-not-provable = It-tabella { $table } għal { $period } ma tistax tiġi ppubblikata: iċ-ċella { $cell } xorta tista’ tinħadem, jinħeba x’jinħeba. Ħalli l-familja barra mill-programm jew agħlaq il-lakuna fir-rapporti.
refusal-vintage = It-tabella { $table } għal { $period } ma tistax tiġi ppubblikata: iċ-ċifri wara { $cell } m’għadhomx dawk li minnhom saret edizzjoni preċedenti, u d-differenza tiżvelahom. Irrestawra t-tweġibiet ta’ dik l-edizzjoni minn kopja ta’ riżerva, jew ħalli t-tabella barra mill-programm.
refusal-revision = Iċ-ċifri kkoreġuti għal { $period } ma jerġgħux jingħataw ({ $country }): ħdejn dak li diġà ngħata jikxfu numru żgħir. Jibqgħu dawk ta’ qabel; is-sena għad tista’ tinkludi l-korrezzjoni.
refusal-columns = It-tabella { $table } għal { $period } ma tistax tiġi ppubblikata: { $code } kien fit-tabella ta’ { $quarter }, u fil-lista tal-kodiċijiet m’għadux fl-istess post. Erġa’ qiegħdu fejn kien. Kodiċi li ma għadux jintuża jibqa’ fil-lista, bit-trimestru li fih jintemm.
refusal-breakdown-too-large = Xejn minn { $period } ma jista’ jiġi ppubblikat: fit-tabella { $table } t-tqassim fih aktar tfal mit-total tal-pajjiż ({ $country }). Itlob sottomissjoni kkoreġuta.
refusal-too-few-countries = Xejn minn { $period } ma jista’ jiġi ppubblikat: tal-anqas total wieħed huwa żgħir wisq biex jintwera, u wieġbu ftit wisq pajjiżi biex jgħattuh. Stenna aktar sottomissjonijiet.
refusal-pattern = It-tabella { $table } għal { $period } ma taqbilx mal-mudell li tqabblet miegħu: iċ-ċella { $cell } tkun waħda oħra.
refusal-year-without-quarter = It-tabella { $table } għal { $period } titħalla barra: ma ġietx ippubblikata għal { $quarter }. Tibda bl-ewwel sena sħiħa tagħha.
error-edition-order = L-edizzjoni ta’ { $quarter } ma tistax titħejja issa: l-edizzjonijiet jiġu wara xulxin mingħajr lakuna, u li jmiss hija { $next }.
inside-title = Edizzjoni ristretta, { $quarter }
inside-lead = Għall-kapijiet u l-koordinaturi biss, wara li jidħlu. Iċ-ċifri ta’ pajjiżi oħra huma kunfidenzjali.
inside-signals-table = Oriġinijiet li dehru għall-ewwel darba wara żmien twil (għadd reali)
inside-column-country = Irrappurtati minn
inside-column-history = Trimestri eżaminati lura
inside-warnings-heading = Abbozzi ta’ twissijiet bikrija
inside-none = Xejn ġdid f’dan it-trimestru.
error-file-unreadable = { $path } ma jistax jinqara: { $why }
error-empty-part = Dan id-dokument ma sarx: parti minnu hija vojta u ma tgħidx hekk: { $part }
error-overfull = Il-kliem ma jiflaħx fil-paġna tiegħu (lingwa: { $language })
cli-import-reason-unused = L-ebda sejba ma tistaqsi dwar { $cell }: ir-raġuni ma tintużax.
cli-accepted = Aċċettata: { $receipt }
error-no-return = Ma hemm l-ebda sottomissjoni maħżuna { $receipt } li qed tistenna li tiġi aċċettata
error-quarter-open = { $quarter }: iċ-ċiklu jinfetaħ: { $moment }
error-no-answers = { $quarter }: għadha ma ġiet aċċettata l-ebda sottomissjoni
error-demo-busy = Xi ħadd ieħor qed jimla din id-dimostrazzjoni bħalissa. Stenna sakemm ilesti, imbagħad erġa’ pprova.
inside-country-simulated = { $country } (simulati)
check-code-point = { $code } fih punt; il-punti jintużaw bejn żewġ kodiċijiet inkroċjati.
check-code-twice = { $code } diġà jinsab f’din il-lista.
check-parent-missing = { $code } jappartjeni għal { $parent }, li mhuwiex kodiċi ta’ din il-lista.
check-parent-circle = { $code } fl-aħħar mill-aħħar huwa parti minnu nnifsu.
check-country = { $code } mhuwiex pajjiż: żewġ ittri li jinsabu wkoll f’codes/citizen.csv.
check-table-code = Tabella { $table }: { $code } mhuwiex kodiċi ta’ { $list }.
check-column-long = Familja { $family }: il-kodiċi inkroċjat { $code } huwa itwal minn 16-il karattru.
check-family-unknown = Familja { $family }: ma hemmx kodiċi { $code } biex jieħu dak li ma tqassamx.
check-coverage = Il-linja għal dan il-pajjiż issemmi pajjiż, indikatur jew kodiċi li ma jeżistix: { $country }.
error-workbook = Il-ktieb tax-xogħol ma setax jinkiteb
error-part-unknown = “{ $found }” la hu reġjun ta’ dan il-pajjiż u lanqas tip ta’ organizzazzjoni

cli-protect-proving = Qed tinħadem il-prova
cli-protect-done = Ippubblikata: ċifri murija: { $shown }; vojta għax żgħar: { $small }; vojta biex jipproteġuhom: { $others }. Il-parti murija minn dak li jgħoddu ċ-ċelloli akbar: { $share }%.
cli-protect-rounded = Ippubblikata b’kull ċella arrotondata għal multiplu ta’ { $base }. Tippubblikax tabelli eżatti tal-istess ċelloli.
cli-attack-leak = { $cell }: bejn { $low } u { $high }
cli-attack-done = Ċifri mogħtija: { $told }; vojta: { $blanks }; magħrufa aktar milli suppost: { $leaks }.
linked-two-parents = Dimensjoni { $dimension }: { $code } jingħadd ma’ żewġ kodiċijiet. Agħti ġenitur wieħed lil kull kodiċi, jew agħmel żewġ dimensjonijiet minnu.
linked-ring = Dimensjoni { $dimension }: { $code } ma jwassalx għal TOTAL.
linked-too-large = Id-dimensjonijiet għandhom aktar ċelloli milli jista’ jsir xogħol bihom. Aqsam it-tabelli, jew ħalli dimensjoni barra.
linked-heading = { $table }: l-ewwel linja trid issemmi d-dimensjonijiet u tispiċċa b’“value”.
linked-unreadable = { $table }, linja { $line }: din ma tistax tinqara bħala CSV bil-kolonni tal-ewwel linja.
linked-no-count = { $table }, linja { $line }: “{ $found }” mhuwiex għadd (numru sħiħ minn 0 ’il fuq).
linked-unknown-code = { $table }, linja { $line }: il-ġerarkiji ma jafux lil “{ $code }”.
linked-twice = { $table }, linja { $line }: din iċ-ċella diġà tinsab fil-linja { $first }.
linked-two-values = { $table }, linja { $line }: iċ-ċella hija { $value } hawnhekk u { $other } x’imkien ieħor.
linked-empty = { $table } ma għandha l-ebda ringiela.
linked-no-total = { $table } ma għandha l-ebda ringiela li hija { $total } f’kull dimensjoni.
linked-does-not-add = { $cell }: is-somma tal-partijiet ma taqbilx magħha.
linked-contradiction = It-tabelli jikkontradixxu lil xulxin: l-ebda għadd ma jaqbel ma’ dak kollu li ngħata.
linked-same-name = { $table }: kull tabella teħtieġ isem ta’ fajl tagħha, u r-riżultati folder ieħor.
linked-inside = { $path }: il-provi u ċ-ċavetta għandhom jinżammu f’folder tagħhom, qatt ħdejn tabelli pubbliċi.
linked-unproved = It-tabella { $table } ma tistax tiġi ppubblikata: { $cell } xorta tista’ tinħadem. Kull bidla fost iċ-ċelloli ta’ madwarha ġiet ippruvata. Ħalli barra l-aktar tqassim dettaljat tagħha, jew għaqqad il-kodiċi tagħha ma’ ieħor.

# Signals of a panel
error-panel-period = “{ $found }” mhuwiex perjodu tal-panel.
detect-new-origin = { $period }, tieqa { $window }: oriġini ġdida: { $origin }. { $at } { $chance }{ $history }
detect-surge = { $period }, tieqa { $window }: żieda qawwija: { $origin }. { $at } { $chance }{ $history }
detect-decline = { $period }, tieqa { $window }: tnaqqis: { $origin }. { $at } { $chance }{ $history }
detect-displacement = { $period }, tieqa { $window }: { $origin } – konsistenti ma’ ċaqliqa. { $at } { $to } { $chance }{ $history }
detect-whole = L-oriġinijiet kollha flimkien
detect-end = { $place }: każijiet: { $observed }; mistennija: { $low } sa { $high } (erba’ darbiet minn ħamsa).
detect-chance-many = B’kumbinazzjoni, allarmi bħal dan f’kull perjodu: madwar { $alarms }.
detect-chance-one = B’kumbinazzjoni, madwar allarm wieħed bħal dan kull tant perjodi: { $periods }.
detect-chance-hardly = B’kumbinazzjoni, inqas minn allarm wieħed bħal dan kull tant perjodi: { $periods }.
detect-history = { "" } Iġġudikat fuq perjodi preċedenti: { $periods }.
detect-history-short = { "" } Storja qasira; iġġudikat fuq perjodi preċedenti: { $periods }.
