# The quarterly bulletin. **Two stars** make bold. Country names stand in cells, after a colon or in brackets, never inside a sentence.

bulletin-kind = Boletim trimestral
bulletin-title = Crianças identificadas como vítimas
bulletin-subtitle = Boletim trimestral · { $reporting } de { $participants } países com dados · publicado em { $moment }, hora de Bruxelas
bulletin-running = Boletim trimestral · { $quarter }
bulletin-foot = Edição { $edition } · versão { $version } · { $language }
bulletin-subject = Dados agregados sobre crianças identificadas como vítimas de exploração, por nacionalidade, idade, sexo, forma e país.

headlines-heading = Neste trimestre
headline-total = { $children-plural ->
    [one] **{ $children } criança** foi registada como nova vítima. Países declarantes: { $countries }.
    [many] **{ $children } de crianças** foram registadas como novas vítimas. Países declarantes: { $countries }.
   *[other] **{ $children } crianças** foram registadas como novas vítimas. Países declarantes: { $countries }.
}
headline-like-for-like = Nos { $countries } países com dados de ambos os trimestres: **{ $now }** crianças, face a { $before } um ano antes ({ $percent }).
headline-like-for-like-none = Não é possível apresentar a comparação com o ano anterior: pelo menos um dos valores necessários não é divulgado ou não foi declarado.
headline-form = Forma mais frequente entre as divulgadas: **{ $form }**, { $children } crianças. São vítimas, nunca suspeitas.
headline-first-shown = Origens divulgadas pela primeira vez: **{ $origins }**.
headline-rising = Origens com claramente mais crianças do que um ano antes: **{ $origins }**.
headline-origins-quiet = Nenhuma origem é divulgada pela primeira vez e nenhuma aumentou claramente. Uma origem que não consta da lista não está necessariamente ausente.
headline-where = Podem ser divulgados { $shown } dos { $countries } totais por país; os outros foram declarados, mas protegem números pequenos.
origin-with-count = { $origin } ({ $children })
origin-with-change = { $origin } (de { $before } para { $now })

limits-title = O que estes dados não podem dizer
limits-recognised = Estes dados contam as crianças que foram **reconhecidas** como vítimas. Encontrar mais não significa que haja mais crime: o país que procura melhor encontra mais. Os países não são hierarquizados.
limits-mark = «c» significa: não divulgado, porque o número é pequeno ou protege um número pequeno.
languages-title = Na sua língua

glance-heading = Num relance
glance-lead = Novas crianças registadas como vítimas de exploração, no conjunto dos países declarantes.
glance-title-up = Mais crianças do que um ano antes nos países com dados de ambos os trimestres
glance-title-down = Menos crianças do que um ano antes nos países com dados de ambos os trimestres
glance-title-same = Tantas crianças como um ano antes nos países com dados de ambos os trimestres
glance-title-plain = Novas crianças registadas, trimestre a trimestre
glance-subtitle = Novas crianças registadas por trimestre. O número de países declarantes varia: compare com prudência.
glance-series = Todos os países declarantes
glance-alt = Gráfico de colunas das novas crianças registadas nos últimos { $quarters } trimestres: { $values }.
glance-value = { $quarter }: { $children }
glance-table = Novas crianças registadas por trimestre
glance-column-quarter = Trimestre
glance-column-children = Crianças
glance-column-countries = Países declarantes
coverage = { $reporting } de { $participants } países
source = Fonte: coordenadores nacionais, dados à data de { $day } · { $coverage }

origins-heading = Origens
origins-lead = País de nacionalidade das novas crianças registadas. A nacionalidade nada diz sobre onde a criança foi explorada nem por quem.
origins-title = Origens mais frequentes entre as divulgadas: { $origins }
origins-title-none = Neste trimestre não é possível divulgar nenhuma origem isoladamente.
origins-subtitle = Novas crianças registadas, por nacionalidade: { $quarter } e, com traço mais fino, o mesmo trimestre de { $year }
origins-now = { $quarter }
origins-before = { $quarter }
origins-alt = Gráfico de barras das origens mais frequentes entre as divulgadas. { $values }.
origins-value = { $origin }: { $now }; um ano antes, { $before }
origins-table = Origens mais frequentes entre as divulgadas, novas crianças registadas
origins-column-origin = Origem
origins-column-now = { $quarter }
origins-column-before = { $quarter }
signals-title = Origens novas e em aumento
signals-table = Origens que merecem atenção, segundo os dados divulgados
signals-column-said = O que se assinala
signal-first-shown = Divulgada pela primeira vez: não consta de nenhuma edição anterior
signal-rising = Aumento face a { $before } no mesmo trimestre de { $year }
signals-none = Nenhuma origem é divulgada pela primeira vez e nenhuma aumentou claramente.
signals-note = Uma origem que não consta da lista não está necessariamente ausente: os números pequenos, e os que os protegem, não são divulgados. Um sinal é um motivo para observar, não uma conclusão sobre qualquer criança.
regions-world-title = Regiões do mundo
regions-world-table = Novas crianças registadas, por região do mundo da nacionalidade
regions-world-column = Região do mundo
years-title = Origens por país, { $year }
years-table = Novas crianças registadas em { $year }, por país declarante e nacionalidade (origens mais frequentes entre as divulgadas)
years-column-country = País
years-missing = Países que não declararam os quatro trimestres de { $year }: { $countries }.
years-missing-country = { $country } ({ $quarters } de 4)
years-late = O ano inclui as respostas recebidas depois da edição do respetivo trimestre: { $countries }.

ages-heading = Idade e sexo
ages-lead = Idade à data do registo. Se um país não conhece os grupos etários, as suas crianças figuram em «idade desconhecida».
ages-title = Novas crianças registadas, por idade e sexo
ages-subtitle = { $quarter }, Europa
ages-alt = Gráfico de barras das novas crianças registadas, por idade. { $values }.
ages-table = Novas crianças registadas, por idade e sexo, Europa
ages-column-age = Idade
labelled-value = { $label }: { $value }

forms-heading = Formas de exploração
forms-lead = A forma principal, uma por criança. «Várias formas» significa que não se conhece uma forma principal.
forms-title = Forma mais frequente entre as divulgadas: { $form }
forms-title-none = Neste trimestre nenhuma forma pode ser divulgada isoladamente
forms-column-form = Forma principal

countries-heading = Países
countries-lead = Onde há dados declarados. Encontrar mais não significa que haja mais crime: o mapa mostra reconhecimento, não risco.
countries-title = Onde há dados declarados e que totais podem ser divulgados
countries-subtitle = Novas crianças registadas, { $quarter }. Cada país tem um quadrado do mesmo tamanho.
countries-alt = Mapa da Europa feito de quadrados, um por país. Totais por país divulgados: { $shown }; declarados, mas não divulgados: { $hidden }; países que não declararam: { $absent }. A tabela abaixo apresenta todos os valores.
countries-table = Novas crianças registadas por país
countries-column-country = País
countries-column-answer = Resposta
countries-column-course = { $quarters-plural ->
    [one] um trimestre
    [many] { $quarters } de trimestres
   *[other] { $quarters } trimestres
}
countries-column-kind = Dados
course-says = Crianças, trimestre a trimestre: { $values }
answer-reported = declarado
answer-absent = não declarado
figures-real = tal como declarados
figures-simulated = simulados
legend-class-4 = 250 ou mais
legend-class-3 = 100-249
legend-class-2 = 30-99
legend-class-1 = 5-29
legend-hidden = c: não divulgado
legend-absent = não declarado
regions-title = Totais por região
regions-table = Novas crianças registadas por região
regions-column-region = Região

method-heading = Método, qualidade e confidencialidade
method-count-title = O que é contado
method-count = Entende-se por criança uma pessoa com menos de 18 anos. Uma criança é contada uma só vez, no trimestre em que foi registada como nova vítima de exploração, presumida ou formalmente identificada, pelo país que a registou. As crianças que foram obrigadas a cometer crimes são vítimas.
method-quality-title = Qualidade
method-quality = Os coordenadores nacionais enviam dados agregados todos os trimestres. Em cada valor verificam-se as somas, os códigos e as variações invulgares; as versões posteriores nunca se sobrepõem às anteriores. Os países diferem na legislação, em quem pode registar uma criança e no empenho com que procuram.
method-revisions-title = Revisões
method-revisions-none = Com esta edição não foi revisto nenhum dado anterior.
method-revisions = Com esta edição publicam-se de novo dados anteriores, porque foram corrigidas as respostas em que se baseiam: { $answers }. As edições anteriores ficam como estavam. Uma correção é publicada quando nem por si só nem comparada com o valor anterior revela um número pequeno; caso contrário, o que foi publicado mantém-se até aos dados do ano, ou definitivamente.
method-revision = { $country }, { $quarter }
method-revision-year = { $country }, { $quarter } (só no ano)
method-confidentiality-title = Confidencialidade
method-confidentiality = As contagens inferiores a { $threshold } não são divulgadas e, com elas, ocultam-se outros valores suficientes para que nenhuma soma ou subtração entre tabelas de qualquer edição as possa revelar. Zeros, valores pequenos e valores que protegem outros têm a mesma marca, «c». Antes da publicação encontra-se uma prova para cada valor ocultado, verificada de forma independente.
method-simulated-title = Dados simulados
method-simulated = Os dados do Reino Unido são reais: UK Home Office, estatísticas do National Referral Mechanism, Open Government Licence v3.0, só crianças. Os dados de todos os outros países foram inventados para esta demonstração e não descrevem ninguém.
method-cite-title = Como citar
method-cite = Grupo de Missão Europeu contra a Exploração de Crianças, Crianças identificadas como vítimas, edição { $edition }, versão { $version }, { $day }.
method-code = Código de verificação: **{ $code }**. É o início do SHA-256 da tabela de dados contida neste PDF e é igual em todas as línguas.

strip-title = Declararam { $reporting } de { $participants } países
strip-subtitle = Respostas para { $quarter }; «nada foi encontrado» também é uma resposta
strip-alt = Faixa com todos os países participantes. Não declararam: { $countries }.
strip-alt-all = Faixa com todos os países participantes: todos declararam.
strip-reported = Declararam: { $countries }
strip-absent = Não declararam: { $countries }

tables-about = As tabelas: um valor vazio não é divulgado, porque o número é pequeno, é zero ou protege um número pequeno. Não constam das tabelas os países que não declararam num período nem os códigos em que então não podia ser contado ninguém; os ficheiros cujo nome começa por absent_ enumeram-nos, para efeitos de soma. «-late» designa as respostas recebidas depois da edição do seu trimestre. «-told-», seguido de uma edição, indica o que uma edição anterior disse de um trimestre que depois foi publicado de novo; «-kept», «-added-» e «-removed-» são as partes que ambas têm em comum ou que as distinguem. O ficheiro hier.csv diz o que se soma para obter o quê.

contents-title = Índice
glance-line = Os { $countries } países que declararam todos os trimestres
legend-none = c: não divulgado, ou nada declarado
legend-shown = divulgado, com o número de crianças

appearances-heading = Quando as origens foram divulgadas pela primeira vez
appearances-title = { $origins-plural ->
    [one] Nestes trimestres foi divulgada uma origem pela primeira vez
    [many] Nestes trimestres foram divulgadas { $origins } de origens pela primeira vez
   *[other] Nestes trimestres foram divulgadas { $origins } origens pela primeira vez
}
appearances-subtitle = Desde o primeiro trimestre com um número que pode ser divulgado; um anel vazio representa «c», nunca «nenhuma»
appearances-alt = Cronologia das origens com o trimestre em que cada uma foi divulgada pela primeira vez. { $values }.
appearances-table = Novas crianças registadas destas origens, por trimestre
appearances-none = Nos últimos { $quarters } trimestres não foi divulgada nenhuma origem pela primeira vez.

flow-title = Onde foram registadas as crianças das origens mais frequentes
flow-subtitle = { $year }, os { $bands } valores mais altos entre os divulgados; a espessura de cada faixa corresponde ao seu número. Uma faixa liga a nacionalidade ao país que fez o registo: não é um percurso.
flow-alt = Faixas da nacionalidade para o país declarante. { $values }. A tabela abaixo apresenta todos os valores.
flow-value = { $origin } – { $country }: { $children }

forms-history-title = Formas de exploração, trimestre a trimestre
forms-history-subtitle = Novas crianças registadas por forma principal, últimos { $quarters } trimestres; todos os gráficos à mesma escala
forms-history-alt = { $parts } pequenos gráficos de colunas, um por forma principal, à mesma escala. A tabela abaixo apresenta todos os valores.
forms-history-table = Novas crianças registadas por forma principal e trimestre

help-heading = Quem encontrou as crianças e que ajuda recebem
help-lead = A organização que registou primeiro a criança. Uma criança pode receber vários tipos de ajuda.
help-title = Quem registou primeiro as crianças
help-subtitle = Novas crianças registadas, por organização, { $quarter }
help-alt = Gráfico de barras das novas crianças registadas, por organização. { $values }.
help-table = Novas crianças registadas, pela organização que as registou primeiro
help-column-organisation = Organização
help-assist-title = Ajuda
help-assist-none = Neste trimestre não é possível divulgar quantas crianças recebem cada ajuda: os números são pequenos ou não foram declarados.
help-assist-table = Novas crianças registadas que recebem esta ajuda (uma criança pode receber vários tipos)
help-column-assist = Tipo de ajuda

profile-title = Perfil do país: { $country }
profile-subject = Dados agregados sobre crianças identificadas como vítimas de exploração num país.
profile-running = Perfil do país · { $country } · { $quarter }
profile-lead = { $quarter } · publicado em { $moment }, hora de Bruxelas. O que pode ser divulgado sobre um país. Encontrar mais não significa que haja mais crime; os países não são hierarquizados.
profile-now = Novas crianças registadas como vítimas, { $quarter }: **{ $value }**
profile-before = Mesmo trimestre do ano anterior, { $quarter }: **{ $value }**
profile-hidden = não divulgado, para proteger números pequenos
profile-absent = sem resposta
profile-simulated = Os dados deste país foram inventados para esta demonstração e não descrevem ninguém.
profile-subtitle = Novas crianças registadas por trimestre: { $country }
profile-source = Fonte: coordenador nacional, dados à data de { $day }
profile-ages-table = Novas crianças registadas, por idade e sexo, { $quarter }
profile-year-none = Ainda não foi publicado nenhum ano civil deste país.
profile-year-hidden = Não é possível divulgar nenhuma nacionalidade deste país em { $year }: os números são pequenos ou protegem números pequenos.
profile-year-table = Novas crianças registadas num ano civil, por nacionalidade
profile-year-note = Nacionalidades mais frequentes entre as divulgadas do último ano.

brief-title = Síntese: crianças identificadas como vítimas
brief-subject = Os dados de um trimestre sobre crianças identificadas como vítimas de exploração, numa página.
brief-running = Síntese · { $quarter }
brief-lead = { $quarter } · { $reporting } de { $participants } países com dados · publicado em { $moment }, hora de Bruxelas

warning-title = Alerta precoce
warning-subject = Um alerta em códigos entre coordenadores: intervalos, nunca números.
warning-running = Alerta precoce · { $id }
warning-lead = Só para coordenadores e responsáveis com sessão iniciada. Transmite códigos e intervalos, para que cada um o leia na sua língua.
warning-field-kind = Tipo
warning-field-signal = Sinal
warning-field-origin = Origem
warning-field-band = Crianças
warning-field-confidence = Grau de certeza
warning-note = Um alerta é um motivo para observar, não uma conclusão sobre qualquer criança, país ou origem.
warning-victims-title = As crianças são vítimas
warning-victims = Seja o que for que a criança tenha sido obrigada a fazer, pergunte quem ganha com isso e contacte primeiro quem protege as crianças.
watermark-inside = Difusão restrita: { $role }
