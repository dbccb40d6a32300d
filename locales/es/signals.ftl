# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Señales
task-signals = Lo que destaca en sus datos

signal-list-title = Lo que destaca
signal-list-lead = Orígenes, repuntes, descensos y desplazamientos que el azar explica mal, según los datos de todos los países tal como se conocen ahora. Cada uno es un motivo para observar, nunca una conclusión. Recuentos reales: no son para el público.
signal-list-lead-country = Orígenes, repuntes y descensos que el azar explica mal, según los datos de su país únicamente. Cada uno es un motivo para observar, nunca una conclusión. Recuentos reales: no son para el público.
signal-list-none = No destaca nada. Con menos de cuatro trimestres anteriores no se valora nada.
signal-list-limits = Lo que no puede verse: el triple de menores donde se preveían menos de tres por trimestre; cualquier cosa en un trimestre sin recogida de datos. Por azar cabe esperar aproximadamente una señal de cada tipo por trimestre.
signal-list-caption = Señales de { $quarter }
signal-list-column-what = Qué
signal-list-column-observed = Menores
signal-list-column-expected = Previsto
signal-list-column-chance = Por azar
signal-list-column-state = Estado

signal-europe = Europa
signal-title-new_origin = Nuevo origen: { $origin }, { $place }
signal-title-surge = Más de lo previsto: { $origin }, { $place }
signal-title-decline = Menos de lo previsto: { $origin }, { $place }
signal-title-displacement = Compatible con un desplazamiento: { $origin }, { $place } → { $to }
signal-title-mix = Una proporción mayor: { $origin }, { $place }
signal-whole = todos los países en conjunto
signal-window-of = { $quarters-plural ->
    [one] en { $quarter }
    [many] en { $quarters } de trimestres hasta { $quarter }
   *[other] en { $quarters } trimestres hasta { $quarter }
}
signal-sentence-new_origin = { $place }: menores de un origen que antes no se había visto allí ({ $origin }), { signal-window-of }: { $observed }; previstos: { $expected }. { $chance }
signal-sentence-surge = { $place }: menores (origen: { $origin }), { signal-window-of }: { $observed }; previstos: { $expected }. { $chance }
signal-sentence-decline = { $place }: menores (origen: { $origin }), { signal-window-of }: { $observed }; previstos: { $expected }. { $chance }
signal-sentence-displacement = Origen: { $origin }. Descenso de menores en un lugar ({ $place }) y aumento en otro ({ $to }: { $observed }; previstos: { $expected }), { signal-window-of }. Estos datos son compatibles con un desplazamiento; nunca demuestran que el mismo menor se desplazara. { $chance }
signal-sentence-mix = { $place }: menores en «{ $origin }», { signal-window-of }: { $observed }; previstos si se mantuvieran las proporciones de los trimestres anteriores: { $expected }. { $chance }
signal-chance-value = Por azar, aproximadamente una señal como esta cada { $quarters } trimestres.
signal-chance-often = Por azar, aproximadamente una señal como esta cada trimestre.
signal-chance-rare = Por azar, menos de una señal como esta en 25 años.
signal-column-what = Indicio
signal-column-value = Valor
signal-evidence = En qué se basa
signal-observed-value = menores: { $observed }; previstos: { $expected } (cuatro de cada cinco veces)
signal-window = Período considerado
signal-window-value = { $quarters-plural ->
    [one] un trimestre
    [many] { $quarters } de trimestres
   *[other] { $quarters } trimestres
}
signal-chance = Por azar
signal-share = De todo lo que destaca en igual medida
signal-share-value = el azar explica aproximadamente el { $percent } % (q de Heyse; a título indicativo, sin garantía)
signal-rule = Regla
signal-rule-new_origin = Ningún caso en los últimos doce trimestres con datos y ahora un recuento que el azar explica, como máximo, una vez por trimestre entre todas las series
signal-rule-surge = Un recuento tan alto que el azar produce, como máximo, uno así por trimestre entre todas las series
signal-rule-decline = Un recuento tan bajo que el azar produce, como máximo, uno así por trimestre entre todas las series; nunca si falta un trimestre
signal-rule-displacement = Demasiado pocos en un lugar y demasiados en otro al mismo tiempo; el azar produce, como máximo, un par así cada dos trimestres
signal-rule-mix = Una forma, edad o sexo tan frecuente entre los menores de un año que el azar produce, como máximo, un caso así cada dos trimestres; con al menos cinco menores en el año y diez antes
signal-baseline = Historial
signal-baseline-value = { $quarters-plural ->
    [one] un trimestre anterior con datos
    [many] { $quarters } de trimestres anteriores con datos
   *[other] { $quarters } trimestres anteriores con datos
}
signal-baseline-short = { $quarters-plural ->
    [one] un trimestre anterior con datos: historial breve
    [many] { $quarters } de trimestres anteriores con datos: historial breve
   *[other] { $quarters } trimestres anteriores con datos: historial breve
}
signal-since = Destaca desde
signal-series = Toda la serie
signal-history = Lo que se ha dicho
signal-word-raised = emitida
signal-word-changed = modificada
signal-word-confirmed = confirmada al cierre
signal-word-withdrawn = retirada
signal-word-upheld = con fundamento
signal-word-dismissed = sin fundamento
signal-judge = ¿Qué sabe usted de esto?
signal-judge-lead = Cuenta la valoración más reciente; todas las demás quedan registradas.
signal-reason-choose = Elija un motivo
signal-reason-missing = Elija un motivo.
signal-upheld-label = Tiene fundamento, porque
signal-upheld-button = Confirmar
signal-dismissed-label = No tiene fundamento, porque
signal-dismissed-button = Descartar
signal-reason-operation = una sola operación encontró a varios menores
signal-reason-network = se conoce una red o una ruta
signal-reason-others-see-it = otros ven lo mismo
signal-reason-counting = cambió la forma de contar
signal-reason-backlog = se registraron tarde casos antiguos
signal-reason-known = ya se conoce y no es preocupante
signal-reason-too-little = hay muy poco para decir algo
signal-reason-other = hay otro motivo
series-link = Ver cualquier serie
series-title = Cualquier serie
series-lead = Cuántos menores de una nacionalidad se contaron cada trimestre y entre qué números se preveía que estuviera el recuento, cuatro de cada cinco veces.
series-place = Dónde
series-origin = Nacionalidad
series-show = Mostrar
series-nothing = No consta nada al respecto.
series-name = { $origin }, { $place }
series-subtitle = Menores por trimestre y lo previsto
series-alt = Columnas de { $quarters } trimestres junto a la banda prevista; por encima de ella: { $above }. La tabla siguiente recoge los números.
series-answered = Quién respondió, trimestre a trimestre
series-answered-alt = Trimestres con todas las respuestas: { $answered } de { $quarters }. La tabla siguiente recoge los números.
series-answered-all = respondido
series-answered-some = respondieron algunos países
series-answered-none = no recogido
series-observed = Contados
series-absent = –: no recogido
series-band = Previsto, cuatro de cada cinco veces
series-above = Por encima de lo previsto
series-column-quarter = Trimestre
series-column-observed = Menores
series-column-expected = Previsto
series-column-answers = Respuestas
series-short = sin previsión
series-answer-yes = sí
series-answer-no = no
series-answers = { $answered } de { $places }
signal-grade = Solidez de los indicios
signal-grade-value = { $grade }: menores en un año: { $cases }; trimestres con algún menor: { $quarters }; países: { $places }
signal-grade-single = una sola comunicación
signal-grade-early = indicio temprano
signal-grade-repeated = repetido
signal-grade-corroborated = corroborado
signal-grade-organisations = ; organizaciones que vieron a alguno: al menos { $organisations }
signal-calibration = Señales esperables y emitidas
signal-calibration-lead = Señales de los últimos ocho trimestres. Son esperables las que puede producir el azar; a ellas se suman los hechos reales. Si hay muchas más, o el azar está mal calculado o están ocurriendo muchas cosas.
signal-column-kind = Tipo
signal-column-promised = Esperables por azar
signal-column-raised = Emitidas
signal-kind-new_origin = Nuevos orígenes
signal-kind-surge = Repuntes
signal-kind-decline = Descensos
signal-kind-displacement = Desplazamientos
signal-kind-mix = Cambios de composición
event-signal-dismissed = señal descartada
event-signal-upheld = señal confirmada
