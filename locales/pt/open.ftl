# The open pages: what anybody may look at without an account. Paragraphs of a text have an empty line between them.

page-nav-data = Dados
page-nav-origins = Nacionalidades
page-nav-countries = Países
page-nav-search = Pesquisa
page-footer-feed = Notícias (Atom)

# The first page.
answers-new = O que há de novo neste trimestre
answers-table = Nacionalidades novas ou claramente mais frequentes
answers-column-what = O que há de novo
answers-column-since = Divulgada desde
answers-first = divulgada pela primeira vez
answers-rising = claramente mais do que um ano antes
answers-sure-title = Qual é o grau de certeza?
answers-sure = Cada valor divulgado é exato, tal como os países o declararam. Um valor para a Europa só é divulgado se pelo menos { $contributors } países contribuírem para ele; nunca se divulga uma contagem igual ou superior a 1 e inferior a { $threshold }. Os dados dizem quantas crianças foram reconhecidas como vítimas, não quantas existem nem porque muda um número.
home-title = Crianças identificadas como vítimas
home-subject = O que há de novo na última edição sobre crianças identificadas como vítimas de exploração.
home-running = Crianças identificadas como vítimas · { $quarter }

# One citizenship.
origin-title = Nacionalidade: { $origin }
origin-subject = Dados agregados sobre crianças de uma nacionalidade identificadas como vítimas de exploração, por trimestre e por país.
origin-running = Nacionalidade · { $origin } · { $quarter }
origin-lead = { $quarter } · publicado em { $moment }, hora de Bruxelas. O que pode ser divulgado sobre uma nacionalidade, no conjunto dos países declarantes.
origin-subtitle = Novas crianças registadas por trimestre, todos os países declarantes: { $origin }
origin-since = Divulgada para a Europa desde: **{ $quarter }**
origin-never = Até agora nunca divulgada para a Europa. Uma nacionalidade não divulgada não está necessariamente ausente: os seus números são pequenos ou protegem números pequenos.
origin-none = { $quarters-plural ->
    [one] No último trimestre não é possível divulgar nenhum valor desta nacionalidade para a Europa.
    [many] Nos últimos { $quarters } de trimestres não é possível divulgar nenhum valor desta nacionalidade para a Europa.
   *[other] Nos últimos { $quarters } trimestres não é possível divulgar nenhum valor desta nacionalidade para a Europa.
}
origin-absent = não publicado
origin-years = Por país declarante
origin-years-none = Para nenhum país é possível divulgar um valor desta nacionalidade num ano civil.
origin-years-table = Novas crianças registadas num ano civil, nacionalidade: { $origin }
origin-years-note = Não constam da lista os países sem nenhum valor que possa ser divulgado.

# Lists.
open-origins-title = Nacionalidades
open-origins-lead = Todas as nacionalidades alguma vez divulgadas para a Europa, com o valor mais recente e o trimestre em que foram divulgadas pela primeira vez.
open-origins-table = Nacionalidades divulgadas, novas crianças registadas, { $quarter }
open-countries-title = Países
open-countries-lead = Que países declararam, trimestre a trimestre. «Nada a declarar» também é uma resposta. Cada nome conduz ao que é divulgado sobre esse país.
open-countries-table = Respostas dos países
open-answer-late = tardia
open-unknown-code = Não existe aqui esse país ou nacionalidade. Procure numa destas listas:
open-as-pdf = Em PDF
open-as-xlsx = Em livro de cálculo (XLSX)
open-as-csv = Em CSV

# The data explorer.
slice-title = Dados
slice-subject = Uma parte dos dados publicados sobre crianças identificadas como vítimas de exploração.
slice-running = Dados · { $quarter }
slice-lead = Escolha uma desagregação, um país e, se quiser, um código: a tabela mostra o que está publicado, trimestre a trimestre. O endereço da página corresponde à escolha: pode ser guardado e partilhado.
slice-field-table = Desagregação
slice-field-area = De
slice-field-code = Uma linha, em todos os países
slice-all = Todas as linhas
slice-show = Mostrar
slice-unknown = Os dados publicados não têm essa parte. Escolha outra.
slice-none = Nada desta parte está publicado, ou nada dela pode ser divulgado.
slice-column = Desagregação
slice-chart = As linhas com os maiores valores, trimestre a trimestre ({ $rows })
slice-alt = Gráficos de colunas trimestre a trimestre. Valores mais recentes: { $values }.
slice-subtitle = Novas crianças registadas, trimestre a trimestre; todos os gráficos à mesma escala
slice-citizen = Nacionalidade
slice-age_sex = Idade e sexo
slice-form = Forma de exploração
slice-organisation = Organização que registou a criança
slice-assist = Ajuda que a criança recebe
slice-region = Região

# Release dates.
dates-title = Datas de publicação
dates-lead = Cada edição sai num dia e a uma hora conhecidos com muita antecedência, em todas as línguas ao mesmo tempo.
dates-coming = Próximas edições
dates-past = Edições publicadas
dates-column-edition = Edição
dates-column-moment = Dia e hora, hora de Bruxelas

# Corrections and withdrawals.
corrections-title = Correções
corrections-lead = Tudo o que foi corrigido, publicado de novo ou retirado desde a primeira edição. Quem recebeu a versão errada foi avisado.
corrections-versions = Versões corrigidas
corrections-withdrawn = Versões retiradas
corrections-answers = Respostas publicadas de novo
corrections-column-quarter = Trimestre da resposta
corrections-column-told = Publicada com a edição
corrections-none = Nenhuma até agora.
withdrawn-title = Esta versão foi retirada
withdrawn-lead = A versão { $version } da edição { $quarter } foi retirada: { $moment }, hora de Bruxelas. Não a use nem a cite mais.
withdrawn-figures = Contém um valor errado.
withdrawn-protection = Revelava mais do que devia: algo nela não protege suficientemente as crianças.
withdrawn-country = Um país retirou o que tinha declarado.
withdrawn-successor = É substituída por uma versão posterior:
withdrawn-no-successor = Até agora, nenhuma outra versão a substitui.
withdraw-title = Retirar uma versão
withdraw-lead = Para uma versão que ninguém deve continuar a ler. A partir daí, os seus endereços dizem porquê e onde prosseguir a leitura. Não pode ser desfeito; o que foi divulgado continua a ser tido em conta na proteção de dados posteriores.
withdraw-edition = Versão
withdraw-button = Retirar
event-withdraw = edição retirada

# Search.
search-title = Pesquisa
search-field = País, nacionalidade, trimestre ou página
search-button = Pesquisar
search-found = { $found-plural ->
    [one] { $found } página para «{ $sought }».
    [many] { $found } de páginas para «{ $sought }».
   *[other] { $found } páginas para «{ $sought }».
}
search-country = país
search-origin = nacionalidade

# The bulletin by letter.
subscribe-title = O boletim por correio eletrónico
subscribe-lead = Quatro mensagens por ano, com o boletim na sua língua. Indique o seu endereço: recebe uma mensagem com uma ligação, e só essa ligação ativa os envios.
subscribe-button = Enviar-me a ligação
subscribe-note = O endereço só é guardado depois de abrir a ligação, e apenas para estas mensagens. Cada mensagem tem uma ligação que as cancela.
subscribe-sent = Foi enviada uma mensagem com uma ligação, se o endereço for válido. Nada mais é guardado.
subscribe-confirm = A partir de agora receberá o boletim quando for publicada uma edição.
subscribe-confirm-button = Enviar-me o boletim
subscribe-done = Feito. A próxima mensagem chega com a próxima edição.
subscribe-over = Esta ligação já não é válida ou está incompleta. Peça uma nova.
letter-subscribe-subject = O seu pedido para receber o boletim
letter-subscribe-body = Alguém pediu que o nosso boletim trimestral fosse enviado para este endereço. Esta ligação ativa os envios:
event-bulletin-begun = boletim pedido

# Methods.
methods-title = Métodos
methods-lead = O que é contado, por quem, como é verificado e o que daí se pode concluir.
methods-counted-title = O que é contado
methods-counted =
    As novas crianças registadas como vítimas de exploração num trimestre: vítimas presumidas e vítimas formalmente identificadas. Criança é uma pessoa com menos de 18 anos à data do primeiro registo. As crianças obrigadas a furtar, a mendigar ou a transportar droga são vítimas, nunca suspeitas.

    Uma criança é contada uma só vez, no trimestre e no país em que foi registada primeiro. A nacionalidade é a única origem que se conta; a origem étnica e a religião nunca são recolhidas.
methods-collected-title = Como se recolhem os dados
methods-collected =
    Os coordenadores nacionais de { $participants } países enviam dados agregados todos os trimestres: números, nunca nomes nem registos individuais de crianças. A polícia, a proteção de crianças, as casas de acolhimento e outras organizações comunicam os seus dados ao coordenador.

    Cada declaração é verificada com regras iguais para todos; pergunta-se pelo que parece invulgar, e um responsável aceita a declaração antes de ela integrar os dados.
methods-compared-title = O que pode ser comparado
methods-compared =
    Um trimestre com o mesmo trimestre do ano anterior, nos países que declararam ambos: é esta a comparação que o boletim faz. Não se comparam somas de conjuntos diferentes de países.

    Os países contam com leis, organizações e práticas diferentes. Não são hierarquizados: encontrar mais não significa que haja mais crime.
methods-revised-title = Revisões
methods-revised =
    Um país pode corrigir uma resposta. Os dados corrigidos entram na edição seguinte, que o assinala; as edições anteriores ficam como estavam, e a respetiva página diz o que edições posteriores alteraram.
methods-signals-title = Origens novas e em aumento
methods-signals =
    Uma nacionalidade é assinalada como nova quando é divulgada pela primeira vez após pelo menos quatro trimestres publicados. É assinalada como claramente mais frequente quando a diferença face ao ano anterior é superior a dois desvios-padrão de uma diferença aleatória entre duas contagens.

    Ambas resultam de dados divulgados. Os coordenadores e os responsáveis veem outros sinais estatísticos em dados não públicos; são motivos para observar, não conclusões.

# Confidentiality.
confidentiality-title = Confidencialidade
confidentiality-lead = Como se garante que nada do que é público permite chegar a uma criança.
confidentiality-rule-title = O que nunca é divulgado
confidentiality-rule =
    Uma contagem de crianças igual ou superior a 1 e inferior a { $threshold } nunca é divulgada, nem para um país nem para a Europa. Um valor para a Europa só é divulgado se pelo menos { $contributors } países contribuírem para ele e nenhum representar mais de { $share } por cento.
confidentiality-proof-title = Porque também não se divulgam alguns valores maiores
confidentiality-proof =
    Um número pequeno poderia ser deduzido de um total e dos outros números ao seu lado, de uma edição anterior ou de outra tabela. Por isso, omitem-se mais valores até que tal seja impossível. Para cada valor omitido, a plataforma tem uma prova: outros valores compatíveis com tudo o que alguma vez foi publicado.

    A marca «c» diz apenas «não divulgado». Um zero é ocultado da mesma forma quando pudesse revelar algo.
confidentiality-insiders-title = Pessoas que conhecem parte dos dados
confidentiality-insiders =
    Um coordenador conhece os dados do seu próprio país. A proteção vale também perante cada coordenador: com tudo o que sabe, nada pode deduzir sobre crianças noutro lugar. Não se garante o mesmo perante vários que juntem o que sabem. Quando há transferência de crianças entre dois países, cada um dos dois é informado do que o outro conta a esse respeito.
confidentiality-time-title = O que se mantém para sempre
confidentiality-time =
    O que foi divulgado uma vez fica conhecido. Cada nova edição é protegida em conjunto com todas as anteriores, incluindo as que foram corrigidas ou retiradas.
confidentiality-data-title = Dados sobre pessoas
confidentiality-data =
    A plataforma não contém dados individuais sobre crianças. Das pessoas que com ela trabalham ou recebem as suas mensagens, guarda um endereço eletrónico, uma língua e o que podem fazer. Não usa ferramentas de análise nem nada de outros sítios; um testemunho de conexão (cookie) mantém a sua sessão iniciada e outro protege os formulários.

# Accessibility.
accessibility-title = Acessibilidade
accessibility-lead = As páginas e os documentos são feitos para todos; aqui se indica o que foi testado e o que se sabe não funcionar.
accessibility-goal-title = O objetivo
accessibility-goal =
    As páginas seguem as Diretrizes de Acessibilidade para Conteúdo Web (WCAG) 2.2, nível AA, e a norma europeia EN 301 549. Os documentos PDF seguem PDF/UA-1 e PDF/A-3a.
accessibility-tested-title = O que é testado
accessibility-tested =
    Cada página é analisada por um verificador automático (axe) a cada alteração do software, em cores claras e escuras, a 320 píxeis (ampliação de 400 por cento), num telemóvel e num ecrã largo. Os percursos pelos formulários são testados só com o teclado, com e sem JavaScript. Cada tipo de PDF passa por dois verificadores independentes.
accessibility-charts-title = Gráficos
accessibility-charts =
    Cada gráfico tem um título que diz o que mostra, um texto para quem não o pode ver e uma tabela com os mesmos dados. Nada é indicado apenas pela cor.
accessibility-limits-title = O que se sabe não funcionar
accessibility-limits =
    Os verificadores automáticos só encontram uma parte dos problemas. Ainda não se realizou um teste com pessoas que usam diariamente um leitor de ecrã. Alguns nomes de regiões só são apresentados na língua do respetivo país.
accessibility-contact-title = Contacte-nos
accessibility-contact =
    Se algo não funcionar no seu caso, responda a qualquer das nossas mensagens ou escreva ao coordenador nacional do seu país. Responderemos e enviaremos os dados num formato que possa usar.

# Languages: what the hub speaks and what of it is complete.
tongues-title = Línguas
tongues-lead = A plataforma está em { $languages } línguas. Cada frase é comparada com a inglesa antes de a língua ser proposta aos leitores: nenhuma pode faltar e nunca aparece inglês em seu lugar.
tongues-column-messages = Frases
tongues-column-mend = A corrigir
tongues-column-state = Estado
tongues-spoken = disponível
tongues-draft = em preparação
