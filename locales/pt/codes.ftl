# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Menos de 12
age-Y12T13 = 12-13
age-Y14T15 = 14-15
age-Y16T17 = 16-17
age-Y_LT18_U = Menos de 18, idade desconhecida
age-_U = Desconhece-se se é criança
age-Y_GE18X = Hoje adulta, explorada em criança
sex-F = Raparigas
sex-M = Rapazes
sex-_O = Outro
sex-_U = Desconhecido
form-CRIM = Atividades criminosas
form-BEG = Mendicidade forçada
form-LAB = Trabalho forçado
form-SERV = Servidão doméstica
form-SEX = Exploração sexual
form-MAR = Casamento forçado
form-ADO = Adoção ilegal
form-SUR = Maternidade de substituição
form-ORG = Remoção de órgãos
form-MIL = Grupos armados
form-SEV = Várias formas
form-_O = Outra forma
form-_U = Desconhecida
column-total = Total
area-europe = Europa
region-unknown = Região desconhecida

# What is counted.
indicator-SUS_NEW = Possíveis vítimas, ainda não avaliadas
indicator-VIC_NEW = Novas crianças registadas como vítimas
indicator-VIC_PRS = Vítimas presumidas
indicator-VIC_IDF = Vítimas formalmente identificadas
indicator-VIC_CARE = Em acolhimento ou sob tutela no fim do trimestre
indicator-VIC_EXIT = Apoio terminado
indicator-VIC_MIS = Desaparecidas do acolhimento
indicator-VIC_REP = Registadas outra vez após o fim do apoio
indicator-REF_OUT = Comunicadas ao mecanismo nacional de referenciação
indicator-XB_IN = Acompanhamento recebido de outro país ou região
indicator-XB_OUT = Acompanhamento transferido para outro país ou região
indicator-VIC_DUP = Contadas por mais de uma organização
indicator-ORG_SEEN = Organizações que observaram esta origem; 3 significa três ou mais

# Who registered the child.
org-POL = Polícia
org-BOR = Autoridade de fronteiras
org-IMM = Autoridade de imigração ou asilo
org-LIN = Inspeção do trabalho
org-PRO = Ministério Público ou tribunal
org-CPS = Proteção de crianças
org-GUA = Entidade de tutela
org-PRB = Reinserção social
org-SHE = Casa de acolhimento ou serviço de saúde
org-LOC = Município ou escola
org-NGO = Outra ONG
org-OWN = A própria organização
org-_O = Outra organização
org-_U = Desconhecida

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Obrigada a furtar carteiras
crim-SHOP = Obrigada a furtar em lojas
crim-BURG = Obrigada a assaltar casas
crim-DIST = Obrigada a furtar por distração ou à porta
crim-ROB = Obrigada a roubar
crim-ATM = Obrigada a furtar cartões ou em caixas automáticos
crim-CANN = Obrigada a cultivar canábis
crim-DRUG = Obrigada a transportar ou vender droga
crim-BENF = Usada para fraude de prestações ou de identidade
crim-MULE = Conta, contrato ou carro em nome da criança
crim-SCAM = Obrigada a burlar em linha
crim-VIOL = Obrigada a usar violência a soldo
crim-SMUG = Obrigada a conduzir barcos ou guiar migrantes
crim-METL = Obrigada a furtar metal, bicicletas ou carga
crim-_O = Obrigada a fazer outra coisa
crim-_U = Desconhecido

# What help the child receives.
assist-GUARD = Tutela
assist-FAMC = Acolhimento familiar protegido
assist-SECC = Unidade segura para jovens
assist-SHEL = Casa de acolhimento
assist-RFLX = Período de restabelecimento e reflexão
assist-PERM = Título de residência
assist-RETN = Regresso assistido
assist-REIN = Reintegração
assist-EDUC = Educação
assist-HLTH = Cuidados médicos ou psicológicos
assist-LEGL = Ajuda jurídica
assist-RELO = Mudança de local por segurança
assist-NONE = Nenhuma ajuda
assist-_U = Desconhecida
assist-_X = Sem esta ajuda ou não indicado

# How the child came to notice.
detect-ARR = Encontrada quando era obrigada a cometer uma infração
detect-INV = Durante uma investigação
detect-STR = Por equipas de rua
detect-BRD = Na fronteira
detect-ASY = No procedimento de asilo
detect-CAR = Durante o acolhimento
detect-SCH = Na escola
detect-HLT = Por um serviço de saúde
detect-TIP = Por denúncia ou linha de apoio
detect-NBR = Por um alerta de outro país
detect-SELF = A criança pediu ajuda
detect-_O = De outra forma
detect-_U = Desconhecido

# What stands in a cell.
obs-A = Valor
obs-L = Não recolhido
obs-M = Não pode existir
obs-O = Sem resposta
obs-Q = Reservado pelo remetente
obs-P = Provisório
obs-E = Estimado
obs-B = Quebra de série
obs-D = Definição diferente
obs-V = Ainda não verificado

# Why a figure is corrected.
reason-LATE = Casos tardios
reason-DUP = Dupla contagem eliminada
reason-STAT = Alteração de estatuto
reason-CLASS = Reclassificação
reason-METH = Alteração de método
reason-ERR = Erro corrigido
reason-OTH = Outro motivo

# The tables a country fills, and what counts in each.
table-Q1 = Crianças por idade e sexo
table-Q1-lead = Em cada linha, uma criança conta uma só vez, com a idade à data do registo; «desconhecido» é sempre uma boa resposta.
table-Q2 = Por nacionalidade
table-Q2-lead = Uma criança, uma nacionalidade: a primeira que foi indicada; «desconhecida» é sempre uma boa resposta.
table-Q3 = Por forma de exploração
table-Q3-lead = Uma forma principal por criança; os tipos de exploração de atividades criminosas podem ser vários e não têm de somar o total.
table-Q4 = Por organização que registou a criança
table-Q4-lead = Cada criança figura na organização que a registou primeiro, de modo que a soma das organizações dá o total do país.
table-Q5 = Por região e nacionalidade
table-Q5-lead = Cada criança conta na região que a registou; região e nacionalidade nunca são publicadas em conjunto.
table-Q6 = Por tipo de ajuda
table-Q6-lead = Conte todos os tipos de ajuda que a criança recebe: a mesma criança pode figurar em várias linhas, pelo que estas não têm de somar o total.
table-Q7 = Transferências entre países e regiões
table-Q7-lead = Conte as crianças cujo acompanhamento passou neste trimestre para outro país ou região, ou deles veio; a outra parte conta as mesmas crianças.
table-Q8 = Duplas contagens conhecidas
table-Q8-lead = Crianças que mais de uma organização registou: conte aqui cada uma na organização que a registou depois; no total não são contadas duas vezes.
table-Y1 = Como foram detetadas as crianças (ano completo)
table-Y1-lead = Cada nova criança registada no ano conta uma vez, segundo o que primeiro chamou a atenção; uma criança obrigada a cometer uma infração é uma vítima.

# By what children are counted.
dimension-INDICATOR = O que é contado
dimension-REF_AREA = País
dimension-REGION = Região
dimension-SEX = Sexo
dimension-AGE = Idade
dimension-CITIZEN = Nacionalidade
dimension-FORM = Principal forma de exploração
dimension-CRIM = Tipo de exploração criminosa
dimension-ORG = Organização que registou
dimension-ASSIST = Tipo de ajuda
dimension-PARTNER = Outro país ou região
dimension-DETECT = Como a criança foi detetada
