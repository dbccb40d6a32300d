# Бюрото: отчетът за едно тримесечие, таблица по таблица, докато ръководителите го приемат.

rung-draft = Започнати
rung-queried = Въпроси
return-tables = Таблици
return-check = Проверка и изпращане
return-template = Изтегляне на работната книга
return-upload = Качване на файл
return-nil = Няма какво да се отчете в никоя таблица
return-parts = Региони и организации, подали данните си: { $there } от { $all }
return-derogation = За това тримесечие не се очакват данни.
return-closed = Тези данни са изпратени и са затворени. Клетка се отваря отново, когато ръководителите на работната група зададат въпрос за нея. След като отчетът бъде приет, бутонът „Поправяне на тези данни“ на страницата „Изпратени версии“ отваря всички клетки.
return-questions = { $questions-plural ->
    [one] { $questions } отворен въпрос за тези данни.
   *[other] { $questions } отворени въпроса за тези данни.
}
return-questions-link = Четене и отговор
return-versions = Изпратени версии
return-other-quarters = Други тримесечия
return-newest = { $receipt }, изпращане: { $moment } ч.
part-sent = Подадено като { $receipt }, { $moment } ч.
sheet-empty = Не е започната
sheet-figures = { $figures-plural ->
    [one] { $figures } число
   *[other] { $figures } числа
}
sheet-open = { $findings-plural ->
    [one] { $findings } място за поправяне или обосноваване
   *[other] { $findings } места за поправяне или обосноваване
}
sheet-saved = Записано: { $moment } ч.
sheet-states = Въведете цяло число; оставете клетката празна, ако не е имало нито едно дете. Вместо число: L, ако не се събира, M, ако не може да съществува, Q, ако е скрито. След числото: p, ако е предварително, e, ако е приблизителна оценка, например 12p или 12e.
sheet-skip = След таблицата
sheet-before = (с малки цифри: предходните четири тримесечия, като най-старото е първо)
sheet-next = Записване и продължаване
sheet-save = Записване
sheet-add = Добавяне на държава
sheet-add-hint = Името ѝ или двубуквеният ѝ код.
sheet-add-button = Добавяне
sheet-mark-nil = Няма какво да се отчете в тази таблица
sheet-mark-not-collected = Данните за тази таблица не се събират
sheet-unmark = Оттегляне на този отговор
sheet-marked-nil = Посочили сте, че в тази таблица няма какво да се отчете.
sheet-marked-not-collected = Посочили сте, че данните за тази таблица не се събират.
sheet-conflict = Ваш колега промени същите клетки
sheet-conflict-cell = сега там стои „{ $theirs }“; Вие въведохте „{ $yours }“, което не беше записано. Въведете го отново, ако е правилно.
sheet-offline = Не е записано: няма връзка със системата. Въведеното от Вас остава на тази страница; изберете „Записване“, за да опитате отново.
sheet-ended = Не е записано: сесията Ви изтече. Въведеното от Вас остава на тази страница; изберете „Записване“, влезте отново и то ще бъде изпратено пак.
sheet-parts = Сбор на клетките:
conflict-mine = Запазване на моето:
conflict-theirs = Приемане на това на колегата:
paste-title = Да се поставят ли тези числа?
paste-apply = Поставяне
paste-cancel = Без поставяне
paste-undo = Отмяна на поставянето
paste-unknown = Редове, които не са в тази таблица:
paste-beyond = Числа, които не се побират в тази таблица:
paste-done = Числата са поставени.
paste-undone = Върнато е това, което стоеше преди.
mark-nil = Няма какво да се отчете
mark-not-collected = Не се събира
check-title = Проверка на отговорите Ви
check-totals = Общи стойности
check-difference = Промяна спрямо предходното тримесечие
check-empty = Все още няма данни.
check-blocks = { $findings-plural ->
    [one] { $findings } място трябва да се поправи
   *[other] { $findings } места трябва да се поправят
}
check-notes = { $findings-plural ->
    [one] { $findings } бележка за сведение
   *[other] { $findings } бележки за сведение
}
check-reasons = { $findings-plural ->
    [one] { $findings } число се нуждае от обосновка
   *[other] { $findings } числа се нуждаят от обосновка
}
check-reasons-lead = Необичайните числа може да са напълно верни. Посочете причината, за да не се налага някой да пита.
check-choose = Изберете причина
check-remark = С няколко думи, ако това помага
check-remark-hint = Най-много 200 знака. Без имена, дати, адреси или номера на дела и без сведения за етнически произход.
check-sure = Това не е име на човек
check-keep = Записване на причините
check-sending = Изпращане
check-revision = Защо има нова версия?
check-editions = Публикувани издания съдържат по-ранни данни от този отчет: { $editions }. Тези издания остават такива, каквито са; поправените данни влизат в следващото издание, което може да ги покаже.
check-attest = С изпращането потвърждавам, че това са данните за { $quarter } ({ $place }), каквито ги знаем днес: само числа и нищо за отделно дете.
check-send = Изпращане на данните
check-hand-in = Подаване на данните
check-blocked = Можете да изпратите данните, след като бъде поправено всичко, което трябва да се поправи.
send-open = Все още нещо трябва да се поправи или обоснове.
send-needs-reason = Изберете защо има нова версия.
send-changed = Черновата беше променена междувременно, може би от Ваш колега. Проверете я още веднъж и тогава изпратете данните.
send-closed = Няма нищо ново за изпращане: нищо не е променено.
differences-title = Какво е различно от преди
differences-none = Нито едно число не е различно от преди.
differences-cell = Клетка
differences-before = Преди
differences-after = След това
version-title = Версия { $version }
version-editions = Издания, направени от тази версия: { $editions }
revise-lead = Постъпили ли са закъснели случаи или нещо е преброено два пъти? Отворете данните отново и изпратете нова версия; предишната се пази такава, каквато е била.
revise-button = Поправяне на тези данни
receipt-title = Разписка { $receipt }
receipt-subject = Данни за { $quarter }: { $country }
receipt-lead = Данните за { $quarter } ({ $country }) са получени на { $moment } ч. (брюкселско време).
receipt-about = Какво е получено
receipt-what = Какво
receipt-said = Стойност
receipt-number = Номер на разписката
receipt-sender = Изпратено от
receipt-reason = Причина
receipt-figures = Брой на числата
receipt-answered = Таблица с общ отговор
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 на данните
receipt-totals = Общи стойности
receipt-proof = Всеки, който има същите данни, може да изчисли същата стойност SHA-256: тя доказва кои данни са получени.
receipt-link = Разписка
receipt-pdf = Разписка като PDF
upload-title = Качване на файл
upload-lead = Работната книга от системата или Ваша собствена таблица (.xlsx, .xls, .ods, .csv). Първо виждате какво е прочетено; нищо не се променя, преди да се съгласите.
upload-file = Файл
upload-hint = Най-много { $limit } MB.
upload-button = Прочитане на файла
upload-missing = Изберете файл.
dry-title = Какво казва файлът
dry-lead = { $file }: { $figures-plural ->
    [one] може да се прочете { $figures } число
   *[other] могат да се прочетат { $figures } числа
}. Още нищо не е променено.
dry-findings = На какво да се обърне внимание
dry-fine = Всички клетки са прочетени.
dry-place = Място
dry-severity = Вид
dry-finding = Какво е открито
dry-annotated = Изтегляне на файла с всяка забележка при нейната клетка
dry-apply = Използване на тези данни
dry-apply-hint = Таблиците, за които файлът има данни, се заменят изцяло; останалите не се променят. Още нищо не се изпраща.
dry-again = Качване на друг файл
questions-title = Въпроси
questions-lead = Разговор между държавата и ръководителите на работната група. Докато един въпрос е отворен, клетката му може да се променя.
questions-none = Няма въпроси.
questions-whole = Целият отчет
questions-settled = приключен
questions-figure = Сегашно число
questions-answer = Отговор
questions-say = Изпращане
questions-settle = Приключване на въпроса
questions-ask = Въпрос за число
questions-cell = Кое число
questions-code = Какво искате да кажете
remark-check = Моля, проверете това число.
remark-jump = Защо промяната е толкова голяма?
remark-definition = Какво точно се брои тук?
remark-missing = Липсва ли нещо тук?
remark-confirmed = Числото е вярно.
remark-corrected = Числото е поправено.
remark-other = Нещо друго.
talk-code = Изберете какво искате да кажете.
parts-title = Региони и организации
parts-lead = Какво са подали регионите и организациите за това тримесечие. Сумирането попълва черновата на държавата и заменя това, което стои в съответните клетки; след това можете да промените всяка клетка.
parts-regions = Региони
parts-organisations = Организации
parts-who = Кой
parts-when = Подаване
parts-missing = още не
parts-add-region = Сумиране на регионите
parts-add-org = Попълване на данните от организациите
parts-doubles = Деца, за които е известно, че са преброени повече от веднъж: { $children }. Те са в отделна таблица:
lead-title = За ръководителите
lead-accept = Приемане на тези данни
lead-ask = Въпрос за число или за целия отчет
lead-more-time = Удължаване на срока
lead-until = Последен ден
lead-until-hint = Тогава данните са в срок до 17:00 ч. на този ден (брюкселско време).
lead-grant = Удължаване
lead-derogation = Да не се очакват данни за това тримесечие
round-title = Кръг за { $quarter }
round-state = Състояние
round-due = Срок
round-questions = Отворени въпроси
round-do = Напомняне
round-over = изтекъл
round-remind = Напомняне
mirror-title = Предадена и поета грижа: къде две държави се различават
mirror-from = От
mirror-to = Към
mirror-out = Предадена
mirror-in = Поета
task-round = Кръгът за това тримесечие
letter-notice-link = Влезте и прочетете тук: { $link }
letter-receipt-subject = { $quarter }: Вашите данни са получени
letter-receipt-body = Данните за { $quarter } ({ $country }) са получени. Номер на разписката: { $receipt }. Разписката Ви очаква в Taskforce Hub.
letter-accepted-subject = { $quarter }: Вашите данни са приети
letter-accepted-body = Ръководителите на работната група приеха данните за { $quarter } ({ $country }). Номер на разписката: { $receipt }.
letter-question-subject = { $quarter }: въпрос за Вашите данни
letter-question-body = Ръководителите на работната група имат въпрос във връзка с данните за { $quarter } ({ $country }). Съответните клетки са отново отворени.
letter-answer-subject = { $quarter }: отговор в Taskforce Hub
letter-answer-body = Има отговор в разговор във връзка с данните за { $quarter } ({ $country }).
letter-extension-subject = { $quarter }: повече време за Вашите данни
letter-extension-body = Данните за { $quarter } ({ $country }) са с нов срок: до { $moment } ч. (брюкселско време).
letter-derogation-subject = { $quarter }: не се очакват данни
letter-derogation-body = Ръководителите на работната група не очакват данни за { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: промени в данните, които подадохте
letter-part-changed-body = Координаторът на Вашата държава изпрати данните за { $quarter } ({ $country }). Данните за Вашата част не са същите като подадените от Вас. Можете да ги сравните в Taskforce Hub.
letter-reminder-subject = { $quarter }: очакват се Вашите данни
letter-reminder-body = Данните за { $quarter } ({ $country }) още не са получени. Срок: до { $moment } ч. (брюкселско време). „Няма какво да се отчете“ също е отговор.
finding-mark-nil = За таблица { $table } е отговорено „Няма какво да се отчете“, но { $cell } е над нула.
finding-mark-not-collected = За таблица { $table } е отговорено „Не се събира“, но { $cell } има число.
definition-referred = Всяко дете, за което е съобщено на националния механизъм за насочване, се брои за предполагаема жертва.
sheet-all = Всички форми на експлоатация
sheet-of-which = От тях: { $part }
letter-opened-subject = { $quarter }: кръгът е открит
letter-opened-body = Данните ({ $country }) за { $quarter } вече могат да бъдат изпратени, до { $moment }, брюкселско време. И „няма какво да се отчете“ е отговор.
return-discard = Отказ от промените
