# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Iniciada
rung-queried = Preguntas
return-tables = Tablas
return-check = Comprobar y enviar
return-preview = Lo que verán los demás
return-template = Descargar el libro
return-upload = Subir un fichero
return-nil = Nada que declarar en ninguna tabla
return-parts = Regiones y organizaciones que han entregado sus datos: { $there } de { $all }
return-derogation = No se esperan datos para este trimestre.
return-closed = Estos datos se enviaron y están cerrados. Una celda se vuelve a abrir cuando los responsables del grupo operativo preguntan por ella. Una vez que hayan aceptado la declaración, «Corregir estos datos», en «Versiones enviadas», abre todas las celdas.
return-questions = { $questions-plural ->
    [one] { $questions } pregunta abierta sobre estos datos.
    [many] { $questions } de preguntas abiertas sobre estos datos.
   *[other] { $questions } preguntas abiertas sobre estos datos.
}
return-questions-link = Leer y responder
return-versions = Versiones enviadas
return-other-quarters = Otros trimestres
return-newest = { $receipt }, enviado el { $moment }
part-sent = Entregado como { $receipt }, { $moment }
sheet-empty = Sin iniciar
sheet-figures = { $figures-plural ->
    [one] { $figures } dato
    [many] { $figures } de datos
   *[other] { $figures } datos
}
sheet-open = { $findings-plural ->
    [one] { $findings } punto por corregir o explicar
    [many] { $findings } de puntos por corregir o explicar
   *[other] { $findings } puntos por corregir o explicar
}
sheet-saved = Guardado el { $moment }
sheet-states = Escriba un número entero; deje la celda vacía si no hubo ningún menor. En lugar de un número: L si no se recoge, M si no puede existir, Q si es reservado. Después de un número: p si es provisional, e si es estimado; por ejemplo, 12p o 12e.
sheet-skip = Saltar la tabla
sheet-before = (cifras pequeñas: los cuatro trimestres anteriores, del más antiguo al más reciente)
sheet-next = Guardar y continuar
sheet-save = Guardar
sheet-add = Añadir un país
sheet-add-hint = Su nombre o su código de dos letras.
sheet-add-button = Añadir
sheet-mark-nil = Nada que declarar en esta tabla
sheet-mark-not-collected = Los datos de esta tabla no se recogen
sheet-unmark = Retirar esta respuesta
sheet-marked-nil = Ha indicado que no hay nada que declarar en esta tabla.
sheet-marked-not-collected = Ha indicado que los datos de esta tabla no se recogen.
sheet-conflict = Un colega ha cambiado las mismas celdas
sheet-conflict-cell = ahora figura «{ $theirs }»; usted escribió «{ $yours }», que no se ha guardado. Si es correcto, vuelva a escribirlo.
sheet-offline = Sin guardar: no se puede conectar con la plataforma. Lo que ha escrito sigue en esta página; pulse Guardar para volver a intentarlo.
sheet-ended = Sin guardar: su sesión ha terminado. Lo que ha escrito sigue en esta página; pulse Guardar, inicie sesión y se enviará de nuevo.
sheet-parts = Suma de las celdas:
conflict-mine = Mantener lo mío:
conflict-theirs = Tomar lo suyo:
paste-title = ¿Pegar estos datos?
paste-apply = Pegar
paste-cancel = No pegar
paste-undo = Deshacer
paste-unknown = Filas que no están en esta tabla:
paste-beyond = Datos que no caben en esta tabla:
paste-done = Los datos se han pegado.
paste-undone = Se ha recuperado lo que había antes.
mark-nil = Nada que declarar
mark-not-collected = No recogido
preview-title = Lo que verán los demás
preview-lead = Así figurarían sus datos en las tablas públicas. Los demás ven la cifra o la marca «c», y nunca el motivo. Solo usted y los responsables del grupo operativo ven los motivos en esta página.
preview-beside = Los demás países se toman tal como los muestra la edición de { $quarter }; lo que esta oculta de ellos sigue oculto aquí.
preview-beside-nobody = Aún no se ha publicado ninguna edición, por lo que sus datos se examinan por separado.
preview-may-differ = En lo que se publique pueden ocultarse otras celdas: depende de lo que envíen los demás países.
preview-row-small = Se ocultaría toda la fila de su país, porque su total es inferior a { $threshold }.
preview-row-covers = Se ocultaría toda la fila de su país, aunque su total no es inferior a { $threshold }: cubre totales más pequeños de otros países.
preview-no-total = Todavía no hay total. Sin él, su país figura en las tablas públicas como no declarante.
preview-refused = Esta tabla aún no puede preverse: sus datos no suman el total o se sabe demasiado poco de ella.
preview-shown = { $table }: se muestran { $shown } de { $cells } cifras
preview-table-total = Todos los nuevos menores registrados
preview-table-age-sex = Por edad, y por sexo dentro de cada edad
preview-table-form = Por forma de explotación
preview-table-organisation = Por organización que registró al menor
preview-table-assist = Por ayuda recibida: { $help }
preview-table-region = Por región
preview-column-cell = Cifra
preview-column-own = Usted contó
preview-column-others = Los demás ven
preview-small = inferior a { $threshold }
preview-with-row = oculto con toda la fila
preview-covers = cubre totales más pequeños de otros
preview-protects = protege otra cifra
preview-year-title = Nacionalidad
preview-year = La nacionalidad se muestra cada trimestre para el conjunto de Europa y, para su país, solo por año natural, una vez publicados los cuatro trimestres del año.
check-title = Compruebe sus respuestas
check-totals = Totales
check-difference = Cambio desde el trimestre anterior
check-empty = Todavía no hay datos.
check-blocks = { $findings-plural ->
    [one] { $findings } punto debe corregirse
    [many] { $findings } de puntos deben corregirse
   *[other] { $findings } puntos deben corregirse
}
check-notes = { $findings-plural ->
    [one] { $findings } punto que conviene revisar
    [many] { $findings } de puntos que conviene revisar
   *[other] { $findings } puntos que conviene revisar
}
check-reasons = { $findings-plural ->
    [one] { $findings } dato requiere un motivo
    [many] { $findings } de datos requieren un motivo
   *[other] { $findings } datos requieren un motivo
}
check-reasons-lead = Los datos inusuales pueden ser correctos. Indique el motivo, para que nadie tenga que preguntar.
check-choose = Elija un motivo
check-remark = En pocas palabras, si ayuda
check-remark-hint = Como máximo, 200 caracteres. Sin nombres, fechas, direcciones ni números de expediente, y nada sobre el origen étnico.
check-sure = No es el nombre de una persona
check-keep = Guardar los motivos
check-sending = Envío
check-revision = ¿Por qué hay otra versión?
check-editions = Algunas ediciones publicadas contienen datos anteriores de esta declaración: { $editions }. Se mantienen como están; los datos corregidos llegan con la próxima edición que pueda mostrarlos.
check-attest = Al enviar, confirmo que estos son los datos de { $quarter } ({ $place }) según lo que sabemos a día de hoy: solo recuentos y nada sobre ningún menor en concreto.
check-send = Enviar los datos
check-hand-in = Entregar los datos
check-blocked = Podrá enviar los datos cuando se hayan corregido todos los puntos que deben corregirse.
send-open = Aún hay algo que corregir o explicar.
send-needs-reason = Elija por qué hay otra versión.
send-changed = El borrador ha cambiado entretanto, quizá por un colega. Revíselo de nuevo y envíelo después.
send-closed = No hay nada nuevo que enviar: no se ha cambiado nada.
differences-title = Qué ha cambiado respecto a la versión anterior
differences-none = Ningún dato ha cambiado.
differences-cell = Celda
differences-before = Antes
differences-after = Después
version-title = Versión { $version }
version-editions = Ediciones elaboradas con esta versión: { $editions }
revise-lead = ¿Han llegado casos tarde o se contó algo dos veces? Vuelva a abrir los datos y envíe otra versión; la anterior queda registrada como estaba.
revise-button = Corregir estos datos
receipt-title = Acuse de recibo { $receipt }
receipt-subject = Datos de { $quarter }: { $country }
receipt-lead = Los datos de { $quarter } ({ $country }) llegaron el { $moment }, hora de Bruselas.
receipt-about = Qué se recibió
receipt-what = Concepto
receipt-said = Valor
receipt-number = Número de acuse
receipt-sender = Enviado por
receipt-reason = Motivo
receipt-figures = Número de datos
receipt-answered = Tabla respondida en bloque
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 de los datos
receipt-totals = Totales
receipt-proof = Quien tenga los mismos datos puede calcular el mismo SHA-256: acredita qué datos se recibieron.
receipt-link = Acuse de recibo
receipt-pdf = Acuse de recibo en PDF
upload-title = Subir un fichero
upload-lead = El libro de la plataforma o una tabla propia (.xlsx, .xls, .ods, .csv). Primero verá lo que se ha leído; nada cambia hasta que usted lo diga.
upload-file = Fichero
upload-hint = Como máximo, { $limit } MB.
upload-button = Leer el fichero
upload-missing = Elija un fichero.
dry-title = Lo que dice el fichero
dry-lead = { $file }: { $figures-plural ->
    [one] puede leerse { $figures } dato
    [many] pueden leerse { $figures } de datos
   *[other] pueden leerse { $figures } datos
}. Todavía no se ha cambiado nada.
dry-findings = Lo que conviene revisar
dry-fine = Se han podido leer todas las celdas.
dry-place = Lugar
dry-severity = Tipo
dry-finding = Observación
dry-annotated = Descargar el fichero con cada observación en su celda
dry-apply = Usar estos datos
dry-apply-hint = Las tablas para las que el fichero tiene datos se sustituyen por completo; las demás quedan como están. Todavía no se envía nada.
dry-again = Subir otro fichero
questions-title = Preguntas
questions-lead = Una conversación entre el país y los responsables del grupo operativo. Mientras una pregunta está abierta, su celda puede cambiarse.
questions-none = No hay preguntas.
questions-whole = Toda la declaración
questions-settled = resuelta
questions-figure = Dato actual
questions-answer = Respuesta
questions-say = Enviar
questions-settle = Dar por resuelta
questions-ask = Preguntar por un dato
questions-cell = Qué dato
questions-code = Qué quiere decir
remark-check = Compruebe este dato.
remark-jump = ¿Por qué ha cambiado tanto?
remark-definition = ¿Qué se cuenta aquí exactamente?
remark-missing = ¿Falta algo aquí?
remark-confirmed = El dato es correcto.
remark-corrected = El dato se ha corregido.
remark-other = Otra cosa.
talk-code = Elija qué quiere decir.
parts-title = Regiones y organizaciones
parts-lead = Lo que las regiones y organizaciones han entregado para este trimestre. Al sumarlo se rellena el borrador del país y se sustituye lo que figura en esas celdas; después puede cambiar cualquiera de ellas.
parts-regions = Regiones
parts-organisations = Organizaciones
parts-who = Quién
parts-when = Entregado
parts-missing = aún no
parts-add-region = Sumar las regiones
parts-add-org = Rellenar con los datos de las organizaciones
parts-doubles = Menores que se sabe que se han contado más de una vez: { $children }. Figuran en una tabla propia:
lead-title = Para los responsables
lead-accept = Aceptar estos datos
lead-ask = Preguntar por un dato o por toda la declaración
lead-more-time = Conceder una prórroga
lead-until = Último día
lead-until-hint = Los datos llegarán a tiempo hasta las 17:00 de este día, hora de Bruselas.
lead-grant = Conceder
lead-derogation = No esperar datos de este trimestre
round-title = Ronda de { $quarter }
round-state = Estado
round-due = Plazo
round-questions = Preguntas abiertas
round-do = Recordatorio
round-over = vencido
round-remind = Recordar
mirror-title = Atención traspasada y asumida: dónde discrepan dos países
mirror-from = De
mirror-to = A
mirror-out = Traspasados
mirror-in = Asumidos
task-round = La ronda de este trimestre
letter-notice-link = Inicie sesión y léalo aquí: { $link }
letter-receipt-subject = { $quarter }: han llegado sus datos
letter-receipt-body = Han llegado los datos de { $quarter } ({ $country }). Número de acuse de recibo: { $receipt }. El acuse está a su disposición en la plataforma.
letter-accepted-subject = { $quarter }: sus datos han sido aceptados
letter-accepted-body = Los responsables del grupo operativo han aceptado los datos de { $quarter } ({ $country }; acuse de recibo { $receipt }).
letter-question-subject = { $quarter }: una pregunta sobre sus datos
letter-question-body = Los responsables del grupo operativo tienen una pregunta sobre los datos de { $quarter } ({ $country }). Las celdas correspondientes vuelven a estar abiertas.
letter-answer-subject = { $quarter }: una respuesta en la plataforma
letter-answer-body = Hay una respuesta en una conversación sobre los datos de { $quarter } ({ $country }).
letter-extension-subject = { $quarter }: prórroga para sus datos
letter-extension-body = El plazo para los datos de { $quarter } ({ $country }) se ha ampliado hasta el { $moment }, hora de Bruselas.
letter-derogation-subject = { $quarter }: no se esperan datos
letter-derogation-body = Los responsables del grupo operativo no esperan datos de { $quarter } de este país: { $country }.
letter-part-changed-subject = { $quarter }: cambios en los datos que entregó
letter-part-changed-body = Su coordinador ha enviado los datos de { $quarter } ({ $country }). Los de su parte no son los mismos que usted entregó. Puede compararlos en la plataforma.
letter-reminder-subject = { $quarter }: se esperan sus datos
letter-reminder-body = Aún no han llegado los datos de { $quarter } ({ $country }). Plazo: { $moment }, hora de Bruselas. «Nada que declarar» también es una respuesta.
letter-overdue-subject = { $quarter }: sin respuesta ({ $country })
letter-overdue-body = No han llegado los datos de { $quarter } ({ $country }). El plazo terminó el { $moment }, hora de Bruselas, y los recordatorios no han tenido respuesta. Puede conceder una prórroga o indicar que no se esperan datos.
finding-mark-nil = La tabla { $table } se ha respondido con «nada que declarar», pero { $cell } es mayor que cero.
finding-mark-not-collected = La tabla { $table } se ha respondido con «no recogido», pero { $cell } tiene un dato.
definition-referred = Todo menor que se comunica al mecanismo nacional de derivación cuenta como víctima presunta.
sheet-all = Todas las formas de explotación
sheet-of-which = De ellas: { $part }
letter-opened-subject = { $quarter }: la ronda está abierta
letter-opened-body = Ya pueden enviarse los datos de { $quarter } ({ $country }), hasta el { $moment }, hora de Bruselas. «Nada que declarar» también es una respuesta.
return-discard = Descartar los cambios

movements-title = Lo que otros países dicen de menores en sus fronteras y no figura en sus datos:
movements-link = anotarlo
movement-came = { $partner }: traspasados a su país, { $theirs }; usted cuenta { $ours }.
movement-came-unsaid = { $partner }: traspasados a su país, { $theirs }; usted no ha indicado nada.
movement-went = { $partner }: recibidos de su país, { $theirs }; usted cuenta { $ours }.
movement-went-unsaid = { $partner }: recibidos de su país, { $theirs }; usted no ha indicado nada.
