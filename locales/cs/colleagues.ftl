# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Adresář
directory-lead = Kdo odpovídá za kterou zemi, jakými jazyky mluví, v čem se vyzná a jak jej zastihnout. Čtou jej pouze přihlášení koordinátoři a vedoucí.
directory-search = Vyhledat
directory-found = { $people-plural ->
    [one] Jedna osoba
    [few] { $people } osoby
    [many] { $people } osob
   *[other] { $people } osob
}
directory-none = Nikdo v adresáři nesplňuje vše zadané. Zadejte méně požadavků, nebo položte dotaz všem kolegům.
directory-field-country = Země
directory-field-assist = Pomoc dětem
directory-field-language = Mluví
directory-column-name = Jméno
directory-column-seat = Odpovídá za
directory-column-reach = Spojení
directory-column-languages = Jazyky
directory-column-knows = Zkušenosti
directory-deputy = Zástup: { $seat }, od { $from } do { $until }
directory-own = Váš záznam
directory-own-lead = Podle těchto informací vás kolegové snáze najdou. Čtou je pouze koordinátoři a vedoucí. Nic není povinné a při zrušení účtu se vše smaže.
directory-field-phone = Telefon
directory-phone-hint = Jen pokud vám kolegové mohou volat. Nejvýše 25 znaků.
directory-phone-wrong = Použijte pouze číslice, mezery a + ( ) -, nejvýše { $most } znaků.
directory-field-languages = Jazyky, kterými mluvíte
directory-field-forms = Formy vykořisťování, které znáte
directory-field-crims = K čemu jsou děti nuceny a co o tom víte
directory-field-assists = Pomoc, kterou znáte
directory-field-origins = Země původu dětí, s nimiž máte zkušenosti
directory-save = Uložit
directory-reached = Nejlepší spojení
directory-reached-MORNINGS = dopoledne
directory-reached-AFTERNOONS = odpoledne
directory-reached-EMAIL = e-mailem
event-directory-changed = změna vlastního záznamu v adresáři
directory-language-BG = bulharština
directory-language-CS = čeština
directory-language-DA = dánština
directory-language-DE = němčina
directory-language-EL = řečtina
directory-language-EN = angličtina
directory-language-ES = španělština
directory-language-ET = estonština
directory-language-FI = finština
directory-language-FR = francouzština
directory-language-GA = irština
directory-language-HR = chorvatština
directory-language-HU = maďarština
directory-language-IT = italština
directory-language-LT = litevština
directory-language-LV = lotyština
directory-language-MT = maltština
directory-language-NL = nizozemština
directory-language-PL = polština
directory-language-PT = portugalština
directory-language-RO = rumunština
directory-language-SK = slovenština
directory-language-SL = slovinština
directory-language-SV = švédština
directory-language-IS = islandština
directory-language-NB = norština (bokmål)
directory-language-UK = ukrajinština

practice-title = Co se osvědčilo
practice-lead = Krátké poznámky kolegů o tom, co dětem pomohlo a s jakým výsledkem. Každou z nich prošel některý z vedoucích. Čtou je pouze přihlášení koordinátoři a vedoucí.
practice-none = Zatím zde není žádná poznámka.
practice-write = Napsat, co se osvědčilo
practice-write-for = Napsat, co se osvědčilo: { $country }
practice-write-lead = Popište, co se udělalo a s jakým výsledkem, i když se to zatím neosvědčilo. Pište tak, aby nebylo možné poznat žádné dítě. Vedoucí poznámku přečte dříve než kolegové.
practice-column-what = Co se udělalo
practice-column-about = Pro koho
practice-field-measure = Co se udělalo
practice-field-outcome = Jaký byl výsledek
practice-field-language = Jazyk textu
practice-field-text = Vlastními slovy
practice-field-words = Slova v textu
practice-text-hint = Nejvýše { $most } znaků. Žádná jména, data, adresy ani spisové značky a nic o etnickém původu.
practice-text-missing = Napište několik vět o tom, co se udělalo.
practice-too-many = Na jeden den je to příliš mnoho poznámek. Pokud jsou všechny míněny vážně, informujte vedoucí.
practice-send = Předat vedoucímu
practice-what = { $measure }: { $outcome }
practice-state-waiting = čeká na vedoucího
practice-state-published = zveřejněno
practice-state-returned = vráceno
practice-returned-why = Vedoucí poznámku vrací s odůvodněním:
practice-again = Napsat znovu
practice-judge = Čeká na vedoucího
practice-judge-hint = Žádný kolega ji zatím nečetl. Lze poznat některé dítě, rodinu nebo úřední osobu? Mohl by někdo v jiné zemi postupovat stejně?
practice-publish = Zpřístupnit kolegům
practice-reason = Proč se vrací
practice-return = Vrátit
practice-return-PERSON = bylo by možné někoho poznat
practice-return-UNCLEAR = není jasné, co se udělalo
practice-return-NO_MEASURE = popisuje případ, ne to, co pomohlo
practice-return-DOUBLE = již to bylo popsáno
practice-elsewhere = Co se osvědčilo jinde
practice-measure-INTERVIEW = Rozhovor vedený osobou vyškolenou naslouchat dětem
practice-measure-GUARDIAN = Opatrovník od prvního dne
practice-measure-HOUSE = Chráněné bydlení
practice-measure-SCHOOL = Místo ve škole
practice-measure-JOINT_TEAM = Policie a péče o mládež dvou zemí v jednom týmu
practice-measure-HOTLINE = Linka pomoci, kterou děti znají
practice-measure-DEBT_HELP = Pomoc proti údajnému dluhu
practice-measure-AGE_ASSESS = Pečlivé posouzení věku
practice-measure-RETURN_PLAN = Plán bezpečného návratu
practice-measure-ONLINE = Hledání tam, kde jsou děti verbovány na internetu
practice-outcome-STAYED_SAFE = děti zůstaly a byly v bezpečí
practice-outcome-FAMILY_FOUND = našla se rodina
practice-outcome-NETWORK_SEEN = zjistilo se, kdo je vykořisťuje
practice-outcome-WENT_TO_SCHOOL = děti chodily do školy
practice-outcome-TOLD_MORE = děti mohly vyprávět, co se jim stalo
practice-outcome-NOT_YET = zatím bez výsledku
event-practice-published = zveřejněna poznámka o tom, co se osvědčilo
event-practice-returned = vrácena poznámka o tom, co se osvědčilo
event-practice-written = napsána poznámka o tom, co se osvědčilo
task-practice = { $notes-plural ->
    [one] Čeká na vás jedna poznámka o tom, co se osvědčilo
    [few] Čekají na vás { $notes } poznámky o tom, co se osvědčilo
    [many] Čeká na vás { $notes } poznámek o tom, co se osvědčilo
   *[other] Čeká na vás { $notes } poznámek o tom, co se osvědčilo
}
letter-practice-subject = Čeká na vás poznámka kolegy
letter-practice-body = jeden z kolegů napsal, co se osvědčilo. Nikdo to nečte, dokud poznámku neprojde některý z vedoucích. Učiníte tak po přihlášení.
