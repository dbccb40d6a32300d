# What the operator is told: backup, restore, and what the doctor sees.

cli-backup-writing = Escribiendo la copia de seguridad
cli-backup-done = { $path }: filas: { $rows }; tablas: { $tables }; situación a { $at }. SHA-256 del contenido: { $sha256 }
cli-restore-verifying = Verificando el archivo
cli-restore-storing = Restaurando
cli-restore-done = Restaurado: filas: { $rows }; tablas: { $tables }; situación a { $at }. Las sesiones y enlaces que estaban abiertos entonces vuelven a estarlo.
error-file-exists = { $path } ya existe. No se ha escrito nada.
error-stopped = Detenido. No se ha conservado nada.
error-backup-part = { $path } ya existe: se está escribiendo otra copia de seguridad o alguna se interrumpió. Si no hay ninguna en curso, elimine este fichero.
error-backup-nothing = No hay nada que copiar: la plataforma aún no ha usado esta base de datos.
error-backup-type = La tabla { $table } tiene una columna de tipo { $found }. Una copia de seguridad admite TEXT, BIGINT y BYTEA; la base de datos de la plataforma no tiene más tablas que las suyas.
error-backup-ring = Estas tablas se refieren unas a otras o a sí mismas, por lo que ningún orden permite recuperarlas: { $tables }
error-backup-unwritten = No se pudo escribir la copia de seguridad
error-archive-foreign = Este fichero no es una copia de seguridad de la plataforma. No se ha restaurado nada.
error-archive-version = Esta copia de seguridad tiene el formato { $found }; esta plataforma lee el formato { $known }. No se ha restaurado nada.
error-archive-broken = Esta copia de seguridad está incompleta o se modificó después de escribirse. No se ha restaurado nada.
error-archive-newer = Esta copia de seguridad es de una versión más reciente de la plataforma (migración { $theirs }; aquí, { $ours }). Restáurela con esa versión. No se ha restaurado nada.
error-archive-older = Esta copia de seguridad es de una versión anterior de la plataforma (migración { $theirs }; aquí, { $ours }). Restáurela con esa versión e inicie después esta: actualizará las tablas. No se ha restaurado nada.
error-archive-tables = Las tablas de esta copia de seguridad no son las de esta base de datos. No se ha restaurado nada.
error-restore-occupied = Esta base de datos no está vacía: hay filas en { $table }. Una copia de seguridad solo se restaura en una base vacía. No se ha restaurado nada.

doctor-well = ✓ { $text }
doctor-wrong = ✗ { $text }
doctor-fine = Todo está en orden.
doctor-found = { $problems-plural ->
    [one] Hay { $problems } problema.
    [many] Hay { $problems } de problemas.
   *[other] Hay { $problems } problemas.
}
doctor-settings = Opciones: todas se pueden usar. Los correos se envían desde { $from }; las respuestas van a { $reply }.
doctor-url = Los enlaces de los correos llevan a { $url }
doctor-url-open = Los enlaces de los correos llevan a { $url }, que no es https, y la plataforma puede usarse desde otras máquinas: las contraseñas cruzarían la red sin cifrar. Deje TLS a cargo de un proxy e indique su dirección en HUB_BASE_URL.
doctor-room = Carpeta { $path }: se puede escribir, { $free } MB libres
doctor-room-full = Carpeta { $path }: solo { $free } MB libres. Libere espacio: al menos 500 MB.
doctor-room-closed = Carpeta { $path }: no se puede escribir ni crear. Asígnela al usuario con el que se ejecuta la plataforma.
doctor-relay = Servidor de correo saliente { $place }: responde
doctor-relay-away = Servidor de correo saliente { $place }: no responde ({ $why }). Los correos esperan y saldrán cuando responda.
doctor-database = Base de datos { $place }: { $engine } responde
doctor-database-none = Base de datos { $place }: aún no existe. Se crea al iniciar la plataforma por primera vez.
doctor-database-away = Base de datos { $place }: no responde ({ $why })
doctor-tables = Tablas: actualizadas (migración { $ours })
doctor-tables-older = Tablas: de una versión anterior de la plataforma (migración { $theirs }; esta conoce { $ours }). Haga una copia de seguridad e inicie después la plataforma: las actualizará.
doctor-tables-newer = Tablas: de una versión más reciente de la plataforma (migración { $theirs }; esta conoce { $ours }). Ejecute esa versión.
doctor-administrators = Administradores: { $people }
doctor-administrators-none = Administradores: todavía no ha entrado nadie. «hub user add EMAIL --role administrator» muestra un enlace para el primero.
doctor-work = Trabajo programado: nada se ha retrasado
doctor-work-late = Trabajo programado: más de una hora de retraso: { $jobs }. ¿Está en servicio la plataforma?
doctor-work-held = Trabajo programado: empezado y no terminado a tiempo: { $jobs }. Lo asumirá la próxima instancia de la plataforma que esté en servicio.
doctor-letters = Correos: ninguno abandonado, ninguno en espera desde hace más de un día
doctor-letters-given-up = { $letters-plural ->
    [one] Correos: { $letters } abandonado. La página de correos en camino indica el motivo.
    [many] Correos: { $letters } abandonados. La página de correos en camino indica el motivo.
   *[other] Correos: { $letters } abandonados. La página de correos en camino indica el motivo.
}
doctor-letters-waiting = { $letters-plural ->
    [one] Correos: { $letters } espera desde hace más de un día. ¿Está en servicio la plataforma?
    [many] Correos: { $letters } esperan desde hace más de un día. ¿Está en servicio la plataforma?
   *[other] Correos: { $letters } esperan desde hace más de un día. ¿Está en servicio la plataforma?
}
doctor-clock = Reloj: { $now }, posterior a todo lo anotado hasta ahora
doctor-clock-back = Reloj: marca { $now }, pero se anotó algo con fecha { $last }. Está atrasado, o entonces estaba adelantado: póngalo en hora.

page-reference = Si lo comunica a un administrador, indíquele también esta referencia: { $reference }
event-mail-tried = correo de prueba enviado
letter-trial-subject = Correo de prueba
letter-trial-body = Este correo solo comprueba si llegan los correos de { $link }. Se envió el { $moment }, hora de Bruselas. No tiene que hacer nada.

doctor-better = ! { $text }
doctor-serving = Plataforma en { $place }: lista
doctor-serving-away = Plataforma en { $place }: no está lista ({ $why })
mail-title = ¿Llegan nuestros correos?
mail-lead = Envía un correo de prueba, muestra lo que respondió el servidor de correo y lee lo que leen los destinatarios sobre el dominio del que proceden los correos. Tarda unos segundos.
mail-try = Enviar un correo de prueba
mail-again = Probar de nuevo
mail-wrong = Debe corregirse
mail-better = Funciona, podría mejorar
mail-well = En orden
mail-address-bad = Esto no es una dirección de correo electrónico.
mail-folder = Correo de prueba: escrito en la carpeta { $path }. No se ha consultado ningún servidor de correo; indique uno en HUB_MAIL_URL.
mail-taken = Correo de prueba: aceptado. El servidor respondió: { $answer }. Mire en el buzón y en su carpeta de correo no deseado.
mail-refused = Correo de prueba: no aceptado ({ $why })
mail-encrypted = Servidor de correo { $server }: los correos viajan hasta él cifrados (TLS)
mail-clear = Servidor de correo { $server }: los correos viajan hasta él sin cifrar. Dentro de una misma máquina es correcto; a través de una red, use smtps:// en HUB_MAIL_URL.
mail-clear-offered = Servidor de correo { $server }: los correos viajan hasta él sin cifrar, aunque ofrece TLS. A través de una red, añada ?tls=required a HUB_MAIL_URL.
mail-wide = Servidor de correo { $server }: acepta direcciones en cualquier alfabeto (SMTPUTF8)
mail-narrow = Servidor de correo { $server }: solo acepta letras latinas antes de la @ (sin SMTPUTF8). Se admiten dominios en cualquier alfabeto.
mail-away = { $record }: el servidor de nombres no respondió ({ $why }). No dice nada sobre el dominio; pruebe de nuevo.
mail-domain-bad = Remitente { $from }: no está en un dominio público, por lo que los destinatarios no pueden comprobarlo. Indique una dirección propia en HUB_MAIL_FROM.
mail-domain-none = Dominio { $domain }: no existe. Los destinatarios rechazan los correos que proceden de él.
mail-mx = MX de { $domain }: los correos devueltos van a { $servers }
mail-mx-none = MX de { $domain }: ninguno. Los correos devueltos no encuentran camino y algunos destinatarios rechazan estos remitentes.
mail-mx-null = MX de { $domain }: el dominio indica que no acepta correo. Los destinatarios rechazan los correos que proceden de él.
mail-spf = SPF de { $domain }: indica quién puede enviar y que nadie más puede hacerlo (consultas al servidor de nombres: { $questions } de 10)
mail-spf-soft = SPF de { $domain }: los servidores no nombrados solo se ponen en duda (~all). Cuando estén nombrados todos los remitentes, termínelo con -all (consultas al servidor de nombres: { $questions } de 10).
mail-spf-neutral = SPF de { $domain }: no dice nada de los servidores no nombrados. Termínelo con -all (consultas al servidor de nombres: { $questions } de 10).
mail-spf-anybody = SPF de { $domain }: cualquiera puede enviar en su nombre (+all). Termínelo con -all.
mail-spf-none = SPF de { $domain }: ninguno. Publique un registro TXT que nombre su servidor de correo, como «v=spf1 mx -all».
mail-spf-include = SPF de { $domain }: remite a { $include }, que no tiene registro SPF. Los destinatarios consideran defectuoso todo el registro.
mail-spf-several = SPF de { $domain }: hay { $records } registros y solo se permite uno. Los destinatarios no usan ninguno; únalos en uno solo.
mail-spf-term = SPF de { $domain }: ningún destinatario entiende «{ $term }», por lo que ninguno usa el registro
mail-spf-questions = SPF de { $domain }: requiere más de 10 consultas al servidor de nombres, con todo lo que incluye. Los destinatarios desisten; nombre en su lugar intervalos de direcciones (ip4:, ip6:).
mail-dkim-unset = DKIM: no se ha comprobado. Indique en HUB_DKIM_SELECTOR el nombre de la clave de su servidor de correo.
mail-dkim = DKIM en { $name }: clave { $kind }
mail-dkim-none = DKIM en { $name }: no hay clave. Publique la que usa su servidor de correo para firmar o corrija HUB_DKIM_SELECTOR.
mail-dkim-several = DKIM en { $name }: hay { $records } registros y solo se permite uno
mail-dkim-bad = DKIM en { $name }: no es un registro DKIM
mail-dkim-revoked = DKIM en { $name }: la clave se ha retirado (p= está vacío). Las firmas hechas con ella no valen nada.
mail-dkim-unreadable = DKIM en { $name }: no se puede leer la clave. ¿Se cortó al copiarla?
mail-dkim-short = DKIM en { $name }: una clave de { $bits } bits es demasiado corta; los destinatarios la tratan como si no existiera. Cree una de 2048 bits.
mail-dkim-small = DKIM en { $name }: una clave de { $bits } bits aún es válida. Cree la próxima de 2048 bits.
mail-dkim-testing = DKIM en { $name }: indica que es una prueba (t=y). Los destinatarios pueden pasarla por alto; elimine esa indicación.
mail-dmarc = DMARC en { $name }: los correos falsificados se rechazan (p={ $policy })
mail-dmarc-watches = DMARC en { $name }: solo observa (p=none). Cuando los informes muestren únicamente sus propios correos, indique p=quarantine y después p=reject.
mail-dmarc-part = DMARC en { $name }: se aplica a { $percent } de cada 100 correos. Elimine pct= cuando todo esté en orden.
mail-dmarc-bad = DMARC en { $name }: no nombra ninguna política que los destinatarios conozcan (p=none, quarantine o reject)
mail-dmarc-none = DMARC de { $domain }: ninguno. Publique un registro TXT en _dmarc.{ $domain }; los grandes destinatarios lo exigen. Empiece con «v=DMARC1; p=none».
mail-dmarc-several = DMARC de { $domain }: hay { $records } registros y solo se permite uno. Los destinatarios no usan ninguno.
