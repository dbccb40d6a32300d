# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Skelbimo datų kalendorius (iCalendar)
calendar-releases = Vaikų išnaudojimo biuleteniai: skelbimo datos
calendar-own = Jūsų terminai jūsų kalendoriuje
calendar-own-lead = Įveskite šį adresą savo kalendoriaus programoje. Joje matysite, kada prasideda duomenų rinkimas, iki kada pateikti duomenis (ir pratęsus terminą) ir kada skelbiami biuleteniai. Šias datas mato visi, kas turi adresą.
calendar-next = Artimiausios datos (Briuselio laiku):
calendar-line = { $moment } val. – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } val. ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: prasideda duomenų rinkimas
step-remind-coordinator = { $quarter }: priminimas, jei atsakymo nėra
step-remind-deputy = { $quarter }: priminimas, taip pat pavaduotojams
step-remind-lead = { $quarter }: laiškas darbo grupės vadovams, jei atsakymo nėra
step-due = { $quarter }: duomenų pateikimo terminas
step-late = { $quarter }: paskutinė valanda vėluojantiems duomenims
step-sign-off = { $quarter }: duomenys fiksuojami
step-release = { $quarter }: skelbiamas biuletenis
