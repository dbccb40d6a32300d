# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = A escrever a cópia de segurança
cli-backup-done = { $path }: { $rows } linhas de { $tables } tabelas, à data de { $at }. SHA-256 do conteúdo: { $sha256 }
cli-restore-verifying = A verificar o arquivo
cli-restore-storing = A restaurar
cli-restore-done = Restaurado: { $rows } linhas de { $tables } tabelas, à data de { $at }. As sessões e ligações então abertas estão de novo abertas.
error-file-exists = { $path } já existe. Nada foi escrito.
error-stopped = Interrompido. Nada foi guardado.
error-backup-part = { $path } existe: está a ser escrita outra cópia de segurança ou uma foi interrompida. Se nenhuma estiver em curso, remova este ficheiro.
error-backup-nothing = Não há nada a copiar: ainda nenhuma plataforma usou esta base de dados.
error-backup-type = A tabela { $table } tem uma coluna do tipo { $found }. Uma cópia de segurança conhece TEXT, BIGINT e BYTEA; a base de dados de uma plataforma só tem as suas próprias tabelas.
error-backup-ring = Estas tabelas remetem umas para as outras ou para si mesmas, pelo que nenhuma ordem permite restaurá-las: { $tables }
error-backup-unwritten = Não foi possível escrever a cópia de segurança
error-archive-foreign = Este ficheiro não é uma cópia de segurança de uma plataforma. Nada foi restaurado.
error-archive-version = Esta cópia de segurança tem o formato { $found }; esta plataforma lê o formato { $known }. Nada foi restaurado.
error-archive-broken = Esta cópia de segurança está truncada ou foi alterada depois de escrita. Nada foi restaurado.
error-archive-newer = Esta cópia de segurança é de uma plataforma mais recente (migração { $theirs }; aqui { $ours }). Restaure-a com uma plataforma dessa versão. Nada foi restaurado.
error-archive-older = Esta cópia de segurança é de uma plataforma mais antiga (migração { $theirs }; aqui { $ours }). Restaure-a com uma plataforma dessa versão e depois arranque esta: atualiza as tabelas. Nada foi restaurado.
error-archive-tables = As tabelas desta cópia de segurança não são as desta base de dados. Nada foi restaurado.
error-restore-occupied = Esta base de dados não está vazia: há linhas em { $table }. Uma cópia de segurança só se restaura numa base de dados vazia. Nada foi restaurado.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Está tudo bem.
doctor-found = { $problems-plural ->
    [one] { $problems } problema encontrado.
    [many] { $problems } de problemas encontrados.
   *[other] { $problems } problemas encontrados.
}
doctor-settings = Definições: todas utilizáveis. As mensagens partem de { $from }, as respostas vão para { $reply }.
doctor-url = As ligações nas mensagens conduzem a { $url }
doctor-url-open = As ligações nas mensagens conduzem a { $url }, que não é https, e outras máquinas além desta podem usar a plataforma: as palavras-passe circulariam na rede sem cifra. Deixe o TLS a cargo de um proxy e indique em HUB_BASE_URL o endereço deste.
doctor-room = Pasta { $path }: permite escrita, { $free } MB livres
doctor-room-full = Pasta { $path }: só { $free } MB livres. Liberte espaço: pelo menos 500 MB.
doctor-room-closed = Pasta { $path }: não é possível escrever nela nem criá-la. Atribua-a ao utilizador que executa a plataforma.
doctor-relay = Servidor de envio { $place }: responde
doctor-relay-away = Servidor de envio { $place }: não responde ({ $why }). As mensagens aguardam e saem assim que responder.
doctor-database = Base de dados { $place }: { $engine } responde
doctor-database-none = Base de dados { $place }: ainda não existe. É criada no primeiro arranque da plataforma.
doctor-database-away = Base de dados { $place }: não responde ({ $why })
doctor-tables = Tabelas: atualizadas (migração { $ours })
doctor-tables-older = Tabelas: de uma plataforma mais antiga (migração { $theirs }; esta plataforma conhece { $ours }). Faça uma cópia de segurança e depois arranque a plataforma: atualiza-as.
doctor-tables-newer = Tabelas: de uma plataforma mais recente (migração { $theirs }; esta plataforma conhece { $ours }). Use uma plataforma dessa versão.
doctor-administrators = Administradores: { $people }
doctor-administrators-none = Administradores: ainda ninguém entrou. «hub user add EMAIL --role administrator» mostra uma ligação para o primeiro.
doctor-work = Tarefas previstas: nada em atraso
doctor-work-late = Tarefas previstas: em atraso há mais de uma hora: { $jobs }. A plataforma está em serviço?
doctor-work-held = Tarefas previstas: iniciadas e não concluídas a tempo: { $jobs }. A próxima plataforma em serviço retoma-as.
doctor-letters = Mensagens: nenhuma falhada, nenhuma em espera há mais de um dia
doctor-letters-given-up = { $letters-plural ->
    [one] Mensagens: { $letters } falhou. A página das mensagens em curso diz porquê.
    [many] Mensagens: { $letters } falharam. A página das mensagens em curso diz porquê.
   *[other] Mensagens: { $letters } falharam. A página das mensagens em curso diz porquê.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Mensagens: { $letters } espera há mais de um dia. A plataforma está em serviço?
    [many] Mensagens: { $letters } esperam há mais de um dia. A plataforma está em serviço?
   *[other] Mensagens: { $letters } esperam há mais de um dia. A plataforma está em serviço?
}
doctor-clock = Relógio: { $now }, posterior a tudo o que já foi registado
doctor-clock-back = Relógio: indica { $now }, mas algo foi registado em { $last }. Está atrasado, ou estava então adiantado: acerte-o.

page-reference = Se avisar um administrador, indique-lhe também esta referência: { $reference }
event-mail-tried = mensagem de teste enviada
letter-trial-subject = Mensagem de teste
letter-trial-body = Esta mensagem serve apenas para testar se as mensagens de { $link } chegam. Foi enviada em { $moment }, hora de Bruxelas. Não é preciso fazer nada.

doctor-better = ! { $text }
doctor-serving = Plataforma em { $place }: pronta
doctor-serving-away = Plataforma em { $place }: não está pronta ({ $why })
mail-title = As nossas mensagens chegam?
mail-lead = Envia uma mensagem de teste, mostra o que o servidor de correio respondeu e lê o que os destinatários leem sobre o domínio de onde partem as mensagens. Demora alguns segundos.
mail-try = Enviar uma mensagem de teste
mail-again = Tentar de novo
mail-wrong = A corrigir
mail-better = Funciona, pode melhorar
mail-well = Em ordem
mail-address-bad = Isto não é um endereço de correio eletrónico.
mail-folder = Mensagem de teste: escrita na pasta { $path }. Nenhum servidor de correio foi contactado; indique um em HUB_MAIL_URL.
mail-taken = Mensagem de teste: aceite. O servidor respondeu: { $answer }. Veja na caixa de correio e na pasta de correio não solicitado.
mail-refused = Mensagem de teste: não aceite ({ $why })
mail-encrypted = Servidor de correio { $server }: as mensagens seguem cifradas (TLS)
mail-clear = Servidor de correio { $server }: as mensagens seguem sem cifra. Na mesma máquina não há problema; numa rede, use smtps:// em HUB_MAIL_URL.
mail-clear-offered = Servidor de correio { $server }: as mensagens seguem sem cifra, embora ofereça TLS. Numa rede, acrescente ?tls=required a HUB_MAIL_URL.
mail-wide = Servidor de correio { $server }: aceita endereços em qualquer alfabeto (SMTPUTF8)
mail-narrow = Servidor de correio { $server }: antes de @ só aceita letras latinas (sem SMTPUTF8). Os domínios podem estar em qualquer alfabeto.
mail-away = { $record }: o servidor de nomes não respondeu ({ $why }). Isto não é uma conclusão sobre o domínio; tente de novo.
mail-domain-bad = Remetente { $from }: não está num domínio público, pelo que os destinatários não o podem verificar. Indique em HUB_MAIL_FROM um endereço seu.
mail-domain-none = Domínio { $domain }: não existe. Os destinatários recusam mensagens dele.
mail-mx = MX de { $domain }: as mensagens devolvidas vão para { $servers }
mail-mx-none = MX de { $domain }: não existe. As mensagens devolvidas não encontram caminho e alguns destinatários recusam tais remetentes.
mail-mx-null = MX de { $domain }: o domínio diz que não aceita correio. Os destinatários recusam mensagens dele.
mail-spf = SPF de { $domain }: diz quem pode enviar e que mais ninguém pode (consultas ao servidor de nomes: { $questions } de 10)
mail-spf-soft = SPF de { $domain }: os servidores não indicados são apenas postos em dúvida (~all). Quando todos os remetentes estiverem indicados, termine-o com -all (consultas ao servidor de nomes: { $questions } de 10).
mail-spf-neutral = SPF de { $domain }: nada diz dos servidores não indicados. Termine-o com -all (consultas ao servidor de nomes: { $questions } de 10).
mail-spf-anybody = SPF de { $domain }: qualquer um pode enviar em seu nome (+all). Termine-o com -all.
mail-spf-none = SPF de { $domain }: não existe. Publique um registo TXT que indique o seu servidor de correio, por exemplo «v=spf1 mx -all».
mail-spf-include = SPF de { $domain }: remete para { $include }, que não tem registo SPF. Os destinatários consideram todo o registo inválido.
mail-spf-several = SPF de { $domain }: { $records } registos, quando só é permitido um. Os destinatários não consideram nenhum; junte-os num só.
mail-spf-term = SPF de { $domain }: nenhum destinatário compreende «{ $term }», pelo que nenhum usa o registo
mail-spf-questions = SPF de { $domain }: exige mais de 10 consultas ao servidor de nomes, com tudo o que inclui. Os destinatários desistem; indique antes gamas de endereços (ip4:, ip6:).
mail-dkim-unset = DKIM: não verificado. Indique em HUB_DKIM_SELECTOR o nome da chave do seu servidor de correio.
mail-dkim = DKIM em { $name }: chave { $kind }
mail-dkim-none = DKIM em { $name }: nenhuma chave. Publique a que o seu servidor de correio usa para assinar ou corrija HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM em { $name }: { $records } registos, quando só é permitido um
mail-dkim-bad = DKIM em { $name }: não é um registo DKIM
mail-dkim-revoked = DKIM em { $name }: a chave foi retirada (p= está vazio). As assinaturas com ela não têm valor.
mail-dkim-unreadable = DKIM em { $name }: não é possível ler a chave. Terá sido cortada ao copiar?
mail-dkim-short = DKIM em { $name }: uma chave de { $bits } bits é demasiado curta; os destinatários tratam-na como inexistente. Crie uma de 2048 bits.
mail-dkim-small = DKIM em { $name }: uma chave de { $bits } bits ainda é aceite. Crie a próxima com 2048 bits.
mail-dkim-testing = DKIM em { $name }: diz que é um teste (t=y). Os destinatários podem ignorá-lo; remova essa indicação.
mail-dmarc = DMARC em { $name }: as mensagens falsificadas são rejeitadas (p={ $policy })
mail-dmarc-watches = DMARC em { $name }: apenas observa (p=none). Quando os relatórios só mostrarem as suas próprias mensagens, defina p=quarantine e depois p=reject.
mail-dmarc-part = DMARC em { $name }: aplica-se a { $percent } em cada 100 mensagens. Remova pct= quando tudo estiver bem.
mail-dmarc-bad = DMARC em { $name }: não indica nenhuma política que os destinatários conheçam (p=none, quarantine ou reject)
mail-dmarc-none = DMARC de { $domain }: não existe. Publique um registo TXT em _dmarc.{ $domain }; os grandes destinatários exigem-no. Comece com «v=DMARC1; p=none».
mail-dmarc-several = DMARC de { $domain }: { $records } registos, quando só é permitido um. Os destinatários não consideram nenhum.
