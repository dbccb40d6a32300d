# What the codes mean. A child made to commit a crime is a victim in every one of these words.

age-Y_LT12 = Menos de 12
age-Y12T13 = 12-13
age-Y14T15 = 14-15
age-Y16T17 = 16-17
age-Y_LT18_U = Menos de 18, edad desconocida
age-_U = Se desconoce si es menor
age-Y_GE18X = Ahora adultos, explotados de menores
sex-F = Niñas
sex-M = Niños
sex-_O = Otro
sex-_U = Desconocido
form-CRIM = Actividades delictivas
form-BEG = Mendicidad forzosa
form-LAB = Trabajo forzado
form-SERV = Servidumbre doméstica
form-SEX = Explotación sexual
form-MAR = Matrimonio forzado
form-ADO = Adopción ilegal
form-SUR = Maternidad subrogada
form-ORG = Extracción de órganos
form-MIL = Grupos armados
form-SEV = Varias formas
form-_O = Otra forma
form-_U = Desconocida
column-total = Total
area-europe = Europa
region-unknown = Región desconocida

# What is counted.
indicator-SUS_NEW = Posibles víctimas, aún sin evaluar
indicator-VIC_NEW = Nuevos menores registrados como víctimas
indicator-VIC_PRS = Víctimas presuntas
indicator-VIC_IDF = Víctimas identificadas formalmente
indicator-VIC_CARE = En acogida o bajo tutela al final del trimestre
indicator-VIC_EXIT = Apoyo finalizado
indicator-VIC_MIS = Desaparecidos de la acogida
indicator-VIC_REP = Registrados otra vez tras finalizar el apoyo
indicator-REF_OUT = Comunicados al mecanismo nacional de derivación
indicator-XB_IN = Atención asumida de otro país o región
indicator-XB_OUT = Atención traspasada a otro país o región
indicator-VIC_DUP = Contados por más de una organización
indicator-ORG_SEEN = Organizaciones que vieron este origen; 3 significa tres o más

# Who registered the child.
org-POL = Policía
org-BOR = Autoridad de fronteras
org-IMM = Autoridad de inmigración o asilo
org-LIN = Inspección de trabajo
org-PRO = Fiscalía o juzgado
org-CPS = Protección de menores
org-GUA = Entidad de tutela
org-PRB = Libertad vigilada
org-SHE = Casa de acogida o servicio sanitario
org-LOC = Ayuntamiento o escuela
org-NGO = Otra ONG
org-OWN = Organización propia
org-_O = Otra organización
org-_U = Desconocida

# What the child was made to do. The act is that of the exploiter, never of the child.
crim-PICK = Obligado a hurtar carteras
crim-SHOP = Obligado a hurtar en comercios
crim-BURG = Obligado a entrar a robar
crim-DIST = Obligado a hurtar con distracción o en la puerta
crim-ROB = Obligado a atracar
crim-ATM = Obligado a robar tarjetas o en cajeros
crim-CANN = Obligado a cultivar cannabis
crim-DRUG = Obligado a llevar o vender drogas
crim-BENF = Utilizado para fraude de prestaciones o identidad
crim-MULE = Cuenta, contrato o coche a nombre del menor
crim-SCAM = Obligado a estafar en línea
crim-VIOL = Obligado a usar violencia por encargo
crim-SMUG = Obligado a pilotar barcos o guiar a migrantes
crim-METL = Obligado a robar metal, bicicletas o carga
crim-_O = Obligado a hacer otra cosa
crim-_U = Desconocido

# What help the child receives.
assist-GUARD = Tutela
assist-FAMC = Acogimiento familiar protegido
assist-SECC = Centro seguro
assist-SHEL = Casa de acogida
assist-RFLX = Período de restablecimiento y reflexión
assist-PERM = Permiso de residencia
assist-RETN = Retorno asistido
assist-REIN = Reintegración
assist-EDUC = Educación
assist-HLTH = Atención médica o psicológica
assist-LEGL = Ayuda jurídica
assist-RELO = Traslado por seguridad
assist-NONE = Sin ayuda
assist-_U = Desconocida
assist-_X = Sin esta ayuda o sin indicar

# How the child came to notice.
detect-ARR = Hallado cuando le obligaban a cometer un delito
detect-INV = En una investigación
detect-STR = Por equipos de calle
detect-BRD = En la frontera
detect-ASY = En el procedimiento de asilo
detect-CAR = Estando en acogida
detect-SCH = En la escuela
detect-HLT = Por un servicio sanitario
detect-TIP = Por un aviso o una línea de ayuda
detect-NBR = Por una alerta de otro país
detect-SELF = El menor pidió ayuda
detect-_O = De otra manera
detect-_U = Se desconoce

# What stands in a cell.
obs-A = Dato
obs-L = No recogido
obs-M = No puede existir
obs-O = Sin respuesta
obs-Q = Reservado por el remitente
obs-P = Provisional
obs-E = Estimado
obs-B = Ruptura de la serie
obs-D = Definición diferente
obs-V = Aún sin comprobar

# Why a figure is corrected.
reason-LATE = Casos tardíos
reason-DUP = Doble recuento eliminado
reason-STAT = Cambio de situación
reason-CLASS = Reclasificado
reason-METH = Cambio de método
reason-ERR = Error corregido
reason-OTH = Otro motivo

# The tables a country fills, and what counts in each.
table-Q1 = Menores por edad y sexo
table-Q1-lead = En cada fila, un menor se cuenta una vez, con la edad en el momento del registro; «desconocido» siempre es una buena respuesta.
table-Q2 = Por nacionalidad
table-Q2-lead = Un menor, una nacionalidad: la primera que se indicó; «desconocida» siempre es una buena respuesta.
table-Q3 = Por forma de explotación
table-Q3-lead = Una forma principal por menor; los tipos de explotación para actividades delictivas pueden ser varios y no tienen por qué sumar el total.
table-Q4 = Por organización que registró al menor
table-Q4-lead = Cada menor figura en la organización que lo registró primero, de modo que las organizaciones suman el total del país.
table-Q5 = Por región y nacionalidad
table-Q5-lead = Cada menor cuenta en la región que lo registró; región y nacionalidad nunca se publican juntas.
table-Q6 = Por tipo de ayuda
table-Q6-lead = Cuente todos los tipos de ayuda que recibe un menor: un mismo menor puede figurar en varias filas, por lo que no tienen por qué sumar el total.
table-Q7 = Traspasos entre países y regiones
table-Q7-lead = Cuente los menores cuya atención pasó este trimestre a otro país o región, o vino de ellos; la otra parte cuenta a los mismos menores.
table-Q8 = Dobles recuentos conocidos
table-Q8-lead = Menores registrados por más de una organización: cuente aquí cada uno en la organización que lo registró después; en el total no se cuentan dos veces.
table-Y1 = Cómo se detectó a los menores (año completo)
table-Y1-lead = Cada nuevo menor registrado en el año cuenta una vez, según lo que primero llamó la atención; un menor obligado a cometer un delito es una víctima.

# By what children are counted.
dimension-INDICATOR = Qué se cuenta
dimension-REF_AREA = País
dimension-REGION = Región
dimension-SEX = Sexo
dimension-AGE = Edad
dimension-CITIZEN = Nacionalidad
dimension-FORM = Forma principal de explotación
dimension-CRIM = Actividad delictiva impuesta
dimension-ORG = Organización que registró
dimension-ASSIST = Tipo de ayuda
dimension-PARTNER = Otro país o región
dimension-DETECT = Cómo se detectó al menor
