# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Zgodnje opozorilo
warning-confidence-single = Posamično poročilo
warning-confidence-repeated = Ponovljena poročila
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 ali več

page-nav-warnings = Kolegi
stream-warnings = Opozorila in poizvedbe kolegov
event-warning-confirmed = opozorilo potrjeno
event-warning-read = opozorilo prebrano
event-warning-refused = opozorilo ni potrjeno
event-warning-seen-too = opaženo tudi tukaj
event-warning-taken = stran opozorila prenesena
event-warning-written = opozorilo napisano
task-warnings = { $warnings-plural ->
    [one] Na vas čaka { $warnings } opozorilo kolega
    [two] Na vas čakata { $warnings } opozorili kolegov
    [few] Na vas čakajo { $warnings } opozorila kolegov
   *[other] Na vas čaka { $warnings } opozoril kolegov
}

warning-kind-update = Posodobitev opozorila
warning-kind-cancel = Opozorilo je preklicano
warning-kind-exercise = Vaja
warning-confidence-identified = Identificirane žrtve
warn-signal-NEW_ORIGIN = Država izvora, opažena prvič po dolgem času
warn-signal-RETURNING_ORIGIN = Država izvora, znova opažena po premoru
warn-signal-RISE = Več otrok kot običajno
warn-signal-SPREAD = Opaženo na več krajih
warn-signal-NEW_FORM = Izkoriščanje na nov način
warn-signal-AGE_SHIFT = Druga starost kot prej
warn-signal-MOVE = Premik z enega kraja na drugega
warn-direction-TOWARDS = na poti tja
warn-direction-FROM = prišli od tam
warn-direction-THROUGH = potovali prek
warn-direction-UNKNOWN = ni znano
warn-action-LOOK = Preverite, ali je to opaženo tudi v vaši državi
warn-action-RECORDS = Preglejte prejšnje evidence
warn-action-POLICE = Obvestite policijo, ki varuje otroke
warn-action-CARE = Obvestite mladinsko varstvo in zatočišča
warn-action-BORDER = Obvestite mejno policijo
warn-action-SHARE = Obvestite svoje kontaktne točke
warn-action-CONTACT = Stopite v stik s pošiljateljem
warn-context-DEBT = Zahteva se vračilo dolga
warn-context-MOVED = Premeščanje med državami
warn-context-ADULTS = Isti odrasli z več otroki
warn-context-FAMILY = Vpleteni so sorodniki
warn-context-ONLINE = Novačenje na spletu
warn-context-HOUSING = Skupaj zadrževani v enem stanovanju
warn-context-PAPERS = Odvzeti ali ponarejeni dokumenti
warn-context-SUBSTANCES = Dajanje drog ali zdravil
warn-context-VIOLENCE = Grožnje ali nasilje
warn-context-MISSING = Izginotje iz oskrbe
warn-urgency-NOW = Takoj: v nekaj dneh
warn-urgency-SOON = Kmalu: v nekaj tednih
warn-urgency-KNOW = V vednost
warn-audience-concerned = Koordinatorji držav, ki jih zadeva
warn-audience-neighbours = Ti in sosednje države
warn-audience-all = Vsi koordinatorji
warn-audience-leads = Samo vodje
warn-field-from = Pošiljatelj
warn-field-sent = Poslano
warn-field-follows = Sledi
warn-field-form = Oblika izkoriščanja
warn-field-crim = Prisila
warn-field-age = Starost
warn-field-seen = Kraj opažanja
warn-field-direction = Smer
warn-field-concerns = Zadevne države
warn-field-urgency = Nujnost
warn-field-actions = Kolege prosimo
warn-field-context = Okoliščine
warn-field-until = Velja do
warn-field-audience = Kdo ga bere poleg vodij

warn-list-title = Zgodnja opozorila
warn-list-lead = Kaj si koordinatorji sporočajo med četrtletji, v kodah, tako da vsakdo bere v svojem jeziku. Berejo jih samo prijavljeni koordinatorji in vodje.
warn-list-none = Noben kolega ni sporočil ničesar, kar bi bilo za vas.
warn-list-limits = Opozorilo je razlog za natančnejši pogled, ne ugotovitev o katerem koli otroku, državi ali izvoru. Ostane znotraj projektne skupine.
warn-column-what = Kaj
warn-column-state = Stanje
warn-what = { $signal }: { $origin }
warn-unread = novo
warn-standing-waits = čaka na vodjo
warn-standing-refused = ni potrjeno
warn-standing-counts = velja
warn-standing-replaced = pozneje posodobljeno
warn-standing-cancelled = preklicano
warn-standing-over = poteklo
warn-exercise = To je vaja. Opažen ni bil noben otrok.
warn-newer = Najnovejše o tem
warn-file = Ta stran v PDF
warn-seen-title = Kdo je to opazil
warn-grade-why = Šteje vsaka država, ki je to prav tako opazila; več otrok v eni državi ne pomeni večje gotovosti kot dve državi.
warn-seen-too = Opaženo tudi v vaši državi?
warn-seen-button = Opaženo tudi tukaj
warn-follow = Veste več
warn-follow-update = Posodobi to opozorilo
warn-follow-cancel = Prekliči ga
warn-judge = Čaka na vodjo
warn-judge-hint = Nihče drug še ni bil obveščen.
warn-judge-send = Dovoli pošiljanje
warn-judge-refuse = Ne dovoli pošiljanja
warn-readers = Obveščeni: { $told }. Prebrali: { $read }.

warn-write = Opozori kolege
warn-write-for = Opozori kolege: { $country }
warn-write-lead = Izbirate, ne pišete: ne prenese se noben stavek in nobeno ime, zato vsak kolega bere v svojem jeziku. Navajajte razpone, nikoli števil.
warn-part-what = Kaj je bilo opaženo
warn-part-where = Kje
warn-part-weight = Kako zanesljivo, kako nujno
warn-part-who = Kdo je obveščen
warn-nothing = –
warn-seen-hint = Če ne izberete ničesar, velja za celotno državo.
warn-concerns-hint = Vsaj ena druga država: kar ne zadeva nikogar drugega, ni opozorilo.
warn-send = Pošlji
warn-choose = Izberite eno možnost.
warn-unknown = Tega ni mogoče izbrati: „{ $found }“.
warn-own-only = Izberite vsaj eno drugo državo. Opozorilo samo o lastni državi ne zadeva nikogar.
warn-crim-alone = „{ $found }“ je mogoče navesti samo pri kriminalnih dejavnostih. Izberite to obliko ali pustite polje prazno.
warn-follows-missing = Posodobitev ali preklic potrebuje opozorilo, ki mu sledi.
warn-follows-none = Novo opozorilo ne sledi nobenemu drugemu.
warn-follows-unknown = Vaša država takega opozorila ni napisala.
warn-follows-unsent = To opozorilo še ni bilo poslano.
warn-follows-replaced = To opozorilo je bilo pozneje posodobljeno. Navežite se na najnovejše.
warn-follows-cancelled = To opozorilo je bilo preklicano.
warn-follows-over = To opozorilo je poteklo. Napišite novo.
warn-until = Izberite dan v obdobju: { $first } – { $last }.
warn-too-many = To je preveč opozoril za en dan. Če so vsa potrebna, to sporočite vodjem.

signal-voices = Kaj kolegi navajajo o tej državi izvora
signal-voice = { $country }: { $band }
signal-voices-grade = Skupaj z navedbami kolegov
signal-warn = Opozori kolege na to

letter-warning-subject = Sporočilo kolega
letter-warning-body = Na vas čaka zgodnje opozorilo kolega. Prijavite se, da ga preberete v svojem jeziku.
letter-warning-update-subject = Zgodnje opozorilo je posodobljeno
letter-warning-update-body = Opozorilo, o katerem ste bili obveščeni, vsebuje nekaj novega. Prijavite se, da ga preberete v svojem jeziku.
letter-warning-cancel-subject = Zgodnje opozorilo je preklicano
letter-warning-cancel-body = Opozorilo, o katerem ste bili obveščeni, ne velja več. Prijavite se, da preberete, zakaj je bilo napisano.
letter-warning-exercise-subject = Vaja: sporočilo kolega
letter-warning-exercise-body = To je vaja. Prijavite se in berite, kot bi brali opozorilo.

inquiry-list-title = Poizvedbe kolegom
inquiry-list-lead = Ali je vaša država to opazila? Odgovori se štejejo in prikažejo, ko jih je dovolj, tako da iz njih ni mogoče razbrati posameznika.
inquiry-list-none = Nihče ne sprašuje ničesar, kar bi bilo za vas.
inquiry-ask = Vprašaj kolege
inquiry-ask-for = Vprašaj kolege: { $country }
inquiry-ask-lead = Izbirate, ne pišete. Vsak koordinator prejme vprašanje v svojem jeziku in odgovori z eno besedo.
inquiry-send = Vprašaj
inquiry-field-since = Od
inquiry-since = Izberite četrtletje v obdobju: { $first } – { $last }.
inquiry-column-what = Vprašanje
inquiry-column-until = Do
inquiry-any = Otroci (država izvora: { $origin }): opaženi od četrtletja { $quarter }?
inquiry-form = Otroci (država izvora: { $origin }; { $form }): opaženi od četrtletja { $quarter }?
inquiry-open = čaka na vaš odgovor
inquiry-answered = odgovorjeno
inquiry-closed = zaključeno
inquiry-until = Rok za odgovor: { $day }.
inquiry-until-over = Rok za odgovor je potekel: { $day }.
inquiry-own = Odgovor vaše države
inquiry-own-hint = Brez števila in brez imena. Spremenite ga lahko, dokler je vprašanje odprto.
inquiry-answer = Odgovor
inquiry-send-answer = Odgovori
inquiry-answers = Kaj odgovarjajo države
inquiry-countries = Države
inquiry-too-few = { $missing-plural ->
    [one] Potreben je še { $missing } odgovor, preden se kateri prikaže.
    [two] Potrebna sta še { $missing } odgovora, preden se kateri prikaže.
    [few] Potrebni so še { $missing } odgovori, preden se kateri prikaže.
   *[other] Potrebnih je še { $missing } odgovorov, preden se kateri prikaže.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Manjka { $missing } odgovor, zato ni prikazan noben.
    [two] Manjkata { $missing } odgovora, zato ni prikazan noben.
    [few] Manjkajo { $missing } odgovori, zato ni prikazan noben.
   *[other] Manjka { $missing } odgovorov, zato ni prikazan noben.
}
inquiry-contacts = Te države bi se raje pogovorile z vami
reply-yes = Da
reply-no = Ne
reply-cannot-say = Ne morem reči
reply-contact = Prosim za stik z menoj
event-inquiry-answered = na poizvedbo odgovorjeno
event-inquiry-asked = poizvedba poslana kolegom
event-inquiry-closed = poizvedba zaključena
job-close = Zaključi poizvedbe kolegom
letter-inquiry-subject = Vprašanje kolega
letter-inquiry-body = Kolega sprašuje, ali je vaša država nekaj opazila. Odgovorite lahko z eno besedo. Prijavite se, da vprašanje preberete v svojem jeziku.
letter-inquiry-closed-subject = Poizvedba kolegom je zaključena
letter-inquiry-closed-body = Vprašanje, ki ste ga prejeli ali postavili, je zaključeno. Prijavite se in si oglejte, koliko držav je kako odgovorilo.
