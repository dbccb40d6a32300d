# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Sinjali
task-signals = X’jispikka fiċ-ċifri tiegħek

signal-list-title = X’jispikka
signal-list-lead = Oriġinijiet, żidiet qawwija, tnaqqis u ċaqliq li l-kumbinazzjoni ma tispjegax sew, iġġudikati fuq iċ-ċifri tal-pajjiżi kollha kif magħrufa issa. Kull wieħed huwa raġuni biex wieħed iħares, qatt konklużjoni. Għadd reali: mhux għall-pubbliku.
signal-list-lead-country = Oriġinijiet, żidiet qawwija u tnaqqis li l-kumbinazzjoni ma tispjegax sew, iġġudikati fuq iċ-ċifri ta’ pajjiżek biss. Kull wieħed huwa raġuni biex wieħed iħares, qatt konklużjoni. Għadd reali: mhux għall-pubbliku.
signal-list-none = Ma jispikka xejn. B’inqas minn erba’ trimestri preċedenti ma jiġi ġġudikat xejn.
signal-list-limits = Dak li ma jistax jidher: tliet darbiet aktar tfal fejn kienu mistennija inqas minn tlieta fi trimestru; xi ħaġa fi trimestru li ma nġabarx. Madwar allarm wieħed ta’ kull tip kull trimestru huwa mistenni b’kumbinazzjoni.
signal-list-caption = Sinjali ta’ { $quarter }
signal-list-column-what = X’inhu
signal-list-column-observed = Tfal
signal-list-column-expected = Mistennija
signal-list-column-chance = Kumbinazzjoni
signal-list-column-state = Stat

signal-europe = L-Ewropa
signal-title-new_origin = Oriġini ġdida: { $origin }, { $place }
signal-title-surge = Aktar milli mistenni: { $origin }, { $place }
signal-title-decline = Inqas milli mistenni: { $origin }, { $place }
signal-title-displacement = Konsistenti ma’ ċaqliqa: { $origin }, { $place } → { $to }
signal-title-mix = Sehem akbar: { $origin }, { $place }
signal-whole = il-pajjiżi kollha flimkien
signal-window-of = { $quarters-plural ->
    [one] f’{ $quarter }
    [two] fi { $quarters } trimestri sa { $quarter }
    [few] fi { $quarters } trimestri sa { $quarter }
    [many] fi { $quarters }-il trimestru sa { $quarter }
   *[other] fi { $quarters } trimestru sa { $quarter }
}
signal-sentence-new_origin = { $place }, { signal-window-of }: tfal magħduda: { $observed }; oriġini: { $origin }, li ma kinitx dehret hemm qabel; mistennija: { $expected }. { $chance }
signal-sentence-surge = { $place }, { signal-window-of }: tfal magħduda: { $observed }; oriġini: { $origin }; mistennija: { $expected }. { $chance }
signal-sentence-decline = { $place }, { signal-window-of }: tfal magħduda: { $observed }; oriġini: { $origin }; mistennija: { $expected }. { $chance }
signal-sentence-displacement = Oriġini: { $origin }. Inqas tfal hawn: { $place }; aktar hawn: { $to } ({ $observed }; mistennija { $expected }), { signal-window-of }. Ċifri bħal dawn huma konsistenti ma’ ċaqliqa; qatt ma juru li ċċaqalqu l-istess tfal. { $chance }
signal-sentence-mix = { $place }, { signal-window-of }: tfal taħt “{ $origin }”: { $observed }; kieku kienu għadhom jgħoddu l-ishma tat-trimestri ta’ qabel, ikunu mistennija: { $expected }. { $chance }
signal-chance-value = B’kumbinazzjoni, madwar allarm wieħed bħal dan kull tant trimestri: { $quarters }.
signal-chance-often = B’kumbinazzjoni, madwar allarm wieħed bħal dan kull trimestru.
signal-chance-rare = B’kumbinazzjoni, inqas minn allarm wieħed bħal dan f’25 sena.
signal-column-what = Evidenza
signal-column-value = Valur
signal-evidence = Fuq xiex hija bbażata
signal-observed-value = tfal: { $observed }; mistennija: { $expected } (erba’ darbiet minn ħamsa)
signal-window = Meħuda flimkien
signal-window-value = { $quarters-plural ->
    [one] trimestru wieħed
    [two] { $quarters } trimestri
    [few] { $quarters } trimestri
    [many] { $quarters }-il trimestru
   *[other] { $quarters } trimestru
}
signal-chance = B’kumbinazzjoni
signal-share = Minn dak kollu li jispikka daqshekk
signal-share-value = il-kumbinazzjoni tispjega madwar { $percent }% minnu (q ta’ Heyse; mogħti, mhux imwiegħed)
signal-rule = Regola
signal-rule-new_origin = L-ebda każ fl-aħħar tnax-il trimestru miġbura, u issa għadd li l-kumbinazzjoni tispjega mhux aktar minn darba fi trimestru fuq is-serje kollha
signal-rule-surge = Għadd tant għoli li b’kumbinazzjoni jinqala’ mhux aktar minn wieħed bħalu fi trimestru fuq is-serje kollha
signal-rule-decline = Għadd tant baxx li b’kumbinazzjoni jinqala’ mhux aktar minn wieħed bħalu fi trimestru fuq is-serje kollha; qatt bi trimestru nieqes
signal-rule-displacement = Ftit wisq f’post wieħed u wisq f’ieħor fl-istess ħin; b’kumbinazzjoni jinqala’ mhux aktar minn par wieħed bħal dan f’żewġ trimestri
signal-rule-mix = Forma, età jew sess tant frekwenti fost it-tfal ta’ sena li b’kumbinazzjoni jinqala’ mhux aktar minn wieħed bħalu f’żewġ trimestri; b’tal-anqas ħamest itfal fis-sena u għaxra qabel
signal-baseline = Storja
signal-baseline-value = { $quarters-plural ->
    [one] trimestru wieħed miġbur qabel
    [two] { $quarters } trimestri miġbura qabel
    [few] { $quarters } trimestri miġbura qabel
    [many] { $quarters }-il trimestru miġbura qabel
   *[other] { $quarters } trimestru miġbura qabel
}
signal-baseline-short = { $quarters-plural ->
    [one] trimestru wieħed miġbur qabel: storja qasira
    [two] { $quarters } trimestri miġbura qabel: storja qasira
    [few] { $quarters } trimestri miġbura qabel: storja qasira
    [many] { $quarters }-il trimestru miġbura qabel: storja qasira
   *[other] { $quarters } trimestru miġbura qabel: storja qasira
}
signal-since = Jispikka minn
signal-series = Is-serje kollha
signal-history = X’intqal dwaru
signal-word-raised = imqajjem
signal-word-changed = mibdul
signal-word-confirmed = ikkonfermat fl-għeluq
signal-word-withdrawn = irtirat
signal-word-upheld = fih xi ħaġa
signal-word-dismissed = ma fih xejn
signal-judge = X’taf dwaru?
signal-judge-lead = L-aktar valutazzjoni riċenti tgħodd; l-oħrajn kollha jibqgħu rreġistrati.
signal-reason-choose = Agħżel raġuni
signal-reason-missing = Agħżel raġuni.
signal-upheld-label = Fih xi ħaġa, għax
signal-upheld-button = Ikkonferma
signal-dismissed-label = Ma fih xejn, għax
signal-dismissed-button = Warrab
signal-reason-operation = operazzjoni waħda sabet diversi tfal
signal-reason-network = network jew rotta huma magħrufa
signal-reason-others-see-it = oħrajn qed jaraw l-istess
signal-reason-counting = inbidel il-mod kif jingħadd
signal-reason-backlog = każijiet eqdem ġew irreġistrati tard
signal-reason-known = huwa magħruf u ma jħassibx
signal-reason-too-little = hemm ftit wisq x’wieħed jgħid
signal-reason-other = raġuni oħra
series-link = Ara kwalunkwe serje
series-title = Kwalunkwe serje
series-lead = Kemm-il tifel u tifla ta’ ċittadinanza waħda ngħaddew kull trimestru, u bejn liema numri kien mistenni li jkun l-għadd, erba’ darbiet minn ħamsa.
series-place = Fejn
series-origin = Ċittadinanza
series-show = Uri
series-nothing = Ma hemm xejn irreġistrat dwarha.
series-name = { $origin }, { $place }
series-subtitle = Tfal kull trimestru, u x’kien mistenni
series-alt = Kolonni tat-trimestri ({ $quarters }) ħdejn il-medda li kienet mistennija; ’il fuq minnha: { $above }. It-tabella ta’ hawn taħt fiha n-numri.
series-answered = Min wieġeb, trimestru wara trimestru
series-answered-alt = Trimestri li fihom waslu t-tweġibiet kollha: { $answered } minn { $quarters }. It-tabella ta’ hawn taħt fiha n-numri.
series-answered-all = imwieġeb
series-answered-some = xi pajjiżi wieġbu
series-answered-none = mhux miġbur
series-observed = Magħduda
series-absent = –: mhux miġbur
series-band = Mistennija, erba’ darbiet minn ħamsa
series-above = ’Il fuq minn dak mistenni
series-column-quarter = Trimestru
series-column-observed = Tfal
series-column-expected = Mistennija
series-column-answers = Tweġibiet
series-short = l-ebda aspettattiva
series-answer-yes = iva
series-answer-no = le
series-answers = { $answered } minn { $places }
signal-grade = Piż tal-evidenza
signal-grade-value = { $grade }: tfal f’sena: { $cases }, trimestri b’tal-anqas tifel jew tifla: { $quarters }, pajjiżi: { $places }
signal-grade-single = rapport wieħed
signal-grade-early = sinjal bikri
signal-grade-repeated = ripetut
signal-grade-corroborated = korroborat
signal-grade-organisations = ; organizzazzjonijiet li raw wieħed minnhom: tal-anqas { $organisations }
signal-calibration = Imwiegħda u mqajma
signal-calibration-lead = Allarmi tal-aħħar tmien trimestri. Dawk imwiegħda huma dawk li tista’ toħloq il-kumbinazzjoni; l-avvenimenti reali jiżdiedu magħhom. Ħafna aktar minn hekk ifisser li l-kumbinazzjoni hija stmata ħażin jew li qed jiġri ħafna.
signal-column-kind = Tip
signal-column-promised = Imwiegħda b’kumbinazzjoni
signal-column-raised = Imqajma
signal-kind-new_origin = Oriġinijiet ġodda
signal-kind-surge = Żidiet qawwija
signal-kind-decline = Tnaqqis
signal-kind-displacement = Ċaqliq
signal-kind-mix = Bidliet fit-taħlita
event-signal-dismissed = sinjal imwarrab
event-signal-upheld = sinjal ikkonfermat
