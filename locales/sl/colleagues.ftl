# The directory of colleagues, and their notes on what worked. Children are victims in every sentence.
directory-title = Imenik
directory-lead = Kdo odgovarja za katero državo, katere jezike govori, kaj pozna in kako je dosegljiv. To vidijo samo prijavljeni koordinatorji in vodje.
directory-search = Išči
directory-found = { $people-plural ->
    [one] { $people } oseba
    [two] { $people } osebi
    [few] { $people } osebe
   *[other] { $people } oseb
}
directory-none = Nihče v imeniku ne pozna vsega tega. Omejite manj ali vprašajte vse kolege.
directory-field-country = Država
directory-field-assist = Pomoč otrokom
directory-field-language = Govori
directory-column-name = Ime
directory-column-seat = Odgovarja za
directory-column-reach = Dosegljivost
directory-column-languages = Jeziki
directory-column-knows = Pozna
directory-deputy = Namestnik: { $seat }, { $from } – { $until }
directory-own = Vaš vnos
directory-own-lead = Kar navedete tukaj, pomaga kolegom, da vas najdejo. Vidijo samo koordinatorji in vodje. Nič ni obvezno in vse se izbriše, ko se vaš račun zapre.
directory-field-phone = Telefon
directory-phone-hint = Samo če vas kolegi smejo poklicati. Največ 25 znakov.
directory-phone-wrong = Uporabite samo števke, presledke in + ( ) -, največ { $most } znakov.
directory-field-languages = Jeziki, ki jih govorite
directory-field-forms = Oblike izkoriščanja, ki jih poznate
directory-field-crims = Oblike prisile otrok, ki jih poznate
directory-field-assists = Pomoč, ki jo poznate
directory-field-origins = Države otrok, s katerimi ste delali
directory-save = Shrani
directory-reached = Najlažje dosegljivi
directory-reached-MORNINGS = dopoldne
directory-reached-AFTERNOONS = popoldne
directory-reached-EMAIL = po e-pošti
event-directory-changed = lastni vnos v imeniku spremenjen
directory-language-BG = bolgarščina
directory-language-CS = češčina
directory-language-DA = danščina
directory-language-DE = nemščina
directory-language-EL = grščina
directory-language-EN = angleščina
directory-language-ES = španščina
directory-language-ET = estonščina
directory-language-FI = finščina
directory-language-FR = francoščina
directory-language-GA = irščina
directory-language-HR = hrvaščina
directory-language-HU = madžarščina
directory-language-IT = italijanščina
directory-language-LT = litovščina
directory-language-LV = latvijščina
directory-language-MT = malteščina
directory-language-NL = nizozemščina
directory-language-PL = poljščina
directory-language-PT = portugalščina
directory-language-RO = romunščina
directory-language-SK = slovaščina
directory-language-SL = slovenščina
directory-language-SV = švedščina
directory-language-IS = islandščina
directory-language-NB = norveščina (bokmål)
directory-language-UK = ukrajinščina

practice-title = Kaj se je obneslo
practice-lead = Kratki zapisi kolegov o tem, kaj je otrokom pomagalo in kakšen je bil izid. Vsakega je pregledal vodja. Berejo jih samo prijavljeni koordinatorji in vodje.
practice-none = Takega zapisa še ni.
practice-write = Zapis o tem, kaj se je obneslo
practice-write-for = Zapis o tem, kaj se je obneslo: { $country }
practice-write-lead = Opišite, kaj ste naredili in kakšen je bil izid, tudi če se še ni obneslo. Pišite tako, da nobenega otroka ni mogoče prepoznati. Pred kolegi zapis prebere vodja.
practice-column-what = Kaj je bilo narejeno
practice-column-about = Za koga
practice-field-measure = Kaj je bilo narejeno
practice-field-outcome = Kakšen je bil izid
practice-field-language = Jezik besedila
practice-field-text = Z vašimi besedami
practice-field-words = Besede v besedilu
practice-text-hint = Največ { $most } znakov. Brez imen, datumov, naslovov ali številk zadev in brez navedb o narodnosti.
practice-text-missing = Napišite nekaj stavkov o tem, kaj je bilo narejeno.
practice-too-many = To je preveč zapisov za en dan. Če so vsi potrebni, to sporočite vodjem.
practice-send = Predaj vodji
practice-what = { $measure }: { $outcome }
practice-state-waiting = čaka na vodjo
practice-state-published = objavljeno
practice-state-returned = vrnjeno
practice-returned-why = Vodja je zapis vrnil z razlogom:
practice-again = Napiši znova
practice-judge = Čaka na vodjo
practice-judge-hint = Noben kolega ga še ni prebral. Ali je mogoče prepoznati otroka, družino ali uslužbenca? Ali bi lahko kdo v drugi državi naredil enako?
practice-publish = Omogoči branje kolegom
practice-reason = Zakaj se vrača
practice-return = Vrni
practice-return-PERSON = koga bi bilo mogoče prepoznati
practice-return-UNCLEAR = ni jasno, kaj je bilo narejeno
practice-return-NO_MEASURE = opisuje primer in ne tega, kar je pomagalo
practice-return-DOUBLE = to je že bilo povedano
practice-elsewhere = Kaj se je obneslo drugje
practice-measure-INTERVIEW = Pogovor z osebo, usposobljeno za poslušanje otrok
practice-measure-GUARDIAN = Skrbnik od prvega dne
practice-measure-HOUSE = Varovana hiša
practice-measure-SCHOOL = Mesto v šoli
practice-measure-JOINT_TEAM = Policija in mladinsko varstvo dveh držav v eni skupini
practice-measure-HOTLINE = Telefon za pomoč, ki ga otroci poznajo
practice-measure-DEBT_HELP = Pomoč proti domnevnemu dolgu
practice-measure-AGE_ASSESS = Skrbna ocena starosti
practice-measure-RETURN_PLAN = Načrt za varno vrnitev
practice-measure-ONLINE = Iskanje tam, kjer otroke novačijo na spletu
practice-outcome-STAYED_SAFE = otroci so ostali in bili varni
practice-outcome-FAMILY_FOUND = našla se je družina
practice-outcome-NETWORK_SEEN = odkriti so bili njihovi izkoriščevalci
practice-outcome-WENT_TO_SCHOOL = otroci so hodili v šolo
practice-outcome-TOLD_MORE = otroci so lahko povedali, kaj se jim je zgodilo
practice-outcome-NOT_YET = še nič
event-practice-published = zapis o tem, kaj se je obneslo, objavljen
event-practice-returned = zapis o tem, kaj se je obneslo, vrnjen
event-practice-written = zapis o tem, kaj se je obneslo, napisan
task-practice = { $notes-plural ->
    [one] Na vas čaka { $notes } zapis o tem, kaj se je obneslo
    [two] Na vas čakata { $notes } zapisa o tem, kaj se je obneslo
    [few] Na vas čakajo { $notes } zapisi o tem, kaj se je obneslo
   *[other] Na vas čaka { $notes } zapisov o tem, kaj se je obneslo
}
letter-practice-subject = Na vas čaka zapis kolega
letter-practice-body = Kolega je zapisal, kaj se je obneslo. Dokler ga ne pregleda vodja, ga ne bere nihče. Za pregled se prijavite.
