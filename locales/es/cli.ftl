# What the command line says.

cli-demo-structure = Estructura leída: códigos: { $codes }; tablas: { $tables }; países: { $countries }
cli-demo-store = Carpeta de datos { $path } lista
cli-demo-quarter = { $quarter }: declaraciones aceptadas: { $returns }
cli-demo-replay = Reproduciendo los trimestres
cli-demo-released = { $edition } publicada: cifras mostradas: { $shown }; protegidas: { $hidden }
cli-demo-documents = Documentos escritos; idiomas: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] { $letters } correo enviado
    [many] { $letters } de correos enviados
   *[other] { $letters } correos enviados
}
cli-demo-done = Hecho: { $path }
cli-serving = Sirviendo { $url } – detener con Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } celda
    [many] { $cells } de celdas
   *[other] { $cells } celdas
}, nada que corregir.
cli-import-dry = Simulación: no se ha guardado nada.
cli-import-stored = Guardado como versión { $version }, acuse de recibo { $receipt }.
cli-import-refused = No se ha guardado nada. Por corregir: { $blocking }; por explicar: { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Estos datos ya están guardados como versión { $version }.
cli-check-structure = Ficheros de datos: códigos: { $codes }; tablas: { $tables }; reglas: { $rules }; familias publicadas: { $families }
cli-check-language = { $language }: mensajes: { $messages }
cli-check-fine = Nada que corregir.
cli-check-found = { $problems-plural ->
    [one] { $problems } problema
    [many] { $problems } de problemas
   *[other] { $problems } problemas
}
cli-job-done = { $job }: hecho
cli-report-written = Escrito: { $path }
cli-report-writing = Escribiendo los documentos
error-report-ending = { $path } no tiene una extensión que la plataforma escriba: .pdf, .html, .xlsx o .csv
finding-line = { $severity }, { $place }: { $text }

error-file = No se puede leer o escribir { $path }
error-store = La base de datos no respondió como se esperaba
error-foreign-folder = { $path } existe y no es una carpeta de esta plataforma. No se ha cambiado nada.
error-data-file = Un fichero de datos es incorrecto: { $what }
error-locale = Un fichero de idioma es incorrecto: { $what }
error-config = Opción { $setting }: «{ $found }» no es válido
error-config-file = No se puede usar el fichero de configuración { $path }: { $why }
error-country-unknown = «{ $found }» no participa. Países: { $expected }
error-quarter-unknown = «{ $found }» no es un trimestre (se espera, por ejemplo, 2025-Q1)
error-reason-unknown = «{ $found }» no es CELL=CODE con uno de los códigos { $expected }
error-language-unknown = No existe el idioma «{ $found }». Idiomas: { $expected }
error-no-edition = No hay ninguna edición publicada { $edition }
error-no-document = La edición { $edition } no tiene documento en este idioma: { $language }
error-job-unknown = No existe la tarea «{ $found }». Tareas: { $expected }
error-pdf = No se pudo escribir el PDF
error-glyphs = Faltan estos caracteres en los tipos de letra: { $characters }
error-address = No se puede usar la dirección de correo electrónico de «{ $person }». Se espera una sola dirección simple, como name@example.org, sin nombre, espacios ni saltos de línea.
error-mail = No se pudo entregar el correo
error-server = No se pudo iniciar el servidor
error-refused = { $what }
error-address-taken = No se puede escuchar en { $address }
refusal-not-provable = La tabla { $table } de { $period } no puede publicarse: aún podría deducirse la celda { $cell }, se oculte lo que se oculte. Excluya la familia del programa o complete las declaraciones que faltan.
refusal-vintage = La tabla { $table } de { $period } no puede publicarse: los datos en que se basa { $cell } ya no son los que se usaron en una edición anterior, y la diferencia los revelaría. Restaure las respuestas de esa edición desde una copia de seguridad o excluya la tabla del programa.
refusal-revision = Los datos corregidos de { $period } ({ $country }) no se publican de nuevo: junto a los ya publicados revelarían un número pequeño. Se mantienen los anteriores; el dato anual aún puede recoger la corrección.
refusal-columns = La tabla { $table } de { $period } no puede publicarse: { $code } figuraba en la tabla de { $quarter } y la lista de códigos ya no lo tiene en el mismo lugar. Devuélvalo a su sitio. Un código que ya no se usa permanece en la lista, con el trimestre en que termina.
refusal-breakdown-too-large = No puede publicarse nada de { $period }: en la tabla { $table }, el desglose contiene más menores que el total ({ $country }). Pida una declaración corregida.
refusal-too-few-countries = No puede publicarse nada de { $period }: al menos un total es demasiado pequeño para mostrarse y han respondido muy pocos países para cubrirlo. Espere a recibir más declaraciones.
refusal-pattern = La tabla { $table } de { $period } no coincide con el patrón con el que se compara: la celda { $cell } sería otra.
refusal-year-without-quarter = La tabla { $table } de { $period } queda excluida: no se publicó para { $quarter }. Comienza con su primer año completo.
error-edition-order = La edición de { $quarter } no puede prepararse ahora: las ediciones se suceden sin huecos y la siguiente es { $next }.
inside-title = Edición de difusión limitada, { $quarter }
inside-lead = Solo para responsables y coordinadores con sesión iniciada. Los datos de otros países son confidenciales.
inside-signals-table = Orígenes vistos por primera vez en mucho tiempo (recuentos reales)
inside-column-country = Declarado por
inside-column-history = Trimestres anteriores examinados
inside-warnings-heading = Borradores de alertas tempranas
inside-none = Nada nuevo este trimestre.
error-file-unreadable = No se puede leer { $path }: { $why }
error-empty-part = El documento no se genera: una de sus partes está vacía y no lo dice: { $part }
error-overfull = El texto no cabe en su página en este idioma: { $language }
cli-import-reason-unused = Ninguna observación pregunta por { $cell }: el motivo no se usa.
cli-accepted = Aceptado: { $receipt }
error-no-return = No hay ninguna declaración guardada { $receipt } pendiente de aceptación
error-quarter-open = { $quarter }: la ronda se abre el { $moment }
error-no-answers = { $quarter }: aún no se ha aceptado ninguna declaración
error-demo-busy = Otra persona está llenando ahora esta demostración. Espere a que termine y vuelva a intentarlo.
inside-country-simulated = { $country } (simulado)
check-code-point = { $code } contiene un punto; los puntos separan dos códigos cruzados.
check-code-twice = { $code } ya figura en esta lista.
check-parent-missing = { $code } depende de { $parent }, que no es un código de esta lista.
check-parent-circle = { $code } acaba siendo parte de sí mismo.
check-country = { $code } no es un país: dos letras que también figuren en codes/citizen.csv.
check-table-code = Tabla { $table }: { $code } no es un código de { $list }.
check-column-long = Familia { $family }: el código cruzado { $code } tiene más de 16 caracteres.
check-family-unknown = Familia { $family }: no existe el código { $code } para recoger lo que no se desglosó.
check-coverage = La línea de { $country } menciona un país, un indicador o un código que no existe.
error-workbook = No se pudo escribir el libro
error-part-unknown = «{ $found }» no es una región de este país ni un tipo de organización

cli-protect-proving = Demostrando
cli-protect-done = Publicado: cifras mostradas: { $shown }; en blanco por ser pequeñas: { $small }; en blanco para protegerlas: { $others }. Se muestra el { $share } % de lo que cuentan las celdas mayores.
cli-protect-rounded = Publicado con todas las celdas redondeadas a un múltiplo de { $base }. No publique tablas exactas de las mismas celdas.
cli-attack-leak = { $cell }: entre { $low } y { $high }
cli-attack-done = Cifras publicadas: { $told }; en blanco: { $blanks }; conocidas con demasiada precisión: { $leaks }.
linked-two-parents = Dimensión { $dimension }: { $code } suma en dos códigos. Asigne a cada código un solo código superior o divídala en dos dimensiones.
linked-ring = Dimensión { $dimension }: { $code } no lleva a TOTAL.
linked-too-large = Las dimensiones tienen más celdas de las que se pueden tratar. Divida las tablas o prescinda de una dimensión.
linked-heading = { $table }: la primera línea debe nombrar las dimensiones y terminar con «value».
linked-unreadable = { $table }, línea { $line }: no se puede leer como CSV con las columnas de la primera línea.
linked-no-count = { $table }, línea { $line }: «{ $found }» no es un recuento (un número entero a partir de 0).
linked-unknown-code = { $table }, línea { $line }: las jerarquías no conocen «{ $code }».
linked-twice = { $table }, línea { $line }: esta celda ya figura en la línea { $first }.
linked-two-values = { $table }, línea { $line }: la celda es { $value } aquí y { $other } en otro lugar.
linked-empty = { $table } no tiene filas.
linked-no-total = { $table } no tiene ninguna fila que sea { $total } en todas las dimensiones.
linked-does-not-add = { $cell }: la suma de las partes no coincide.
linked-contradiction = Las tablas se contradicen: ningún recuento es compatible con todo lo publicado.
linked-same-name = { $table }: cada tabla necesita un nombre de fichero propio, y los resultados, otra carpeta.
linked-inside = { $path }: las demostraciones y la clave deben estar en una carpeta propia, nunca junto a tablas públicas.
linked-unproved = La tabla { $table } no puede publicarse: aún podría deducirse { $cell }. Se han probado todos los cambios en las celdas de su entorno. Elimine su desglose más detallado o una su código con otro.

# Signals of a panel
error-panel-period = «{ $found }» no es un período del panel.
detect-new-origin = { $period }, ventana { $window }: nuevo origen: { $origin }. { $at } { $chance }{ $history }
detect-surge = { $period }, ventana { $window }: repunte: { $origin }. { $at } { $chance }{ $history }
detect-decline = { $period }, ventana { $window }: descenso: { $origin }. { $at } { $chance }{ $history }
detect-displacement = { $period }, ventana { $window }: compatible con un desplazamiento: { $origin }. { $at } { $to } { $chance }{ $history }
detect-whole = Todos los orígenes en conjunto
detect-end = { $place }: casos: { $observed }; previstos: de { $low } a { $high } (cuatro de cada cinco veces).
detect-chance-many = Por azar hay unas { $alarms } señales como esta en cada período.
detect-chance-one = Por azar hay aproximadamente una señal como esta cada { $periods } períodos.
detect-chance-hardly = Por azar hay menos de una señal como esta cada { $periods } períodos.
detect-history = { "" } Comparado con { $periods } períodos anteriores.
detect-history-short = { "" } Historial breve: comparado con { $periods } períodos anteriores.
