# What the command line says.

cli-demo-structure = Estrutura lida: { $codes } códigos, { $tables } tabelas, { $countries } países
cli-demo-store = Pasta de dados { $path } pronta
cli-demo-quarter = { $quarter }: { $returns } declarações aceites
cli-demo-replay = A reproduzir os trimestres
cli-demo-released = { $edition } publicada: { $shown } valores divulgados, { $hidden } protegidos
cli-demo-documents = Documentos escritos em { $languages } línguas
cli-demo-letters = { $letters-plural ->
    [one] { $letters } mensagem enviada
    [many] { $letters } de mensagens enviadas
   *[other] { $letters } mensagens enviadas
}
cli-demo-done = Concluído: { $path }
cli-serving = Em serviço: { $url } – terminar com Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } célula
    [many] { $cells } de células
   *[other] { $cells } células
}, nada a corrigir.
cli-import-dry = Ensaio: nada foi guardado.
cli-import-stored = Guardado como versão { $version }, recibo { $receipt }.
cli-import-refused = Nada foi guardado: { $blocking } a corrigir, { $reasons } a explicar (--reason CELL=CODE).
cli-import-unchanged = Estes dados já estão guardados como versão { $version }.
cli-check-structure = Ficheiros de dados: { $codes } códigos, { $tables } tabelas, { $rules } regras, { $families } famílias publicadas
cli-check-language = { $language }: { $messages } mensagens
cli-check-fine = Nada a corrigir.
cli-check-found = { $problems-plural ->
    [one] { $problems } problema
    [many] { $problems } de problemas
   *[other] { $problems } problemas
}
cli-job-done = { $job }: concluída
cli-report-written = Escrito: { $path }
cli-report-writing = A escrever documentos
error-report-ending = { $path } não tem uma extensão que a plataforma escreva: .pdf, .html, .xlsx ou .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Não é possível ler ou escrever { $path }
error-store = A base de dados não respondeu como esperado
error-foreign-folder = { $path } existe e não é uma pasta desta plataforma. Nada foi alterado.
error-data-file = Um ficheiro de dados está errado: { $what }
error-locale = Um ficheiro de língua está errado: { $what }
error-config = Definição { $setting }: «{ $found }» não é válido
error-config-file = O ficheiro de configuração { $path } não pode ser usado: { $why }
error-country-unknown = «{ $found }» não participa. Países: { $expected }
error-quarter-unknown = «{ $found }» não é um trimestre (espera-se, por exemplo, 2025-Q1)
error-reason-unknown = «{ $found }» não é CELL=CODE com um dos códigos { $expected }
error-language-unknown = Não existe a língua «{ $found }». Línguas: { $expected }
error-no-edition = Não existe a edição publicada { $edition }
error-no-document = A edição { $edition } não tem documento na língua indicada ({ $language })
error-job-unknown = Não existe a tarefa «{ $found }». Tarefas: { $expected }
error-pdf = Não foi possível escrever o PDF
error-glyphs = Faltam estes caracteres nos tipos de letra: { $characters }
error-address = O endereço eletrónico de «{ $person }» não pode ser usado. Espera-se um endereço simples, por exemplo name@example.org, sem nome, espaços nem quebras de linha.
error-mail = Não foi possível entregar a mensagem
error-server = O servidor não conseguiu arrancar
error-refused = { $what }
error-address-taken = Não é possível escutar em { $address }
refusal-not-provable = A tabela { $table } de { $period } não pode ser publicada: a célula { $cell } poderia ainda ser deduzida, por mais que se oculte. Deixe a família fora do programa ou preencha a lacuna nas declarações.
refusal-vintage = A tabela { $table } de { $period } não pode ser publicada: os dados subjacentes a { $cell } já não são aqueles com que se fez uma edição anterior, e a diferença permitiria distingui-los. Restaure as respostas dessa edição a partir de uma cópia de segurança ou deixe a tabela fora do programa.
refusal-revision = Os dados corrigidos não são publicados de novo ({ $country }, { $period }): ao lado do que já foi publicado, revelariam um número pequeno. Os anteriores mantêm-se; o ano pode ainda incluir a correção.
refusal-columns = A tabela { $table } de { $period } não pode ser publicada: { $code } figurava na tabela de { $quarter } e a lista de códigos já não o tem no mesmo lugar. Volte a pô-lo onde estava. Um código que já não se usa permanece na lista, com o trimestre em que termina.
refusal-breakdown-too-large = Nada de { $period } pode ser publicado: na tabela { $table }, a desagregação de um país ({ $country }) contém mais crianças do que o seu total. Peça uma declaração corrigida.
refusal-too-few-countries = Nada de { $period } pode ser publicado: pelo menos um total é demasiado pequeno para ser divulgado e responderam poucos países para o encobrir. Aguarde mais declarações.
refusal-pattern = A tabela { $table } de { $period } não corresponde ao padrão com que é comparada: a célula { $cell } seria outra.
refusal-year-without-quarter = A tabela { $table } de { $period } fica de fora: não foi publicada para { $quarter }. Começa com o seu primeiro ano completo.
error-edition-order = A edição de { $quarter } não pode ser preparada agora: as edições sucedem-se sem lacunas e a próxima é { $next }.
inside-title = Edição restrita, { $quarter }
inside-lead = Só para responsáveis e coordenadores com sessão iniciada. Os dados de outros países são confidenciais.
inside-signals-table = Origens observadas pela primeira vez em muito tempo (contagens reais)
inside-column-country = Declarado por
inside-column-history = Trimestres analisados
inside-warnings-heading = Projetos de alertas precoces
inside-none = Nada de novo neste trimestre.
error-file-unreadable = Não é possível ler { $path }: { $why }
error-empty-part = Este documento não foi criado: uma parte está vazia e não o diz: { $part }
error-overfull = Os textos não cabem na respetiva página (língua: { $language })
cli-import-reason-unused = Nenhuma observação pergunta por { $cell }: o motivo não é usado.
cli-accepted = Aceite: { $receipt }
error-no-return = Não há nenhuma declaração guardada { $receipt } que aguarde aceitação
error-quarter-open = { $quarter }: a recolha abre em { $moment }
error-no-answers = { $quarter }: ainda não foi aceite nenhuma declaração
error-demo-busy = Outra pessoa está a preencher esta demonstração neste momento. Aguarde que termine e tente de novo.
inside-country-simulated = { $country } (simulado)
check-code-point = { $code } contém um ponto; os pontos separam dois códigos cruzados.
check-code-twice = { $code } já consta desta lista.
check-parent-missing = { $code } pertence a { $parent }, que não é um código desta lista.
check-parent-circle = { $code } é, em última análise, parte de si mesmo.
check-country = { $code } não é um país: duas letras que também constem de codes/citizen.csv.
check-table-code = Tabela { $table }: { $code } não é um código de { $list }.
check-column-long = Família { $family }: o código cruzado { $code } tem mais de 16 caracteres.
check-family-unknown = Família { $family }: não existe o código { $code } para receber o que não foi desagregado.
check-coverage = A linha deste país refere um país, um indicador ou um código que não existe: { $country }.
error-workbook = Não foi possível escrever o livro
error-part-unknown = «{ $found }» não é uma região deste país nem um tipo de organização

cli-protect-proving = A procurar provas
cli-protect-done = Publicado: { $shown } valores divulgados, { $small } em branco por serem pequenos, { $others } para os proteger. Divulgam-se { $share } % do que contam as células maiores.
cli-protect-rounded = Publicado com todas as células arredondadas a um múltiplo de { $base }. Não publique tabelas exatas das mesmas células.
cli-attack-leak = { $cell }: entre { $low } e { $high }
cli-attack-done = { $told } valores divulgados, { $blanks } em branco, { $leaks } demasiado conhecidos.
linked-two-parents = Dimensão { $dimension }: { $code } soma para dois códigos. Dê a cada código um só nível superior ou faça dele duas dimensões.
linked-ring = Dimensão { $dimension }: { $code } não conduz a TOTAL.
linked-too-large = As dimensões têm mais células do que é possível tratar. Divida as tabelas ou deixe uma dimensão de fora.
linked-heading = { $table }: a primeira linha tem de indicar as dimensões e terminar em «value».
linked-unreadable = { $table }, linha { $line }: não pode ser lida como CSV com as colunas da primeira linha.
linked-no-count = { $table }, linha { $line }: «{ $found }» não é uma contagem (um número inteiro a partir de 0).
linked-unknown-code = { $table }, linha { $line }: as hierarquias não conhecem «{ $code }».
linked-twice = { $table }, linha { $line }: esta célula já consta da linha { $first }.
linked-two-values = { $table }, linha { $line }: a célula é { $value } aqui e { $other } noutro lugar.
linked-empty = { $table } não tem linhas.
linked-no-total = { $table } não tem nenhuma linha que seja { $total } em todas as dimensões.
linked-does-not-add = { $cell }: a soma das partes não dá este valor.
linked-contradiction = As tabelas contradizem-se: nenhuma contagem é compatível com tudo o que foi divulgado.
linked-same-name = { $table }: cada tabela precisa de um nome de ficheiro próprio, e os resultados de outra pasta.
linked-inside = { $path }: as provas e a chave devem estar numa pasta própria, nunca junto de tabelas públicas.
linked-unproved = A tabela { $table } não pode ser publicada: { $cell } poderia ainda ser deduzida. Tentaram-se todas as alterações nas células à sua volta. Deixe de fora a sua desagregação mais fina ou junte o seu código a outro.

# Signals of a panel
error-panel-period = «{ $found }» não é um período do painel.
detect-new-origin = { $period }, janela { $window }: { $origin } – origem nova. { $at } { $chance }{ $history }
detect-surge = { $period }, janela { $window }: { $origin } – aumento súbito. { $at } { $chance }{ $history }
detect-decline = { $period }, janela { $window }: { $origin } – diminuição. { $at } { $chance }{ $history }
detect-displacement = { $period }, janela { $window }: { $origin } – compatível com uma deslocação. { $at } { $to } { $chance }{ $history }
detect-whole = Todas as origens em conjunto
detect-end = { $place }: { $observed } casos; esperados entre { $low } e { $high } (quatro vezes em cinco).
detect-chance-many = Por acaso, há cerca de { $alarms } alarmes como este em cada período.
detect-chance-one = Por acaso, há cerca de um alarme como este em { $periods } períodos.
detect-chance-hardly = Por acaso, há menos de um alarme como este em { $periods } períodos.
detect-history = { "" } Avaliado com base em { $periods } períodos anteriores.
detect-history-short = { "" } Histórico curto: avaliado com base em { $periods } períodos anteriores.
