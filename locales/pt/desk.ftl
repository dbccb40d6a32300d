# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Iniciada
rung-queried = Perguntas
return-tables = Tabelas
return-check = Verificar e enviar
return-preview = O que os outros verão
return-template = Descarregar o livro de cálculo
return-upload = Carregar um ficheiro
return-nil = Nada a declarar em nenhuma tabela
return-parts = Regiões e organizações que já entregaram os seus dados: { $there } de { $all }
return-derogation = Não se esperam dados para este trimestre.
return-closed = Estes dados foram enviados e estão fechados. Uma célula volta a abrir quando os responsáveis do Grupo de Missão perguntam por ela. Depois de aceite a declaração, «Corrigir estes dados», em «Versões enviadas», abre todas as células.
return-questions = { $questions-plural ->
    [one] { $questions } pergunta em aberto sobre estes dados.
    [many] { $questions } de perguntas em aberto sobre estes dados.
   *[other] { $questions } perguntas em aberto sobre estes dados.
}
return-questions-link = Ler e responder
return-versions = Versões enviadas
return-other-quarters = Outros trimestres
return-newest = { $receipt }, envio em { $moment }
part-sent = Entrega: { $receipt }, { $moment }
sheet-empty = Por iniciar
sheet-figures = { $figures-plural ->
    [one] { $figures } valor
    [many] { $figures } de valores
   *[other] { $figures } valores
}
sheet-open = { $findings-plural ->
    [one] { $findings } ponto a corrigir ou explicar
    [many] { $findings } de pontos a corrigir ou explicar
   *[other] { $findings } pontos a corrigir ou explicar
}
sheet-saved = Guardado: { $moment }
sheet-states = Escreva um número inteiro; deixe a célula vazia se não houve nenhuma criança. Em vez de um número: L para não recolhido, M para não pode existir, Q para reservado. Depois de um número: p para provisório, e para estimado, por exemplo 12p ou 12e.
sheet-skip = Saltar a tabela
sheet-before = (valores pequenos: os quatro trimestres anteriores, a começar pelo mais antigo)
sheet-next = Guardar e continuar
sheet-save = Guardar
sheet-add = Acrescentar um país
sheet-add-hint = O nome ou o código de duas letras.
sheet-add-button = Acrescentar
sheet-mark-nil = Nada a declarar nesta tabela
sheet-mark-not-collected = Os dados desta tabela não são recolhidos
sheet-unmark = Retirar esta resposta
sheet-marked-nil = Indicou que não há nada a declarar nesta tabela.
sheet-marked-not-collected = Indicou que os dados desta tabela não são recolhidos.
sheet-conflict = Um colega alterou as mesmas células
sheet-conflict-cell = Agora está lá «{ $theirs }»; o que escreveu, «{ $yours }», não foi guardado. Escreva-o de novo se estiver certo.
sheet-offline = Não guardado: não é possível contactar a plataforma. O que escreveu permanece nesta página; escolha Guardar para tentar de novo.
sheet-ended = Não guardado: a sua sessão terminou. O que escreveu permanece nesta página; escolha Guardar, inicie sessão, e será enviado de novo.
sheet-parts = Soma das células:
conflict-mine = Manter o meu:
conflict-theirs = Aceitar o outro:
paste-title = Colar estes dados?
paste-apply = Colar
paste-cancel = Não colar
paste-undo = Anular
paste-unknown = Linhas que não existem nesta tabela:
paste-beyond = Valores que não cabem nesta tabela:
paste-done = Os dados foram colados.
paste-undone = Voltou ao que estava antes.
mark-nil = Nada a declarar
mark-not-collected = Não recolhido
preview-title = O que os outros verão
preview-lead = É assim que os seus dados figurariam nas tabelas públicas. Os outros veem o valor ou a marca «c», e nunca o motivo. Nesta página, só o seu país e os responsáveis do Grupo de Missão veem os motivos.
preview-beside = Os outros países são considerados tal como a edição de { $quarter } os apresenta; o que ela oculta deles continua oculto aqui.
preview-beside-nobody = Ainda não foi publicada nenhuma edição, pelo que os seus dados são analisados isoladamente.
preview-may-differ = O que for publicado pode ter outros valores ocultos: depende do que os outros países enviarem.
preview-row-small = Toda a linha do seu país seria ocultada, porque o seu total é inferior a { $threshold }.
preview-row-covers = Toda a linha do seu país seria ocultada, embora o seu total não seja inferior a { $threshold }: encobre totais mais pequenos de outros países.
preview-no-total = Ainda não há total. Sem ele, o seu país figura nas tabelas públicas como não tendo declarado.
preview-refused = Ainda não é possível antever esta tabela: os valores não somam o total ou sabe-se demasiado pouco sobre ela.
preview-shown = { $table }: { $shown } de { $cells } valores divulgados
preview-table-total = Todas as novas crianças registadas
preview-table-age-sex = Por idade, e por sexo dentro de cada idade
preview-table-form = Por forma de exploração
preview-table-organisation = Por organização que registou a criança
preview-table-assist = Por ajuda recebida: { $help }
preview-table-region = Por região
preview-column-cell = Valor
preview-column-own = A sua contagem
preview-column-others = Os outros veem
preview-small = inferior a { $threshold }
preview-with-row = ocultado com toda a linha
preview-covers = encobre totais mais pequenos de outros
preview-protects = protege outro valor
preview-year-title = Nacionalidade
preview-year = A nacionalidade é divulgada em cada trimestre para o conjunto da Europa e, para o seu país, só por ano civil, depois de publicados os quatro trimestres do ano.
check-title = Verifique as suas respostas
check-totals = Totais
check-difference = Variação desde o último trimestre
check-empty = Ainda não há dados.
check-blocks = { $findings-plural ->
    [one] { $findings } ponto tem de ser corrigido
    [many] { $findings } de pontos têm de ser corrigidos
   *[other] { $findings } pontos têm de ser corrigidos
}
check-notes = { $findings-plural ->
    [one] { $findings } ponto a ter em conta
    [many] { $findings } de pontos a ter em conta
   *[other] { $findings } pontos a ter em conta
}
check-reasons = { $findings-plural ->
    [one] { $findings } valor precisa de um motivo
    [many] { $findings } de valores precisam de um motivo
   *[other] { $findings } valores precisam de um motivo
}
check-reasons-lead = Valores invulgares podem muito bem estar certos. Indique o motivo, para que ninguém tenha de perguntar.
check-choose = Escolha um motivo
check-remark = Em poucas palavras, se for útil
check-remark-hint = No máximo, 200 caracteres. Sem nomes, datas, moradas nem números de processo, e nada sobre a origem étnica.
check-sure = Isto não é o nome de uma pessoa
check-keep = Guardar os motivos
check-sending = Envio
check-revision = Porque há outra versão?
check-editions = Há edições publicadas que contêm dados anteriores desta declaração: { $editions }. Ficam como estão; os dados corrigidos chegam com a próxima edição que os possa divulgar.
check-attest = Ao enviar, confirmo que estes são os dados ({ $place }, { $quarter }) tal como hoje os conhecemos: só contagens, e nada sobre qualquer criança em particular.
check-send = Enviar os dados
check-hand-in = Entregar os dados
check-blocked = Pode enviar os dados quando todos os pontos que têm de ser corrigidos o estiverem.
send-open = Ainda há algo a corrigir ou explicar.
send-needs-reason = Escolha porque há outra versão.
send-changed = O rascunho foi entretanto alterado, talvez por um colega. Veja-o mais uma vez e depois envie.
send-closed = Não há nada de novo a enviar: nada foi alterado.
differences-title = O que mudou desde a versão anterior
differences-none = Nenhum valor mudou.
differences-cell = Célula
differences-before = Antes
differences-after = Depois
version-title = Versão { $version }
version-editions = Edições feitas a partir desta versão: { $editions }
revise-lead = Chegaram casos tardios ou algo foi contado duas vezes? Abra de novo os dados e envie outra versão; a anterior fica registada tal como estava.
revise-button = Corrigir estes dados
receipt-title = Recibo { $receipt }
receipt-subject = Dados trimestrais: { $country }, { $quarter }
receipt-lead = Os dados ({ $country }, { $quarter }) chegaram em { $moment }, hora de Bruxelas.
receipt-about = O que foi recebido
receipt-what = Elemento
receipt-said = Valor
receipt-number = Número do recibo
receipt-sender = Remetente
receipt-reason = Motivo
receipt-figures = Número de valores
receipt-answered = Tabela respondida em bloco
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 dos dados
receipt-totals = Totais
receipt-proof = Quem tiver os mesmos dados pode calcular o mesmo SHA-256: comprova que dados foram recebidos.
receipt-link = Recibo
receipt-pdf = Recibo em PDF
upload-title = Carregar um ficheiro
upload-lead = O livro de cálculo da plataforma ou uma tabela sua (.xlsx, .xls, .ods, .csv). Primeiro vê o que foi lido; nada muda antes da sua confirmação.
upload-file = Ficheiro
upload-hint = No máximo, { $limit } MB.
upload-button = Ler o ficheiro
upload-missing = Escolha um ficheiro.
dry-title = O que diz o ficheiro
dry-lead = { $file }: { $figures-plural ->
    [one] { $figures } valor pode ser lido
    [many] { $figures } de valores podem ser lidos
   *[other] { $figures } valores podem ser lidos
}. Ainda nada foi alterado.
dry-findings = O que deve ser verificado
dry-fine = Todas as células puderam ser lidas.
dry-place = Local
dry-severity = Tipo
dry-finding = O que se encontrou
dry-annotated = Descarregar o ficheiro com cada observação na sua célula
dry-apply = Usar estes dados
dry-apply-hint = As tabelas para as quais o ficheiro tem valores são substituídas por inteiro; as outras ficam como estão. Ainda nada é enviado.
dry-again = Carregar outro ficheiro
questions-title = Perguntas
questions-lead = Uma conversa entre o país e os responsáveis do Grupo de Missão. Enquanto uma pergunta estiver em aberto, a respetiva célula pode ser alterada.
questions-none = Não há perguntas.
questions-whole = Toda a declaração
questions-settled = resolvida
questions-figure = Valor atual
questions-answer = Resposta
questions-say = Enviar
questions-settle = Dar a pergunta por resolvida
questions-ask = Perguntar sobre um valor
questions-cell = Que valor
questions-code = O que pretende dizer
remark-check = Verifique este valor, por favor.
remark-jump = Porque mudou tanto?
remark-definition = O que é exatamente contado aqui?
remark-missing = Falta aqui alguma coisa?
remark-confirmed = O valor está certo.
remark-corrected = O valor foi corrigido.
remark-other = Outro assunto.
talk-code = Escolha o que pretende dizer.
parts-title = Regiões e organizações
parts-lead = O que as regiões e organizações entregaram para este trimestre. A soma preenche o rascunho do país e substitui o que está nessas células; depois pode alterar todas as células.
parts-regions = Regiões
parts-organisations = Organizações
parts-who = Quem
parts-when = Entrega
parts-missing = ainda não
parts-add-region = Somar as regiões
parts-add-org = Preencher com os dados das organizações
parts-doubles = Crianças que se sabe terem sido contadas mais de uma vez: { $children }. Figuram numa tabela própria:
lead-title = Para os responsáveis
lead-accept = Aceitar estes dados
lead-ask = Perguntar sobre um valor ou toda a declaração
lead-more-time = Prorrogar o prazo
lead-until = Último dia
lead-until-hint = Os dados estarão dentro do prazo até às 17h00 desse dia, hora de Bruxelas.
lead-grant = Prorrogar
lead-derogation = Dispensar os dados deste trimestre
round-title = Recolha: { $quarter }
round-state = Estado
round-due = Prazo
round-questions = Perguntas em aberto
round-do = Lembrete
round-over = em atraso
round-remind = Lembrar
mirror-title = Acompanhamento transferido e recebido: diferenças entre dois países
mirror-from = De
mirror-to = Para
mirror-out = Transferidas
mirror-in = Recebidas
task-round = A recolha deste trimestre
letter-notice-link = Inicie sessão e leia aqui: { $link }
letter-receipt-subject = { $quarter }: os seus dados chegaram
letter-receipt-body = Os dados chegaram ({ $country }, { $quarter }). Número do recibo: { $receipt }. O recibo está disponível na plataforma.
letter-accepted-subject = { $quarter }: os seus dados foram aceites
letter-accepted-body = Os responsáveis do Grupo de Missão aceitaram os dados ({ $country }, { $quarter }; recibo { $receipt }).
letter-question-subject = { $quarter }: uma pergunta sobre os seus dados
letter-question-body = Os responsáveis do Grupo de Missão têm uma pergunta sobre os dados ({ $country }, { $quarter }). As células em causa estão de novo abertas.
letter-answer-subject = { $quarter }: uma resposta na plataforma
letter-answer-body = Há uma resposta numa conversa sobre os dados ({ $country }, { $quarter }).
letter-extension-subject = { $quarter }: prazo prorrogado para os seus dados
letter-extension-body = Os dados ({ $country }, { $quarter }) estão agora dentro do prazo até { $moment }, hora de Bruxelas.
letter-derogation-subject = { $quarter }: não se esperam dados
letter-derogation-body = Os responsáveis do Grupo de Missão não esperam dados ({ $country }, { $quarter }).
letter-part-changed-subject = { $quarter }: alterações aos dados que entregou
letter-part-changed-body = O seu coordenador enviou os dados ({ $country }, { $quarter }). Os da sua parte não são iguais aos que entregou. Pode compará-los na plataforma.
letter-reminder-subject = { $quarter }: aguardam-se os dados
letter-reminder-body = Os dados ainda não chegaram ({ $country }, { $quarter }). Prazo: { $moment }, hora de Bruxelas. «Nada a declarar» também é uma resposta.
letter-overdue-subject = { $quarter }: sem resposta ({ $country })
letter-overdue-body = Os dados não chegaram ({ $country }, { $quarter }). O prazo terminou em { $moment }, hora de Bruxelas, e os lembretes ficaram sem resposta. Pode prorrogar o prazo ou indicar que não se esperam dados.
finding-mark-nil = A tabela { $table } tem a resposta «nada a declarar», mas { $cell } é superior a zero.
finding-mark-not-collected = A tabela { $table } tem a resposta «não recolhido», mas { $cell } tem um valor.
definition-referred = Qualquer criança comunicada ao mecanismo nacional de referenciação conta como vítima presumida.
sheet-all = Todas as formas de exploração
sheet-of-which = Das quais: { $part }
letter-opened-subject = { $quarter }: a recolha está aberta
letter-opened-body = Os dados ({ $country }, { $quarter }) já podem ser enviados, até { $moment }, hora de Bruxelas. «Nada a declarar» também é uma resposta.
return-discard = Anular as alterações

movements-title = O que os parceiros dizem de crianças nas suas fronteiras e os seus dados não:
movements-link = introduzir
movement-came = { $partner } – transferidas para o seu país: { $theirs }; a sua contagem: { $ours }.
movement-came-unsaid = { $partner } – transferidas para o seu país: { $theirs }; o seu país nada indicou.
movement-went = { $partner } – recebidas do seu país: { $theirs }; a sua contagem: { $ours }.
movement-went-unsaid = { $partner } – recebidas do seu país: { $theirs }; o seu país nada indicou.
