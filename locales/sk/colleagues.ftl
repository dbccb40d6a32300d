# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Adresár
directory-lead = Kto zodpovedá za ktorú krajinu, akými jazykmi hovorí, v čom sa vyzná a ako ho zastihnúť. Čítajú to len prihlásení koordinátori a vedúci.
directory-search = Hľadať
directory-found = { $people-plural ->
    [one] Jeden kolega
    [few] { $people } kolegovia
    [many] { $people } kolegov
   *[other] { $people } kolegov
}
directory-none = Nikto v adresári nespĺňa všetky tieto podmienky. Zmiernite ich alebo položte otázku všetkým kolegom.
directory-field-country = Krajina
directory-field-assist = Pomoc deťom
directory-field-language = Hovorí jazykom
directory-column-name = Meno
directory-column-seat = Zodpovedá za
directory-column-reach = Ako ho zastihnúť
directory-column-languages = Jazyky
directory-column-knows = Vyzná sa v
directory-deputy = Zastupovanie: { $seat }, od { $from } do { $until }
directory-own = Váš záznam
directory-own-lead = To, čo tu uvediete, pomáha kolegom nájsť vás. Čítajú to len koordinátori a vedúci. Nič nie je povinné a po zrušení účtu sa všetko odstráni.
directory-field-phone = Telefón
directory-phone-hint = Len ak vám kolegovia smú volať. Najviac 25 znakov.
directory-phone-wrong = Píšte len číslice, medzery a znaky + ( ) -; najvyšší počet znakov: { $most }.
directory-field-languages = Jazyky, ktorými hovoríte
directory-field-forms = Formy vykorisťovania, ktoré poznáte
directory-field-crims = Na čo sú deti nútené a vy sa v tom vyznáte
directory-field-assists = Pomoc, ktorú poznáte
directory-field-origins = Krajiny detí, s ktorými ste pracovali
directory-save = Uložiť
directory-reached = Zastihnuteľnosť
directory-reached-MORNINGS = dopoludnia
directory-reached-AFTERNOONS = popoludní
directory-reached-EMAIL = e-mailom
event-directory-changed = zmenený vlastný záznam v adresári
directory-language-BG = bulharčina
directory-language-CS = čeština
directory-language-DA = dánčina
directory-language-DE = nemčina
directory-language-EL = gréčtina
directory-language-EN = angličtina
directory-language-ES = španielčina
directory-language-ET = estónčina
directory-language-FI = fínčina
directory-language-FR = francúzština
directory-language-GA = írčina
directory-language-HR = chorvátčina
directory-language-HU = maďarčina
directory-language-IT = taliančina
directory-language-LT = litovčina
directory-language-LV = lotyština
directory-language-MT = maltčina
directory-language-NL = holandčina
directory-language-PL = poľština
directory-language-PT = portugalčina
directory-language-RO = rumunčina
directory-language-SK = slovenčina
directory-language-SL = slovinčina
directory-language-SV = švédčina
directory-language-IS = islandčina
directory-language-NB = nórčina (bokmål)
directory-language-UK = ukrajinčina

practice-title = Čo sa osvedčilo
practice-lead = Krátke poznámky kolegov o tom, čo deťom pomohlo a s akým výsledkom. Každú z nich si prečítal niektorý vedúci. Čítajú ich len prihlásení koordinátori a vedúci.
practice-none = Zatiaľ tu nie je žiadna poznámka.
practice-write = Napísať, čo sa osvedčilo
practice-write-for = Napísať, čo sa osvedčilo: { $country }
practice-write-lead = Napíšte, čo sa urobilo a s akým výsledkom, aj keď to zatiaľ neprinieslo úspech. Píšte tak, aby nebolo možné spoznať žiadne dieťa. Pred kolegami to číta vedúci.
practice-column-what = Čo sa urobilo
practice-column-about = Pre koho
practice-field-measure = Čo sa urobilo
practice-field-outcome = S akým výsledkom
practice-field-language = Jazyk textu
practice-field-text = Vlastnými slovami
practice-field-words = Slová v texte
practice-text-hint = Najvyšší počet znakov: { $most }. Žiadne mená, dátumy, adresy ani čísla spisov a nič o etnickej príslušnosti.
practice-text-missing = Napíšte niekoľko viet o tom, čo sa urobilo.
practice-too-many = Na jeden deň je to príliš veľa poznámok. Ak sú všetky zámerné, oznámte to vedúcim.
practice-send = Odovzdať vedúcemu
practice-what = { $measure }: { $outcome }
practice-state-waiting = čaká na vedúceho
practice-state-published = zverejnené
practice-state-returned = vrátené
practice-returned-why = Vedúci to vrátil:
practice-again = Napísať znova
practice-judge = Čaká na vedúceho
practice-judge-hint = Nikto z kolegov to ešte nečítal. Dá sa spoznať dieťa, rodina alebo policajt? Mohol by niekto v inej krajine postupovať rovnako?
practice-publish = Sprístupniť kolegom
practice-reason = Prečo sa vracia
practice-return = Vrátiť
practice-return-PERSON = niekoho by bolo možné spoznať
practice-return-UNCLEAR = nie je jasné, čo sa urobilo
practice-return-NO_MEASURE = opisuje prípad, nie to, čo pomohlo
practice-return-DOUBLE = už to bolo uvedené
practice-elsewhere = Čo sa osvedčilo inde
practice-measure-INTERVIEW = Rozhovor s osobou vyškolenou na počúvanie detí
practice-measure-GUARDIAN = Poručník od prvého dňa
practice-measure-HOUSE = Chránené bývanie
practice-measure-SCHOOL = Miesto v škole
practice-measure-JOINT_TEAM = Polícia a ochrana detí dvoch krajín v jednom tíme
practice-measure-HOTLINE = Linka pomoci, ktorú deti poznajú
practice-measure-DEBT_HELP = Pomoc proti údajnému dlhu
practice-measure-AGE_ASSESS = Starostlivé určenie veku
practice-measure-RETURN_PLAN = Plán bezpečného návratu
practice-measure-ONLINE = Hľadanie tam, kde sa deti verbujú na internete
practice-outcome-STAYED_SAFE = deti zostali a boli v bezpečí
practice-outcome-FAMILY_FOUND = našla sa rodina
practice-outcome-NETWORK_SEEN = zistilo sa, kto ich vykorisťuje
practice-outcome-WENT_TO_SCHOOL = deti chodili do školy
practice-outcome-TOLD_MORE = deti mohli povedať, čo sa im stalo
practice-outcome-NOT_YET = zatiaľ nie
event-practice-published = poznámka o tom, čo sa osvedčilo, zverejnená
event-practice-returned = poznámka o tom, čo sa osvedčilo, vrátená
event-practice-written = poznámka o tom, čo sa osvedčilo, napísaná
task-practice = { $notes-plural ->
    [one] Čaká na vás jedna poznámka o tom, čo sa osvedčilo
    [few] Čakajú na vás { $notes } poznámky o tom, čo sa osvedčilo
    [many] Čaká na vás { $notes } poznámok o tom, čo sa osvedčilo
   *[other] Čaká na vás { $notes } poznámok o tom, čo sa osvedčilo
}
letter-practice-subject = Čaká na vás poznámka od kolegu
letter-practice-body = Od kolegu prišla poznámka o tom, čo sa osvedčilo. Kým si ju neprezrie vedúci, nikto iný ju nečíta. Prihláste sa a prezrite si ju.
