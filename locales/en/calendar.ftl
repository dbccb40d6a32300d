# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Release dates as a calendar (iCalendar)
calendar-releases = Bulletins on the exploitation of children: release dates
calendar-own = Your deadlines in your calendar
calendar-own-lead = Give this address to your calendar program. It shows when rounds open, when figures are due, also after you were given more time, and when bulletins are released. Whoever has the address sees these dates.
calendar-next = Next dates, Brussels time:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: the round opens
step-remind-coordinator = { $quarter }: reminder, if there is no answer
step-remind-deputy = { $quarter }: reminder, also to deputies
step-remind-lead = { $quarter }: letter to the leads, if there is no answer
step-due = { $quarter }: figures are due
step-late = { $quarter }: last hour for late figures
step-sign-off = { $quarter }: the figures are fixed
step-release = { $quarter }: the bulletin is released
