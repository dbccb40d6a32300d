# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Alerta temprana
warning-confidence-single = Una sola comunicación
warning-confidence-repeated = Comunicaciones repetidas
band-1-4 = 1-4
band-5-9 = 5-9
band-10 = 10 o más

page-nav-warnings = Colegas
stream-warnings = Alertas y consultas de colegas
event-warning-confirmed = alerta confirmada
event-warning-read = alerta leída
event-warning-refused = alerta no confirmada
event-warning-seen-too = visto también aquí
event-warning-taken = página de una alerta descargada
event-warning-written = alerta escrita
task-warnings = { $warnings-plural ->
    [one] Le espera una alerta de un colega
    [many] Le esperan { $warnings } de alertas de colegas
   *[other] Le esperan { $warnings } alertas de colegas
}

warning-kind-update = Actualización de una alerta
warning-kind-cancel = Se retira una alerta
warning-kind-exercise = Ejercicio
warning-confidence-identified = Víctimas identificadas
warn-signal-NEW_ORIGIN = Origen visto por primera vez en mucho tiempo
warn-signal-RETURNING_ORIGIN = Origen visto de nuevo tras una pausa
warn-signal-RISE = Más menores de lo habitual
warn-signal-SPREAD = Visto en más lugares
warn-signal-NEW_FORM = Explotados de una forma nueva
warn-signal-AGE_SHIFT = Edades distintas de las anteriores
warn-signal-MOVE = Trasladados de un lugar a otro
warn-direction-TOWARDS = de camino hacia allí
warn-direction-FROM = procedentes de allí
warn-direction-THROUGH = de paso por allí
warn-direction-UNKNOWN = se desconoce
warn-action-LOOK = Observar si se ve también en su país
warn-action-RECORDS = Revisar los registros anteriores
warn-action-POLICE = Avisar a la policía que protege a los menores
warn-action-CARE = Avisar a protección de menores y casas de acogida
warn-action-BORDER = Avisar a la guardia de fronteras
warn-action-SHARE = Avisar a sus puntos de contacto
warn-action-CONTACT = Ponerse en contacto con el remitente
warn-context-DEBT = Se reclama una deuda
warn-context-MOVED = Trasladados de un país a otro
warn-context-ADULTS = Los mismos adultos con varios menores
warn-context-FAMILY = Hay familiares implicados
warn-context-ONLINE = Captados en línea
warn-context-HOUSING = Retenidos juntos en una vivienda
warn-context-PAPERS = Documentos retirados o falsos
warn-context-SUBSTANCES = Les dan drogas o medicamentos
warn-context-VIOLENCE = Amenazas o violencia
warn-context-MISSING = Desaparecidos de la acogida
warn-urgency-NOW = Ahora: en unos días
warn-urgency-SOON = Pronto: en unas semanas
warn-urgency-KNOW = Para su conocimiento
warn-audience-concerned = Coordinadores de los países afectados
warn-audience-neighbours = Estos y los vecinos
warn-audience-all = Todos los coordinadores
warn-audience-leads = Solo los responsables
warn-field-from = De
warn-field-sent = Enviada
warn-field-follows = Sigue a
warn-field-form = Forma de explotación
warn-field-crim = Actividad impuesta
warn-field-age = Edad
warn-field-seen = Visto en
warn-field-direction = Dirección
warn-field-concerns = Países afectados
warn-field-urgency = Urgencia
warn-field-actions = Se pide a los colegas
warn-field-context = Circunstancias
warn-field-until = Vigente hasta
warn-field-audience = Quién la lee, además de los responsables

warn-list-title = Alertas tempranas
warn-list-lead = Lo que los coordinadores se comunican entre trimestres, en códigos, para que cada cual lo lea en su idioma. Solo lo leen los coordinadores y responsables con sesión iniciada.
warn-list-none = Ningún colega ha comunicado nada que le afecte.
warn-list-limits = Una alerta es un motivo para observar, no una conclusión sobre ningún menor, país u origen. Es de uso interno.
warn-column-what = Qué
warn-column-state = Estado
warn-what = { $signal }: { $origin }
warn-unread = nueva
warn-standing-waits = espera a un responsable
warn-standing-refused = no confirmada
warn-standing-counts = vigente
warn-standing-replaced = actualizada después
warn-standing-cancelled = retirada
warn-standing-over = vencida
warn-exercise = Esto es un ejercicio. No se ha visto a ningún menor.
warn-newer = Lo más reciente al respecto
warn-file = Esta página en PDF
warn-seen-title = Quién lo ha visto
warn-grade-why = Cuenta cada país que también lo ha visto; más menores en un solo país no dan más certeza que dos países.
warn-seen-too = ¿Se ha visto también en su país?
warn-seen-button = Visto también aquí
warn-follow = Si sabe algo más
warn-follow-update = Actualizar esta alerta
warn-follow-cancel = Retirarla
warn-judge = Espera a un responsable
warn-judge-hint = Aún no se ha avisado a nadie más.
warn-judge-send = Autorizar el envío
warn-judge-refuse = No autorizar el envío
warn-readers = Avisados: { $told }. La han leído: { $read }.

warn-write = Alertar a los colegas
warn-write-for = Alertar a los colegas: { $country }
warn-write-lead = Aquí se elige, no se escribe: no puede viajar ninguna frase ni ningún nombre, de modo que cada colega la lee en su idioma. Indique intervalos, nunca números.
warn-part-what = Qué se ha observado
warn-part-where = Dónde
warn-part-weight = Certeza y urgencia
warn-part-who = A quién se avisa
warn-nothing = –
warn-seen-hint = Si no se elige nada, se entiende todo el país.
warn-concerns-hint = Al menos otro país: lo que no afecta a nadie más no es una alerta.
warn-send = Enviar
warn-choose = Elija una opción.
warn-unknown = No se puede elegir: «{ $found }».
warn-own-only = Elija al menos otro país. Una alerta solo sobre el propio país no afecta a nadie más.
warn-crim-alone = «{ $found }» solo corresponde a actividades delictivas. Elija esa forma o deje este campo vacío.
warn-follows-missing = Una actualización o una retirada necesita la alerta a la que sigue.
warn-follows-none = Una alerta nueva no sigue a ninguna otra.
warn-follows-unknown = Su país no ha escrito ninguna alerta así.
warn-follows-unsent = Esa alerta no se ha enviado.
warn-follows-replaced = Esa alerta se actualizó después. Siga la más reciente.
warn-follows-cancelled = Esa alerta se retiró.
warn-follows-over = Esa alerta ha vencido. Escriba una nueva.
warn-until = Elija un día entre el { $first } y el { $last }.
warn-too-many = Son demasiadas alertas para un solo día. Si todas son necesarias, avise a los responsables.

signal-voices = Lo que dicen los colegas de este origen
signal-voice = { $country }: { $band }
signal-voices-grade = Con lo que dicen los colegas
signal-warn = Alertar de esto a los colegas

letter-warning-subject = Aviso de un colega
letter-warning-body = Le espera una alerta temprana de un colega. Inicie sesión para leerla en su idioma.
letter-warning-update-subject = Se ha actualizado una alerta temprana
letter-warning-update-body = Una alerta de la que se le avisó contiene algo nuevo. Inicie sesión para leerla en su idioma.
letter-warning-cancel-subject = Se ha retirado una alerta temprana
letter-warning-cancel-body = Una alerta de la que se le avisó ya no está vigente. Inicie sesión para leer por qué se escribió.
letter-warning-exercise-subject = Ejercicio: aviso de un colega
letter-warning-exercise-body = Esto es un ejercicio. Inicie sesión y léalo como leería una alerta.

inquiry-list-title = Consultas a los colegas
inquiry-list-lead = ¿Se ha visto esto en su país? Las respuestas se cuentan y se muestran cuando hay suficientes, para que nadie pueda deducir la de un país.
inquiry-list-none = Nadie pregunta nada que le afecte.
inquiry-ask = Consultar a los colegas
inquiry-ask-for = Consultar a los colegas: { $country }
inquiry-ask-lead = Aquí se elige, no se escribe. Cada coordinador recibe la pregunta en su idioma y responde con una palabra.
inquiry-send = Preguntar
inquiry-field-since = Desde
inquiry-since = Elija un trimestre entre { $first } y { $last }.
inquiry-column-what = Pregunta
inquiry-column-until = Hasta
inquiry-any = Menores (origen: { $origin }): ¿vistos desde { $quarter }?
inquiry-form = Menores (origen: { $origin }; forma: { $form }): ¿vistos desde { $quarter }?
inquiry-open = espera su respuesta
inquiry-answered = respondida
inquiry-closed = cerrada
inquiry-until = Puede responderse hasta el { $day }.
inquiry-until-over = Podía responderse hasta el { $day }.
inquiry-own = La respuesta de su país
inquiry-own-hint = Ningún número ni nombre. Puede cambiarse mientras la pregunta esté abierta.
inquiry-answer = Respuesta
inquiry-send-answer = Responder
inquiry-answers = Lo que responden los países
inquiry-countries = Países
inquiry-too-few = { $missing-plural ->
    [one] Falta una respuesta más para poder mostrarlas.
    [many] Faltan { $missing } de respuestas más para poder mostrarlas.
   *[other] Faltan { $missing } respuestas más para poder mostrarlas.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Falta una respuesta, por lo que no se muestra ninguna.
    [many] Faltan { $missing } de respuestas, por lo que no se muestra ninguna.
   *[other] Faltan { $missing } respuestas, por lo que no se muestra ninguna.
}
inquiry-contacts = Prefieren hablar con usted
reply-yes = Sí
reply-no = No
reply-cannot-say = No se puede decir
reply-contact = Póngase en contacto conmigo
event-inquiry-answered = consulta respondida
event-inquiry-asked = consulta a los colegas
event-inquiry-closed = consulta cerrada
job-close = Cerrar consultas a los colegas
letter-inquiry-subject = Pregunta de un colega
letter-inquiry-body = Un colega pregunta si en su país se ha visto algo. Basta con responder una palabra. Inicie sesión para leer la pregunta en su idioma.
letter-inquiry-closed-subject = Se ha cerrado una consulta a los colegas
letter-inquiry-closed-body = La pregunta que recibió, o que usted hizo, se ha cerrado. Inicie sesión para ver cuántos países respondieron qué.
