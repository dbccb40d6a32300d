# People.
role-administrator = administrators
role-lead = darba grupas vadītājs
role-coordinator = nacionālais koordinators
role-focal = reģionālais kontaktpunkts
role-partner = partnerorganizācija
role-reader = lasītājs
account-invited = uzaicināts
account-active = aktīvs
account-closed = slēgts
seat-place = { $role } ({ $place })
seat-none = šodien nav lomas
cli-user-invited = { $email }: uzaicinājums ar lomu { $seat }. Šī saite atveras vienreiz, līdz { $until }:
cli-user-seated = { $email }: konts jau ir, un tagad tam ir arī šī loma: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Kontu vēl nav.
error-user-address = Tā nav e-pasta adrese.
error-user-unknown = Tādas personas vai lomas nav.
error-role-unknown = Nav lomas “{ $found }”. Lomas: { $expected }
error-code-unknown = “{ $found }” nav kods (1 līdz 16 rakstzīmes: A–Z, 0–9, _ . -)
error-seat-country = Šai lomai jānorāda valsts (--country).
error-seat-region = Kontaktpunktam jānorāda reģions (--region).
error-seat-organisation = Partnerorganizācijai jānorāda tās kods (--organisation).
error-seat-narrow = Šī loma tā netiek ierobežota: nenorādiet valsti, reģionu vai organizāciju.
error-seat-days = Šīs lomas dienas nesaskan.
error-seat-taken = { $person }: šī loma tur jau ir. Vispirms to izbeidziet vai nododiet citam.

# At the door.
page-nav-tasks = Mani uzdevumi
page-nav-people = Personas
page-nav-places = Valstis un reģioni
page-nav-ledger = Žurnāls
page-nav-account = Mans konts
page-nav-sign-in = Pieteikties
page-sign-out = Iziet
page-session-ends = Jūsu sesija ir spēkā līdz šim laikam: { $moment } (Briseles laiks), un ilgāk, kamēr strādājat.
page-session-soon = Jūsu sesija beigsies pēc divām minūtēm. Lai to turpinātu, nosūtiet ierakstīto vai atveriet citu lapu.
form-problems = Radās problēma
form-title-problem = Problēma: { $title }
form-code = Tas nav kods (lielie burti, cipari, _ vai -).
form-role = Izvēlieties lomu.
form-country = Izvēlieties šai lomai valsti.
form-region = Kontaktpunktam jānorāda reģions.
form-organisation = Partnerorganizācijai jānorāda tās kods.
form-day = Norādiet dienu, piemēram, 2026-09-30.
form-own-seat = Sev lomu piešķirt nevar. To var izdarīt cits administrators.
form-not-yourself = Savu kontu slēgt nevar. To var izdarīt cits administrators.
button-continue = Turpināt
button-save = Saglabāt
option-none = Nav
field-email = E-pasta adrese
field-passphrase = Paroles frāze
field-old = Pašreizējā paroles frāze
field-new = Jaunā paroles frāze
field-code = Kods
field-name = Vārds
field-language = Valoda
field-country = Valsts
field-region = Reģiona kods
field-organisation = Organizācijas kods
field-deputy = Vietnieks
field-successor = Pēctecis
field-last = Pašreizējā lomas turētāja pēdējā diena
hint-region = Tikai kontaktpunktam. Kodi ir sadaļā “Valstis un reģioni”.
hint-organisation = Tikai partnerorganizācijai.
enter-title = Pieteikties
enter-lead = Koordinatoriem, kontaktpunktiem, partneriem, vadītājiem un administratoriem. Biļeteni un tabulas ir pieejami ikvienam.
enter-button = Pieteikties
enter-forgot = Aizmirsu paroles frāzi
enter-refused = Adrese un paroles frāze neatbilst viena otrai.
enter-too-many = Pārāk daudz mēģinājumu. Lūdzu, pagaidiet ceturtdaļstundu.
enter-over = Jūsu sesija beidzās, pirms tas pienāca. Piesakieties vēlreiz: ierakstītais ir saglabāts.
enter-by-link = Pieteikties kā { $email }.
code-title = Otrais faktors
code-hint = Seši cipari, ko pašlaik rāda Jūsu lietotne. Ja lietotnes vairs nav: viens no Jūsu atkopes kodiem.
code-wrong = Šis kods nav derīgs vai jau ir izmantots. Pagaidiet nākamo.
forgot-title = Aizmirsta paroles frāze
forgot-lead = Norādiet savu adresi. Ja tai ir konts, tiks nosūtīta vēstule ar saiti; saite atveras vienreiz, stundas laikā.
forgot-button = Nosūtīt vēstuli
forgot-done = Ja šai adresei ir konts, vēstule ir ceļā.
invited-title = Laipni lūdzam!
invited-lead = Uzaicinājums ir nosūtīts uz { $email }. Lai sāktu, izvēlieties paroles frāzi.
invited-button = Saglabāt paroles frāzi
reset-title = Jauna paroles frāze
reset-lead = Izvēlieties jaunu paroles frāzi adresei { $email }. Visas pārējās Jūsu sesijas tiks izbeigtas.
passphrase-hint = Rakstzīmju skaits – vismaz { $characters }. Dažus savstarpēji nesaistītus vārdus ir viegli atcerēties un grūti uzminēt.
passphrase-wrong = Tā nav Jūsu pašreizējā paroles frāze.
weak-short = Pārāk īsa: rakstzīmju skaits – vismaz { $characters }.
weak-long = Pārāk gara: rakstzīmju skaits – ne vairāk kā { $characters }.
weak-personal = Tajā ir Jūsu vārds, Jūsu adrese vai šā pakalpojuma nosaukums. Izvēlieties ko citu.
weak-common = To jebkurš mēģinātu starp pirmajiem. Izvēlieties dažus savstarpēji nesaistītus vārdus.
link-until = Šī saite atveras vienreiz, līdz šim laikam: { $moment } (Briseles laiks).
gone-title = Šī saite neatveras
gone-unknown = Saite nav pilnīga vai nekad nav šeit izveidota. Nokopējiet no vēstules visu rindu.
gone-used = Saite jau ir izmantota, vai to aizstājusi jaunāka. Katra atveras vienreiz.
gone-expired = Šīs saites laiks ir beidzies. Palūdziet jaunu.
again-title = Pieteikšanās ir izdevusies
again-lead = Iepriekš ierakstītais joprojām ir šeit. Nekas vēl nav saglabāts.
again-button = Nosūtīt tagad
again-leave = Atstāt un doties uz maniem uzdevumiem
forged-title = Šo veidlapu nevarēja pieņemt
forged-lead = Tā nav nosūtīta no šā pakalpojuma lapas, vai lapa bija pārāk veca. Nekas netika mainīts.
forged-back = Atvērt lapu vēlreiz
not-yours-title = Jums nav piekļuves
not-yours-lead = Jūsu loma šo lapu neietver. Ja tai vajadzētu, vērsieties pie administratora.

# My account.
account-title = Mans konts
account-describe = Vārds un valoda
account-passphrase = Paroles frāze
account-passphrase-button = Mainīt paroles frāzi
second-title = Otrais faktors
second-is-set = Piesakoties tiek prasīts kods no Jūsu lietotnes.
second-codes-left = { $codes-plural ->
    [zero] Atlikuši { $codes } atkopes kodi.
    [one] Atlicis { $codes } atkopes kods.
   *[other] Atlikuši { $codes } atkopes kodi.
}
second-new-codes = Izveidot jaunus atkopes kodus
second-is-missing = Jūsu kontu aizsargā tikai paroles frāze. Otrais faktors to pasargā, ja paroles frāze kļūst zināma.
second-set-up = Iestatīt otro faktoru
second-needed = Jūsu lomai vajadzīgs otrais faktors: papildus paroles frāzei – kods, ko var parādīt tikai Jūsu tālrunis vai dators.
second-offered = Otrais faktors pasargā Jūsu kontu, ja paroles frāze kļūst zināma. Tas aizņem divas minūtes.
second-step-app = Ja Jums tādas nav, instalējiet tālrunī vai datorā lietotni vienreizējiem kodiem. Der jebkura.
second-step-scan = Ļaujiet lietotnei noskenēt šo kvadrātu.
second-square = Kvadrātveida kods ar slepeno atslēgu Jūsu lietotnei; tā pati atslēga tālāk ir teksta veidā
second-step-type = Vai ierakstiet lietotnē šo slepeno atslēgu:
second-code-hint = Seši cipari, ko pašlaik rāda lietotne.
second-later = Vēlāk
codes-title = Atkopes kodi
codes-lead = Izdrukājiet vai pierakstiet šos kodus un glabājiet tur, kur glabājat svarīgus dokumentus. Katrs vienreiz atver Jūsu kontu, ja lietotnes vairs nav. Tie tiek parādīti tikai tagad.
codes-kept = Kodi ir saglabāti
sessions-title = Kur esat pieteikušies
sessions-caption = Jūsu sesijas
sessions-browser = Pārlūkprogramma
sessions-begun = Kopš
sessions-seen = Pēdējoreiz lietota
sessions-this = Šī
sessions-unknown = Nav zināma
sessions-end = Iziet tur
sessions-end-all = Iziet visur
letters-title = Vēstules
letters-received = Katru jauno biļetenu Jūs saņemat vēstulē.
letters-stopped = Jūs nesaņemat vēstules par jauniem biļeteniem.
letters-stop = Nesaņemt šīs vēstules
letters-begin = Saņemt šīs vēstules
tokens-title = Marķieri programmām
tokens-link = Izveidot vai atsaukt marķierus
tokens-lead = Ar marķieri Jūsu programma var vērsties datu saskarnē Jūsu vārdā. Tas atver tikai to, ko drīkstat atvērt Jūs, un nekad – vadītāju un administratoru lapas.
tokens-made = Šis ir jaunais marķieris. Tas tiek parādīts tikai tagad.
tokens-none = Jums nav marķieru.
tokens-new = Jauns marķieris
tokens-name = Kam tas paredzēts
tokens-scopes = Ko tas drīkst
tokens-days = Cik ilgi tas derīgs
tokens-button = Izveidot marķieri
tokens-ends = Derīgs līdz
tokens-used = Pēdējoreiz lietots
tokens-unused = Nekad
tokens-revoke = Atsaukt
scope-read = Lasīt manus pārskatus
scope-submit = Nosūtīt manus pārskatus
days = { $days-plural ->
    [zero] { $days } dienu
    [one] { $days } diena
   *[other] { $days } dienas
}

# Administrators.
people-title = Personas
people-caption = Visi, kam ir konts
column-role = Loma
column-state = Konts
column-do = Darbība
column-from = No
column-until = Līdz
column-code = Kods
column-who = Kas
column-regions = Reģioni
column-at = Kad (UTC)
column-what = Kas darīts
column-subject = Par ko
invite-title = Uzaicināt personu
invite-lead = Uzreiz tiek nosūtīta vēstule ar saiti. Saite atveras vienreiz, nedēļas laikā; persona izvēlas paroles frāzi.
invite-button = Nosūtīt uzaicinājumu
seats-caption = Lomas
seat-give = Pievienot lomu
seat-end = Izbeigt šodien
seat-deputy = vietnieks
deputy-title = Iecelt vietnieku
deputy-button = Iecelt
hand-title = Nodot lomu
hand-button = Nodot
person-account = Konts
person-invite = Nosūtīt jaunu uzaicinājumu
person-drop-factor = Noņemt otro faktoru
person-close = Slēgt kontu
person-ledger = Ko žurnāls rāda par šo personu
places-title = Valstis un reģioni
places-lead = Kuras valstis piedalās, to reģioni un kas šodien par tiem atbild.
ledger-title = Žurnāls
ledger-lead = Kas ko darījis, jaunākais pirmais. Rindas tiek pievienotas, nekad netiek mainītas.
ledger-caption = Žurnāla rindas
ledger-search = Meklēt
ledger-none = Tādu rindu nav.
ledger-older = Vecākas rindas

# My tasks and returns.
tasks-title = Mani uzdevumi
tasks-none = Šodien Jums nav lomas. Ja tai vajadzētu būt, vērsieties pie administratora.
task-report = Dati: { $quarter }
task-due = Termiņš: { $moment } (Briseles laiks).
task-over = Termiņš ir beidzies; arī novēloti dati joprojām ir gaidīti.
task-left = { $days-plural ->
    [zero] Atlikušas { $days } dienas.
    [one] Atlikusi { $days } diena.
   *[other] Atlikušas { $days } dienas.
}
task-accept = Atbildes: { $quarter }
task-accept-more = Atbildējušās valstis: { $answered } no { $countries }; gaida Jūsu lēmumu: { $waiting }.
task-welcome = Uzaicināti, bet vēl nav šeit
task-welcome-more = { $people-plural ->
    [zero] { $people } personas vēl nav izmantojušas uzaicinājumu.
    [one] { $people } persona vēl nav izmantojusi uzaicinājumu.
   *[other] { $people } personas vēl nav izmantojušas uzaicinājumu.
}
task-read = Biļeteni
task-read-more = Visi publicētie izdevumi un to tabulas.
ladder = Cik tālu tikts
rung-open = Atvērts
rung-sent = Nosūtīts
rung-accepted = Pieņemts
rung-edition = Izdevumā
returns-title = Pārskati: { $place }
returns-lead = Visas nosūtītās versijas. Jauna versija nekad neaizstāj agrāku.
returns-none = Vēl nekas nav nosūtīts.
returns-waiting = gaida
column-quarter = Ceturksnis
column-version = Versija
column-sent = Nosūtīts
column-accepted = Pieņemts
column-children = Identificētie bērni

# Letters about one's own account.
letter-invitation-subject = Uzaicinājums strādāt ar Taskforce Hub
letter-invitation-body = Aicinām Jūs strādāt ar Taskforce Hub. Lai izvēlētos paroles frāzi, atveriet šo saiti.
letter-reset-subject = Jauna Taskforce Hub paroles frāze
letter-reset-body = Kāds, iespējams, Jūs, lūdza jaunu paroles frāzi. Lai to izvēlētos, atveriet šo saiti.
letter-sign-in-subject = Saite, ar ko pieteikties Taskforce Hub
letter-sign-in-body = Lai pieteiktos, atveriet šo saiti.
letter-link = Atvērt: { $link }
letter-link-until = Tā atveras vienreiz, līdz šim laikam: { $moment } (Briseles laiks).
letter-link-other = Ja šo vēstuli negaidījāt, Jums nekas nav jādara: bez saites nekas nenotiek. Nekad nenododiet to citiem.

# The first start and the demonstration.
cli-first-link = Šo sistēmu vēl neviens neadministrē. Ar šo saiti { $email } kļūst par tās pirmo administratoru; tā atveras vienreiz, līdz { $until }:
cli-demo-sign-in = Pieteikties tikai šajā iekārtā kā:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (prasa kodu: { $code })

# Events of the ledger.
event-any = viss
event-accept = pārskats pieņemts
event-account-closed = konts slēgts
event-account-described = mainīts vārds vai valoda
event-code-refused = nepareizs kods
event-code-replayed = atkārtoti izmēģināts lietots kods
event-consolidate = daļas saskaitītas
event-deputy-over = vietnieks nāca pēc pēdējās dienas
event-derogation = dati netiek gaidīti
event-extension = piešķirts ilgāks termiņš
event-form-forged = noraidīta no citurienes nākusi veidlapa
event-hold = aizturēta gada tabula
event-inside-seen = lasīts ierobežotas pieejamības izdevums
event-invite = uzaicinājums
event-link-expired = izmēģināta beigusies saite
event-link-reused = atkārtoti izmēģināta lietota saite
event-link-unknown = izmēģināta nezināma saite
event-own-seat-refused = noraidīta loma sev
event-part = iesniegta daļa
event-passphrase-refused = nepareiza pašreizējā paroles frāze
event-passphrase-set = iestatīta paroles frāze
event-prepare = izdevums sagatavots
event-publish = izdevums publicēts
event-question = uzdots jautājums
event-recovery-code = izmantots atkopes kods
event-recovery-codes = jauni atkopes kodi
event-recovery-refused = nepareizs atkopes kods
event-refused = liegta lapa
event-remind = nosūtīts atgādinājums
event-reset-asked = lūgta jauna paroles frāze
event-reset-refused = jauna paroles frāze lūgta nezināmai adresei
event-returns-seen = skatīti pārskati
event-revise = sākta labošana
event-seat = loma piešķirta
event-seat-ended = loma izbeigta
event-seat-taken = noraidīta jau piešķirta loma
event-second-factor = parādīts otrais faktors
event-second-factor-dropped = noņemts otrais faktors
event-second-factor-set = iestatīts otrais faktors
event-session-forged = parādīta nezināma sesija
event-session-over = sesija beigusies
event-sign-in = pieteikšanās
event-sign-in-link = izveidota pieteikšanās saite
event-sign-in-refused = pieteikšanās noraidīta
event-sign-out = iziešana
event-sign-out-everywhere = iziešana visur
event-submit = pārskats nosūtīts
event-token-made = marķieris izveidots
event-token-refused = parādīts nezināms marķieris
event-token-revoked = marķieris atsaukts
event-too-many = pārāk daudz mēģinājumu
