# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Spis osób
directory-lead = Kto odpowiada za który kraj, jakimi językami mówi, na czym się zna i jak się z nim skontaktować. Czytają to tylko zalogowani koordynatorzy i kierownictwo.
directory-search = Szukaj
directory-found = { $people-plural ->
    [one] Jedna osoba
    [few] { $people } osoby
    [many] { $people } osób
   *[other] { $people } osoby
}
directory-none = Nikt w spisie nie zna się na tym wszystkim. Można zawęzić wymagania albo zadać pytanie wszystkim.
directory-field-country = Kraj
directory-field-assist = Pomoc dla dzieci
directory-field-language = Język
directory-column-name = Imię i nazwisko
directory-column-seat = Odpowiada za
directory-column-reach = Kontakt
directory-column-languages = Języki
directory-column-knows = Wiedza
directory-deputy = Zastępstwo: { $seat }, od { $from } do { $until }
directory-own = Własny wpis
directory-own-lead = Te informacje ułatwiają innym nawiązanie kontaktu. Czytają je tylko koordynatorzy i kierownictwo. Niczego nie trzeba podawać, a po zamknięciu konta wszystko znika.
directory-field-phone = Telefon
directory-phone-hint = Tylko jeżeli inni mogą dzwonić. Najwyżej 25 znaków.
directory-phone-wrong = Dozwolone są tylko cyfry, spacje oraz + ( ) -, najwyżej { $most } znaków.
directory-field-languages = Znane języki
directory-field-forms = Znane formy wyzysku
directory-field-crims = Do czego zmusza się dzieci – znane sposoby
directory-field-assists = Znane rodzaje pomocy
directory-field-origins = Kraje pochodzenia dzieci, z którymi prowadzono pracę
directory-save = Zapisz
directory-reached = Najlepszy kontakt
directory-reached-MORNINGS = przed południem
directory-reached-AFTERNOONS = po południu
directory-reached-EMAIL = e-mailem
event-directory-changed = zmieniono własny wpis w spisie
directory-language-BG = bułgarski
directory-language-CS = czeski
directory-language-DA = duński
directory-language-DE = niemiecki
directory-language-EL = grecki
directory-language-EN = angielski
directory-language-ES = hiszpański
directory-language-ET = estoński
directory-language-FI = fiński
directory-language-FR = francuski
directory-language-GA = irlandzki
directory-language-HR = chorwacki
directory-language-HU = węgierski
directory-language-IT = włoski
directory-language-LT = litewski
directory-language-LV = łotewski
directory-language-MT = maltański
directory-language-NL = niderlandzki
directory-language-PL = polski
directory-language-PT = portugalski
directory-language-RO = rumuński
directory-language-SK = słowacki
directory-language-SL = słoweński
directory-language-SV = szwedzki
directory-language-IS = islandzki
directory-language-NB = norweski (bokmål)
directory-language-UK = ukraiński

practice-title = Co się sprawdziło
practice-lead = Krótkie notatki o tym, co pomogło dzieciom i jaki był skutek. Każdą przejrzało kierownictwo. Czytają to tylko zalogowani koordynatorzy i kierownictwo.
practice-none = Nie ma jeszcze takiej notatki.
practice-write = Opisz, co się sprawdziło
practice-write-for = Opis tego, co się sprawdziło: { $country }
practice-write-lead = Należy opisać, co zrobiono i jaki był skutek, także wtedy, gdy jeszcze się nie udało. Z opisu nie może dać się rozpoznać żadnego dziecka. Przed innymi czyta go kierownictwo.
practice-column-what = Co zrobiono
practice-column-about = Dla kogo
practice-field-measure = Co zrobiono
practice-field-outcome = Jaki był skutek
practice-field-language = Język tekstu
practice-field-text = Własnymi słowami
practice-field-words = Słowa w tekście
practice-text-hint = Najwyżej { $most } znaków. Bez imion i nazwisk, dat, adresów i numerów spraw oraz bez informacji o pochodzeniu etnicznym.
practice-text-missing = Należy napisać kilka zdań o tym, co zrobiono.
practice-too-many = Za dużo notatek jak na jeden dzień. Jeżeli wszystkie są zamierzone, proszę powiadomić kierownictwo.
practice-send = Przekaż kierownictwu
practice-what = { $measure }: { $outcome }
practice-state-waiting = czeka na kierownictwo
practice-state-published = opublikowana
practice-state-returned = zwrócona
practice-returned-why = Powód zwrotu:
practice-again = Napisz od nowa
practice-judge = Czeka na kierownictwo
practice-judge-hint = Nikt inny jeszcze jej nie czytał. Czy można rozpoznać dziecko, rodzinę lub funkcjonariusza? Czy ktoś w innym kraju mógłby zrobić to samo?
practice-publish = Udostępnij innym
practice-reason = Powód zwrotu
practice-return = Zwróć
practice-return-PERSON = można by kogoś rozpoznać
practice-return-UNCLEAR = nie jest jasne, co zrobiono
practice-return-NO_MEASURE = opisuje sprawę, a nie to, co pomogło
practice-return-DOUBLE = już to opisano
practice-elsewhere = Co sprawdziło się gdzie indziej
practice-measure-INTERVIEW = Rozmowa z osobą przeszkoloną w słuchaniu dzieci
practice-measure-GUARDIAN = Opiekun od pierwszego dnia
practice-measure-HOUSE = Chroniony dom
practice-measure-SCHOOL = Miejsce w szkole
practice-measure-JOINT_TEAM = Policja i opieka nad młodzieżą z dwóch krajów w jednym zespole
practice-measure-HOTLINE = Telefon zaufania znany dzieciom
practice-measure-DEBT_HELP = Pomoc wobec żądań spłaty długu
practice-measure-AGE_ASSESS = Staranna ocena wieku
practice-measure-RETURN_PLAN = Plan bezpiecznego powrotu
practice-measure-ONLINE = Sprawdzanie, gdzie w internecie werbuje się dzieci
practice-outcome-STAYED_SAFE = dzieci zostały i były bezpieczne
practice-outcome-FAMILY_FOUND = znaleziono rodzinę
practice-outcome-NETWORK_SEEN = ustalono, kto je wykorzystuje
practice-outcome-WENT_TO_SCHOOL = dzieci poszły do szkoły
practice-outcome-TOLD_MORE = dzieci mogły opowiedzieć, co je spotkało
practice-outcome-NOT_YET = jeszcze bez skutku
event-practice-published = opublikowano notatkę o tym, co się sprawdziło
event-practice-returned = zwrócono notatkę o tym, co się sprawdziło
event-practice-written = napisano notatkę o tym, co się sprawdziło
task-practice = { $notes-plural ->
    [one] Czeka jedna notatka o tym, co się sprawdziło
    [few] Czekają { $notes } notatki o tym, co się sprawdziło
    [many] Czeka { $notes } notatek o tym, co się sprawdziło
   *[other] Czeka { $notes } notatki o tym, co się sprawdziło
}
letter-practice-subject = Czeka notatka z innego kraju
letter-practice-body = Jest nowa notatka o tym, co się sprawdziło. Nikt jej nie przeczyta, zanim nie przejrzy jej kierownictwo. W tym celu należy się zalogować.
