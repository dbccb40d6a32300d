# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Rano upozorenje
warning-confidence-single = Pojedinačna obavijest
warning-confidence-repeated = Ponovljene obavijesti
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 ili više

page-nav-warnings = Kolege
stream-warnings = Upozorenja i upiti kolega
event-warning-confirmed = upozorenje potvrđeno
event-warning-read = upozorenje pročitano
event-warning-refused = upozorenje nije potvrđeno
event-warning-seen-too = zabilježeno i ovdje
event-warning-taken = preuzeta stranica upozorenja
event-warning-written = upozorenje napisano
task-warnings = { $warnings-plural ->
    [one] Čeka vas { $warnings } upozorenje kolega
    [few] Čekaju vas { $warnings } upozorenja kolega
   *[other] Čeka vas { $warnings } upozorenja kolega
}

warning-kind-update = Dopuna upozorenja
warning-kind-cancel = Povlačenje upozorenja
warning-kind-exercise = Vježba
warning-confidence-identified = Identificirane žrtve
warn-signal-NEW_ORIGIN = Podrijetlo zabilježeno prvi put nakon dugog vremena
warn-signal-RETURNING_ORIGIN = Podrijetlo ponovno zabilježeno nakon stanke
warn-signal-RISE = Više djece nego obično
warn-signal-SPREAD = Zabilježeno na više mjesta
warn-signal-NEW_FORM = Iskorištavanje na nov način
warn-signal-AGE_SHIFT = Druga dob nego prije
warn-signal-MOVE = Premješteno s jednog mjesta na drugo
warn-direction-TOWARDS = na putu onamo
warn-direction-FROM = stigla odande
warn-direction-THROUGH = prošla onuda
warn-direction-UNKNOWN = nepoznato
warn-action-LOOK = Provjeriti vidi li se to i u vašoj zemlji
warn-action-RECORDS = Pregledati ranije zapise
warn-action-POLICE = Obavijestiti policiju koja štiti djecu
warn-action-CARE = Obavijestiti skrb za mlade i skloništa
warn-action-BORDER = Obavijestiti granične službe
warn-action-SHARE = Obavijestiti svoje kontaktne točke
warn-action-CONTACT = Javiti se pošiljatelju
warn-context-DEBT = Potražuje se dug
warn-context-MOVED = Premještanje iz zemlje u zemlju
warn-context-ADULTS = Iste odrasle osobe s više djece
warn-context-FAMILY = Uključeni su srodnici
warn-context-ONLINE = Vrbovanje na internetu
warn-context-HOUSING = Držana zajedno u jednom stanu
warn-context-PAPERS = Isprave oduzete ili lažne
warn-context-SUBSTANCES = Dobivala drogu ili lijekove
warn-context-VIOLENCE = Prijetnje ili nasilje
warn-context-MISSING = Nestala tijekom skrbi
warn-urgency-NOW = Odmah: kroz nekoliko dana
warn-urgency-SOON = Uskoro: kroz nekoliko tjedana
warn-urgency-KNOW = Za informaciju
warn-audience-concerned = Koordinatori zemalja na koje se odnosi
warn-audience-neighbours = Oni i susjedi
warn-audience-all = Svi koordinatori
warn-audience-leads = Samo voditelji
warn-field-from = Šalje
warn-field-sent = Poslano
warn-field-follows = Nastavak na
warn-field-form = Oblik iskorištavanja
warn-field-crim = Prisila
warn-field-age = Dob
warn-field-seen = Gdje je zabilježeno
warn-field-direction = Smjer
warn-field-concerns = Zemlje na koje se odnosi
warn-field-urgency = Žurnost
warn-field-actions = Od kolega se traži
warn-field-context = Okolnosti
warn-field-until = Vrijedi do
warn-field-audience = Tko čita, uz voditelje

warn-list-title = Rana upozorenja
warn-list-lead = Što koordinatori javljaju jedni drugima između tromjesečja, u oznakama, tako da svatko čita na svojem jeziku. Ovo čitaju samo prijavljeni koordinatori i voditelji.
warn-list-none = Nijedan kolega nije javio ništa što je namijenjeno vama.
warn-list-limits = Upozorenje je razlog za provjeru, a ne zaključak o bilo kojem djetetu, zemlji ili podrijetlu. Ostaje unutar radne skupine.
warn-column-what = Što
warn-column-state = Stanje
warn-what = { $signal }: { $origin }
warn-unread = novo
warn-standing-waits = čeka voditelja
warn-standing-refused = nije potvrđeno
warn-standing-counts = vrijedi
warn-standing-replaced = dopunjeno
warn-standing-cancelled = povučeno
warn-standing-over = isteklo
warn-exercise = Ovo je vježba. Nijedno dijete nije zabilježeno.
warn-newer = Najnovija obavijest o tome
warn-file = Ova stranica kao PDF
warn-seen-title = Tko je to zabilježio
warn-grade-why = Broji se svaka zemlja koja je to također zabilježila; više djece u jednoj zemlji ne čini upozorenje pouzdanijim od dviju zemalja.
warn-seen-too = Zabilježeno i u vašoj zemlji?
warn-seen-button = Zabilježeno i ovdje
warn-follow = Znate više
warn-follow-update = Dopuni ovo upozorenje
warn-follow-cancel = Povuci ga
warn-judge = Čeka voditelja
warn-judge-hint = Nitko drugi još nije obaviješten.
warn-judge-send = Odobri slanje
warn-judge-refuse = Ne odobri slanje
warn-readers = Obaviješteni: { $told }. Pročitali: { $read }.

warn-write = Upozori kolege
warn-write-for = Upozorenje kolegama: { $country }
warn-write-lead = Birate, ne pišete: ne može se prenijeti nijedna rečenica ni ime, pa svaki kolega čita na svojem jeziku. Navodite raspone, nikada brojeve.
warn-part-what = Što je uočeno
warn-part-where = Gdje
warn-part-weight = Koliko pouzdano, koliko žurno
warn-part-who = Tko se obavješćuje
warn-nothing = –
warn-seen-hint = Ako ništa nije odabrano, misli se na cijelu zemlju.
warn-concerns-hint = Barem jedna druga zemlja: ono što se ne tiče nikoga drugoga nije upozorenje.
warn-send = Pošalji
warn-choose = Odaberite jedno.
warn-unknown = Ovo se ne može odabrati: „{ $found }”.
warn-own-only = Odaberite barem jednu drugu zemlju. Upozorenje koje se odnosi samo na vlastitu zemlju ne tiče se nikoga.
warn-crim-alone = „{ $found }” ide samo uz kriminalne aktivnosti. Odaberite taj oblik ili ovo ostavite otvorenim.
warn-follows-missing = Za dopunu ili povlačenje potrebno je upozorenje na koje se nastavlja.
warn-follows-none = Novo se upozorenje ne nastavlja ni na jedno drugo.
warn-follows-unknown = Vaša zemlja nije napisala takvo upozorenje.
warn-follows-unsent = To upozorenje nije poslano.
warn-follows-replaced = To je upozorenje u međuvremenu dopunjeno. Nastavite se na najnovije.
warn-follows-cancelled = To je upozorenje povučeno.
warn-follows-over = To je upozorenje isteklo. Napišite novo.
warn-until = Odaberite dan (od { $first } do { $last }).
warn-too-many = To je previše upozorenja za jedan dan. Ako su sva namjerna, javite se voditeljima.

signal-voices = Što kolege kažu o ovom podrijetlu
signal-voice = { $country }: { $band }
signal-voices-grade = Zajedno s onim što kažu kolege
signal-warn = Upozori kolege na ovo

letter-warning-subject = Obavijest kolege
letter-warning-body = Čeka vas rano upozorenje kolege. Prijavite se da biste ga pročitali na svojem jeziku.
letter-warning-update-subject = Rano je upozorenje dopunjeno
letter-warning-update-body = Upozorenje o kojem ste obaviješteni donosi nešto novo. Prijavite se da biste ga pročitali na svojem jeziku.
letter-warning-cancel-subject = Rano je upozorenje povučeno
letter-warning-cancel-body = Upozorenje o kojem ste obaviješteni više ne vrijedi. Prijavite se da biste pročitali zašto je bilo napisano.
letter-warning-exercise-subject = Vježba: obavijest kolege
letter-warning-exercise-body = Ovo je vježba. Prijavite se i pročitajte je kao što biste pročitali upozorenje.

inquiry-list-title = Upiti kolegama
inquiry-list-lead = Je li vaša zemlja to zabilježila? Odgovori se broje i prikazuju kada ih ima dovoljno, tako da se iz njih ne može iščitati tko je što odgovorio.
inquiry-list-none = Nitko ne pita ništa što je namijenjeno vama.
inquiry-ask = Pitaj kolege
inquiry-ask-for = Upit kolegama: { $country }
inquiry-ask-lead = Birate, ne pišete. Svaki koordinator dobiva pitanje na svojem jeziku i odgovara jednom riječju.
inquiry-send = Pitaj
inquiry-field-since = Od tromjesečja
inquiry-since = Odaberite tromjesečje (prvo: { $first }, posljednje: { $last }).
inquiry-column-what = Pitanje
inquiry-column-until = Do
inquiry-any = Djeca, podrijetlo: { $origin } – zabilježena od tromjesečja { $quarter }?
inquiry-form = Djeca, podrijetlo: { $origin }, { $form } – zabilježena od tromjesečja { $quarter }?
inquiry-open = čeka vaš odgovor
inquiry-answered = odgovoreno
inquiry-closed = zatvoreno
inquiry-until = Može se odgovoriti do { $day }
inquiry-until-over = Moglo se odgovoriti do { $day }
inquiry-own = Odgovor vaše zemlje
inquiry-own-hint = Bez brojeva i imena. Može se mijenjati dok je pitanje otvoreno.
inquiry-answer = Odgovor
inquiry-send-answer = Odgovori
inquiry-answers = Što zemlje odgovaraju
inquiry-countries = Zemlje
inquiry-too-few = { $missing-plural ->
    [one] Potreban je još { $missing } odgovor prije nego što se ijedan prikaže.
    [few] Potrebna su još { $missing } odgovora prije nego što se ijedan prikaže.
   *[other] Potrebno je još { $missing } odgovora prije nego što se ijedan prikaže.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Nedostaje { $missing } odgovor, pa nijedan nije prikazan.
    [few] Nedostaju { $missing } odgovora, pa nijedan nije prikazan.
   *[other] Nedostaje { $missing } odgovora, pa nijedan nije prikazan.
}
inquiry-contacts = Ovi bi radije razgovarali s vama
reply-yes = Da
reply-no = Ne
reply-cannot-say = Ne mogu reći
reply-contact = Javite mi se
event-inquiry-answered = odgovoreno na upit
event-inquiry-asked = upit kolegama
event-inquiry-closed = upit zatvoren
job-close = Zatvori upite kolegama
letter-inquiry-subject = Pitanje kolege
letter-inquiry-body = Kolega pita je li vaša zemlja nešto zabilježila. Dovoljna je jedna riječ. Prijavite se da biste pročitali pitanje na svojem jeziku.
letter-inquiry-closed-subject = Upit kolegama zatvoren je
letter-inquiry-closed-body = Zatvoreno je pitanje koje vam je postavljeno ili koje ste sami postavili. Prijavite se da biste vidjeli koliko je zemalja što odgovorilo.
