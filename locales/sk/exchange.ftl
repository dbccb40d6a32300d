# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Včasné varovanie
warning-confidence-single = Jedno hlásenie
warning-confidence-repeated = Opakované hlásenia
band-1-4 = 1 – 4
band-5-9 = 5 – 9
band-10 = 10 alebo viac

page-nav-warnings = Kolegovia
stream-warnings = Varovania a otázky kolegov
event-warning-confirmed = varovanie potvrdené
event-warning-read = varovanie prečítané
event-warning-refused = varovanie nepotvrdené
event-warning-seen-too = zaznamenané aj tu
event-warning-taken = stránka varovania stiahnutá
event-warning-written = varovanie napísané
task-warnings = { $warnings-plural ->
    [one] Čaká na vás jedno varovanie od kolegu
    [few] Čakajú na vás { $warnings } varovania od kolegov
    [many] Čaká na vás { $warnings } varovaní od kolegov
   *[other] Čaká na vás { $warnings } varovaní od kolegov
}

warning-kind-update = Aktualizácia varovania
warning-kind-cancel = Varovanie sa odvoláva
warning-kind-exercise = Cvičenie
warning-confidence-identified = Identifikované obete
warn-signal-NEW_ORIGIN = Pôvod zaznamenaný prvýkrát po dlhom čase
warn-signal-RETURNING_ORIGIN = Pôvod znova zaznamenaný po prestávke
warn-signal-RISE = Viac detí než zvyčajne
warn-signal-SPREAD = Výskyt na viacerých miestach
warn-signal-NEW_FORM = Vykorisťovanie novým spôsobom
warn-signal-AGE_SHIFT = Iný vek než predtým
warn-signal-MOVE = Presun z jedného miesta na iné
warn-direction-TOWARDS = na ceste tam
warn-direction-FROM = príchod odtiaľ
warn-direction-THROUGH = prechod cez dané miesto
warn-direction-UNKNOWN = neznámy
warn-action-LOOK = Zistiť, či sa to vyskytuje aj vo vašej krajine
warn-action-RECORDS = Prejsť staršie záznamy
warn-action-POLICE = Informovať políciu, ktorá chráni deti
warn-action-CARE = Informovať ochranu detí a útulky
warn-action-BORDER = Informovať pohraničnú stráž
warn-action-SHARE = Informovať svoje kontaktné miesta
warn-action-CONTACT = Spojiť sa s odosielateľom
warn-context-DEBT = Vymáha sa údajný dlh
warn-context-MOVED = Presúvanie medzi krajinami
warn-context-ADULTS = Tí istí dospelí s viacerými deťmi
warn-context-FAMILY = Zapojení sú príbuzní
warn-context-ONLINE = Verbovanie na internete
warn-context-HOUSING = Držanie spolu v jednom obydlí
warn-context-PAPERS = Doklady odobraté alebo falošné
warn-context-SUBSTANCES = Podávanie drog alebo liekov
warn-context-VIOLENCE = Hrozby alebo násilie
warn-context-MISSING = Zmiznutie zo starostlivosti
warn-urgency-NOW = Ihneď: v priebehu dní
warn-urgency-SOON = Čoskoro: v priebehu týždňov
warn-urgency-KNOW = Na vedomie
warn-audience-concerned = Koordinátori dotknutých krajín
warn-audience-neighbours = Dotknuté a susedné krajiny
warn-audience-all = Všetci koordinátori
warn-audience-leads = Len vedúci
warn-field-from = Od
warn-field-sent = Odoslané
warn-field-follows = Nadväzuje na
warn-field-form = Forma vykorisťovania
warn-field-crim = Nútené konanie
warn-field-age = Vek
warn-field-seen = Výskyt
warn-field-direction = Smer
warn-field-concerns = Dotknuté krajiny
warn-field-urgency = Naliehavosť
warn-field-actions = Prosba na kolegov
warn-field-context = Okolnosti
warn-field-until = Platí do
warn-field-audience = Kto ho číta okrem vedúcich

warn-list-title = Včasné varovania
warn-list-lead = Čo si koordinátori oznamujú medzi štvrťrokmi, v kódoch, aby to každý čítal vo svojom jazyku. Čítajú to len prihlásení koordinátori a vedúci.
warn-list-none = Nikto z kolegov neoznámil nič, čo by bolo určené vám.
warn-list-limits = Varovanie je dôvodom na preverenie, nie záverom o dieťati, krajine ani pôvode. Zostáva v osobitnej skupine.
warn-column-what = Čo
warn-column-state = Stav
warn-what = { $signal }: { $origin }
warn-unread = nové
warn-standing-waits = čaká na vedúceho
warn-standing-refused = nepotvrdené
warn-standing-counts = platí
warn-standing-replaced = medzitým aktualizované
warn-standing-cancelled = odvolané
warn-standing-over = skončené
warn-exercise = Toto je cvičenie. Nejde o žiadne skutočné dieťa.
warn-newer = Najnovšie znenie
warn-file = Táto stránka ako PDF
warn-seen-title = Kto to zaznamenal
warn-grade-why = Započítava sa každá krajina, ktorá to tiež zaznamenala; viac detí v jednej krajine neznamená väčšiu istotu než dve krajiny.
warn-seen-too = Zaznamenané aj vo vašej krajine?
warn-seen-button = Zaznamenané aj tu
warn-follow = Viete viac
warn-follow-update = Aktualizovať toto varovanie
warn-follow-cancel = Odvolať
warn-judge = Čaká na vedúceho
warn-judge-hint = Nikto iný o tom zatiaľ nevie.
warn-judge-send = Odoslať ďalej
warn-judge-refuse = Neodoslať
warn-readers = Upovedomení: { $told }. Prečítali: { $read }.

warn-write = Varovať kolegov
warn-write-for = Varovať kolegov: { $country }
warn-write-lead = Vyberáte, nepíšete: žiadna veta ani meno sa neodosiela, takže každý kolega to číta vo svojom jazyku. Uvádzajte pásma, nikdy nie čísla.
warn-part-what = Čo sa zistilo
warn-part-where = Kde
warn-part-weight = Aká istota, aká naliehavosť
warn-part-who = Komu sa oznamuje
warn-nothing = –
warn-seen-hint = Ak nie je vybrané nič, platí pre celú krajinu.
warn-concerns-hint = Aspoň jedna iná krajina: čo sa netýka nikoho iného, nie je varovanie.
warn-send = Odoslať
warn-choose = Vyberte možnosť.
warn-unknown = Toto nemožno vybrať: „{ $found }“.
warn-own-only = Vyberte aspoň jednu inú krajinu. Varovanie len o vlastnej krajine sa nikoho netýka.
warn-crim-alone = „{ $found }“ patrí len k nútenej trestnej činnosti. Vyberte túto formu alebo pole nechajte prázdne.
warn-follows-missing = Aktualizácia alebo odvolanie potrebuje varovanie, na ktoré nadväzuje.
warn-follows-none = Nové varovanie nenadväzuje na žiadne iné.
warn-follows-unknown = Vaša krajina také varovanie nenapísala.
warn-follows-unsent = Toto varovanie nebolo odoslané.
warn-follows-replaced = Toto varovanie bolo medzitým aktualizované. Nadviažte na najnovšie.
warn-follows-cancelled = Toto varovanie bolo odvolané.
warn-follows-over = Toto varovanie sa skončilo. Napíšte nové.
warn-until = Vyberte deň od { $first } do { $last }.
warn-too-many = Na jeden deň je to príliš veľa varovaní. Ak sú všetky zámerné, oznámte to vedúcim.

signal-voices = Čo o tomto pôvode hovoria kolegovia
signal-voice = { $country }: { $band }
signal-voices-grade = Spolu s tým, čo hovoria kolegovia
signal-warn = Varovať pred tým kolegov

letter-warning-subject = Oznámenie od kolegu
letter-warning-body = Čaká na vás včasné varovanie od kolegu. Prihláste sa a prečítajte si ho vo svojom jazyku.
letter-warning-update-subject = Včasné varovanie bolo aktualizované
letter-warning-update-body = Varovanie, o ktorom ste boli upovedomení, obsahuje niečo nové. Prihláste sa a prečítajte si ho vo svojom jazyku.
letter-warning-cancel-subject = Včasné varovanie bolo odvolané
letter-warning-cancel-body = Varovanie, o ktorom ste boli upovedomení, už neplatí. Prihláste sa a prečítajte si, prečo bolo napísané.
letter-warning-exercise-subject = Cvičenie: oznámenie od kolegu
letter-warning-exercise-body = Toto je cvičenie. Prihláste sa a prečítajte si ho tak, ako by ste čítali varovanie.

inquiry-list-title = Otázky kolegom
inquiry-list-lead = Vyskytlo sa to vo vašej krajine? Odpovede sa spočítajú a uvedú, keď ich je dosť, aby sa z nich nedalo vyčítať, kto ako odpovedal.
inquiry-list-none = Nikto sa nepýta na nič, čo by bolo určené vám.
inquiry-ask = Opýtať sa kolegov
inquiry-ask-for = Opýtať sa kolegov: { $country }
inquiry-ask-lead = Vyberáte, nepíšete. Každý koordinátor dostane otázku vo svojom jazyku a odpovedá jedným slovom.
inquiry-send = Opýtať sa
inquiry-field-since = Od
inquiry-since = Vyberte štvrťrok v rozpätí: { $first } až { $last }.
inquiry-column-what = Otázka
inquiry-column-until = Do
inquiry-any = Zaznamenali ste deti s týmto pôvodom: { $origin }? (obdobie od: { $quarter })
inquiry-form = Zaznamenali ste deti s týmto pôvodom: { $origin }, { $form }? (obdobie od: { $quarter })
inquiry-open = čaká na vašu odpoveď
inquiry-answered = zodpovedaná
inquiry-closed = uzavretá
inquiry-until = Odpovedať možno do { $day }.
inquiry-until-over = Odpovedať bolo možné do { $day }.
inquiry-own = Odpoveď vašej krajiny
inquiry-own-hint = Žiadne číslo ani meno. Kým je otázka otvorená, odpoveď možno zmeniť.
inquiry-answer = Odpoveď
inquiry-send-answer = Odpovedať
inquiry-answers = Čo krajiny odpovedajú
inquiry-countries = Krajiny
inquiry-too-few = { $missing-plural ->
    [one] Odpovede sa uvedú, až keď príde ešte jedna.
    [few] Odpovede sa uvedú, až keď prídu ešte { $missing }.
    [many] Odpovede sa uvedú, až keď ich príde ešte { $missing }.
   *[other] Odpovede sa uvedú, až keď ich príde ešte { $missing }.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Chýba jedna odpoveď, preto sa neuvádza žiadna.
    [few] Chýbajú { $missing } odpovede, preto sa neuvádza žiadna.
    [many] Chýba { $missing } odpovedí, preto sa neuvádza žiadna.
   *[other] Chýba { $missing } odpovedí, preto sa neuvádza žiadna.
}
inquiry-contacts = Títo by sa s vami radšej porozprávali
reply-yes = Áno
reply-no = Nie
reply-cannot-say = Nemožno povedať
reply-contact = Spojte sa so mnou
event-inquiry-answered = otázka zodpovedaná
event-inquiry-asked = otázka kolegom
event-inquiry-closed = otázka uzavretá
job-close = Uzavrieť otázky kolegom
letter-inquiry-subject = Otázka od kolegu
letter-inquiry-body = Kolega sa pýta, či sa vo vašej krajine niečo vyskytlo. Ako odpoveď stačí jedno slovo. Prihláste sa a prečítajte si otázku vo svojom jazyku.
letter-inquiry-closed-subject = Otázka kolegom je uzavretá
letter-inquiry-closed-body = Otázka, ktorú ste dostali alebo sami položili, je uzavretá. Prihláste sa a pozrite si, koľko krajín ako odpovedalo.
