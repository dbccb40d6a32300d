# Dates of rounds: in calendars to subscribe to, on pages, on the command line.

calendar-link = Datas de publicação em formato de calendário (iCalendar)
calendar-releases = Boletins sobre a exploração de crianças: datas de publicação
calendar-own = Os seus prazos no seu calendário
calendar-own-lead = Indique este endereço ao seu programa de calendário. Mostra quando abrem as recolhas, quando termina o prazo para os dados, mesmo que tenha sido prorrogado, e quando são publicados os boletins. Quem tiver o endereço vê estas datas.
calendar-next = Próximas datas, hora de Bruxelas:
calendar-line = { $moment } – { $what }
calendar-of-country = { $what } ({ $country })
cli-calendar-line = { $what } – { $moment } ({ $zone }) – { $utc } UTC
step-opens = { $quarter }: abertura da recolha
step-remind-coordinator = { $quarter }: lembrete, se não houver resposta
step-remind-deputy = { $quarter }: lembrete, também aos suplentes
step-remind-lead = { $quarter }: mensagem aos responsáveis, se não houver resposta
step-due = { $quarter }: fim do prazo para os dados
step-late = { $quarter }: última hora para dados tardios
step-sign-off = { $quarter }: fecho dos dados
step-release = { $quarter }: publicação do boletim
