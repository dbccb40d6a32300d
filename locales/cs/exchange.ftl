# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Včasné varování
warning-confidence-single = Jediné hlášení
warning-confidence-repeated = Opakovaná hlášení
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 nebo více

page-nav-warnings = Kolegové
stream-warnings = Varování a dotazy kolegů
event-warning-confirmed = varování potvrzeno
event-warning-read = varování přečteno
event-warning-refused = varování nepotvrzeno
event-warning-seen-too = zaznamenáno i zde
event-warning-taken = stažena stránka varování
event-warning-written = varování napsáno
task-warnings = { $warnings-plural ->
    [one] Čeká na vás jedno varování od kolegy
    [few] Čekají na vás { $warnings } varování od kolegů
    [many] Čeká na vás { $warnings } varování od kolegů
   *[other] Čeká na vás { $warnings } varování od kolegů
}

warning-kind-update = Aktualizace varování
warning-kind-cancel = Odvolání varování
warning-kind-exercise = Cvičení
warning-confidence-identified = Identifikované oběti
warn-signal-NEW_ORIGIN = Původ zaznamenaný poprvé po dlouhé době
warn-signal-RETURNING_ORIGIN = Původ zaznamenaný znovu po přestávce
warn-signal-RISE = Více dětí než obvykle
warn-signal-SPREAD = Zaznamenáno na více místech
warn-signal-NEW_FORM = Využívání novým způsobem
warn-signal-AGE_SHIFT = Jiný věk než dříve
warn-signal-MOVE = Přesun z místa na místo
warn-direction-TOWARDS = na cestě tam
warn-direction-FROM = přišly odtamtud
warn-direction-THROUGH = projely tudy
warn-direction-UNKNOWN = není známo
warn-action-LOOK = Ověřit, zda se to děje i ve vaší zemi
warn-action-RECORDS = Projít dřívější záznamy
warn-action-POLICE = Informovat policii pro ochranu dětí
warn-action-CARE = Informovat péči o mládež a azylová zařízení
warn-action-BORDER = Informovat pohraniční stráž
warn-action-SHARE = Informovat svá kontaktní místa
warn-action-CONTACT = Spojit se s odesílatelem
warn-context-DEBT = Vymáhá se údajný dluh
warn-context-MOVED = Převážení mezi zeměmi
warn-context-ADULTS = Titíž dospělí s několika dětmi
warn-context-FAMILY = Podílejí se příbuzní
warn-context-ONLINE = Verbování na internetu
warn-context-HOUSING = Držení společně v jednom obydlí
warn-context-PAPERS = Odebrané nebo falešné doklady
warn-context-SUBSTANCES = Podávání drog nebo léků
warn-context-VIOLENCE = Hrozby nebo násilí
warn-context-MISSING = Pohřešování z péče
warn-urgency-NOW = Nyní: během několika dnů
warn-urgency-SOON = Brzy: během několika týdnů
warn-urgency-KNOW = Pro informaci
warn-audience-concerned = Koordinátoři dotčených zemí
warn-audience-neighbours = Tito a jejich sousedé
warn-audience-all = Všichni koordinátoři
warn-audience-leads = Pouze vedoucí
warn-field-from = Odesílatel
warn-field-sent = Odesláno
warn-field-follows = Navazuje na
warn-field-form = Forma vykořisťování
warn-field-crim = Způsob
warn-field-age = Věk
warn-field-seen = Kde zaznamenáno
warn-field-direction = Směr
warn-field-concerns = Dotčené země
warn-field-urgency = Naléhavost
warn-field-actions = Žádost kolegům
warn-field-context = Okolnosti
warn-field-until = Platí do
warn-field-audience = Kdo je čte, kromě vedoucích

warn-list-title = Včasná varování
warn-list-lead = Co si koordinátoři sdělují mezi čtvrtletími, a to v kódech, aby je každý mohl číst ve svém jazyce. Čtou to pouze přihlášení koordinátoři a vedoucí.
warn-list-none = Žádný kolega nesdělil nic, co by bylo určeno vám.
warn-list-limits = Varování je důvodem k prověření, nikoli závěrem o kterémkoli dítěti, zemi nebo původu. Zůstává uvnitř pracovní skupiny.
warn-column-what = Co
warn-column-state = Stav
warn-what = { $signal }: { $origin }
warn-unread = nové
warn-standing-waits = čeká na vedoucího
warn-standing-refused = nepotvrzeno
warn-standing-counts = platí
warn-standing-replaced = mezitím aktualizováno
warn-standing-cancelled = odvoláno
warn-standing-over = skončilo
warn-exercise = Toto je cvičení. Žádné dítě nebylo zaznamenáno.
warn-newer = Nejnovější znění
warn-file = Tato stránka v PDF
warn-seen-title = Kdo to zaznamenal
warn-grade-why = Počítá se každá země, která to zaznamenala také; více dětí v jedné zemi neznamená větší jistotu než dvě země.
warn-seen-too = Zaznamenáno i ve vaší zemi?
warn-seen-button = Zaznamenáno i zde
warn-follow = Víte více
warn-follow-update = Aktualizovat toto varování
warn-follow-cancel = Odvolat
warn-judge = Čeká na vedoucího
warn-judge-hint = Nikdo jiný zatím nebyl informován.
warn-judge-send = Povolit odeslání
warn-judge-refuse = Nepovolit odeslání
warn-readers = Informováno: { $told }. Přečetlo: { $read }.

warn-write = Varovat kolegy
warn-write-for = Varovat kolegy: { $country }
warn-write-lead = Vybíráte, nepíšete: žádná věta ani jméno se nemohou dostat dál, a každý kolega tak čte varování ve svém jazyce. Uvádějte rozmezí, nikdy přesné počty.
warn-part-what = Co bylo zpozorováno
warn-part-where = Kde
warn-part-weight = Jak jisté, jak naléhavé
warn-part-who = Kdo bude informován
warn-nothing = –
warn-seen-hint = Bez výběru se rozumí celá země.
warn-concerns-hint = Nejméně jedna další země: co se netýká nikoho jiného, není varování.
warn-send = Odeslat
warn-choose = Vyberte jednu možnost.
warn-unknown = Toto nelze vybrat: „{ $found }“.
warn-own-only = Vyberte nejméně jednu další zemi. Varování, které se týká jen vlastní země, nikomu neslouží.
warn-crim-alone = „{ $found }“ lze uvést pouze u využívání k trestné činnosti. Vyberte tuto formu, nebo nechte pole prázdné.
warn-follows-missing = Aktualizace nebo odvolání musí uvádět varování, na které navazuje.
warn-follows-none = Nové varování na žádné jiné nenavazuje.
warn-follows-unknown = Vaše země takové varování nenapsala.
warn-follows-unsent = Toto varování nebylo odesláno.
warn-follows-replaced = Toto varování bylo mezitím aktualizováno. Navažte na nejnovější.
warn-follows-cancelled = Toto varování bylo odvoláno.
warn-follows-over = Platnost tohoto varování skončila. Napište nové.
warn-until = Vyberte den od { $first } do { $last }.
warn-too-many = Na jeden den je to příliš mnoho varování. Pokud jsou všechna míněna vážně, informujte vedoucí.

signal-voices = Co o tomto původu sdělují kolegové
signal-voice = { $country }: { $band }
signal-voices-grade = Se sděleními kolegů
signal-warn = Varovat kolegy

letter-warning-subject = Sdělení od kolegy
letter-warning-body = čeká na vás včasné varování od kolegy. Po přihlášení si je přečtete ve svém jazyce.
letter-warning-update-subject = Včasné varování bylo aktualizováno
letter-warning-update-body = varování, které vám již bylo sděleno, obsahuje něco nového. Po přihlášení si je přečtete ve svém jazyce.
letter-warning-cancel-subject = Včasné varování bylo odvoláno
letter-warning-cancel-body = varování, které vám již bylo sděleno, přestalo platit. Po přihlášení si přečtete, proč vzniklo.
letter-warning-exercise-subject = Cvičení: sdělení od kolegy
letter-warning-exercise-body = toto je cvičení. Přihlaste se a přečtěte si sdělení tak, jako by šlo o skutečné varování.

inquiry-list-title = Dotazy kolegům
inquiry-list-lead = Zaznamenala to i vaše země? Odpovědi se sčítají a zobrazí se, až jich bude dost, aby z nich nebylo možné nikoho vyčíst.
inquiry-list-none = Nikdo se neptá na nic, co by bylo určeno vám.
inquiry-ask = Zeptat se kolegů
inquiry-ask-for = Zeptat se kolegů: { $country }
inquiry-ask-lead = Vybíráte, nepíšete. Každý koordinátor dostane dotaz ve svém jazyce a odpovídá jedním slovem.
inquiry-send = Odeslat dotaz
inquiry-field-since = Od
inquiry-since = Vyberte čtvrtletí v rozmezí { $first } až { $last }.
inquiry-column-what = Dotaz
inquiry-column-until = Do
inquiry-any = Děti (země původu: { $origin }): zaznamenány od čtvrtletí { $quarter }?
inquiry-form = Děti (země původu: { $origin }; { $form }): zaznamenány od čtvrtletí { $quarter }?
inquiry-open = čeká na vaši odpověď
inquiry-answered = zodpovězeno
inquiry-closed = uzavřeno
inquiry-until = Odpovědět lze do { $day }.
inquiry-until-over = Odpovědět bylo možné do { $day }.
inquiry-own = Odpověď vaší země
inquiry-own-hint = Žádný počet a žádné jméno. Dokud je dotaz otevřen, lze odpověď změnit.
inquiry-answer = Odpověď
inquiry-send-answer = Odpovědět
inquiry-answers = Jak země odpovídají
inquiry-countries = Země
inquiry-too-few = { $missing-plural ->
    [one] K zobrazení odpovědí je potřeba ještě jedna odpověď.
    [few] K zobrazení odpovědí jsou potřeba ještě { $missing } odpovědi.
    [many] K zobrazení odpovědí je potřeba ještě { $missing } odpovědí.
   *[other] K zobrazení odpovědí je potřeba ještě { $missing } odpovědí.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Chybí jedna odpověď, proto se žádná nezobrazuje.
    [few] Chybějí { $missing } odpovědi, proto se žádná nezobrazuje.
    [many] Chybí { $missing } odpovědí, proto se žádná nezobrazuje.
   *[other] Chybí { $missing } odpovědí, proto se žádná nezobrazuje.
}
inquiry-contacts = Tito by s vámi raději mluvili
reply-yes = Ano
reply-no = Ne
reply-cannot-say = Nelze říci
reply-contact = Spojte se se mnou
event-inquiry-answered = dotaz zodpovězen
event-inquiry-asked = dotaz kolegům
event-inquiry-closed = dotaz uzavřen
job-close = Uzavřít dotazy kolegům
letter-inquiry-subject = Dotaz od kolegy
letter-inquiry-body = jeden z kolegů se ptá, zda vaše země něco zaznamenala. Stačí odpovědět jedním slovem. Po přihlášení si dotaz přečtete ve svém jazyce.
letter-inquiry-closed-subject = Dotaz kolegům je uzavřen
letter-inquiry-closed-body = dotaz, který vám byl položen nebo pochází od vás, je uzavřen. Po přihlášení uvidíte, kolik zemí jak odpovědělo.
