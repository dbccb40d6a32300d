# What the command line says.

cli-demo-structure = Uppbygging lesin: kóðar { $codes }, töflur { $tables }, lönd { $countries }
cli-demo-store = Gagnamappan { $path } er tilbúin
cli-demo-quarter = { $quarter }: samþykktar skýrslur { $returns }
cli-demo-replay = Ársfjórðungar endurteknir
cli-demo-released = { $edition } birt: birtar tölur { $shown }, verndaðar { $hidden }
cli-demo-documents = Skjöl skrifuð, fjöldi tungumála: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } bréf sent
   *[other] { $letters } bréf send
}
cli-demo-done = Lokið: { $path }
cli-serving = Þjónar { $url } – stöðvaðu með Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } reitur
   *[other] { $cells } reitir
}, ekkert að leiðrétta.
cli-import-dry = Prufukeyrsla: ekkert var vistað.
cli-import-stored = Vistað sem útgáfa { $version }, kvittun { $receipt }.
cli-import-refused = Ekkert var vistað: atriði til leiðréttingar { $blocking }, til skýringar { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Þessar tölur eru þegar vistaðar sem útgáfa { $version }.
cli-check-structure = Gagnaskrár: kóðar { $codes }, töflur { $tables }, reglur { $rules }, birtir töfluflokkar { $families }
cli-check-language = { $language }: skilaboð { $messages }
cli-check-fine = Ekkert að leiðrétta.
cli-check-found = { $problems-plural ->
    [one] { $problems } villa
   *[other] { $problems } villur
}
cli-job-done = { $job }: lokið
cli-report-written = Skrifað: { $path }
cli-report-writing = Skjöl skrifuð
error-report-ending = { $path } hefur ekki skráarendingu sem gáttin skrifar: .pdf, .html, .xlsx eða .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Ekki er hægt að lesa eða skrifa { $path }
error-store = Gagnagrunnurinn svaraði ekki eins og vænst var
error-foreign-folder = { $path } er til og er ekki mappa þessarar gáttar. Engu var breytt.
error-data-file = Villa er í gagnaskrá: { $what }
error-locale = Villa er í tungumálaskrá: { $what }
error-config = Stillingin { $setting }: „{ $found }“ er ekki gilt
error-config-file = Ekki er hægt að nota stillingaskrána { $path }: { $why }
error-country-unknown = „{ $found }“ tekur ekki þátt. Lönd: { $expected }
error-quarter-unknown = „{ $found }“ er ekki ársfjórðungur (vænst er t.d. 2025-Q1)
error-reason-unknown = „{ $found }“ er ekki CELL=CODE með einhverjum kóðanna { $expected }
error-language-unknown = Tungumálið „{ $found }“ er ekki til. Tungumál: { $expected }
error-no-edition = Ekkert útgefið tölublað: { $edition }
error-no-document = Tölublaðið { $edition } hefur ekkert skjal á þessu tungumáli: { $language }
error-job-unknown = Verkið „{ $found }“ er ekki til. Verk: { $expected }
error-pdf = Ekki tókst að skrifa PDF-skjalið
error-glyphs = Þessi tákn vantar í leturgerðirnar: { $characters }
error-address = Ekki er hægt að nota netfangið hjá „{ $person }“. Vænst er eins einfalds netfangs á borð við name@example.org, án nafns, bila eða línuskila.
error-mail = Ekki tókst að afhenda bréfið
error-server = Ekki tókst að ræsa þjóninn
error-refused = { $what }
error-address-taken = Ekki er hægt að hlusta á { $address }
refusal-not-provable = Ekki er hægt að birta töflu { $table } fyrir { $period }: enn væri hægt að reikna út reitinn { $cell }, hvað sem falið er að auki. Slepptu töfluflokknum úr birtingaráætluninni eða lokaðu gatinu í skýrslunum.
refusal-vintage = Ekki er hægt að birta töflu { $table } fyrir { $period }: tölurnar að baki reitnum { $cell } eru ekki lengur þær sem fyrra tölublað var gert eftir og mismunurinn myndi greina þær að. Endurheimtu svör þess tölublaðs úr öryggisafriti eða slepptu töflunni úr birtingaráætluninni.
refusal-revision = Leiðréttar tölur ({ $country }, { $period }) eru ekki birtar að nýju: við hlið þess sem áður var birt myndu þær ljóstra upp um lága tölu. Eldri tölurnar standa; leiðréttingin getur enn komist inn í ársuppgjörið.
refusal-columns = Ekki er hægt að birta töflu { $table } fyrir { $period }: { $code } stóð í töflunni fyrir { $quarter } en er ekki lengur á sama stað í kóðalistanum. Settu kóðann aftur þar sem hann var. Kóði sem er ekki lengur notaður stendur áfram í listanum ásamt þeim ársfjórðungi þegar hann fellur úr gildi.
refusal-breakdown-too-large = Ekki er hægt að birta neitt fyrir { $period }: í töflu { $table } eru fleiri börn í sundurliðuninni en í heildartölu landsins: { $country }. Biddu um leiðrétta skýrslu.
refusal-too-few-countries = Ekki er hægt að birta neitt fyrir { $period }: að minnsta kosti ein heildartala er of lág til birtingar og of fá lönd hafa svarað til að hylja hana. Bíddu eftir fleiri skýrslum.
refusal-pattern = Tafla { $table } fyrir { $period } samræmist ekki mynstrinu sem hún er borin saman við: reiturinn { $cell } yrði annar.
refusal-year-without-quarter = Töflu { $table } fyrir { $period } er sleppt: hún var ekki birt fyrir { $quarter }. Hún hefst með fyrsta heila ári sínu.
error-edition-order = Ekki er hægt að undirbúa tölublaðið fyrir { $quarter } núna: tölublöð fylgja hvert öðru án eyðu og hið næsta er { $next }.
inside-title = Tölublað með takmörkuðum aðgangi, { $quarter }
inside-lead = Aðeins fyrir innskráða stjórnendur og samræmingaraðila. Tölur annarra landa eru trúnaðarmál.
inside-signals-table = Upprunalönd sem sjást í fyrsta sinn í langan tíma (rauntölur)
inside-column-country = Skilað af
inside-column-history = Ársfjórðungar aftur í tímann
inside-warnings-heading = Drög að snemmviðvörunum
inside-none = Ekkert nýtt þennan ársfjórðung.
error-file-unreadable = Ekki er hægt að lesa { $path }: { $why }
error-empty-part = Þetta skjal er ekki búið til: hluti þess er auður án þess að það komi fram: { $part }
error-overfull = Textinn kemst ekki fyrir á blaðsíðunni á þessu tungumáli: { $language }
cli-import-reason-unused = Engin athugasemd spyr um reitinn { $cell }: skýringin er ekki notuð.
cli-accepted = Samþykkt: { $receipt }
error-no-return = Engin vistuð skýrsla { $receipt } bíður samþykkis
error-quarter-open = { $quarter }: umferðin hefst { $moment }
error-no-answers = { $quarter }: engin skýrsla hefur enn verið samþykkt
error-demo-busy = Einhver annar er að fylla þessa sýniútgáfu núna. Bíddu þar til því er lokið og reyndu þá aftur.
inside-country-simulated = { $country } (hermt)
check-code-point = Punktur er í { $code }; punktar standa milli tveggja krossaðra kóða.
check-code-twice = { $code } er þegar í þessum lista.
check-parent-missing = { $code } tilheyrir { $parent }, sem er ekki kóði í þessum lista.
check-parent-circle = { $code } er, þegar allt er rakið, hluti af sjálfum sér.
check-country = { $code } er ekki land: vænst er tveggja bókstafa sem einnig standa í codes/citizen.csv.
check-table-code = Tafla { $table }: { $code } er ekki kóði í listanum { $list }.
check-column-long = Töfluflokkur { $family }: krossaði kóðinn { $code } er lengri en 16 stafir.
check-family-unknown = Töfluflokkur { $family }: enginn kóði { $code } er til fyrir það sem ekki var sundurliðað.
check-coverage = Línan fyrir { $country } nefnir land, mælikvarða eða kóða sem er ekki til.
error-workbook = Ekki tókst að skrifa vinnubókina
error-part-unknown = „{ $found }“ er hvorki svæði í þessu landi né tegund skráningaraðila

cli-protect-proving = Sannanir fundnar
cli-protect-done = Birt: sýndar tölur { $shown }, auðar því þær eru lágar { $small }, auðar þeim til verndar { $others }. Sýnd eru { $share }% af því sem stærri reitir telja.
cli-protect-rounded = Birt með hvern reit námundaðan að margfeldi af { $base }. Ekki birta nákvæmar töflur yfir sömu reiti.
cli-attack-leak = { $cell }: á bilinu { $low } til { $high }
cli-attack-done = Birtar tölur { $told }, auðir reitir { $blanks }, of nákvæmlega þekktir { $leaks }.
linked-two-parents = Vídd { $dimension }: { $code } leggst við tvo kóða. Gefðu hverjum kóða einn yfirkóða eða gerðu úr þessu tvær víddir.
linked-ring = Vídd { $dimension }: { $code } leiðir ekki að TOTAL.
linked-too-large = Reitir víddanna eru fleiri en hægt er að vinna með. Skiptu töflunum eða slepptu vídd.
linked-heading = { $table }: fyrsta línan þarf að nefna víddirnar og enda á „value“.
linked-unreadable = { $table }, lína { $line }: ekki er hægt að lesa þetta sem CSV með dálkum fyrstu línunnar.
linked-no-count = { $table }, lína { $line }: „{ $found }“ er ekki fjöldatala (heil tala, 0 eða hærri).
linked-unknown-code = { $table }, lína { $line }: kóðinn „{ $code }“ finnst ekki í stigveldunum.
linked-twice = { $table }, lína { $line }: þessi reitur er þegar í línu { $first }.
linked-two-values = { $table }, lína { $line }: reiturinn er { $value } hér og { $other } annars staðar.
linked-empty = { $table } hefur engar línur.
linked-no-total = { $table } hefur enga línu sem er { $total } í öllum víddum.
linked-does-not-add = { $cell }: hlutarnir leggjast ekki saman í heildina.
linked-contradiction = Töflurnar stangast á: engar fjöldatölur samræmast öllu sem birt er.
linked-same-name = { $table }: hver tafla þarf eigið skráarnafn og niðurstöðurnar aðra möppu.
linked-inside = { $path }: sannanir og lykill eiga heima í eigin möppu, aldrei við hlið opinberra taflna.
linked-unproved = Ekki er hægt að birta töflu { $table }: enn væri hægt að reikna út reitinn { $cell }. Allar breytingar meðal reita í kring voru reyndar. Slepptu fínustu sundurliðun reitsins eða sameinaðu kóða hans öðrum kóða.

# Signals of a panel
error-panel-period = „{ $found }“ er ekki tímabil í panelgögnunum.
detect-new-origin = { $period }, gluggi { $window }: { $origin } – nýr uppruni. { $at } { $chance }{ $history }
detect-surge = { $period }, gluggi { $window }: { $origin } – aukning. { $at } { $chance }{ $history }
detect-decline = { $period }, gluggi { $window }: { $origin } – fækkun. { $at } { $chance }{ $history }
detect-displacement = { $period }, gluggi { $window }: { $origin } – samrýmist tilfærslu. { $at } { $to } { $chance }{ $history }
detect-whole = Öll upprunalönd samanlagt
detect-end = { $place }: tilvik { $observed }, vænst { $low } til { $high } (í fjórum tilvikum af fimm).
detect-chance-many = Fjöldi slíkra vísbendinga á hverju tímabili af tilviljun einni: um { $alarms }.
detect-chance-one = Tilviljun veldur um einni slíkri vísbendingu á þessum fjölda tímabila: { $periods }.
detect-chance-hardly = Tilviljun veldur innan við einni slíkri vísbendingu á þessum fjölda tímabila: { $periods }.
detect-history = { "" } Fjöldi fyrri tímabila til samanburðar: { $periods }.
detect-history-short = { "" } Stutt saga; fjöldi fyrri tímabila til samanburðar: { $periods }.
