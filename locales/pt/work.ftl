# What the hub does by itself, editions that wait for a lead's word, letters on their way.
page-nav-release = Publicação
page-nav-jobs = Tarefas automáticas
page-nav-deliveries = Mensagens
event-approve = edição autorizada
event-sealed-seen = edição selada consultada
event-job-asked = tarefa pedida
event-letter-again = mensagem enviada de novo

release-title = Edições antes da sua hora
release-lead = Uma edição abre à sua hora, em todas as línguas ao mesmo tempo, se um responsável a tiver autorizado. Até lá, ninguém de fora a vê.
release-none = Nenhuma edição em espera.
release-is-waiting = aguarda um responsável
release-is-approved = abre à sua hora
release-hour = Abre
release-as-of = Dados aceites até
release-countries = Países
release-coverage = { $countries } de { $participants } estão incluídos
release-left = Respostas enviadas, mas não incluídas
release-questions = Perguntas em aberto
release-languages = Línguas
release-proof = Controlo de confidencialidade
release-proof-text = Para cada valor ocultado encontrou-se uma prova, verificada de forma independente; sem isso não haveria edição.
release-simulated = Dados simulados
release-approved = Autorização
release-approved-text = por { $who }, { $moment }
release-look = Ver
release-bulletin = boletim
release-brief = síntese
release-round = Todos os países da recolha
release-approve-hint = Depois desta autorização, a edição abre por si só à sua hora. Se a hora já tiver passado, abre dentro de um minuto.
release-approve = Deixar abrir à sua hora

jobs-title = Tarefas automáticas
jobs-lead = O que a plataforma faz por si só. Várias instâncias podem partilhar este trabalho; cada execução é feita por uma delas.
jobs-asked = «{ $job }» é executada no próximo ciclo, dentro de meio minuto.
jobs-stuck = bloqueada: iniciada várias vezes e não concluída
jobs-run = Executar agora: { $job }
jobs-never = Ainda não planeada.
jobs-column-due = Prevista (UTC)
jobs-column-state = Estado
jobs-column-begun = Início
jobs-column-ended = Fim
jobs-column-tries = Tentativas
jobs-column-error = Último erro
run-due = em espera
run-running = em curso
run-done = concluída
job-remind = Lembrar quem não respondeu
job-watch = Procurar o que se destaca
job-prepare = Preparar a edição após o fecho dos dados
job-publish = Abrir edições à sua hora
job-send = Enviar mensagens
job-tidy = Eliminar o que já não é preciso

deliveries-title = Mensagens em curso
deliveries-lead = Cada mensagem sai uma só vez. Se um servidor não a aceitar, tenta-se de novo, com intervalos cada vez maiores, e desiste-se após a oitava tentativa, ou de imediato se o servidor disser que não vale a pena repetir.
deliveries-none = Ainda não foi escrita nenhuma mensagem.
deliveries-caption = Mensagens por assunto
deliveries-column-about = Assunto
deliveries-column-due = Em espera
deliveries-column-sent = Aceites
deliveries-column-failed = Falhadas
deliveries-column-answer = Resposta do servidor
deliveries-troubles = Mensagens com problemas
deliveries-no-trouble = Não há nenhuma.
deliveries-again = Tentar de novo
letter-given-up = falhada
letter-tried-again = nova tentativa em curso
stream-edition = Boletim, { $quarter }, versão { $version }
stream-corrections = Dados corrigidos
stream-returns = Declarações
stream-account = Contas
stream-duties = Deveres internos

letter-ready-subject = { $quarter }: uma edição aguarda a sua autorização
letter-ready-body = A edição de { $quarter } está preparada. Abre em { $moment }, hora de Bruxelas, depois de um responsável a ter visto e autorizado.
letter-stuck-subject = Uma tarefa da plataforma está bloqueada
letter-stuck-body = A tarefa «{ $job }» foi iniciada e não concluída. Número de tentativas: { $attempts }. A página indica o motivo.

error-edition-unknown = Não existe a edição { $found }: uma edição tem o nome do seu trimestre, por exemplo 2023-Q2, depois de preparada.
cli-released = A edição de { $quarter } abre em { $moment }, ou dentro de um minuto se essa hora já tiver passado.

event-letter-returned = mensagem devolvida
event-bulletin-stopped = envio do boletim suspenso: mensagens devolvidas
job-gather = Escrever as mensagens do dia
stream-day = Mensagens do dia
letter-came-back = devolvida
letters-daily = Reunidas numa só mensagem por dia
letters-daily-hint = O que escolher aqui chega numa só mensagem, às nove da manhã, hora do seu país. Tudo o resto chega de imediato.
letter-day-subject = { $letters-plural ->
    [one] Tem uma mensagem
    [many] Tem { $letters } de mensagens
   *[other] Tem { $letters } mensagens
}
letter-day-body = Estas mensagens chegaram para si desde a sua última mensagem do dia.
letter-day-line = { $subject }: { $link }
letter-day-why = Pediu para receber uma só mensagem por dia. Pode alterar esta opção na página da sua conta.
cli-bounce-none = Esta mensagem não comunica nenhuma mensagem devolvida.
cli-bounce-late = A mensagem está atrasada; o servidor de correio continua a tentar.
cli-bounce-unknown = A mensagem referida neste aviso não foi enviada daqui ou já está anotada.
cli-bounce-returned = Anotado: a mensagem foi devolvida.
cli-bounce-stopped = Anotado: a mensagem foi devolvida, tal como as anteriores. Não se enviam mais boletins para esse endereço.
