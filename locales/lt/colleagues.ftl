# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Kolegų sąrašas
directory-lead = Kas už kurią šalį atsakingas, kokiomis kalbomis kalba, ką išmano ir kaip susisiekti. Tai mato tik prisijungę koordinatoriai ir vadovai.
directory-search = Ieškoti
directory-found = { $people-plural ->
    [one] { $people } kolega
    [few] { $people } kolegos
    [many] { $people } kolegų
   *[other] { $people } kolegų
}
directory-none = Sąraše nėra nieko, kas atitiktų visus kriterijus. Sumažinkite jų skaičių arba pateikite klausimą visiems kolegoms.
directory-field-country = Šalis
directory-field-assist = Pagalba vaikams
directory-field-language = Kalba
directory-column-name = Vardas, pavardė
directory-column-seat = Atsakomybė
directory-column-reach = Kaip susisiekti
directory-column-languages = Kalbos
directory-column-knows = Išmano
directory-deputy = Pavaduoja: { $seat }, nuo { $from } iki { $until }
directory-own = Jūsų įrašas
directory-own-lead = Tai, ką čia nurodysite, padės kolegoms jus rasti. Skaito tik koordinatoriai ir vadovai. Nieko nurodyti neprivaloma; uždarius paskyrą viskas ištrinama.
directory-field-phone = Telefonas
directory-phone-hint = Tik jei kolegos gali jums skambinti. Ne daugiau kaip 25 ženklai.
directory-phone-wrong = Rašykite tik skaitmenis, tarpus ir ženklus + ( ) -, didžiausias ženklų skaičius: { $most }.
directory-field-languages = Kalbos, kuriomis kalbate
directory-field-forms = Išnaudojimo formos, kurias išmanote
directory-field-crims = Ką vaikai verčiami daryti ir apie ką žinote
directory-field-assists = Pagalba, kurią išmanote
directory-field-origins = Šalys, su kurių vaikais dirbote
directory-save = Išsaugoti
directory-reached = Geriausia susisiekti
directory-reached-MORNINGS = rytais
directory-reached-AFTERNOONS = po pietų
directory-reached-EMAIL = el. paštu
event-directory-changed = pakeistas savas įrašas kolegų sąraše
directory-language-BG = bulgarų
directory-language-CS = čekų
directory-language-DA = danų
directory-language-DE = vokiečių
directory-language-EL = graikų
directory-language-EN = anglų
directory-language-ES = ispanų
directory-language-ET = estų
directory-language-FI = suomių
directory-language-FR = prancūzų
directory-language-GA = airių
directory-language-HR = kroatų
directory-language-HU = vengrų
directory-language-IT = italų
directory-language-LT = lietuvių
directory-language-LV = latvių
directory-language-MT = maltiečių
directory-language-NL = nyderlandų
directory-language-PL = lenkų
directory-language-PT = portugalų
directory-language-RO = rumunų
directory-language-SK = slovakų
directory-language-SL = slovėnų
directory-language-SV = švedų
directory-language-IS = islandų
directory-language-NB = norvegų (bukmolas)
directory-language-UK = ukrainiečių

practice-title = Kas pasiteisino
practice-lead = Trumpi kolegų aprašymai, kas padėjo vaikams ir kokie buvo rezultatai. Kiekvieną jų peržiūrėjo vadovas. Tai mato tik prisijungę koordinatoriai ir vadovai.
practice-none = Tokių aprašymų dar nėra.
practice-write = Papasakoti, kas pasiteisino
practice-write-for = Papasakoti, kas pasiteisino: { $country }
practice-write-lead = Papasakokite, kas buvo padaryta ir kas iš to išėjo, net jei dar nepavyko. Rašykite taip, kad nė vieno vaiko nebūtų galima atpažinti. Prieš kolegas aprašymą perskaitys vadovas.
practice-column-what = Kas padaryta
practice-column-about = Kam
practice-field-measure = Kas padaryta
practice-field-outcome = Kokie rezultatai
practice-field-language = Teksto kalba
practice-field-text = Savais žodžiais
practice-field-words = Teksto žodžiai
practice-text-hint = Didžiausias ženklų skaičius: { $most }. Jokių vardų, datų, adresų ar bylų numerių ir nieko apie etninę kilmę.
practice-text-missing = Parašykite kelis sakinius apie tai, kas buvo padaryta.
practice-too-many = Per daug aprašymų vienai dienai. Jei visų jų reikia, praneškite vadovams.
practice-send = Pateikti vadovui
practice-what = { $measure }: { $outcome }
practice-state-waiting = laukia vadovo
practice-state-published = paskelbta
practice-state-returned = grąžinta
practice-returned-why = Vadovas grąžino:
practice-again = Parašyti iš naujo
practice-judge = Laukia vadovo sprendimo
practice-judge-hint = Dar neskaitė nė vienas kolega. Ar galima atpažinti vaiką, šeimą arba pareigūną? Ar tą patį galėtų padaryti kas nors kitoje šalyje?
practice-publish = Leisti skaityti kolegoms
practice-reason = Kodėl grąžinama
practice-return = Grąžinti
practice-return-PERSON = būtų galima atpažinti asmenį
practice-return-UNCLEAR = neaišku, kas buvo padaryta
practice-return-NO_MEASURE = pasakojamas atvejis, o ne tai, kas padėjo
practice-return-DOUBLE = apie tai jau papasakota
practice-elsewhere = Kas pasiteisino kitur
practice-measure-INTERVIEW = Pokalbis su žmogumi, išmokytu išklausyti vaikus
practice-measure-GUARDIAN = Globėjas nuo pirmos dienos
practice-measure-HOUSE = Saugomas būstas
practice-measure-SCHOOL = Vieta mokykloje
practice-measure-JOINT_TEAM = Dviejų šalių policija ir vaikų priežiūros tarnybos vienoje grupėje
practice-measure-HOTLINE = Pagalbos linija, kurią vaikai žino
practice-measure-DEBT_HELP = Pagalba dėl reikalaujamos skolos
practice-measure-AGE_ASSESS = Kruopštus amžiaus nustatymas
practice-measure-RETURN_PLAN = Saugaus grįžimo planas
practice-measure-ONLINE = Paieška ten, kur vaikai verbuojami internetu
practice-outcome-STAYED_SAFE = vaikai pasiliko ir buvo saugūs
practice-outcome-FAMILY_FOUND = rasta šeima
practice-outcome-NETWORK_SEEN = išaiškinti išnaudotojai
practice-outcome-WENT_TO_SCHOOL = vaikai lankė mokyklą
practice-outcome-TOLD_MORE = vaikai galėjo papasakoti, kas jiems nutiko
practice-outcome-NOT_YET = dar ne
event-practice-published = paskelbtas aprašymas, kas pasiteisino
event-practice-returned = grąžintas aprašymas, kas pasiteisino
event-practice-written = parašytas aprašymas, kas pasiteisino
task-practice = { $notes-plural ->
    [one] Jūsų laukia { $notes } aprašymas, kas pasiteisino
    [few] Jūsų laukia { $notes } aprašymai, kas pasiteisino
    [many] Jūsų laukia { $notes } aprašymų, kas pasiteisino
   *[other] Jūsų laukia { $notes } aprašymų, kas pasiteisino
}
letter-practice-subject = Jūsų laukia kolegos aprašymas
letter-practice-body = Kolega aprašė, kas pasiteisino. Niekas jo neskaitys, kol neperžiūrės vadovas. Prisijunkite ir peržiūrėkite.
