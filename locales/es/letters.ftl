# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: se ha publicado el boletín
letter-edition-greeting = Estimado/a colega:
letter-edition-body = El boletín trimestral de { $quarter } se publicó el { $moment }, hora de Bruselas.
letter-edition-attached = Adjunto: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}, { $kilobytes } KB).
letter-edition-link = El boletín en todos los idiomas: { $link }
letter-edition-simulated = Esta edición contiene datos simulados: solo son reales los del Reino Unido.
letter-edition-close = No se establece ninguna clasificación de países: encontrar más no significa que haya más delincuencia. Las cifras que no se muestran protegen a los menores.
letter-signature = Grupo operativo europeo contra la explotación de menores
letter-unsubscribe = Recibe este correo como lector del boletín. Para dejar de recibirlo: { $link }
