# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Udgivelsesdatoer som kalender (iCalendar)
calendar-releases = Bulletiner om udnyttelse af børn: udgivelsesdatoer
calendar-own = Dine frister i din kalender
calendar-own-lead = Tilføj denne adresse i dit kalenderprogram. Den viser, hvornår runder åbner, hvornår tallene skal være indsendt, også hvis du har fået mere tid, og hvornår bulletiner offentliggøres. Enhver, der har adressen, kan se disse datoer.
calendar-next = De næste datoer (bruxellestid):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: runden åbner
step-remind-coordinator = { $quarter }: påmindelse, hvis der ikke er svaret
step-remind-deputy = { $quarter }: påmindelse, også til stedfortrædere
step-remind-lead = { $quarter }: e-mail til taskforcelederne, hvis der ikke er svaret
step-due = { $quarter }: frist for tallene
step-late = { $quarter }: sidste time for forsinkede tal
step-sign-off = { $quarter }: tallene fastlægges
step-release = { $quarter }: bulletinen offentliggøres
