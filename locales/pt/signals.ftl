# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Sinais
task-signals = O que se destaca nos seus dados

signal-list-title = O que se destaca
signal-list-lead = Origens, aumentos súbitos, diminuições e deslocações que o acaso explica mal, avaliados com os dados de todos os países tal como são agora conhecidos. Cada um é um motivo para observar, nunca uma conclusão. Contagens reais: não são para o público.
signal-list-lead-country = Origens, aumentos súbitos e diminuições que o acaso explica mal, avaliados apenas com os dados do seu país. Cada um é um motivo para observar, nunca uma conclusão. Contagens reais: não são para o público.
signal-list-none = Nada se destaca. Com menos de quatro trimestres anteriores, nada é avaliado.
signal-list-limits = O que não se consegue ver: o triplo das crianças onde se esperavam menos de três por trimestre; o que quer que seja num trimestre sem recolha. Por acaso, espera-se cerca de um alarme de cada tipo por trimestre.
signal-list-caption = Sinais de { $quarter }
signal-list-column-what = O quê
signal-list-column-observed = Crianças
signal-list-column-expected = Esperado
signal-list-column-chance = Por acaso
signal-list-column-state = Estado

signal-europe = Europa
signal-title-new_origin = Nova origem: { $origin }, { $place }
signal-title-surge = Mais do que o esperado: { $origin }, { $place }
signal-title-decline = Menos do que o esperado: { $origin }, { $place }
signal-title-displacement = Compatível com uma deslocação: { $origin }, { $place } → { $to }
signal-title-mix = Uma proporção maior: { $origin }, { $place }
signal-whole = todos os países em conjunto
signal-window-of = { $quarters-plural ->
    [one] em { $quarter }
    [many] em { $quarters } de trimestres até { $quarter }
   *[other] em { $quarters } trimestres até { $quarter }
}
signal-sentence-new_origin = { $place }: crianças de uma origem que antes não tinha sido aí observada ({ $origin }), { signal-window-of }: { $observed }; esperadas: { $expected }. { $chance }
signal-sentence-surge = { $place }: crianças (origem: { $origin }), { signal-window-of }: { $observed }; esperadas: { $expected }. { $chance }
signal-sentence-decline = { $place }: crianças (origem: { $origin }), { signal-window-of }: { $observed }; esperadas: { $expected }. { $chance }
signal-sentence-displacement = Origem: { $origin }. Menos crianças num local ({ $place }) e mais noutro ({ $to }: { $observed }; esperadas: { $expected }), { signal-window-of }. Estes dados são compatíveis com uma deslocação; nunca mostram que a mesma criança se deslocou. { $chance }
signal-sentence-mix = { $place }: crianças em «{ $origin }», { signal-window-of }: { $observed }; esperadas se se mantivessem as proporções dos trimestres anteriores: { $expected }. { $chance }
signal-chance-value = Por acaso, cerca de um alarme como este a cada { $quarters } trimestres.
signal-chance-often = Por acaso, cerca de um alarme como este em cada trimestre.
signal-chance-rare = Por acaso, menos de um alarme como este em 25 anos.
signal-column-what = Indício
signal-column-value = Valor
signal-evidence = Em que se baseia
signal-observed-value = { $observed } crianças; esperadas: { $expected } (quatro vezes em cinco)
signal-window = Período considerado
signal-window-value = { $quarters-plural ->
    [one] um trimestre
    [many] { $quarters } de trimestres
   *[other] { $quarters } trimestres
}
signal-chance = Por acaso
signal-share = De tudo o que se destaca na mesma medida
signal-share-value = o acaso explica cerca de { $percent } % (q de Heyse; indicação, sem garantia)
signal-rule = Regra
signal-rule-new_origin = Nenhum caso nos últimos doze trimestres com recolha e agora uma contagem que o acaso explica, no máximo, uma vez por trimestre no conjunto das séries
signal-rule-surge = Uma contagem tão alta que o acaso produz, no máximo, uma igual por trimestre no conjunto das séries
signal-rule-decline = Uma contagem tão baixa que o acaso produz, no máximo, uma igual por trimestre no conjunto das séries; nunca se faltar um trimestre
signal-rule-displacement = Demasiado poucas num local e demasiadas noutro ao mesmo tempo; o acaso produz, no máximo, um par assim por cada dois trimestres
signal-rule-mix = Uma forma, idade ou sexo tão frequente entre as crianças de um ano que o acaso produz, no máximo, um caso igual por cada dois trimestres; com pelo menos cinco crianças no ano e dez antes
signal-baseline = Histórico
signal-baseline-value = { $quarters-plural ->
    [one] um trimestre anterior com recolha
    [many] { $quarters } de trimestres anteriores com recolha
   *[other] { $quarters } trimestres anteriores com recolha
}
signal-baseline-short = { $quarters-plural ->
    [one] um trimestre anterior com recolha: histórico curto
    [many] { $quarters } de trimestres anteriores com recolha: histórico curto
   *[other] { $quarters } trimestres anteriores com recolha: histórico curto
}
signal-since = Destaca-se desde
signal-series = Toda a série
signal-history = O que se disse dele
signal-word-raised = emitido
signal-word-changed = alterado
signal-word-confirmed = confirmado no fecho
signal-word-withdrawn = retirado
signal-word-upheld = com fundamento
signal-word-dismissed = sem fundamento
signal-judge = O que sabe sobre isto?
signal-judge-lead = Conta a última apreciação; todas as outras ficam registadas.
signal-reason-choose = Escolha um motivo
signal-reason-missing = Escolha um motivo.
signal-upheld-label = Tem fundamento, porque
signal-upheld-button = Confirmar
signal-dismissed-label = Não tem fundamento, porque
signal-dismissed-button = Rejeitar
signal-reason-operation = uma só operação encontrou várias crianças
signal-reason-network = é conhecida uma rede ou rota
signal-reason-others-see-it = outros observam o mesmo
signal-reason-counting = mudou a forma de contar
signal-reason-backlog = foram registados tarde casos mais antigos
signal-reason-known = é conhecido e não suscita preocupação
signal-reason-too-little = há muito pouco para se dizer algo
signal-reason-other = há outro motivo
series-link = Ver qualquer série
series-title = Qualquer série
series-lead = Quantas crianças de uma nacionalidade foram contadas em cada trimestre e entre que números se esperava que a contagem estivesse, quatro vezes em cinco.
series-place = Onde
series-origin = Nacionalidade
series-show = Mostrar
series-nothing = Não há nada registado a este respeito.
series-name = { $origin }, { $place }
series-subtitle = Crianças por trimestre, e o que se esperava
series-alt = Colunas de { $quarters } trimestres ao lado do intervalo esperado; acima dele: { $above }. A tabela abaixo apresenta os números.
series-answered = Quem respondeu, trimestre a trimestre
series-answered-alt = Trimestres em que chegaram todas as respostas: { $answered } de { $quarters }. A tabela abaixo apresenta os números.
series-answered-all = respondido
series-answered-some = responderam alguns países
series-answered-none = não recolhido
series-observed = Contadas
series-absent = –: não recolhido
series-band = Esperado, quatro vezes em cinco
series-above = Acima do esperado
series-column-quarter = Trimestre
series-column-observed = Crianças
series-column-expected = Esperado
series-column-answers = Respostas
series-short = sem previsão
series-answer-yes = sim
series-answer-no = não
series-answers = { $answered } de { $places }
signal-grade = Solidez dos indícios
signal-grade-value = { $grade }: crianças num ano { $cases }, trimestres com alguma criança { $quarters }, países { $places }
signal-grade-single = comunicação única
signal-grade-early = sinal precoce
signal-grade-repeated = repetido
signal-grade-corroborated = corroborado
signal-grade-organisations = ; organizações que observaram alguma: pelo menos { $organisations }
signal-calibration = Alarmes previstos e emitidos
signal-calibration-lead = Alarmes dos últimos oito trimestres. Previstos são os que o acaso pode produzir; os acontecimentos reais acrescem. Se forem muito mais, ou o acaso está mal avaliado ou está a acontecer muita coisa.
signal-column-kind = Tipo
signal-column-promised = Previstos por acaso
signal-column-raised = Emitidos
signal-kind-new_origin = Novas origens
signal-kind-surge = Aumentos súbitos
signal-kind-decline = Diminuições
signal-kind-displacement = Deslocações
signal-kind-mix = Alterações de composição
event-signal-dismissed = sinal rejeitado
event-signal-upheld = sinal confirmado
