# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Birtingardagar sem dagatal (iCalendar)
calendar-releases = Rit um hagnýtingu barna: birtingardagar
calendar-own = Skilafrestir þínir í dagatalinu þínu
calendar-own-lead = Settu þessa slóð í dagatalsforritið þitt. Þar sést hvenær umferðir hefjast, hvenær skila á tölum, einnig eftir að þú hefur fengið lengri frest, og hvenær rit eru birt. Allir sem hafa slóðina sjá þessar dagsetningar.
calendar-next = Næstu dagsetningar (að Brusseltíma):
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: umferðin hefst
step-remind-coordinator = { $quarter }: áminning ef svar hefur ekki borist
step-remind-deputy = { $quarter }: áminning, einnig til staðgengla
step-remind-lead = { $quarter }: bréf til stjórnenda ef svar hefur ekki borist
step-due = { $quarter }: skilafrestur rennur út
step-late = { $quarter }: lokafrestur fyrir síðbúnar tölur
step-sign-off = { $quarter }: tölurnar eru festar
step-release = { $quarter }: ritið er birt
