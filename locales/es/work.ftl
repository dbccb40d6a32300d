# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publicación
page-nav-jobs = Procesos
page-nav-deliveries = Correos
event-approve = edición aprobada
event-sealed-seen = edición cerrada consultada
event-job-asked = proceso solicitado
event-letter-again = correo enviado de nuevo

release-title = Ediciones antes de su hora
release-lead = Una edición se abre a su hora, en todos los idiomas a la vez, cuando un responsable ha dado el visto bueno. Hasta entonces nadie de fuera la ve.
release-none = No hay ninguna edición en espera.
release-is-waiting = espera a un responsable
release-is-approved = se abre a su hora
release-hour = Apertura
release-as-of = Datos aceptados hasta
release-countries = Países
release-coverage = Incluidos: { $countries } de { $participants }
release-left = Respuestas enviadas, pero no incluidas
release-questions = Preguntas abiertas
release-languages = Idiomas
release-proof = Control de revelación
release-proof-text = Se demostró que ninguna cifra oculta puede deducirse, y la demostración se comprobó de forma independiente; sin ella no habría edición.
release-simulated = Datos simulados
release-approved = Aprobada
release-approved-text = por { $who }, { $moment }
release-look = Ver
release-bulletin = boletín
release-brief = síntesis
release-round = Todos los países de la ronda
release-approve-hint = Tras este visto bueno, la edición se abre por sí sola a su hora. Si la hora ya ha pasado, se abre en un minuto.
release-approve = Autorizar la apertura a su hora

jobs-title = Procesos
jobs-lead = Lo que la plataforma hace por sí sola. Varias instancias pueden repartirse este trabajo; cada ejecución la hace una de ellas.
jobs-asked = «{ $job }» se hará en el próximo ciclo, en menos de medio minuto.
jobs-stuck = bloqueado: empezado una y otra vez, y sin terminar
jobs-run = Ejecutar ahora: { $job }
jobs-never = Aún sin programar.
jobs-column-due = Previsto (UTC)
jobs-column-state = Estado
jobs-column-begun = Inicio
jobs-column-ended = Fin
jobs-column-tries = Intentos
jobs-column-error = Último error
run-due = en espera
run-running = en curso
run-done = hecho
job-remind = Recordar a quienes no han respondido
job-watch = Buscar lo que destaca
job-prepare = Preparar la edición tras el cierre
job-publish = Abrir las ediciones a su hora
job-send = Enviar los correos
job-tidy = Eliminar lo que ya no se necesita

deliveries-title = Correos en camino
deliveries-lead = Cada correo se envía una sola vez. Si un servidor no lo acepta, se intenta de nuevo, cada vez más tarde, y se abandona tras el octavo intento, o de inmediato si el servidor indica que insistir no cambiará nada.
deliveries-none = Todavía no se ha escrito ningún correo.
deliveries-caption = Correos por asunto
deliveries-column-about = Sobre
deliveries-column-due = En espera
deliveries-column-sent = Aceptados
deliveries-column-failed = Abandonados
deliveries-column-answer = Qué dijo el servidor
deliveries-troubles = Correos con problemas
deliveries-no-trouble = No hay ninguno.
deliveries-again = Reintentar
letter-given-up = abandonado
letter-tried-again = se intenta de nuevo
stream-edition = Boletín, { $quarter }, versión { $version }
stream-corrections = Datos corregidos
stream-returns = Declaraciones
stream-account = Cuentas
stream-duties = Tareas internas

letter-ready-subject = { $quarter }: una edición espera su visto bueno
letter-ready-body = La edición de { $quarter } está preparada. Se abre el { $moment }, hora de Bruselas, una vez que un responsable la haya examinado y haya dado el visto bueno.
letter-stuck-subject = Un proceso de la plataforma está bloqueado
letter-stuck-body = El proceso «{ $job }» se ha empezado y no se ha terminado. Intentos: { $attempts }. La página indica el motivo.

error-edition-unknown = No existe la edición { $found }: una edición se nombra por su trimestre, por ejemplo 2023-Q2, una vez preparada.
cli-released = La edición de { $quarter } se abre el { $moment }, o en un minuto si esa hora ya ha pasado.

event-letter-returned = correo devuelto
event-bulletin-stopped = boletín interrumpido: correos devueltos
job-gather = Escribir los correos del día
stream-day = Correos del día
letter-came-back = devuelto
letters-daily = Reunidos en un correo al día
letters-daily-hint = Lo que se elija aquí llega en un solo correo, a las nueve de la mañana, hora de su país. Todo lo demás llega de inmediato.
letter-day-subject = { $letters-plural ->
    [one] Un mensaje
    [many] { $letters } de mensajes
   *[other] { $letters } mensajes
} para usted
letter-day-body = Estos mensajes han llegado para usted desde su último correo del día.
letter-day-line = { $subject }: { $link }
letter-day-why = Usted pidió un solo correo al día. Puede cambiarlo en la página de su cuenta.
cli-bounce-none = Este mensaje no informa de ningún correo devuelto.
cli-bounce-late = El correo se retrasa; el servidor de correo sigue intentándolo.
cli-bounce-unknown = El correo de este informe no se envió desde aquí o ya está anotado.
cli-bounce-returned = Anotado: el correo ha sido devuelto.
cli-bounce-stopped = Anotado: el correo ha sido devuelto, como los anteriores. No se enviarán más boletines a esa dirección.
