# An edition that is made again, and what became of it.
event-correct = edición rehecha
correction-banner = Versión { $version }. { $reason } Las cifras son las que ya se publicaron.
correction-words = Un texto de la versión anterior decía algo incorrecto o podía malinterpretarse.
correction-layout = Algo de la versión anterior no se podía leer.
correction-method = La versión anterior describía mal cómo se obtuvieron los datos.
correction-caution = Se sabe que los datos de estos países son incorrectos; una edición posterior publicará los correctos: { $countries }.
reason-words = Un texto es incorrecto o puede malinterpretarse
reason-layout = Algo no se puede leer
reason-method = Se describe mal cómo se obtuvieron los datos
reason-caution = Los datos de un país son incorrectos
correct-title = Corregir una edición pública
correct-lead = La versión siguiente tiene las mismas cifras e indica en la primera página qué era incorrecto. Espera el visto bueno de un responsable, como arriba; después, quienes recibieron el correo sobre la versión anterior reciben otro sobre esta. Los datos correctos llegan con la próxima edición, que publica de nuevo el trimestre.
correct-edition = Edición
correct-reason = Qué es incorrecto
correct-countries = De qué países (solo si hay datos incorrectos)
correct-button = Crear la versión siguiente
error-caution = Indique los países con datos incorrectos; en los demás casos, ninguno.
error-caution-country = La edición de { $quarter } no dice nada de este país: { $country }.
error-edition-waits = Una versión de la edición de { $quarter } ya espera su hora.
error-reason = No existe el motivo «{ $found }». Los motivos son: { $expected }.
cli-corrected = Creada la versión { $version } de la edición de { $quarter }. Se abrirá cuando un responsable dé el visto bueno (hub release).

changes-title = { $quarter }: versiones y correcciones
changes-lead = Lo publicado se queda donde estaba, para que se pueda entender a quien lo haya citado. Esta página indica qué lo ha sustituido.
changes-link = Versiones y correcciones
changes-versions = Versiones
changes-versions-caption = Versiones de esta edición, de la más reciente a la más antigua
changes-version = Versión
changes-version-now = Versión { $version }:
changes-opened = Apertura
changes-why = Motivo
changes-file = Fichero
changes-first = Primera versión
changes-pdf = Boletín (PDF)
changes-figures = Cifras que ediciones posteriores han cambiado
changes-no-figures = Ninguna edición posterior ha cambiado una cifra de esta.
changes-figures-lead = Estos países corrigieron sus respuestas. Se muestran los menores que identificaron, en la medida en que ambas cifras pueden mostrarse.
changes-figures-caption = Totales de los países, antes y después
changes-country = País
changes-edition = Cambiado por la edición de
changes-before = Antes
changes-after = Después
changes-not-shown = no se muestra

letter-corrected-subject = { $quarter }: boletín corregido
letter-corrected-body = Usted recibió el boletín de { $quarter }. El { $moment }, hora de Bruselas, se publicó una versión corregida; utilícela en lugar de la que tiene.
letter-revised-subject = { $quarter }: se han corregido cifras anteriores
letter-revised-body = La edición de { $quarter } cambia cifras que figuran en un boletín que usted recibió.
letter-revised-quarter = Corregido: { $quarter }.
letter-changes-link = Qué ha cambiado: { $link }
letter-edition-waits = El boletín ({ $language }, { $pages-plural ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}, { $kilobytes } KB) es demasiado grande para un correo. Está disponible aquí como { $file }: { $link }

verify-title = ¿Es auténtico este documento?
verify-lead = Elija un PDF o una tabla que supuestamente procede de aquí, o escriba el código de verificación que lleva impreso. El fichero se examina y no se conserva.
verify-file = Documento
verify-file-hint = Un PDF, una tabla o la nota que acompaña a las tablas: tal como se descargó.
verify-code = O su código de verificación
verify-code-hint = Dieciséis letras y cifras, como 01AB-23CD-45EF-6789.
verify-button = Comprobar
verify-nothing = Elija un fichero o escriba un código.
verify-genuine = Auténtico: { $what }, { $quarter }, versión { $version }, publicado el { $moment }, hora de Bruselas.
verify-figures-only = El código acredita las cifras. Para acreditar también el texto, elija el propio fichero.
verify-current = Esta es la versión vigente.
verify-superseded = La versión { $version } la ha sustituido.
verify-unknown = Nada de lo publicado aquí coincide con esto.
verify-unknown-why = Se ha modificado, un programa lo ha guardado de nuevo o no procede de aquí. Compárelo con la edición de la página de boletines.
verify-kind-bulletin = boletín
verify-kind-brief = nota de síntesis
verify-kind-data = datos de la edición
verify-kind-table = tabla
page-nav-verify = Verificar un documento
