# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Calendrier des publications (iCalendar)
calendar-releases = Bulletins sur l’exploitation des enfants : dates de publication
calendar-own = Vos échéances dans votre agenda
calendar-own-lead = Ajoutez cette adresse à votre agenda. Il indiquera l’ouverture des collectes, les échéances de transmission des chiffres, y compris lorsqu’un délai supplémentaire vous a été accordé, et la publication des bulletins. Toute personne qui connaît l’adresse voit ces dates.
calendar-next = Prochaines dates, heure de Bruxelles :
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }), soit { $utc } UTC
step-opens = { $quarter } : ouverture de la collecte
step-remind-coordinator = { $quarter } : rappel, en l’absence de réponse
step-remind-deputy = { $quarter } : rappel, également aux suppléants
step-remind-lead = { $quarter } : courriel aux responsables, en l’absence de réponse
step-due = { $quarter } : échéance de transmission des chiffres
step-late = { $quarter } : dernière heure pour les chiffres tardifs
step-sign-off = { $quarter } : les chiffres sont arrêtés
step-release = { $quarter } : publication du bulletin
