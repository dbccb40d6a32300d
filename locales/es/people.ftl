# People.
role-administrator = administrador
role-lead = responsable del grupo
role-coordinator = coordinador nacional
role-focal = punto de contacto regional
role-partner = organización colaboradora
role-reader = lector
account-invited = invitada
account-active = activa
account-closed = cerrada
seat-place = { $role } ({ $place })
seat-none = hoy sin función
cli-user-invited = { $email } tiene una invitación como { $seat }. Este enlace se abre una sola vez, hasta el { $until }:
cli-user-seated = { $email } ya tiene una cuenta y ahora también esta función: { $seat }.
cli-user-line = { $email } ({ $id }): { $state }; { $seats }
cli-user-nobody = Todavía no hay cuentas.
error-user-address = Esto no es una dirección de correo electrónico.
error-user-unknown = No existe esa persona o función.
error-role-unknown = No existe la función «{ $found }». Funciones: { $expected }
error-code-unknown = «{ $found }» no es un código (de 1 a 16 caracteres de A–Z, 0–9, _ . -)
error-seat-country = Esta función necesita un país (--country).
error-seat-region = Un punto de contacto necesita una región (--region).
error-seat-organisation = Una organización colaboradora necesita su código (--organisation).
error-seat-narrow = Esta función no se limita de ese modo: no indique país, región ni organización.
error-seat-days = Las fechas de esta función no son coherentes.
error-seat-taken = Esta persona ya tiene aquí esa función: { $person }. Finalícela o traspásela antes.

# At the door.
page-nav-tasks = Mis tareas
page-nav-people = Personas
page-nav-places = Países y regiones
page-nav-ledger = Registro
page-nav-account = Mi cuenta
page-nav-sign-in = Iniciar sesión
page-sign-out = Cerrar sesión
page-session-ends = Su sesión sigue abierta hasta el { $moment }, hora de Bruselas, y más tiempo mientras trabaja.
page-session-soon = Su sesión se cerrará dentro de dos minutos. Envíe lo que ha escrito o abra otra página para mantenerla abierta.
form-problems = Hay un problema
form-title-problem = Problema: { $title }
form-code = Esto no es un código (letras mayúsculas, cifras, _ o -).
form-role = Elija una función.
form-country = Elija un país para esta función.
form-region = Un punto de contacto necesita una región.
form-organisation = Una organización colaboradora necesita su código.
form-day = Indique un día; por ejemplo, 2026-09-30.
form-own-seat = No puede asignarse una función a sí mismo. Otro administrador puede hacerlo.
form-not-yourself = No puede cerrar su propia cuenta. Otro administrador puede hacerlo.
button-continue = Continuar
button-save = Guardar
option-none = Ninguno
field-email = Correo electrónico
field-passphrase = Contraseña
field-old = Contraseña actual
field-new = Contraseña nueva
field-code = Código
field-name = Nombre
field-language = Idioma
field-country = País
field-region = Código de región
field-organisation = Código de organización
field-deputy = Suplente
field-successor = Sucesor
field-last = Último día del titular actual
hint-region = Solo para un punto de contacto. Los códigos figuran en «Países y regiones».
hint-organisation = Solo para una organización colaboradora.
enter-title = Iniciar sesión
enter-lead = Para coordinadores, puntos de contacto, organizaciones colaboradoras, responsables y administradores. Los boletines y las tablas están abiertos a todo el mundo.
enter-button = Iniciar sesión
enter-forgot = He olvidado mi contraseña
enter-refused = La dirección y la contraseña no se corresponden.
enter-too-many = Demasiados intentos. Espere un cuarto de hora.
enter-over = Su sesión se cerró antes de que esto llegara. Inicie sesión de nuevo: lo que escribió se conserva.
enter-by-link = Iniciar sesión como { $email }.
code-title = Segundo factor
code-hint = Las seis cifras que muestra ahora su aplicación. Si ha perdido la aplicación, uno de sus códigos de recuperación.
code-wrong = Este código no es válido o ya se ha usado. Espere al siguiente.
forgot-title = Contraseña olvidada
forgot-lead = Indique su dirección. Si corresponde a una cuenta, se enviará un correo con un enlace, que se abre una sola vez en el plazo de una hora.
forgot-button = Enviar el correo
forgot-done = Si esta dirección corresponde a una cuenta, se ha enviado un correo.
invited-title = Le damos la bienvenida
invited-lead = Ha recibido una invitación como { $email }. Elija una contraseña para empezar.
invited-button = Guardar la contraseña
reset-title = Contraseña nueva
reset-lead = Elija una contraseña nueva para { $email }. Se cerrará su sesión en todos los demás dispositivos.
passphrase-hint = Al menos { $characters } caracteres. Unas cuantas palabras sin relación entre sí son fáciles de recordar y difíciles de adivinar.
passphrase-wrong = Esta no es su contraseña actual.
weak-short = Demasiado corta: al menos { $characters } caracteres.
weak-long = Demasiado larga: como máximo, { $characters } caracteres.
weak-personal = Contiene su nombre, su dirección o el nombre de este servicio. Elija otra cosa.
weak-common = Es de lo primero que probaría cualquiera. Elija unas cuantas palabras sin relación entre sí.
link-until = Este enlace se abre una sola vez, hasta el { $moment }, hora de Bruselas.
gone-title = Este enlace no se abre
gone-unknown = El enlace no está completo o nunca se creó aquí. Copie toda la línea del correo.
gone-used = El enlace ya se ha usado o lo ha sustituido otro más reciente. Cada uno se abre una sola vez.
gone-expired = El plazo de este enlace ha terminado. Solicite uno nuevo.
again-title = Ha vuelto a iniciar sesión
again-lead = Lo que había escrito sigue aquí. Todavía no se ha guardado nada.
again-button = Enviar ahora
again-leave = Descartarlo e ir a mis tareas
forged-title = No se ha podido aceptar este formulario
forged-lead = No se envió desde una página de este servicio o la página era demasiado antigua. No se ha cambiado nada.
forged-back = Abrir la página de nuevo
not-yours-title = Sin acceso
not-yours-lead = Su función no incluye esta página. Si debería incluirla, consulte a un administrador.

# My account.
account-title = Mi cuenta
account-describe = Nombre e idioma
account-passphrase = Contraseña
account-passphrase-button = Cambiar la contraseña
second-title = Segundo factor
second-is-set = Al iniciar sesión se pide un código de su aplicación.
second-codes-left = { $codes-plural ->
    [one] Queda { $codes } código de recuperación.
    [many] Quedan { $codes } de códigos de recuperación.
   *[other] Quedan { $codes } códigos de recuperación.
}
second-new-codes = Crear códigos de recuperación nuevos
second-is-missing = Su cuenta solo está protegida por la contraseña. Un segundo factor la mantiene segura si alguien llega a conocer la contraseña.
second-set-up = Configurar un segundo factor
second-needed = Su función necesita un segundo factor: además de la contraseña, un código que solo puede mostrar su teléfono u ordenador.
second-offered = Un segundo factor mantiene segura su cuenta si alguien llega a conocer la contraseña. Se tarda dos minutos.
second-step-app = Instale en su teléfono u ordenador una aplicación de códigos de un solo uso, si no tiene ninguna. Cualquiera sirve.
second-step-scan = Escanee este cuadrado con la aplicación.
second-square = Código cuadrado con el secreto para su aplicación; el mismo secreto figura debajo como texto
second-step-type = O escriba este secreto en la aplicación:
second-code-hint = Las seis cifras que muestra ahora la aplicación.
second-later = Ahora no
codes-title = Códigos de recuperación
codes-lead = Imprima estos códigos o anótelos y guárdelos donde guarda los documentos importantes. Cada uno abre su cuenta una sola vez si pierde la aplicación. Solo se muestran ahora.
codes-kept = Los he guardado
sessions-title = Dónde tiene la sesión iniciada
sessions-caption = Sus sesiones
sessions-browser = Navegador
sessions-begun = Desde
sessions-seen = Último uso
sessions-this = Esta
sessions-unknown = Desconocido
sessions-end = Cerrar esa sesión
sessions-end-all = Cerrar todas las sesiones
letters-title = Correos
letters-received = Recibe por correo cada nuevo boletín.
letters-stopped = No recibe correos sobre nuevos boletines.
letters-stop = Dejar de recibir estos correos
letters-begin = Recibir estos correos
tokens-title = Tokens para programas
tokens-link = Crear o revocar tokens
tokens-lead = Un token permite que un programa suyo consulte la interfaz de datos en su nombre. No abre más de lo que usted puede abrir, y nunca las páginas de responsables y administradores.
tokens-made = Este es el token nuevo. Solo se muestra ahora.
tokens-none = No tiene tokens.
tokens-new = Token nuevo
tokens-name = Para qué es
tokens-scopes = Qué puede hacer
tokens-days = Cuánto dura
tokens-button = Crear un token
tokens-ends = Válido hasta
tokens-used = Último uso
tokens-unused = Nunca
tokens-revoke = Revocar
scope-read = Leer mis declaraciones
scope-submit = Enviar mis declaraciones
days = { $days-plural ->
    [one] { $days } día
    [many] { $days } de días
   *[other] { $days } días
}

# Administrators.
people-title = Personas
people-caption = Todas las personas con cuenta
column-role = Función
column-state = Cuenta
column-do = Acción
column-from = Desde
column-until = Hasta
column-code = Código
column-who = Quién
column-regions = Regiones
column-at = Cuándo (UTC)
column-what = Qué
column-subject = Sobre
invite-title = Invitar a alguien
invite-lead = Se envía de inmediato un correo con un enlace. El enlace se abre una sola vez, en el plazo de una semana; la persona elige una contraseña.
invite-button = Enviar la invitación
seats-caption = Funciones
seat-give = Añadir una función
seat-end = Finalizar hoy
seat-deputy = suplente
deputy-title = Nombrar un suplente
deputy-button = Nombrar
hand-title = Traspasar una función
hand-button = Traspasar
person-account = Cuenta
person-invite = Enviar otra invitación
person-drop-factor = Quitar el segundo factor
person-close = Cerrar la cuenta
person-ledger = Lo que dice el registro sobre esta persona
places-title = Países y regiones
places-lead = Qué países participan, sus regiones y quién responde hoy por ellos.
ledger-title = Registro
ledger-lead = Quién hizo qué, de lo más reciente a lo más antiguo. Se añaden líneas, nunca se cambian.
ledger-caption = Líneas del registro
ledger-search = Buscar
ledger-none = No hay líneas así.
ledger-older = Líneas anteriores

# My tasks and returns.
tasks-title = Mis tareas
tasks-none = Hoy no tiene ninguna función. Si debería tenerla, consulte a un administrador.
task-report = Datos de { $quarter }
task-due = Plazo: { $moment }, hora de Bruselas.
task-over = El plazo ha terminado; los datos tardíos siguen siendo bienvenidos.
task-left = { $days-plural ->
    [one] Queda { $days } día.
    [many] Quedan { $days } de días.
   *[other] Quedan { $days } días.
}
task-accept = Respuestas de { $quarter }
task-accept-more = Han respondido { $answered } de { $countries } países; esperan su visto bueno: { $waiting }.
task-welcome = Con invitación, aún sin entrar
task-welcome-more = { $people-plural ->
    [one] { $people } persona aún no ha usado la invitación.
    [many] { $people } de personas aún no han usado la invitación.
   *[other] { $people } personas aún no han usado la invitación.
}
task-read = Boletines
task-read-more = Todas las ediciones publicadas, con sus tablas.
ladder = En qué fase está
rung-open = Abierta
rung-sent = Enviada
rung-accepted = Aceptada
rung-edition = En la edición
returns-title = Declaraciones: { $place }
returns-lead = Todas las versiones enviadas. Una versión nueva nunca sustituye a una anterior.
returns-none = Todavía no se ha enviado nada.
returns-waiting = en espera
column-quarter = Trimestre
column-version = Versión
column-sent = Enviada
column-accepted = Aceptada
column-children = Menores identificados

# Letters about one's own account.
letter-invitation-subject = Su invitación a la Plataforma del Grupo Operativo
letter-invitation-body = Ha recibido una invitación para trabajar con la Plataforma del Grupo Operativo. Abra este enlace para elegir su contraseña.
letter-reset-subject = Contraseña nueva para la Plataforma del Grupo Operativo
letter-reset-body = Alguien, probablemente usted, ha solicitado una contraseña nueva. Abra este enlace para elegirla.
letter-sign-in-subject = Su enlace para iniciar sesión en la Plataforma del Grupo Operativo
letter-sign-in-body = Abra este enlace para iniciar sesión.
letter-link = Abrir: { $link }
letter-link-until = Se abre una sola vez, hasta el { $moment }, hora de Bruselas.
letter-link-other = Si no esperaba este correo, no tiene que hacer nada: sin el enlace no ocurre nada. No lo reenvíe nunca.

# The first start and the demonstration.
cli-first-link = Nadie administra todavía esta plataforma. Este enlace convierte a { $email } en su primer administrador; se abre una sola vez, hasta el { $until }:
cli-demo-sign-in = Inicie sesión, solo en esta máquina, como:
cli-demo-person = { $role }: { $link }
cli-demo-code = { $role }: { $link }  (pide un código: { $code })

# Events of the ledger.
event-any = cualquiera
event-accept = declaración aceptada
event-account-closed = cuenta cerrada
event-account-described = nombre o idioma cambiado
event-code-refused = código incorrecto
event-code-replayed = código ya usado probado de nuevo
event-consolidate = partes sumadas
event-deputy-over = acceso del suplente después del último día
event-derogation = no se esperan datos
event-extension = prórroga concedida
event-form-forged = formulario ajeno rechazado
event-hold = tabla de un año retenida
event-inside-seen = edición de difusión limitada leída
event-invite = invitación
event-link-expired = enlace caducado probado
event-link-reused = enlace ya usado probado de nuevo
event-link-unknown = enlace desconocido probado
event-own-seat-refused = función para sí mismo rechazada
event-part = parte entregada
event-passphrase-refused = contraseña actual incorrecta
event-passphrase-set = contraseña establecida
event-prepare = edición preparada
event-publish = edición publicada
event-question = pregunta formulada
event-recovery-code = código de recuperación usado
event-recovery-codes = códigos de recuperación nuevos
event-recovery-refused = código de recuperación incorrecto
event-refused = página denegada
event-remind = recordatorio enviado
event-reset-asked = restablecimiento solicitado
event-reset-refused = restablecimiento para una dirección desconocida
event-returns-seen = declaraciones consultadas
event-revise = corrección iniciada
event-seat = función asignada
event-seat-ended = función finalizada
event-seat-taken = función ya ocupada rechazada
event-second-factor = segundo factor presentado
event-second-factor-dropped = segundo factor eliminado
event-second-factor-set = segundo factor configurado
event-session-forged = sesión desconocida presentada
event-session-over = sesión terminada por tiempo
event-sign-in = sesión iniciada
event-sign-in-link = enlace para iniciar sesión creado
event-sign-in-refused = inicio de sesión rechazado
event-sign-out = sesión cerrada
event-sign-out-everywhere = todas las sesiones cerradas
event-submit = declaración enviada
event-token-made = token creado
event-token-refused = token desconocido presentado
event-token-revoked = token revocado
event-too-many = demasiados intentos
