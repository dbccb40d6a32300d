# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Datos
page-nav-origins = Nacionalidades
page-nav-countries = Países
page-nav-search = Buscar
page-footer-feed = Canal de noticias (Atom)

# The first page.
answers-new = Novedades de este trimestre
answers-table = Nacionalidades nuevas o claramente más frecuentes
answers-column-what = Qué hay de nuevo
answers-column-since = Se muestra desde
answers-first = se muestra por primera vez
answers-rising = claramente más que un año antes
answers-sure-title = ¿Qué grado de certeza hay?
answers-sure = Cada cifra que se muestra es exacta, tal como la declararon los países. Una cifra de Europa solo se muestra si contribuyen a ella al menos { $contributors } países; nunca se muestra un recuento igual o superior a 1 e inferior a { $threshold }. Las cifras dicen a cuántos menores se reconoció como víctimas, no cuántos hay ni por qué cambió un número.
home-title = Menores identificados como víctimas
home-subject = Novedades de la última edición sobre menores identificados como víctimas de explotación.
home-running = Menores identificados como víctimas · { $quarter }

# One citizenship.
origin-title = Nacionalidad: { $origin }
origin-subject = Datos agregados sobre menores de una nacionalidad identificados como víctimas de explotación, por trimestre y por país.
origin-running = Nacionalidad · { $origin } · { $quarter }
origin-lead = { $quarter } · publicado el { $moment }, hora de Bruselas. Lo que puede mostrarse de una nacionalidad, en el conjunto de los países declarantes.
origin-subtitle = Nuevos menores registrados por trimestre, todos los países declarantes: { $origin }
origin-since = Se muestra para Europa desde: **{ $quarter }**
origin-never = Hasta ahora nunca se ha mostrado para Europa. Una nacionalidad que no se muestra no está necesariamente ausente: sus números son pequeños o protegen a otros pequeños.
origin-none = { $quarters-plural ->
    [one] En el último trimestre no puede mostrarse ninguna cifra de esta nacionalidad para Europa.
    [many] En los últimos { $quarters } de trimestres no puede mostrarse ninguna cifra de esta nacionalidad para Europa.
   *[other] En los últimos { $quarters } trimestres no puede mostrarse ninguna cifra de esta nacionalidad para Europa.
}
origin-absent = no publicado
origin-years = Por país declarante
origin-years-none = No puede mostrarse la cifra de ningún país para esta nacionalidad en un año natural.
origin-years-table = Nuevos menores registrados en un año natural, nacionalidad: { $origin }
origin-years-note = No figuran los países sin ninguna cifra que pueda mostrarse.

# Lists.
open-origins-title = Nacionalidades
open-origins-lead = Todas las nacionalidades que se han mostrado alguna vez para Europa, con la cifra más reciente y el trimestre en que se mostraron por primera vez.
open-origins-table = Nacionalidades mostradas, nuevos menores registrados, { $quarter }
open-countries-title = Países
open-countries-lead = Qué países declararon, trimestre a trimestre. «Nada que declarar» también es una respuesta. Cada nombre lleva a lo que se muestra de ese país.
open-countries-table = Respuestas de los países
open-answer-late = con retraso
open-unknown-code = Ese país o esa nacionalidad no existe aquí. Búsquelo en una de estas listas:
open-as-pdf = En PDF
open-as-xlsx = Como libro (XLSX)
open-as-csv = En CSV

# The data explorer.
slice-title = Datos
slice-subject = Una parte de los datos publicados sobre menores identificados como víctimas de explotación.
slice-running = Datos · { $quarter }
slice-lead = Elija un desglose, un país y, si lo desea, un solo código: la tabla muestra lo publicado, trimestre a trimestre. La dirección de la página recoge la elección: puede guardarse y compartirse.
slice-field-table = Desglose
slice-field-area = Territorio
slice-field-code = Una fila, en todos los países
slice-all = Todas las filas
slice-show = Mostrar
slice-unknown = Los datos publicados no tienen esa parte. Elija otra.
slice-none = No se ha publicado nada de esta parte, o nada de ella puede mostrarse.
slice-column = Desglose
slice-chart = Las filas con las cifras más altas, trimestre a trimestre ({ $rows })
slice-alt = Gráficos de columnas, trimestre a trimestre. Cifras más recientes: { $values }.
slice-subtitle = Nuevos menores registrados, trimestre a trimestre; todos los gráficos a la misma escala
slice-citizen = Nacionalidad
slice-age_sex = Edad y sexo
slice-form = Forma de explotación
slice-organisation = Organización que registró al menor
slice-assist = Ayuda que recibe el menor
slice-region = Región

# Release dates.
dates-title = Fechas de publicación
dates-lead = Cada edición se publica en un día y a una hora que se conocen con mucha antelación, en todos los idiomas a la vez.
dates-coming = Próximas ediciones
dates-past = Ediciones publicadas
dates-column-edition = Edición
dates-column-moment = Día y hora (hora de Bruselas)

# Corrections and withdrawals.
corrections-title = Correcciones
corrections-lead = Todo lo que se ha corregido, publicado de nuevo o retirado desde la primera edición. Se ha avisado a quienes recibieron la versión incorrecta.
corrections-versions = Versiones corregidas
corrections-withdrawn = Versiones retiradas
corrections-answers = Respuestas publicadas de nuevo
corrections-column-quarter = Trimestre de la respuesta
corrections-column-told = Publicada con la edición
corrections-none = Ninguna hasta ahora.
withdrawn-title = Esta versión se ha retirado
withdrawn-lead = La versión { $version } de la edición de { $quarter } se retiró: { $moment }, hora de Bruselas. No la utilice ni la cite más.
withdrawn-figures = Contiene una cifra incorrecta.
withdrawn-protection = Revelaba más de lo debido: algo de ella no protege lo suficiente a los menores.
withdrawn-country = Un país retiró lo que había declarado.
withdrawn-successor = La sustituye una versión posterior:
withdrawn-no-successor = Hasta ahora no la sustituye ninguna otra versión.
withdraw-title = Retirar una versión
withdraw-lead = Para una versión que nadie debe seguir leyendo. A partir de entonces, sus direcciones indican el motivo y dónde seguir leyendo. No se puede deshacer; lo publicado se sigue teniendo en cuenta al proteger cifras posteriores.
withdraw-edition = Versión
withdraw-button = Retirar
event-withdraw = edición retirada

# Search.
search-title = Búsqueda
search-field = País, nacionalidad, trimestre o página
search-button = Buscar
search-found = { $found-plural ->
    [one] { $found } página para «{ $sought }».
    [many] { $found } de páginas para «{ $sought }».
   *[other] { $found } páginas para «{ $sought }».
}
search-country = país
search-origin = nacionalidad

# The bulletin by letter.
subscribe-title = El boletín por correo electrónico
subscribe-lead = Cuatro correos al año, con el boletín en su idioma. Indique su dirección: se le enviará un correo con un enlace, y solo ese enlace activa los envíos.
subscribe-button = Recibir el enlace
subscribe-note = La dirección solo se conserva cuando se ha abierto el enlace, y únicamente para estos correos. Cada correo contiene un enlace para dejar de recibirlos.
subscribe-sent = Se ha enviado un correo con un enlace, si la dirección puede recibirlo. No se conserva nada más.
subscribe-confirm = A partir de ahora recibirá el boletín cuando se publique una edición.
subscribe-confirm-button = Recibir el boletín
subscribe-done = Hecho. El próximo correo llegará con la próxima edición.
subscribe-over = Este enlace ha caducado o está incompleto. Solicite uno nuevo.
letter-subscribe-subject = Su solicitud del boletín
letter-subscribe-body = Alguien ha solicitado que nuestro boletín trimestral se envíe a esta dirección. Este enlace activa los envíos:
event-bulletin-begun = boletín solicitado

# Methods.
methods-title = Métodos
methods-lead = Qué se cuenta, quién lo cuenta, cómo se comprueba y qué puede concluirse de ello.
methods-counted-title = Qué se cuenta
methods-counted =
    Nuevos menores registrados como víctimas de explotación en un trimestre: víctimas presuntas y víctimas identificadas formalmente. Se entiende por menor toda persona de menos de 18 años en el momento de su primer registro. Los menores obligados a hurtar, mendigar o llevar drogas son víctimas, nunca sospechosos.

    Cada menor se cuenta una sola vez, en el trimestre y en el país en que se registró por primera vez. La nacionalidad es el único origen que se cuenta; nunca se recogen el origen étnico ni la religión.
methods-collected-title = Cómo se recogen los datos
methods-collected =
    Los coordinadores nacionales de { $participants } países envían datos agregados cada trimestre: números, nunca nombres ni registros de menores concretos. La policía, los servicios de protección de menores, las casas de acogida y otras organizaciones comunican sus datos al coordinador.

    Cada declaración se comprueba con reglas iguales para todos; se pregunta por lo que parece inusual, y un responsable acepta la declaración antes de que forme parte de los datos.
methods-compared-title = Qué puede compararse
methods-compared =
    Un trimestre con el mismo trimestre del año anterior, en los países que declararon ambos: esa es la comparación que hace el boletín. No se comparan sumas de conjuntos de países distintos.

    Los países cuentan con leyes, organizaciones y prácticas diferentes. No se establece ninguna clasificación: encontrar más no significa que haya más delincuencia.
methods-revised-title = Revisiones
methods-revised =
    Un país puede corregir una respuesta. Los datos corregidos se incorporan en la edición siguiente, que lo indica; las ediciones anteriores se mantienen como estaban, y su página señala lo que las posteriores han cambiado.
methods-signals-title = Orígenes nuevos y en aumento
methods-signals =
    Una nacionalidad se señala como nueva cuando se muestra por primera vez después de al menos cuatro trimestres publicados. Se señala un aumento claro cuando la diferencia con el año anterior supera dos desviaciones típicas de una diferencia aleatoria entre dos recuentos.

    Ambas señales se derivan de cifras que se muestran. Los coordinadores y los responsables ven otras señales estadísticas en datos que no son públicos; son motivos para observar, no conclusiones.

# Confidentiality.
confidentiality-title = Confidencialidad
confidentiality-lead = Cómo se garantiza que nada de lo publicado permita llegar hasta un menor.
confidentiality-rule-title = Qué no se muestra nunca
confidentiality-rule =
    Nunca se muestra un recuento de menores igual o superior a 1 e inferior a { $threshold }, ni de un país ni de Europa. Una cifra de Europa solo se muestra si contribuyen a ella al menos { $contributors } países y ninguno representa más del { $share } por ciento.
confidentiality-proof-title = Por qué tampoco se muestran algunas cifras mayores
confidentiality-proof =
    Un número pequeño podría deducirse de un total y de los demás números que lo acompañan, de una edición anterior o de otra tabla. Por eso se omiten más cifras, hasta que resulte imposible. Para cada cifra omitida, la plataforma conserva una demostración: otras cifras que concuerdan con todo lo que se ha publicado alguna vez.

    La marca «c» no dice más que «no se muestra». Un cero se oculta de la misma manera cuando pudiera revelar algo.
confidentiality-insiders-title = Quienes conocen parte de los datos
confidentiality-insiders =
    Un coordinador conoce los datos de su propio país. La protección también es válida frente a cada uno de ellos: con todo lo que sabe, no puede deducir nada sobre menores de otros lugares. No se garantiza lo mismo frente a varios que junten lo que saben. Cuando la atención de un menor pasa de un país a otro, se comunica a cada uno de ellos lo que el otro cuenta al respecto.
confidentiality-time-title = Qué se mantiene para siempre
confidentiality-time =
    Lo que se mostró una vez ya no deja de conocerse. Cada nueva edición se protege junto con todas las anteriores, también las que se corrigieron o se retiraron.
confidentiality-data-title = Datos sobre personas
confidentiality-data =
    La plataforma no contiene datos sobre menores concretos. De las personas que trabajan con ella o reciben sus correos conserva una dirección de correo electrónico, un idioma y lo que pueden hacer. No utiliza herramientas de análisis ni nada procedente de otros sitios; una cookie mantiene su sesión iniciada y otra protege los formularios.

# Accessibility.
accessibility-title = Accesibilidad
accessibility-lead = Las páginas y los documentos están hechos para todas las personas; aquí se indica qué se ha probado y qué se sabe que no funciona.
accessibility-goal-title = El objetivo
accessibility-goal =
    Las páginas siguen las Pautas de Accesibilidad para el Contenido Web (WCAG) 2.2, nivel AA, y la norma europea EN 301 549. Los documentos PDF siguen PDF/UA-1 y PDF/A-3a.
accessibility-tested-title = Qué se prueba
accessibility-tested =
    Con cada cambio del software, un comprobador automático (axe) examina cada página, en colores claros y oscuros, a 320 píxeles (ampliación del 400 por ciento), en un teléfono y en una pantalla ancha. Los recorridos por los formularios se prueban solo con el teclado, con y sin JavaScript. Cada tipo de PDF pasa por dos comprobadores independientes.
accessibility-charts-title = Gráficos
accessibility-charts =
    Cada gráfico tiene un título que dice lo que muestra, un texto para quienes no pueden verlo y una tabla con las mismas cifras. Nada se indica solo mediante el color.
accessibility-limits-title = Qué se sabe que no funciona
accessibility-limits =
    Los comprobadores automáticos encuentran una parte de los problemas. Todavía no se ha realizado ninguna prueba con personas que utilizan a diario un lector de pantalla. Algunos nombres de regiones solo se muestran en el idioma de su país.
accessibility-contact-title = Escríbanos
accessibility-contact =
    Si algo no le funciona, responda a cualquiera de nuestros correos o escriba al coordinador nacional de su país. Le responderemos y le enviaremos los datos en un formato que pueda utilizar.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Idiomas
tongues-lead = La plataforma está en { $languages } idiomas. Cada frase se coteja con la inglesa antes de ofrecer un idioma: no puede faltar ninguna y nunca se muestra inglés en su lugar.
tongues-column-messages = Frases
tongues-column-mend = Por corregir
tongues-column-state = Situación
tongues-spoken = se ofrece a los lectores
tongues-draft = en preparación
