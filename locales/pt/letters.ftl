# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: boletim publicado
letter-edition-greeting = Cara colega, caro colega,
letter-edition-body = O boletim trimestral de { $quarter } foi publicado em { $moment }, hora de Bruxelas.
letter-edition-attached = Em anexo: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}, { $kilobytes } KB).
letter-edition-link = O boletim em todas as línguas: { $link }
letter-edition-simulated = Esta edição contém dados simulados: só os do Reino Unido são reais.
letter-edition-close = Os países não são hierarquizados: encontrar mais não significa que haja mais crime. Os dados não divulgados protegem crianças.
letter-signature = Grupo de Missão Europeu contra a Exploração de Crianças
letter-unsubscribe = Recebe esta mensagem por ser leitor do boletim. Para deixar de a receber: { $link }
