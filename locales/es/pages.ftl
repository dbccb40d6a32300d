# The public pages.

page-skip = Saltar al contenido
page-language = Idioma
page-nav-home = Inicio
page-nav-library = Boletines
page-nav-guidance = Cómo contar
page-home-lead = Datos sobre menores identificados como víctimas de explotación, recogidos cada trimestre de los coordinadores nacionales.
page-latest = Última edición
page-read-here = Leer aquí
page-brief = Nota de síntesis, una página (PDF)
page-released = Publicado el { $moment }, hora de Bruselas
page-none = Aún no se ha publicado ninguna edición.
page-download = Descargar el boletín (PDF, { $language }, { $pages-plural ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}, { $kilobytes } KB)
page-other-languages = En otros idiomas
page-library-title = Boletines
page-library-lead = Todas las ediciones publicadas, de la más reciente a la más antigua. Los ficheros no cambian nunca una vez publicados.
page-library-column-edition = Edición
page-library-column-released = Publicado
page-library-column-files = Ficheros
page-library-tables = Tablas (CSV)
page-chart-table = Mostrar la tabla
page-footer = Las cifras que no se muestran protegen a los menores. No se establece ninguna clasificación de países.
page-footer-api = Interfaz de datos
page-not-found-title = Página no encontrada
page-not-found = No hay nada en esta dirección. Puede que esté mal escrita.
page-failed-title = Se ha producido un error
page-failed = No se pudo generar la página. No se ha perdido nada; vuelva a intentarlo más tarde.
page-unsubscribe-title = Dejar de recibir correos
page-unsubscribe = Ya no recibirá un correo cuando se publique un boletín.
page-unsubscribe-button = Dejar de recibir correos
page-unsubscribe-done = Hecho. No recibirá más correos.
page-refused-title = No se ha podido entender
page-refused = La dirección o el formulario contiene algo que no se puede leer. No se ha cambiado nada.
page-method-title = Esto no funciona aquí
page-method = Esta dirección existe, pero no para este tipo de solicitud.
page-large-title = Demasiado grande
page-large = Lo enviado supera lo que admite esta dirección. No se ha cambiado nada.
page-later-title = No disponible en este momento
page-later = El servicio está ocupado o en mantenimiento. Vuelva a intentarlo dentro de unos minutos.
