# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Boletín trimestral
bulletin-title = Menores identificados como víctimas
bulletin-subtitle = Boletín trimestral · { $reporting } de { $participants } países con datos · publicado el { $moment }, hora de Bruselas
bulletin-running = Boletín trimestral · { $quarter }
bulletin-foot = Edición { $edition } · versión { $version } · { $language }
bulletin-subject = Datos agregados sobre menores identificados como víctimas de explotación, por nacionalidad, edad, sexo, forma y país.

headlines-heading = En este trimestre
headline-total = { $children-plural ->
    [one] **{ $children } menor** se registró como nueva víctima en { $countries } países declarantes.
    [many] **{ $children } de menores** se registraron como nuevas víctimas en { $countries } países declarantes.
   *[other] **{ $children } menores** se registraron como nuevas víctimas en { $countries } países declarantes.
}
headline-like-for-like = En los { $countries } países con datos de ambos trimestres: **{ $now }** menores, frente a { $before } un año antes ({ $percent }).
headline-like-for-like-none = No puede mostrarse la comparación con el año anterior: al menos una de las cifras necesarias no se muestra o no se declaró.
headline-form = Forma más frecuente entre las mostradas: **{ $form }**, { $children } menores. Son víctimas, nunca sospechosos.
headline-first-shown = Orígenes que se muestran por primera vez: **{ $origins }**.
headline-rising = Orígenes con un aumento claro de menores respecto al año anterior: **{ $origins }**.
headline-origins-quiet = Ningún origen se muestra por primera vez y ninguno ha aumentado con claridad. Un origen que no figura en la lista no está necesariamente ausente.
headline-where = Pueden mostrarse { $shown } de los { $countries } totales por país; los demás se han declarado, pero protegen números pequeños.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (de { $before } a { $now })

limits-title = Lo que estas cifras no pueden decir
limits-recognised = Estas cifras cuentan a los menores **reconocidos** como víctimas. Encontrar más no significa que haya más delincuencia: el país que busca mejor encuentra más. No se establece ninguna clasificación de países.
limits-mark = «c» significa: no se muestra, porque el número es pequeño o protege a otro pequeño.
languages-title = En su idioma

glance-heading = De un vistazo
glance-lead = Nuevos menores registrados como víctimas de explotación en el conjunto de los países declarantes.
glance-title-up = Aumento de menores frente a un año antes en los países con datos de ambos trimestres
glance-title-down = Descenso de menores frente a un año antes en los países con datos de ambos trimestres
glance-title-same = El mismo número de menores que un año antes en los países con datos de ambos trimestres
glance-title-plain = Nuevos menores registrados, trimestre a trimestre
glance-subtitle = Nuevos menores registrados por trimestre. El número de países declarantes varía: compare con cautela.
glance-series = Todos los países declarantes
glance-alt = Gráfico de columnas de los nuevos menores registrados en los últimos { $quarters } trimestres: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Nuevos menores registrados por trimestre
glance-column-quarter = Trimestre
glance-column-children = Menores
glance-column-countries = Países declarantes
coverage = { $reporting } de { $participants } países
source = Fuente: coordinadores nacionales, datos a { $day } · { $coverage }

origins-heading = Orígenes
origins-lead = País de nacionalidad de los nuevos menores registrados. La nacionalidad no indica dónde se explotó al menor ni quién lo hizo.
origins-title = Orígenes más frecuentes entre los mostrados: { $origins }
origins-title-none = Este trimestre no puede mostrarse ningún origen por separado.
origins-subtitle = Nuevos menores registrados, por nacionalidad: { $quarter } y, con trazo más fino, el mismo trimestre de { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Gráfico de barras de los orígenes más frecuentes entre los mostrados. { $values }.
origins-value = { $origin }: { $now }; un año antes, { $before }
origins-table = Orígenes más frecuentes entre los mostrados, nuevos menores registrados
origins-column-origin = Origen
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Orígenes nuevos y en aumento
signals-table = Orígenes que merecen atención, según las cifras mostradas
signals-column-said = Señal
signal-first-shown = Se muestra por primera vez: no figura en ninguna edición anterior
signal-rising = Aumento desde { $before } en el mismo trimestre de { $year }
signals-none = Ningún origen se muestra por primera vez y ninguno ha aumentado con claridad.
signals-note = Un origen que no figura en la lista no está necesariamente ausente: los números pequeños, y los que los protegen, no se muestran. Una señal es un motivo para observar, no una conclusión sobre ningún menor.
regions-world-title = Regiones del mundo
regions-world-table = Nuevos menores registrados, por región del mundo de su nacionalidad
regions-world-column = Región del mundo
years-title = Orígenes por país, { $year }
years-table = Nuevos menores registrados en { $year }, por país declarante y nacionalidad (orígenes más frecuentes entre los mostrados)
years-column-country = País
years-missing = Países que no declararon los cuatro trimestres de { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } de 4)
years-late = El dato anual incluye las respuestas recibidas después de la edición de su trimestre: { $countries }.

ages-heading = Edad y sexo
ages-lead = Edad en el momento del registro. Si un país no conoce los grupos de edad, sus menores figuran en «edad desconocida».
ages-title = Nuevos menores registrados, por edad y sexo
ages-subtitle = { $quarter }, Europa
ages-alt = Gráfico de barras de los nuevos menores registrados, por edad. { $values }.
ages-table = Nuevos menores registrados, por edad y sexo, Europa
ages-column-age = Edad
labelled-value = { $label }: { $value }

forms-heading = Formas de explotación
forms-lead = La forma principal, una por menor. «Varias formas» significa que no se conoce una forma principal.
forms-title = Forma más frecuente entre las mostradas: { $form }
forms-title-none = Este trimestre no puede mostrarse ninguna forma por separado
forms-column-form = Forma principal

countries-heading = Países
countries-lead = Dónde se declaran datos. Encontrar más no significa que haya más delincuencia: el mapa muestra reconocimiento, no riesgo.
countries-title = Dónde se declaran datos y qué totales pueden mostrarse
countries-subtitle = Nuevos menores registrados, { $quarter }. Cada país es un cuadrado del mismo tamaño.
countries-alt = Mapa de Europa hecho de cuadrados, uno por país. Totales por país mostrados: { $shown }; declarados pero no mostrados: { $hidden }; países que no declararon: { $absent }. La tabla siguiente recoge todos los valores.
countries-table = Nuevos menores registrados por país
countries-column-country = País
countries-column-answer = Respuesta
countries-column-course = { $quarters-plural ->
    [one] un trimestre
    [many] { $quarters } de trimestres
   *[other] { $quarters } trimestres
}
countries-column-kind = Datos
course-says = Menores, trimestre a trimestre: { $values }
answer-reported = declarado
answer-absent = no declarado
figures-real = según lo declarado
figures-simulated = simulados
legend-class-4 = 250 o más
legend-class-3 = 100-249
legend-class-2 = 30-99
legend-class-1 = 5-29
legend-hidden = c: no se muestra
legend-absent = no declarado
regions-title = Totales por región
regions-table = Nuevos menores registrados por región
regions-column-region = Región

method-heading = Método, calidad y confidencialidad
method-count-title = Qué se cuenta
method-count = Se entiende por menor toda persona de menos de 18 años. Cada menor se cuenta una sola vez, en el trimestre en que se registra como nueva víctima de explotación, presunta o identificada formalmente, y en el país que lo registra. Los menores a quienes se obligó a cometer delitos son víctimas.
method-quality-title = Calidad
method-quality = Los coordinadores nacionales envían datos agregados cada trimestre. De cada cifra se comprueban las sumas, los códigos y los cambios inusuales; las versiones posteriores nunca sobrescriben las anteriores. Los países difieren en su legislación, en quién puede registrar a un menor y en el esfuerzo con que buscan.
method-revisions-title = Revisiones
method-revisions-none = Con esta edición no se ha revisado ninguna cifra anterior.
method-revisions = Con esta edición se publican de nuevo cifras anteriores, porque se corrigieron las respuestas en que se basan: { $answers }. Las ediciones anteriores se mantienen como estaban. Una corrección se publica cuando ni por sí sola ni comparando ambas cifras revela un número pequeño; de lo contrario, lo publicado se mantiene hasta el dato anual o de forma definitiva.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (solo en el año)
method-confidentiality-title = Confidencialidad
method-confidentiality = Los recuentos inferiores a { $threshold } no se muestran y, con ellos, se ocultan otras cifras suficientes para que ninguna suma o resta entre tablas de cualquier edición pueda revelarlos. Los ceros, los números pequeños y las cifras que los protegen llevan la misma marca, «c». Antes de la publicación se demuestra que ninguna cifra oculta puede deducirse, y esa demostración se comprueba de forma independiente.
method-simulated-title = Datos simulados
method-simulated = Los datos del Reino Unido son reales: UK Home Office, estadísticas del National Referral Mechanism, Open Government Licence v3.0, solo menores. Los datos de todos los demás países se han inventado para esta demostración y no describen a nadie.
method-cite-title = Cómo citar
method-cite = Grupo operativo europeo contra la explotación de menores, Menores identificados como víctimas, edición { $edition }, versión { $version }, { $day }.
method-code = Código de verificación: **{ $code }**. Es el comienzo del SHA-256 de la tabla de cifras incluida en este PDF y es el mismo en todos los idiomas.

strip-title = Han declarado { $reporting } de { $participants } países
strip-subtitle = Respuestas para { $quarter }; «no se ha encontrado nada» también es una respuesta
strip-alt = Banda con todos los países participantes. No han declarado: { $countries }.
strip-alt-all = Banda con todos los países participantes: todos han declarado.
strip-reported = Han declarado: { $countries }
strip-absent = No han declarado: { $countries }

tables-about = Las tablas: un valor vacío no se muestra porque el número es pequeño, es cero o protege a otro pequeño. En las tablas no figuran los países que no declararon en un período ni los códigos en los que entonces no podía contarse a nadie; los ficheros cuyo nombre empieza por absent_ los enumeran, para las sumas. «-late» indica las respuestas recibidas después de la edición de su trimestre. «-told-», seguido de una edición, recoge lo que una edición anterior dijo de un trimestre que después se publicó de nuevo; «-kept», «-added-» y «-removed-» son las partes que ambas tienen en común o que las diferencian. El fichero hier.csv dice qué se suma para obtener qué.

contents-title = Índice
glance-line = Los { $countries } países que declararon todos los trimestres
legend-none = c: no se muestra, o nada declarado
legend-shown = se muestra, con el número de menores

appearances-heading = Cuándo se mostraron los orígenes por primera vez
appearances-title = { $origins-plural ->
    [one] En estos trimestres se mostró un origen por primera vez
    [many] En estos trimestres se mostraron { $origins } de orígenes por primera vez
   *[other] En estos trimestres se mostraron { $origins } orígenes por primera vez
}
appearances-subtitle = Desde el primer trimestre con un número que puede mostrarse; un círculo vacío representa «c», nunca «ninguno»
appearances-alt = Cronología de los orígenes con el trimestre en que cada uno se mostró por primera vez. { $values }.
appearances-table = Nuevos menores registrados de estos orígenes, por trimestre
appearances-none = En los últimos { $quarters } trimestres no se mostró ningún origen por primera vez.

flow-title = Dónde se registró a los menores de los orígenes más frecuentes
flow-subtitle = { $year }, las { $bands } cifras más altas entre las mostradas; el grosor de cada banda corresponde a su número. Una banda une la nacionalidad y el país que hizo el registro: no es un trayecto.
flow-alt = Bandas de la nacionalidad al país declarante. { $values }. La tabla siguiente recoge todos los valores.
flow-value = { $origin } / { $country }: { $children }

forms-history-title = Formas de explotación, trimestre a trimestre
forms-history-subtitle = Nuevos menores registrados por forma principal, últimos { $quarters } trimestres; todos los gráficos a la misma escala
forms-history-alt = { $parts } pequeños gráficos de columnas, uno por forma principal, a la misma escala. La tabla siguiente recoge todos los valores.
forms-history-table = Nuevos menores registrados por forma principal y trimestre

help-heading = Quién encontró a los menores y qué ayuda reciben
help-lead = La organización que registró primero al menor. Un menor puede recibir varios tipos de ayuda.
help-title = Quién registró primero a los menores
help-subtitle = Nuevos menores registrados, por organización, { $quarter }
help-alt = Gráfico de barras de los nuevos menores registrados, por organización. { $values }.
help-table = Nuevos menores registrados, por la organización que los registró primero
help-column-organisation = Organización
help-assist-title = Ayuda
help-assist-none = Este trimestre no puede mostrarse cuántos menores reciben cada ayuda: los números son pequeños o no se declararon.
help-assist-table = Nuevos menores registrados que reciben esta ayuda (un menor puede recibir varios tipos)
help-column-assist = Tipo de ayuda

profile-title = Ficha de país: { $country }
profile-subject = Datos agregados sobre menores identificados como víctimas de explotación en un país.
profile-running = Ficha de país · { $country } · { $quarter }
profile-lead = { $quarter } · publicado el { $moment }, hora de Bruselas. Lo que puede mostrarse de un país. Encontrar más no significa que haya más delincuencia; no se establece ninguna clasificación de países.
profile-now = Nuevos registros como víctimas, { $quarter }: **{ $value }**
profile-before = El mismo trimestre del año anterior, { $quarter }: **{ $value }**
profile-hidden = no se muestra, para proteger números pequeños
profile-absent = sin respuesta
profile-simulated = Los datos de este país se han inventado para esta demostración y no describen a nadie.
profile-subtitle = Nuevos menores registrados por trimestre: { $country }
profile-source = Fuente: coordinador nacional, datos a { $day }
profile-ages-table = Nuevos menores registrados, por edad y sexo, { $quarter }
profile-year-none = Todavía no se ha publicado ningún año natural de este país.
profile-year-hidden = No puede mostrarse ninguna nacionalidad de este país para { $year }: los números son pequeños o protegen a otros pequeños.
profile-year-table = Nuevos menores registrados en un año natural, por nacionalidad
profile-year-note = Nacionalidades más frecuentes entre las mostradas del último año.

brief-title = Nota de síntesis: menores identificados como víctimas
brief-subject = Los datos de un trimestre sobre menores identificados como víctimas de explotación, en una página.
brief-running = Nota de síntesis · { $quarter }
brief-lead = { $quarter } · { $reporting } de { $participants } países con datos · publicado el { $moment }, hora de Bruselas

warning-title = Alerta temprana
warning-subject = Alerta codificada entre coordinadores: intervalos, nunca números.
warning-running = Alerta temprana · { $id }
warning-lead = Solo para coordinadores y responsables con sesión iniciada. Se compone de códigos e intervalos, para que cada cual la lea en su idioma.
warning-field-kind = Tipo
warning-field-signal = Señal
warning-field-origin = Origen
warning-field-band = Menores
warning-field-confidence = Certeza
warning-note = Una alerta es un motivo para observar, no una conclusión sobre ningún menor, país u origen.
warning-victims-title = Los menores son víctimas
warning-victims = Sea lo que sea lo que se obligó a hacer al menor, pregunte quién se beneficia y avise primero a quienes protegen a los menores.
watermark-inside = Difusión limitada: { $role }
