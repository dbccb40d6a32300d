# People.
role-administrator = administrador
role-lead = responsável do Grupo de Missão
role-coordinator = coordenador nacional
role-focal = ponto focal regional
role-partner = organização parceira
role-reader = leitor
account-invited = convite enviado
account-active = ativa
account-closed = encerrada
seat-place = { $role } ({ $place })
seat-none = hoje sem função
cli-user-invited = Convite para { $email } como { $seat }. Esta ligação abre uma vez, até { $until }:
cli-user-seated = { $email } já tem conta e tem agora também esta função: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }, { $seats }
cli-user-nobody = Ainda não há contas.
error-user-address = Isto não é um endereço de correio eletrónico.
error-user-unknown = Não existe essa pessoa ou função.
error-role-unknown = Não existe a função «{ $found }». Funções: { $expected }
error-code-unknown = «{ $found }» não é um código (1 a 16 caracteres de A–Z, 0–9, _ . -)
error-seat-country = Esta função precisa de um país (--country).
error-seat-region = Um ponto focal precisa de uma região (--region).
error-seat-organisation = Uma organização parceira precisa do seu código (--organisation).
error-seat-narrow = Esta função não é limitada dessa forma: não indique país, região nem organização.
error-seat-days = As datas desta função não são coerentes.
error-seat-taken = Esta pessoa já tem aqui essa função: { $person }. Termine-a ou transfira-a primeiro.

# At the door.
page-nav-tasks = As minhas tarefas
page-nav-people = Pessoas
page-nav-places = Países e regiões
page-nav-ledger = Registo
page-nav-account = A minha conta
page-nav-sign-in = Iniciar sessão
page-sign-out = Terminar sessão
page-session-ends = A sua sessão mantém-se até { $moment }, hora de Bruxelas, e mais tempo enquanto trabalhar.
page-session-soon = A sua sessão terminará dentro de dois minutos. Envie o que escreveu, ou abra outra página, para a manter.
form-problems = Há um problema
form-title-problem = Problema: { $title }
form-code = Isto não é um código (letras maiúsculas, algarismos, _ ou -).
form-role = Escolha uma função.
form-country = Escolha um país para esta função.
form-region = Um ponto focal precisa de uma região.
form-organisation = Uma organização parceira precisa do seu código.
form-day = Indique um dia, por exemplo 2026-09-30.
form-own-seat = Não pode atribuir uma função a si próprio. Outro administrador pode fazê-lo.
form-not-yourself = Não pode encerrar a sua própria conta. Outro administrador pode fazê-lo.
button-continue = Continuar
button-save = Guardar
option-none = Nenhum
field-email = Correio eletrónico
field-passphrase = Palavra-passe
field-old = Palavra-passe atual
field-new = Nova palavra-passe
field-code = Código
field-name = Nome
field-language = Língua
field-country = País
field-region = Código da região
field-organisation = Código da organização
field-deputy = Suplente
field-successor = Sucessor
field-last = Último dia do titular atual
hint-region = Só para um ponto focal. Os códigos figuram em «Países e regiões».
hint-organisation = Só para uma organização parceira.
enter-title = Iniciar sessão
enter-lead = Para coordenadores, pontos focais, parceiros, responsáveis e administradores. Os boletins e as tabelas estão abertos a todos.
enter-button = Iniciar sessão
enter-forgot = Esqueci-me da palavra-passe
enter-refused = O endereço e a palavra-passe não correspondem.
enter-too-many = Demasiadas tentativas. Aguarde um quarto de hora.
enter-over = A sua sessão terminou antes de isto chegar. Inicie sessão de novo: o que escreveu foi conservado.
enter-by-link = Iniciar sessão como { $email }.
code-title = Segundo fator
code-hint = Os seis algarismos que a sua aplicação mostra agora. Se perdeu a aplicação: um dos seus códigos de recuperação.
code-wrong = Este código não é válido ou já foi usado. Aguarde o próximo.
forgot-title = Palavra-passe esquecida
forgot-lead = Indique o seu endereço. Se pertencer a uma conta, será enviada uma mensagem com uma ligação, que abre uma vez, dentro de uma hora.
forgot-button = Enviar a mensagem
forgot-done = Se este endereço pertencer a uma conta, foi enviada uma mensagem.
invited-title = Boas-vindas
invited-lead = Recebeu um convite para { $email }. Escolha uma palavra-passe para começar.
invited-button = Guardar a palavra-passe
reset-title = Nova palavra-passe
reset-lead = Escolha uma nova palavra-passe para { $email }. A sua sessão terminará em todos os outros dispositivos.
passphrase-hint = Pelo menos { $characters } caracteres. Algumas palavras sem relação entre si são fáceis de memorizar e difíceis de adivinhar.
passphrase-wrong = Esta não é a sua palavra-passe atual.
weak-short = Demasiado curta: pelo menos { $characters } caracteres.
weak-long = Demasiado longa: no máximo, { $characters } caracteres.
weak-personal = Contém o seu nome, o seu endereço ou o nome deste serviço. Escolha outra.
weak-common = É das primeiras que qualquer um tentaria. Escolha algumas palavras sem relação entre si.
link-until = Esta ligação abre uma vez, até { $moment }, hora de Bruxelas.
gone-title = Esta ligação não abre
gone-unknown = A ligação está incompleta ou nunca foi criada aqui. Copie toda a linha da mensagem.
gone-used = A ligação já foi usada ou foi substituída por outra mais recente. Cada uma abre uma só vez.
gone-expired = O prazo desta ligação terminou. Peça uma nova.
again-title = Sessão iniciada de novo
again-lead = O que tinha escrito ainda está aqui. Ainda nada foi guardado.
again-button = Enviar agora
again-leave = Abandonar e ir para as minhas tarefas
forged-title = Este formulário não pôde ser aceite
forged-lead = Não foi enviado de uma página deste serviço, ou essa página era demasiado antiga. Nada foi alterado.
forged-back = Abrir a página de novo
not-yours-title = Sem acesso
not-yours-lead = A sua função não inclui esta página. Se devia incluir, contacte um administrador.

# My account.
account-title = A minha conta
account-describe = Nome e língua
account-passphrase = Palavra-passe
account-passphrase-button = Alterar a palavra-passe
second-title = Segundo fator
second-is-set = Ao iniciar sessão é pedido um código da sua aplicação.
second-codes-left = { $codes-plural ->
    [one] Resta { $codes } código de recuperação.
    [many] Restam { $codes } de códigos de recuperação.
   *[other] Restam { $codes } códigos de recuperação.
}
second-new-codes = Criar novos códigos de recuperação
second-is-missing = A sua conta só está protegida pela palavra-passe. Um segundo fator mantém-na segura se a palavra-passe for conhecida por outros.
second-set-up = Configurar um segundo fator
second-needed = A sua função exige um segundo fator: além da palavra-passe, um código que só o seu telemóvel ou computador pode mostrar.
second-offered = Um segundo fator mantém a sua conta segura se a palavra-passe for conhecida por outros. Demora dois minutos.
second-step-app = Instale no telemóvel ou no computador uma aplicação de códigos de utilização única, se ainda não tiver. Qualquer uma serve.
second-step-scan = Leia este quadrado com a aplicação.
second-square = Código quadrado com o segredo para a sua aplicação; o mesmo segredo figura abaixo em texto
second-step-type = Ou escreva este segredo na aplicação:
second-code-hint = Os seis algarismos que a aplicação mostra agora.
second-later = Agora não
codes-title = Códigos de recuperação
codes-lead = Imprima ou anote estes códigos e guarde-os onde guarda documentos importantes. Cada um abre a sua conta uma vez, se perder a aplicação. Só são mostrados agora.
codes-kept = Já os guardei
sessions-title = Onde tem sessão iniciada
sessions-caption = As suas sessões
sessions-browser = Navegador
sessions-begun = Desde
sessions-seen = Última utilização
sessions-this = Esta
sessions-unknown = Desconhecido
sessions-end = Terminar essa sessão
sessions-end-all = Terminar todas as sessões
letters-title = Mensagens
letters-received = Recebe cada novo boletim por correio eletrónico.
letters-stopped = Não recebe mensagens sobre novos boletins.
letters-stop = Deixar de receber
letters-begin = Receber estas mensagens
tokens-title = Chaves de acesso para programas
tokens-link = Criar ou revogar chaves de acesso
tokens-lead = Uma chave de acesso permite que um programa seu consulte a interface de dados em seu nome. Não abre mais do que lhe é permitido abrir, e nunca as áreas dos responsáveis e administradores.
tokens-made = Esta é a nova chave de acesso. Só é mostrada agora.
tokens-none = Não tem chaves de acesso.
tokens-new = Nova chave de acesso
tokens-name = Para que serve
tokens-scopes = O que pode fazer
tokens-days = Prazo de validade
tokens-button = Criar uma chave de acesso
tokens-ends = Válida até
tokens-used = Última utilização
tokens-unused = Nunca
tokens-revoke = Revogar
scope-read = Ler as minhas declarações
scope-submit = Enviar as minhas declarações
days = { $days-plural ->
    [one] { $days } dia
    [many] { $days } de dias
   *[other] { $days } dias
}

# Administrators.
people-title = Pessoas
people-caption = Todas as pessoas com conta
column-role = Função
column-state = Conta
column-do = Ação
column-from = De
column-until = Até
column-code = Código
column-who = Quem
column-regions = Regiões
column-at = Quando (UTC)
column-what = O quê
column-subject = Sobre
invite-title = Convidar alguém
invite-lead = É enviada de imediato uma mensagem com uma ligação. A ligação abre uma vez, dentro de uma semana; a pessoa escolhe uma palavra-passe.
invite-button = Enviar o convite
seats-caption = Funções
seat-give = Atribuir uma função
seat-end = Terminar hoje
seat-deputy = suplente
deputy-title = Nomear um suplente
deputy-button = Nomear
hand-title = Transferir uma função
hand-button = Transferir
person-account = Conta
person-invite = Enviar novo convite
person-drop-factor = Remover o segundo fator
person-close = Encerrar a conta
person-ledger = O que o registo de atividade diz desta pessoa
places-title = Países e regiões
places-lead = Que países participam, as suas regiões e quem responde hoje por eles.
ledger-title = Registo de atividade
ledger-lead = Quem fez o quê, do mais recente para o mais antigo. As linhas acrescentam-se, nunca se alteram.
ledger-caption = Linhas do registo de atividade
ledger-search = Procurar
ledger-none = Não há linhas assim.
ledger-older = Linhas mais antigas

# My tasks and returns.
tasks-title = As minhas tarefas
tasks-none = Hoje não tem nenhuma função. Se devia ter, contacte um administrador.
task-report = Dados de { $quarter }
task-due = Prazo: { $moment }, hora de Bruxelas.
task-over = O prazo terminou; os dados tardios continuam a ser bem-vindos.
task-left = { $days-plural ->
    [one] Falta { $days } dia.
    [many] Faltam { $days } de dias.
   *[other] Faltam { $days } dias.
}
task-accept = Respostas de { $quarter }
task-accept-more = Responderam { $answered } de { $countries } países; aguardam a sua aceitação: { $waiting }.
task-welcome = Com convite, mas ainda sem entrar
task-welcome-more = { $people-plural ->
    [one] { $people } pessoa ainda não usou o convite.
    [many] { $people } de pessoas ainda não usaram o convite.
   *[other] { $people } pessoas ainda não usaram o convite.
}
task-read = Boletins
task-read-more = Todas as edições publicadas, com as suas tabelas.
ladder = Ponto da situação
rung-open = Aberta
rung-sent = Enviada
rung-accepted = Aceite
rung-edition = Na edição
returns-title = Declarações: { $place }
returns-lead = Todas as versões enviadas. Uma nova versão nunca substitui a antiga.
returns-none = Ainda nada foi enviado.
returns-waiting = em espera
column-quarter = Trimestre
column-version = Versão
column-sent = Envio
column-accepted = Aceitação
column-children = Crianças identificadas

# Letters about one's own account.
letter-invitation-subject = O seu convite para a Plataforma do Grupo de Missão
letter-invitation-body = Recebeu um convite para trabalhar com a Plataforma do Grupo de Missão. Abra esta ligação para escolher a sua palavra-passe.
letter-reset-subject = Nova palavra-passe para a Plataforma do Grupo de Missão
letter-reset-body = Alguém, provavelmente o próprio titular da conta, pediu uma nova palavra-passe. Abra esta ligação para escolher uma.
letter-sign-in-subject = A sua ligação para iniciar sessão na Plataforma do Grupo de Missão
letter-sign-in-body = Abra esta ligação para iniciar sessão.
letter-link = Abrir: { $link }
letter-link-until = Abre uma vez, até { $moment }, hora de Bruxelas.
letter-link-other = Se não esperava esta mensagem, não precisa de fazer nada: sem a ligação nada acontece. Nunca a reencaminhe.

# The first start and the demonstration.
cli-first-link = Ainda ninguém administra esta plataforma. Esta ligação torna { $email } o seu primeiro administrador; abre uma vez, até { $until }:
cli-demo-sign-in = Iniciar sessão, só nesta máquina, como:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (pede um código: { $code })

# Events of the ledger.
event-any = qualquer
event-accept = declaração aceite
event-account-closed = conta encerrada
event-account-described = nome ou língua alterados
event-code-refused = código errado
event-code-replayed = código já usado tentado de novo
event-consolidate = partes somadas
event-deputy-over = suplente entrou após o último dia
event-derogation = dados dispensados
event-extension = prazo prorrogado
event-form-forged = formulário de outro local recusado
event-hold = tabela de um ano retida
event-inside-seen = edição restrita lida
event-invite = convite
event-link-expired = ligação expirada tentada
event-link-reused = ligação já usada tentada de novo
event-link-unknown = ligação desconhecida tentada
event-own-seat-refused = função a si próprio recusada
event-part = parte entregue
event-passphrase-refused = palavra-passe atual errada
event-passphrase-set = palavra-passe definida
event-prepare = edição preparada
event-publish = edição publicada
event-question = pergunta feita
event-recovery-code = código de recuperação usado
event-recovery-codes = novos códigos de recuperação
event-recovery-refused = código de recuperação errado
event-refused = página recusada
event-remind = lembrete enviado
event-reset-asked = nova palavra-passe pedida
event-reset-refused = nova palavra-passe pedida para endereço desconhecido
event-returns-seen = declarações consultadas
event-revise = correção iniciada
event-seat = função atribuída
event-seat-ended = função terminada
event-seat-taken = função já ocupada recusada
event-second-factor = segundo fator apresentado
event-second-factor-dropped = segundo fator removido
event-second-factor-set = segundo fator configurado
event-session-forged = sessão desconhecida apresentada
event-session-over = sessão terminada por tempo
event-sign-in = sessão iniciada
event-sign-in-link = ligação para iniciar sessão criada
event-sign-in-refused = início de sessão recusado
event-sign-out = sessão terminada
event-sign-out-everywhere = todas as sessões terminadas
event-submit = declaração enviada
event-token-made = chave de acesso criada
event-token-refused = chave de acesso desconhecida apresentada
event-token-revoked = chave de acesso revogada
event-too-many = demasiadas tentativas
