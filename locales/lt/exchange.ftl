# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Ankstyvasis įspėjimas
warning-confidence-single = Pavienis pranešimas
warning-confidence-repeated = Pasikartojantys pranešimai
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 ir daugiau

page-nav-warnings = Kolegos
stream-warnings = Kolegų įspėjimai ir užklausos
event-warning-confirmed = įspėjimas patvirtintas
event-warning-read = įspėjimas perskaitytas
event-warning-refused = įspėjimas nepatvirtintas
event-warning-seen-too = pastebėta ir čia
event-warning-taken = atsisiųstas įspėjimo puslapis
event-warning-written = įspėjimas parašytas
task-warnings = { $warnings-plural ->
    [one] Jūsų laukia { $warnings } kolegų įspėjimas
    [few] Jūsų laukia { $warnings } kolegų įspėjimai
    [many] Jūsų laukia { $warnings } kolegų įspėjimų
   *[other] Jūsų laukia { $warnings } kolegų įspėjimų
}

warning-kind-update = Atnaujintas įspėjimas
warning-kind-cancel = Įspėjimas atšaukiamas
warning-kind-exercise = Pratybos
warning-confidence-identified = Nustatytos aukos
warn-signal-NEW_ORIGIN = Kilmės šalis pastebėta pirmą kartą po ilgo laiko
warn-signal-RETURNING_ORIGIN = Kilmės šalis vėl pastebėta po pertraukos
warn-signal-RISE = Daugiau vaikų nei įprastai
warn-signal-SPREAD = Pastebėta daugiau vietų
warn-signal-NEW_FORM = Išnaudojama nauju būdu
warn-signal-AGE_SHIFT = Kitoks amžius nei anksčiau
warn-signal-MOVE = Perkelta iš vienos vietos į kitą
warn-direction-TOWARDS = pakeliui ten
warn-direction-FROM = atvyko iš ten
warn-direction-THROUGH = vyko per ten
warn-direction-UNKNOWN = nežinoma
warn-action-LOOK = Pažiūrėti, ar tai pastebima ir jūsų šalyje
warn-action-RECORDS = Peržiūrėti ankstesnius įrašus
warn-action-POLICE = Pranešti policijai, kuri saugo vaikus
warn-action-CARE = Pranešti vaikų priežiūros tarnyboms ir prieglaudoms
warn-action-BORDER = Pranešti pasieniečiams
warn-action-SHARE = Pranešti savo kontaktiniams asmenims
warn-action-CONTACT = Susisiekti su siuntėju
warn-context-DEBT = Reikalaujama skolos
warn-context-MOVED = Vežami iš šalies į šalį
warn-context-ADULTS = Tie patys suaugusieji su keliais vaikais
warn-context-FAMILY = Dalyvauja giminaičiai
warn-context-ONLINE = Verbuojami internetu
warn-context-HOUSING = Laikomi kartu viename būste
warn-context-PAPERS = Dokumentai atimti arba suklastoti
warn-context-SUBSTANCES = Duodama narkotikų ar vaistų
warn-context-VIOLENCE = Grasinimai ar smurtas
warn-context-MISSING = Dingo iš priežiūros vietos
warn-urgency-NOW = Dabar: per kelias dienas
warn-urgency-SOON = Netrukus: per kelias savaites
warn-urgency-KNOW = Žiniai
warn-audience-concerned = Susijusių šalių koordinatoriai
warn-audience-neighbours = Jie ir kaimynai
warn-audience-all = Visi koordinatoriai
warn-audience-leads = Tik vadovai
warn-field-from = Siuntėjas
warn-field-sent = Išsiųsta
warn-field-follows = Tęsia įspėjimą
warn-field-form = Išnaudojimo forma
warn-field-crim = Kam verčiami
warn-field-age = Amžius
warn-field-seen = Kur pastebėta
warn-field-direction = Kryptis
warn-field-concerns = Susijusios šalys
warn-field-urgency = Skubumas
warn-field-actions = Kolegų prašoma
warn-field-context = Aplinkybės
warn-field-until = Galioja iki
warn-field-audience = Kas skaito, be vadovų

warn-list-title = Ankstyvieji įspėjimai
warn-list-lead = Ką koordinatoriai praneša vieni kitiems tarp ketvirčių – kodais, kad kiekvienas galėtų skaityti savo kalba. Tai mato tik prisijungę koordinatoriai ir vadovai.
warn-list-none = Jums skirtų kolegų pranešimų nėra.
warn-list-limits = Įspėjimas – tai pagrindas pasidomėti, o ne išvada apie kurį nors vaiką, šalį ar kilmę. Už darbo grupės ribų jis neperduodamas.
warn-column-what = Kas
warn-column-state = Būsena
warn-what = { $signal }: { $origin }
warn-unread = nauja
warn-standing-waits = laukia vadovo
warn-standing-refused = nepatvirtinta
warn-standing-counts = galioja
warn-standing-replaced = vėliau atnaujinta
warn-standing-cancelled = atšaukta
warn-standing-over = nebegalioja
warn-exercise = Tai pratybos. Joks vaikas nepastebėtas.
warn-newer = Naujausias pranešimas apie tai
warn-file = Šis puslapis (PDF)
warn-seen-title = Kas tai pastebėjo
warn-grade-why = Kiekviena šalis, kuri tai taip pat pastebėjo, svarbi; daugiau vaikų vienoje šalyje nesuteikia daugiau tikrumo nei dvi šalys.
warn-seen-too = Ar pastebėta ir jūsų šalyje?
warn-seen-button = Pastebėta ir čia
warn-follow = Žinote daugiau
warn-follow-update = Atnaujinti šį įspėjimą
warn-follow-cancel = Atšaukti
warn-judge = Laukia vadovo sprendimo
warn-judge-hint = Niekam kitam dar nepranešta.
warn-judge-send = Leisti išsiųsti
warn-judge-refuse = Neleisti išsiųsti
warn-readers = Pranešta: { $told }. Perskaitė: { $read }.

warn-write = Įspėti kolegas
warn-write-for = Įspėti kolegas: { $country }
warn-write-lead = Jūs renkatės, o ne rašote: nei sakinys, nei vardas neperduodami, tad kiekvienas kolega skaito savo kalba. Nurodykite intervalus, niekada ne skaičius.
warn-part-what = Kas pastebėta
warn-part-where = Kur
warn-part-weight = Kiek tikra, kaip skubu
warn-part-who = Kam pranešama
warn-nothing = –
warn-seen-hint = Nieko nepasirinkus – visa šalis.
warn-concerns-hint = Bent viena kita šalis: jei tai nesvarbu niekam kitam, tai ne įspėjimas.
warn-send = Siųsti
warn-choose = Pasirinkite.
warn-unknown = To pasirinkti negalima: „{ $found }“.
warn-own-only = Pasirinkite bent vieną kitą šalį. Įspėjimas tik apie savo šalį niekam neaktualus.
warn-crim-alone = „{ $found }“ tinka tik formai „Vertimas nusikalsti“. Pasirinkite tą formą arba palikite neužpildyta.
warn-follows-missing = Atnaujinant arba atšaukiant reikia nurodyti ankstesnį įspėjimą.
warn-follows-none = Naujas įspėjimas nesusijęs su ankstesniu.
warn-follows-unknown = Jūsų šalis tokio įspėjimo nerašė.
warn-follows-unsent = Tas įspėjimas neišsiųstas.
warn-follows-replaced = Tas įspėjimas vėliau buvo atnaujintas. Nurodykite naujausią.
warn-follows-cancelled = Tas įspėjimas buvo atšauktas.
warn-follows-over = Tas įspėjimas nebegalioja. Parašykite naują.
warn-until = Pasirinkite dieną nuo { $first } iki { $last }.
warn-too-many = Per daug įspėjimų vienai dienai. Jei visų jų reikia, praneškite vadovams.

signal-voices = Ką apie šią kilmės šalį sako kolegos
signal-voice = { $country }: { $band }
signal-voices-grade = Su kolegų pranešimais
signal-warn = Įspėti apie tai kolegas

letter-warning-subject = Kolegos pranešimas
letter-warning-body = Jūsų laukia ankstyvasis kolegos įspėjimas. Prisijunkite ir perskaitykite jį savo kalba.
letter-warning-update-subject = Ankstyvasis įspėjimas atnaujintas
letter-warning-update-body = Įspėjime, apie kurį jums buvo pranešta, yra naujos informacijos. Prisijunkite ir perskaitykite jį savo kalba.
letter-warning-cancel-subject = Ankstyvasis įspėjimas atšauktas
letter-warning-cancel-body = Įspėjimas, apie kurį jums buvo pranešta, nebegalioja. Prisijunkite ir perskaitykite, kodėl jis buvo parašytas.
letter-warning-exercise-subject = Pratybos: kolegos pranešimas
letter-warning-exercise-body = Tai pratybos. Prisijunkite ir perskaitykite taip, kaip skaitytumėte įspėjimą.

inquiry-list-title = Užklausos kolegoms
inquiry-list-lead = Ar jūsų šalyje tai pastebėta? Atsakymai skaičiuojami ir rodomi, kai jų pakanka, kad iš jų nebūtų galima atpažinti nė vieno atsakiusiojo.
inquiry-list-none = Jums skirtų užklausų nėra.
inquiry-ask = Klausti kolegų
inquiry-ask-for = Klausti kolegų: { $country }
inquiry-ask-lead = Jūs renkatės, o ne rašote. Kiekvienas koordinatorius klausiamas savo kalba ir atsako vienu žodžiu.
inquiry-send = Klausti
inquiry-field-since = Nuo ketvirčio
inquiry-since = Pasirinkite ketvirtį iš šio intervalo: { $first } – { $last }.
inquiry-column-what = Klausimas
inquiry-column-until = Iki
inquiry-any = Ar pastebėta vaikų? Kilmės šalis: { $origin }; nuo ketvirčio: { $quarter }
inquiry-form = Ar pastebėta vaikų? Kilmės šalis: { $origin }; forma: { $form }; nuo ketvirčio: { $quarter }
inquiry-open = laukia jūsų atsakymo
inquiry-answered = atsakyta
inquiry-closed = uždaryta
inquiry-until = Atsakyti galima iki { $day }.
inquiry-until-over = Atsakyti buvo galima iki { $day }.
inquiry-own = Jūsų šalies atsakymas
inquiry-own-hint = Be skaičių ir vardų. Kol klausimas atviras, atsakymą galima keisti.
inquiry-answer = Atsakymas
inquiry-send-answer = Atsakyti
inquiry-answers = Ką atsako šalys
inquiry-countries = Šalys
inquiry-too-few = { $missing-plural ->
    [one] Kad atsakymai būtų rodomi, reikia dar { $missing } atsakymo.
    [few] Kad atsakymai būtų rodomi, reikia dar { $missing } atsakymų.
    [many] Kad atsakymai būtų rodomi, reikia dar { $missing } atsakymų.
   *[other] Kad atsakymai būtų rodomi, reikia dar { $missing } atsakymų.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Trūksta { $missing } atsakymo, todėl atsakymai nerodomi.
    [few] Trūksta { $missing } atsakymų, todėl atsakymai nerodomi.
    [many] Trūksta { $missing } atsakymų, todėl atsakymai nerodomi.
   *[other] Trūksta { $missing } atsakymų, todėl atsakymai nerodomi.
}
inquiry-contacts = Jie verčiau pasikalbėtų su jumis
reply-yes = Taip
reply-no = Ne
reply-cannot-say = Negaliu pasakyti
reply-contact = Susisiekite su manimi
event-inquiry-answered = atsakyta į užklausą
event-inquiry-asked = užklausa kolegoms
event-inquiry-closed = užklausa uždaryta
job-close = Uždaryti užklausas kolegoms
letter-inquiry-subject = Kolegos klausimas
letter-inquiry-body = Kolega klausia, ar jūsų šalyje kai kas pastebėta. Užtenka atsakyti vienu žodžiu. Prisijunkite ir perskaitykite klausimą savo kalba.
letter-inquiry-closed-subject = Užklausa kolegoms uždaryta
letter-inquiry-closed-body = Jums pateiktas arba jūsų užduotas klausimas uždarytas. Prisijunkite ir pažiūrėkite, kiek šalių ką atsakė.
