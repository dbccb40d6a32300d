# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Negyedéves tájékoztató
bulletin-title = Áldozatként azonosított gyermekek
bulletin-subtitle = Negyedéves tájékoztató · { $participants } ország közül { $reporting } szolgáltatott adatot · közzététel: { $moment } (brüsszeli idő szerint)
bulletin-running = Negyedéves tájékoztató · { $quarter }
bulletin-foot = { $edition } kiadás · { $version }. változat · { $language }
bulletin-subject = Összesített adatok a kizsákmányolás áldozataként azonosított gyermekekről állampolgárság, életkor, nem, forma és ország szerint.

headlines-heading = Ebben a negyedévben
headline-total = { $children-plural ->
    [one] **{ $children } gyermeket** regisztráltak újonnan áldozatként { $countries } adatszolgáltató országban.
   *[other] **{ $children } gyermeket** regisztráltak újonnan áldozatként { $countries } adatszolgáltató országban.
}
headline-like-for-like = A mindkét negyedévről adatot szolgáltató országokban ({ $countries }): **{ $now }** gyermek, egy évvel korábban { $before } ({ $percent }).
headline-like-for-like-none = Az egy évvel korábbival való összevetés nem közölhető: legalább egy szükséges adat nem közölhető, vagy nem érkezett meg.
headline-form = A közölt formák közül a leggyakoribb: **{ $form }**, { $children } gyermek. Ezek a gyermekek áldozatok, soha nem gyanúsítottak.
headline-first-shown = Először közölt származási országok: **{ $origins }**.
headline-rising = Származási országok, ahonnan egyértelműen több gyermek származik, mint egy évvel korábban: **{ $origins }**.
headline-origins-quiet = Nincs először közölt származási ország, és egyiknél sincs egyértelmű növekedés. Ha egy származási ország nem szerepel, az nem jelenti azt, hogy onnan nincs gyermek.
headline-where = { $countries } ország összesített adata közül { $shown } közölhető; a többi beérkezett, de kis számok védelme miatt nem jelenik meg.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } ({ $before } → { $now })

limits-title = Amit ezek az adatok nem mutatnak meg
limits-recognised = Ezek az adatok az áldozatként **felismert** gyermekeket veszik számba. A több felismert áldozat nem jelent több bűncselekményt: amelyik ország jobban keres, többet talál. Az országokat nem rangsoroljuk.
limits-mark = A „c” jelentése: nem közölt adat, mert a szám kicsi, vagy kis számot véd.
languages-title = Az Ön nyelvén

glance-heading = Áttekintés
glance-lead = A kizsákmányolás áldozataként újonnan regisztrált gyermekek az összes adatszolgáltató országban együtt.
glance-title-up = Több gyermek, mint egy évvel korábban, a mindkét negyedévről adatot szolgáltató országokban
glance-title-down = Kevesebb gyermek, mint egy évvel korábban, a mindkét negyedévről adatot szolgáltató országokban
glance-title-same = Ugyanannyi gyermek, mint egy évvel korábban, a mindkét negyedévről adatot szolgáltató országokban
glance-title-plain = Újonnan regisztrált gyermekek negyedévenként
glance-subtitle = Újonnan regisztrált gyermekek negyedévenként. Az adatszolgáltató országok száma változik: az összehasonlítás óvatosságot kíván.
glance-series = Minden adatszolgáltató ország
glance-alt = Oszlopdiagram az újonnan regisztrált gyermekekről az utolsó { $quarters } negyedévben: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Újonnan regisztrált gyermekek negyedévenként
glance-column-quarter = Negyedév
glance-column-children = Gyermekek
glance-column-countries = Adatszolgáltató országok
coverage = { $participants } ország közül { $reporting }
source = Forrás: nemzeti koordinátorok; az adatok állapota: { $day } · { $coverage }

origins-heading = Származás
origins-lead = Az újonnan regisztrált gyermekek állampolgársága szerinti ország. Az állampolgárság nem árulja el, hol zsákmányolták ki a gyermeket, és azt sem, hogy ki.
origins-title = A közölt adatok szerint leggyakoribb származási országok: { $origins }
origins-title-none = Ebben a negyedévben egyetlen származási ország adata sem közölhető.
origins-subtitle = Újonnan regisztrált gyermekek állampolgárság szerint: { $quarter }, vékonyabban { $year } azonos negyedéve
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Sávdiagram a leggyakoribb közölt származási országokról. { $values }.
origins-value = { $origin }: { $now }, egy évvel korábban { $before }
origins-table = A leggyakoribb közölt származási országok, újonnan regisztrált gyermekek
origins-column-origin = Származás
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Új és gyakoribbá váló származási országok
signals-table = Figyelmet érdemlő származási országok a közölt adatok alapján
signals-column-said = Jelzés
signal-first-shown = Először közölt: egyetlen korábbi kiadásban sem szerepelt
signal-rising = Növekedés; { $year } azonos negyedévében: { $before }
signals-none = Nincs először közölt származási ország, és egyiknél sincs egyértelmű növekedés.
signals-note = Ha egy származási ország nem szerepel, az nem jelenti azt, hogy onnan nincs gyermek: a kis számokat és az ezeket védő számokat nem közöljük. A jelzés arra ad okot, hogy utánanézzünk; egyetlen gyermekről sem megállapítás.
regions-world-title = Világrégiók
regions-world-table = Újonnan regisztrált gyermekek az állampolgárság szerinti világrégió szerint
regions-world-column = Világrégió
years-title = Származás országonként, { $year }
years-table = { $year }: újonnan regisztrált gyermekek adatszolgáltató ország és állampolgárság szerint (a leggyakoribb közölt származási országok)
years-column-country = Ország
years-missing = Országok, amelyek { $year } négy negyedéve közül nem mindegyikről szolgáltattak adatot: { $countries }.
years-missing-country = { $country } (4 negyedévből { $quarters })
years-late = A negyedévük kiadása után érkezett válaszok az éves adatban szerepelnek: { $countries }.

ages-heading = Életkor és nem
ages-lead = A regisztráláskori életkor. Ha egy országnak nincs adata a korcsoportokról, a gyermekek az „életkor nem ismert” sorban szerepelnek.
ages-title = Újonnan regisztrált gyermekek életkor és nem szerint
ages-subtitle = { $quarter }, Európa
ages-alt = Sávdiagram az újonnan regisztrált gyermekekről életkor szerint. { $values }.
ages-table = Újonnan regisztrált gyermekek életkor és nem szerint, Európa
ages-column-age = Életkor
labelled-value = { $label }: { $value }

forms-heading = A kizsákmányolás formái
forms-lead = A fő forma, gyermekenként egy. A „Több forma” azt jelenti, hogy a fő forma nem ismert.
forms-title = A leggyakoribb közölt forma: { $form }
forms-title-none = Ebben a negyedévben egyetlen forma adata sem közölhető
forms-column-form = Fő forma

countries-heading = Országok
countries-lead = Honnan érkeztek adatok. A több felismert áldozat nem jelent több bűncselekményt: a térkép a felismerést mutatja, nem a kockázatot.
countries-title = Honnan érkeztek adatok, és mely összesített adatok közölhetők
countries-subtitle = Újonnan regisztrált gyermekek, { $quarter }. Minden országot egy azonos méretű négyzet jelöl.
countries-alt = Európa térképe négyzetekből, országonként eggyel. Közölt országos adat: { $shown }; beérkezett, de nem közölt: { $hidden }; nem szolgáltatott adatot: { $absent }. Az alábbi táblázat minden értéket tartalmaz.
countries-table = Újonnan regisztrált gyermekek országonként
countries-column-country = Ország
countries-column-answer = Válasz
countries-column-course = { $quarters-plural ->
    [one] egy negyedév
   *[other] { $quarters } negyedév
}
countries-column-kind = Adatok
course-says = Gyermekek negyedévenként: { $values }
answer-reported = van adat
answer-absent = nincs adat
figures-real = beérkezett
figures-simulated = szimulált
legend-class-4 = 250 vagy több
legend-class-3 = 100–249
legend-class-2 = 30–99
legend-class-1 = 5–29
legend-hidden = c: nem közölt
legend-absent = nincs adat
regions-title = Régiók összesen
regions-table = Újonnan regisztrált gyermekek régiónként
regions-column-region = Régió

method-heading = Módszer, minőség és adatvédelem
method-count-title = Mit számolunk
method-count = Gyermek a 18 év alatti személy. Minden gyermek egyszer számít: abban a negyedévben, amikor a kizsákmányolás feltételezett vagy hivatalosan azonosított áldozataként újonnan regisztrálták, és abban az országban, amely regisztrálta. A bűncselekmény elkövetésére kényszerített gyermekek áldozatok.
method-quality-title = Minőség
method-quality = A nemzeti koordinátorok negyedévente küldenek összesített adatokat. Minden adatnál ellenőrizzük az összegeket, a kódokat és a szokatlan változásokat; a későbbi változatok soha nem írják felül a korábbiakat. Az országok eltérnek a jogszabályokban, abban, hogy ki regisztrálhat gyermeket, és abban, hogy milyen alaposan keresnek.
method-revisions-title = Revíziók
method-revisions-none = Ezzel a kiadással egyetlen korábbi adat sem módosult.
method-revisions = Ezzel a kiadással korábbi adatokat közlünk újra, mert javították az alapjukul szolgáló válaszokat: { $answers }. A korábbi kiadások változatlanok maradnak. A javítást akkor közöljük, ha sem önmagában, sem a két adatot egymás mellé téve nem derül ki belőle kis szám; egyébként a korábban közölt adat marad érvényben az éves adatig vagy véglegesen.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (csak az éves adatban)
method-confidentiality-title = Adatvédelem
method-confidentiality = Közlési küszöb: { $threshold }. Az ennél kisebb számokat nem közöljük, és velük együtt annyi más adatot is elrejtünk, hogy bármely kiadás bármely táblázataiból összeadással vagy kivonással se lehessen egyiket sem kiszámítani. A nulla, a kis számok és a védő adatok ugyanazt a „c” jelet kapják. Közzététel előtt minden rejtett adatra bizonyítás készül arról, hogy nem számítható ki, és ezt független ellenőrzés követi.
method-simulated-title = Szimulált adatok
method-simulated = Az Egyesült Királyság adatai valósak: UK Home Office, a National Referral Mechanism statisztikái, Open Government Licence v3.0, csak gyermekek. Az összes többi ország adatai ehhez a bemutatóhoz készült, kitalált adatok, és senkiről sem szólnak.
method-cite-title = Hivatkozás
method-cite = Gyermekek kizsákmányolása elleni európai munkacsoport: Áldozatként azonosított gyermekek, { $edition } kiadás, { $version }. változat ({ $day }).
method-code = Ellenőrző kód: **{ $code }**. Az e PDF-ben lévő adattábla SHA-256 értékének eleje, minden nyelven azonos.

strip-title = { $participants } ország közül { $reporting } szolgáltatott adatot
strip-subtitle = Válaszok, { $quarter }; a „nincs jelentenivaló” is válasz
strip-alt = Sáv az összes részt vevő országgal. Nem szolgáltatott adatot: { $countries }.
strip-alt-all = Sáv az összes részt vevő országgal: minden ország szolgáltatott adatot.
strip-reported = Adatot szolgáltatott: { $countries }
strip-absent = Nem szolgáltatott adatot: { $countries }

tables-about = A táblázatok: az üres érték nem közölt adat, mert a szám kicsi, nulla, vagy kis számot véd. Ha egy ország egy időszakra nem szolgáltatott adatot, nem szerepel a táblázatokban, és nem szerepel az a kód sem, amely alatt akkor senkit sem lehetett számba venni; az összegzéshez ezeket az absent_ kezdetű fájlok sorolják fel. A „-late” a negyedévük kiadása után érkezett válaszokat jelöli. A „-told-” és egy kiadás neve azt jelzi, amit egy korábbi kiadás közölt egy azóta újra közölt negyedévről; a „-kept”, az „-added-” és a „-removed-” a kettő közös, illetve eltérő részei. A hier.csv adja meg, mi minek az összetevője.

contents-title = Tartalom
glance-line = Minden negyedévről adatot szolgáltató országok: { $countries }
legend-none = c: nem közölt, vagy nincs adat
legend-shown = közölt, a gyermekek számával

appearances-heading = Mikor jelentek meg először a származási országok
appearances-title = { $origins-plural ->
    [one] Egy származási ország jelent meg először ezekben a negyedévekben
   *[other] { $origins } származási ország jelent meg először ezekben a negyedévekben
}
appearances-subtitle = Az első olyan negyedévtől, amelynek száma közölhető; az üres kör „c” jelet jelöl, soha nem nullát
appearances-alt = Idővonal a származási országokkal és azzal a negyedévvel, amelyben először megjelentek. { $values }.
appearances-table = Az e származási országokból újonnan regisztrált gyermekek negyedévenként
appearances-none = Az utolsó { $quarters } negyedévben egyetlen származási ország sem jelent meg először.

flow-title = Hol regisztrálták a leggyakoribb származási országokból való gyermekeket
flow-subtitle = { $year }, a legnagyobb közölt adatok (számuk: { $bands }); a sáv vastagsága a számot mutatja. A sáv az állampolgárságot és a regisztráló országot köti össze: nem útvonal.
flow-alt = Sávok az állampolgárságtól az adatszolgáltató országig. { $values }. Az alábbi táblázat minden értéket tartalmaz.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = A kizsákmányolás formái negyedévenként
forms-history-subtitle = Újonnan regisztrált gyermekek fő forma szerint, az utolsó { $quarters } negyedév; minden diagram azonos skálán
forms-history-alt = { $parts } kis oszlopdiagram, minden fő formához egy, azonos skálán. Az alábbi táblázat minden értéket tartalmaz.
forms-history-table = Újonnan regisztrált gyermekek fő forma és negyedév szerint

help-heading = Ki talált rá a gyermekekre, és milyen segítséget kapnak
help-lead = Az a szervezet, amely elsőként regisztrálta a gyermeket. Egy gyermek többféle segítséget is kaphat.
help-title = Ki regisztrálta elsőként a gyermekeket
help-subtitle = Újonnan regisztrált gyermekek szervezet szerint, { $quarter }
help-alt = Sávdiagram az újonnan regisztrált gyermekekről szervezet szerint. { $values }.
help-table = Újonnan regisztrált gyermekek az őket elsőként regisztráló szervezet szerint
help-column-organisation = Szervezet
help-assist-title = Segítség
help-assist-none = Ebben a negyedévben nem közölhető, hogy hány gyermek milyen segítséget kap: a számok kicsik, vagy nem érkeztek adatok.
help-assist-table = Újonnan regisztrált gyermekek, akik ezt a segítséget kapják (egy gyermek többfélét is kaphat)
help-column-assist = A segítség fajtája

profile-title = Országprofil: { $country }
profile-subject = Összesített adatok egy országban a kizsákmányolás áldozataként azonosított gyermekekről.
profile-running = Országprofil · { $country } · { $quarter }
profile-lead = { $quarter } · közzététel: { $moment } (brüsszeli idő szerint). Egy ország közölhető adatai. A több felismert áldozat nem jelent több bűncselekményt; az országokat nem rangsoroljuk.
profile-now = Áldozatként újonnan regisztrált gyermekek, { $quarter }: **{ $value }**
profile-before = Az egy évvel korábbi azonos negyedév, { $quarter }: **{ $value }**
profile-hidden = nem közölt, kis számok védelme miatt
profile-absent = nincs válasz
profile-simulated = Ennek az országnak az adatai ehhez a bemutatóhoz készült, kitalált adatok, és senkiről sem szólnak.
profile-subtitle = Újonnan regisztrált gyermekek negyedévenként: { $country }
profile-source = Forrás: nemzeti koordinátor; az adatok állapota: { $day }
profile-ages-table = Újonnan regisztrált gyermekek életkor és nem szerint, { $quarter }
profile-year-none = Ennek az országnak még egyetlen naptári évéről sem jelent meg adat.
profile-year-hidden = { $year }: ennél az országnál egyetlen állampolgárság adata sem közölhető, mert a számok kicsik, vagy kis számokat védenek.
profile-year-table = Egy naptári évben újonnan regisztrált gyermekek állampolgárság szerint
profile-year-note = Az utolsó év leggyakoribb közölt állampolgárságai.

brief-title = Szakpolitikai összefoglaló: áldozatként azonosított gyermekek
brief-subject = Egy negyedév adatai a kizsákmányolás áldozataként azonosított gyermekekről, egy oldalon.
brief-running = Szakpolitikai összefoglaló · { $quarter }
brief-lead = { $quarter } · { $participants } ország közül { $reporting } szolgáltatott adatot · közzététel: { $moment } (brüsszeli idő szerint)

warning-title = Korai figyelmeztetés
warning-subject = Kódolt figyelmeztetés a koordinátorok között: sávok, soha nem számok.
warning-running = Korai figyelmeztetés · { $id }
warning-lead = Csak bejelentkezett koordinátoroknak és vezetőknek. Kódokat és sávokat közöl, így mindenki a saját nyelvén olvassa.
warning-field-kind = Fajta
warning-field-signal = Jelzés
warning-field-origin = Származás
warning-field-band = Gyermekek
warning-field-confidence = Megbízhatóság
warning-note = A figyelmeztetés arra ad okot, hogy utánanézzünk; egyetlen gyermekről, országról vagy származásról sem megállapítás.
warning-victims-title = A gyermekek áldozatok
warning-victims = Bármire kényszerítették is a gyermeket: kérdezze meg, ki húz belőle hasznot, és elsőként a gyermekvédelmet hívja.
watermark-inside = Korlátozott: { $role }
