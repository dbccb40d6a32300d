# The public pages.

page-skip = Saltar para o conteúdo
page-language = Língua
page-nav-home = Início
page-nav-library = Boletins
page-nav-guidance = Como contar
page-home-lead = Dados sobre crianças identificadas como vítimas de exploração, recolhidos todos os trimestres junto dos coordenadores nacionais.
page-latest = Última edição
page-read-here = Ler aqui
page-brief = Síntese, uma página (PDF)
page-released = Publicação: { $moment }, hora de Bruxelas
page-none = Ainda não foi publicada nenhuma edição.
page-download = Descarregar o boletim (PDF, { $language }, { $pages-plural ->
    [one] { $pages } página
    [many] { $pages } de páginas
   *[other] { $pages } páginas
}, { $kilobytes } KB)
page-other-languages = Noutras línguas
page-library-title = Boletins
page-library-lead = Todas as edições publicadas, da mais recente para a mais antiga. Os ficheiros nunca mudam depois de publicados.
page-library-column-edition = Edição
page-library-column-released = Publicação
page-library-column-files = Ficheiros
page-library-tables = Tabelas (CSV)
page-chart-table = Mostrar a tabela
page-footer = Os dados não divulgados protegem crianças. Os países não são hierarquizados.
page-footer-api = Interface de dados
page-not-found-title = Página não encontrada
page-not-found = Não há nada neste endereço. Talvez tenha sido mal escrito.
page-failed-title = Algo correu mal
page-failed = Não foi possível criar a página. Nada se perdeu; tente de novo mais tarde.
page-unsubscribe-title = Deixar de receber as mensagens
page-unsubscribe = Deixará de receber uma mensagem quando for publicado um boletim.
page-unsubscribe-button = Deixar de receber
page-unsubscribe-done = Feito. Não receberá mais mensagens.
page-refused-title = Não foi possível compreender o pedido
page-refused = O endereço ou o formulário contém algo que não se consegue ler. Nada foi alterado.
page-method-title = Isto não funciona aqui
page-method = Este endereço existe, mas não para este tipo de pedido.
page-large-title = Demasiado grande
page-large = O que foi enviado excede o que este endereço aceita. Nada foi alterado.
page-later-title = Indisponível neste momento
page-later = O serviço está ocupado ou em manutenção. Tente de novo dentro de alguns minutos.
