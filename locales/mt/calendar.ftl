# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Id-dati tal-pubblikazzjoni bħala kalendarju (iCalendar)
calendar-releases = Bullettini dwar l-isfruttament tat-tfal: dati tal-pubblikazzjoni
calendar-own = L-iskadenzi tiegħek fil-kalendarju tiegħek
calendar-own-lead = Daħħal dan l-indirizz fil-programm tal-kalendarju tiegħek. Juri meta jinfetħu ċ-ċikli, meta jkunu dovuti ċ-ċifri, anki jekk tkun ingħatajt aktar żmien, u meta jiġu ppubblikati l-bullettini. Kull min għandu l-indirizz jara dawn id-dati.
calendar-next = Id-dati li jmiss, ħin ta’ Brussell:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: jinfetaħ iċ-ċiklu
step-remind-coordinator = { $quarter }: tfakkira, jekk ma jkunx hemm tweġiba
step-remind-deputy = { $quarter }: tfakkira, anki lis-sostituti
step-remind-lead = { $quarter }: email lill-kapijiet, jekk ma jkunx hemm tweġiba
step-due = { $quarter }: skadenza għaċ-ċifri
step-late = { $quarter }: l-aħħar siegħa għaċ-ċifri li jaslu tard
step-sign-off = { $quarter }: iċ-ċifri jiġu ffissati
step-release = { $quarter }: jiġi ppubblikat il-bullettin
