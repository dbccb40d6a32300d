# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Alerta precoce
warning-confidence-single = Comunicação única
warning-confidence-repeated = Comunicações repetidas
band-1-4 = 1-4
band-5-9 = 5-9
band-10 = 10 ou mais

page-nav-warnings = Colegas
stream-warnings = Alertas e pedidos de colegas
event-warning-confirmed = alerta confirmado
event-warning-read = alerta lido
event-warning-refused = alerta não confirmado
event-warning-seen-too = também observado aqui
event-warning-taken = página de um alerta descarregada
event-warning-written = alerta escrito
task-warnings = { $warnings-plural ->
    [one] Tem à sua espera um alerta de um colega
    [many] Tem à sua espera { $warnings } de alertas de colegas
   *[other] Tem à sua espera { $warnings } alertas de colegas
}

warning-kind-update = Atualização de um alerta
warning-kind-cancel = Alerta retirado
warning-kind-exercise = Exercício
warning-confidence-identified = Vítimas identificadas
warn-signal-NEW_ORIGIN = Origem observada pela primeira vez em muito tempo
warn-signal-RETURNING_ORIGIN = Origem de novo observada após uma pausa
warn-signal-RISE = Mais crianças do que o habitual
warn-signal-SPREAD = Observado em mais locais
warn-signal-NEW_FORM = Usadas de uma nova forma
warn-signal-AGE_SHIFT = Idades diferentes das anteriores
warn-signal-MOVE = Deslocadas de um local para outro
warn-direction-TOWARDS = a caminho de lá
warn-direction-FROM = vindas de lá
warn-direction-THROUGH = de passagem por lá
warn-direction-UNKNOWN = desconhecida
warn-action-LOOK = Ver se também se observa no seu país
warn-action-RECORDS = Rever registos anteriores
warn-action-POLICE = Avisar a polícia que protege crianças
warn-action-CARE = Avisar a proteção de jovens e as casas de acolhimento
warn-action-BORDER = Avisar a guarda de fronteiras
warn-action-SHARE = Avisar os seus pontos focais
warn-action-CONTACT = Contactar o remetente
warn-context-DEBT = É reclamada uma dívida
warn-context-MOVED = Deslocadas entre países
warn-context-ADULTS = Os mesmos adultos com várias crianças
warn-context-FAMILY = Há familiares envolvidos
warn-context-ONLINE = Recrutadas em linha
warn-context-HOUSING = Mantidas juntas numa habitação
warn-context-PAPERS = Documentos retirados ou falsos
warn-context-SUBSTANCES = Dão-lhes drogas ou medicamentos
warn-context-VIOLENCE = Ameaças ou violência
warn-context-MISSING = Desaparecidas do acolhimento
warn-urgency-NOW = Já: dentro de dias
warn-urgency-SOON = Em breve: dentro de semanas
warn-urgency-KNOW = Para conhecimento
warn-audience-concerned = Coordenadores dos países em causa
warn-audience-neighbours = Estes e os vizinhos
warn-audience-all = Todos os coordenadores
warn-audience-leads = Só os responsáveis
warn-field-from = De
warn-field-sent = Envio
warn-field-follows = Segue-se a
warn-field-form = Forma de exploração
warn-field-crim = Atividade imposta
warn-field-age = Idade
warn-field-seen = Observado em
warn-field-direction = Direção
warn-field-concerns = Países em causa
warn-field-urgency = Urgência
warn-field-actions = Pede-se aos colegas
warn-field-context = Circunstâncias
warn-field-until = Válido até
warn-field-audience = Quem o lê, além dos responsáveis

warn-list-title = Alertas precoces
warn-list-lead = O que os coordenadores comunicam entre si no decurso dos trimestres, em códigos, para que cada um o leia na sua língua. Só os coordenadores e responsáveis com sessão iniciada leem esta página.
warn-list-none = Nenhum colega comunicou algo que lhe diga respeito.
warn-list-limits = Um alerta é um motivo para observar, não uma conclusão sobre qualquer criança, país ou origem. É de uso interno.
warn-column-what = O quê
warn-column-state = Estado
warn-what = { $signal }: { $origin }
warn-unread = novo
warn-standing-waits = aguarda um responsável
warn-standing-refused = não confirmado
warn-standing-counts = válido
warn-standing-replaced = entretanto atualizado
warn-standing-cancelled = retirado
warn-standing-over = terminado
warn-exercise = Isto é um exercício. Nenhuma criança foi observada.
warn-newer = A informação mais recente
warn-file = Esta página em PDF
warn-seen-title = Quem também observou
warn-grade-why = Conta cada país que também o tenha observado; mais crianças num só país não dão mais certeza do que dois países.
warn-seen-too = Também observado no seu país?
warn-seen-button = Também observado aqui
warn-follow = Se souber mais
warn-follow-update = Atualizar este alerta
warn-follow-cancel = Retirá-lo
warn-judge = Aguarda um responsável
warn-judge-hint = Ainda ninguém mais foi avisado.
warn-judge-send = Autorizar envio
warn-judge-refuse = Recusar envio
warn-readers = Avisados: { $told }. Leram: { $read }.

warn-write = Alertar os colegas
warn-write-for = Alertar os colegas: { $country }
warn-write-lead = Aqui escolhe-se, não se escreve: não seguem frases nem nomes, pelo que cada colega lê o alerta na sua língua. Indique intervalos, nunca números.
warn-part-what = O que foi notado
warn-part-where = Onde
warn-part-weight = Certeza e urgência
warn-part-who = Quem é avisado
warn-nothing = –
warn-seen-hint = Se nada escolher, entende-se todo o país.
warn-concerns-hint = Pelo menos outro país: o que não diz respeito a mais ninguém não é um alerta.
warn-send = Enviar
warn-choose = Escolha uma opção.
warn-unknown = Isto não pode ser escolhido: «{ $found }».
warn-own-only = Escolha pelo menos outro país. Um alerta só sobre o próprio país não diz respeito a mais ninguém.
warn-crim-alone = «{ $found }» só se aplica a atividades criminosas. Escolha essa forma ou deixe este campo vazio.
warn-follows-missing = Uma atualização ou retirada precisa do alerta a que se refere.
warn-follows-none = Um alerta novo não se refere a nenhum outro.
warn-follows-unknown = O seu país não escreveu esse alerta.
warn-follows-unsent = Esse alerta ainda não saiu.
warn-follows-replaced = Esse alerta foi entretanto atualizado. Refira-se ao mais recente.
warn-follows-cancelled = Esse alerta foi retirado.
warn-follows-over = Esse alerta terminou. Escreva um novo.
warn-until = Escolha um dia entre { $first } e { $last }.
warn-too-many = São demasiados alertas para um só dia. Se todos forem necessários, avise os responsáveis.

signal-voices = O que os colegas dizem desta origem
signal-voice = { $country }: { $band }
signal-voices-grade = Com o que os colegas dizem
signal-warn = Alertar os colegas para isto

letter-warning-subject = Comunicação de um colega
letter-warning-body = Tem à sua espera um alerta precoce de um colega. Inicie sessão para o ler na sua língua.
letter-warning-update-subject = Um alerta precoce foi atualizado
letter-warning-update-body = Um alerta que lhe foi comunicado traz algo de novo. Inicie sessão para o ler na sua língua.
letter-warning-cancel-subject = Um alerta precoce foi retirado
letter-warning-cancel-body = Um alerta que lhe foi comunicado já não é válido. Inicie sessão para saber porque foi escrito.
letter-warning-exercise-subject = Exercício: comunicação de um colega
letter-warning-exercise-body = Isto é um exercício. Inicie sessão e leia-o como leria um alerta.

inquiry-list-title = Pedidos a colegas
inquiry-list-lead = Observou-se isto no seu país? As respostas são contadas e só são mostradas quando há um número suficiente, para que não se possa deduzir a de ninguém.
inquiry-list-none = Ninguém pergunta nada que lhe diga respeito.
inquiry-ask = Perguntar aos colegas
inquiry-ask-for = Perguntar aos colegas: { $country }
inquiry-ask-lead = Aqui escolhe-se, não se escreve. Cada coordenador recebe a pergunta na sua língua e responde com uma palavra.
inquiry-send = Perguntar
inquiry-field-since = Desde
inquiry-since = Escolha um trimestre entre { $first } e { $last }.
inquiry-column-what = Pergunta
inquiry-column-until = Até
inquiry-any = Crianças (origem: { $origin }): observadas desde { $quarter }?
inquiry-form = Crianças (origem: { $origin }; forma: { $form }): observadas desde { $quarter }?
inquiry-open = aguarda a sua resposta
inquiry-answered = respondida
inquiry-closed = fechada
inquiry-until = Pode ser respondida até { $day }.
inquiry-until-over = Podia ser respondida até { $day }.
inquiry-own = A resposta do seu país
inquiry-own-hint = Sem números nem nomes. Pode ser alterada enquanto a pergunta estiver aberta.
inquiry-answer = Resposta
inquiry-send-answer = Responder
inquiry-answers = O que os países respondem
inquiry-countries = Países
inquiry-too-few = { $missing-plural ->
    [one] É precisa mais uma resposta para que se mostre alguma.
    [many] São precisas mais { $missing } de respostas para que se mostre alguma.
   *[other] São precisas mais { $missing } respostas para que se mostre alguma.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Falta uma resposta, pelo que não se mostra nenhuma.
    [many] Faltam { $missing } de respostas, pelo que não se mostra nenhuma.
   *[other] Faltam { $missing } respostas, pelo que não se mostra nenhuma.
}
inquiry-contacts = Estes preferem falar consigo
reply-yes = Sim
reply-no = Não
reply-cannot-say = Não é possível dizer
reply-contact = Entre em contacto comigo
event-inquiry-answered = pedido respondido
event-inquiry-asked = pedido a colegas
event-inquiry-closed = pedido fechado
job-close = Fechar pedidos a colegas
letter-inquiry-subject = Pergunta de um colega
letter-inquiry-body = Um colega pergunta se algo foi observado no seu país. Basta uma palavra para responder. Inicie sessão para ler a pergunta na sua língua.
letter-inquiry-closed-subject = Um pedido a colegas foi fechado
letter-inquiry-closed-body = A pergunta que recebeu, ou que fez, foi fechada. Inicie sessão para ver quantos países responderam o quê.
