# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Calendario de publicación (iCalendar)
calendar-releases = Boletines sobre la explotación de menores: fechas de publicación
calendar-own = Sus plazos en su calendario
calendar-own-lead = Indique esta dirección a su programa de calendario. Muestra cuándo se abren las rondas, cuándo vence el plazo para enviar los datos (también si se le ha concedido una prórroga) y cuándo se publican los boletines. Quien tenga la dirección verá estas fechas.
calendar-next = Próximas fechas, hora de Bruselas:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } · { $moment } ({ $zone }) · { $utc } UTC
step-opens = { $quarter }: apertura de la ronda
step-remind-coordinator = { $quarter }: recordatorio, si no hay respuesta
step-remind-deputy = { $quarter }: recordatorio, también a los suplentes
step-remind-lead = { $quarter }: correo a los responsables, si no hay respuesta
step-due = { $quarter }: vence el plazo de envío
step-late = { $quarter }: última hora para datos tardíos
step-sign-off = { $quarter }: cierre de los datos
step-release = { $quarter }: publicación del boletín
