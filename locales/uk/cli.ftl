# What the command line says.

cli-demo-structure = Структуру прочитано: кодів — { $codes }, таблиць — { $tables }, країн — { $countries }
cli-demo-store = Папка даних { $path } готова
cli-demo-quarter = { $quarter }: прийнято звітів — { $returns }
cli-demo-replay = Відтворення кварталів
cli-demo-released = { $edition } оприлюднено: показано показників — { $shown }, захищено — { $hidden }
cli-demo-documents = Документи записано, мов: { $languages }
cli-demo-letters = { $letters-plural ->
    [one] Надіслано { $letters } лист
    [few] Надіслано { $letters } листи
    [many] Надіслано { $letters } листів
   *[other] Надіслано { $letters } листів
}
cli-demo-done = Готово: { $path }
cli-serving = Сервер працює: { $url } — зупинити: Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } клітинка
    [few] { $cells } клітинки
    [many] { $cells } клітинок
   *[other] { $cells } клітинок
}, виправляти нічого.
cli-import-dry = Пробний запуск: нічого не збережено.
cli-import-stored = Збережено як версію { $version }, квитанція { $receipt }.
cli-import-refused = Нічого не збережено: виправити — { $blocking }, пояснити — { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Ці дані вже збережено як версію { $version }.
cli-check-structure = Файли даних: кодів — { $codes }, таблиць — { $tables }, правил — { $rules }, оприлюднених сімейств таблиць — { $families }
cli-check-language = { $language }: повідомлень — { $messages }
cli-check-fine = Виправляти нічого.
cli-check-found = { $problems-plural ->
    [one] { $problems } проблема
    [few] { $problems } проблеми
    [many] { $problems } проблем
   *[other] { $problems } проблем
}
cli-job-done = { $job }: виконано
cli-report-written = Записано: { $path }
cli-report-writing = Запис документів
error-report-ending = { $path } не має розширення, яке записує хаб: .pdf, .html, .xlsx або .csv
finding-line = { $severity } · { $place }: { $text }

error-file = Не вдається прочитати або записати { $path }
error-store = База даних відповіла не так, як очікувалося
error-foreign-folder = { $path } існує і не є папкою цього хаба. Нічого не змінено.
error-data-file = Файл даних містить помилку: { $what }
error-locale = Мовний файл містить помилку: { $what }
error-config = Параметр { $setting }: значення «{ $found }» недійсне
error-config-file = Не можна використати файл конфігурації { $path }: { $why }
error-country-unknown = «{ $found }» не бере участі. Країни: { $expected }
error-quarter-unknown = «{ $found }» — не квартал (очікується, наприклад, 2025-Q1)
error-reason-unknown = «{ $found }» — не CELL=CODE з одним із кодів { $expected }
error-language-unknown = Мови «{ $found }» немає. Мови: { $expected }
error-no-edition = Оприлюдненого випуску { $edition } немає
error-no-document = Випуск { $edition } не має документа такою мовою: { $language }
error-job-unknown = Завдання «{ $found }» немає. Завдання: { $expected }
error-pdf = Не вдалося записати PDF
error-glyphs = У шрифтах бракує таких знаків: { $characters }
error-address = Не можна використати адресу електронної пошти («{ $person }»). Очікується одна проста адреса, наприклад name@example.org, без імені, пробілів і розривів рядка.
error-mail = Не вдалося передати лист
error-server = Не вдалося запустити сервер
error-refused = { $what }
error-address-taken = Не можна приймати зʼєднання на { $address }
refusal-not-provable = Таблицю { $table } за { $period } не можна оприлюднити: клітинку { $cell } можна було б обчислити, хай би що ще було приховано. Вилучіть це сімейство таблиць із програми або усуньте прогалину у звітах.
refusal-vintage = Таблицю { $table } за { $period } не можна оприлюднити: дані, на яких ґрунтується { $cell }, вже не ті, з яких складено попередній випуск, і різниця їх розкрила б. Відновіть відповіді того випуску з резервної копії або вилучіть таблицю з програми.
refusal-revision = Виправлені дані ({ $country }) за { $period } не наводяться знову: поряд із раніше наведеними вони розкрили б мале число. Чинними залишаються попередні; виправлення ще може увійти до річних даних.
refusal-columns = Таблицю { $table } за { $period } не можна оприлюднити: код { $code } був у таблиці за { $quarter }, а у списку кодів його на тому самому місці вже немає. Поверніть його на попереднє місце. Код, який більше не використовується, залишається у списку із зазначенням кварталу, на якому він закінчується.
refusal-breakdown-too-large = За { $period } нічого не можна оприлюднити: у таблиці { $table } розподіл містить більше дітей, ніж підсумок ({ $country }). Попросіть виправлений звіт.
refusal-too-few-countries = За { $period } нічого не можна оприлюднити: принаймні один підсумок замалий, щоб його показати, а країн, що відповіли, замало, щоб його прикрити. Дочекайтеся інших звітів.
refusal-pattern = Таблиця { $table } за { $period } не відповідає зразку, з яким її порівнюють: клітинка { $cell } була б іншою.
refusal-year-without-quarter = Таблицю { $table } за { $period } пропущено: її не оприлюднено за { $quarter }. Вона почнеться зі свого першого повного року.
error-edition-order = Випуск за { $quarter } зараз не можна підготувати: випуски йдуть один за одним без пропусків, наступний — { $next }.
inside-title = Випуск з обмеженим доступом, { $quarter }
inside-lead = Лише для керівників і координаторів, які увійшли в систему. Дані інших країн конфіденційні.
inside-signals-table = Країни походження, помічені вперше за довгий час (справжні кількості)
inside-column-country = Подала країна
inside-column-history = Переглянуто кварталів
inside-warnings-heading = Проєкти ранніх попереджень
inside-none = У цьому кварталі нічого нового.
error-file-unreadable = Не вдається прочитати { $path }: { $why }
error-empty-part = Цей документ не створено: одна його частина порожня, і в ній про це не сказано: { $part }
error-overfull = Текст не вміщується на своїй сторінці, мова: { $language }
cli-import-reason-unused = Жодне зауваження не стосується { $cell }: причину не використано.
cli-accepted = Прийнято: { $receipt }
error-no-return = Немає збереженого звіту { $receipt }, який чекає на прийняття
error-quarter-open = { $quarter }: раунд відкривається { $moment }
error-no-answers = { $quarter }: ще не прийнято жодного звіту
error-demo-busy = Цю демонстрацію саме зараз заповнює хтось інший. Зачекайте, доки це завершиться, і спробуйте ще раз.
inside-country-simulated = { $country } (змодельовано)
check-code-point = Код { $code } містить крапку; крапки стоять між двома поєднаними кодами.
check-code-twice = Код { $code } вже є в цьому списку.
check-parent-missing = Код { $code } належить до { $parent }, а такого коду в цьому списку немає.
check-parent-circle = Код { $code } зрештою є частиною самого себе.
check-country = { $code } — не країна: потрібні дві літери, які є також у codes/citizen.csv.
check-table-code = Таблиця { $table }: { $code } не є кодом списку { $list }.
check-column-long = Сімейство { $family }: поєднаний код { $code } довший за 16 знаків.
check-family-unknown = Сімейство { $family }: немає коду { $code }, до якого увійшло б нерозподілене.
check-coverage = Рядок для { $country } називає країну, показник або код, яких не існує.
error-workbook = Не вдалося записати книгу
error-part-unknown = «{ $found }» — не регіон цієї країни і не вид організації

cli-protect-proving = Пошук доказів
cli-protect-done = Оприлюднено: показано — { $shown }, порожніх, бо малі, — { $small }, порожніх для їх захисту — { $others }. Показано { $share }% того, що містять більші клітинки.
cli-protect-rounded = Оприлюднено з округленням кожної клітинки до числа, кратного { $base }. Не публікуйте точних таблиць тих самих клітинок.
cli-attack-leak = { $cell }: між { $low } і { $high }
cli-attack-done = Наведених показників: { $told }, порожніх: { $blanks }, відомих надто точно: { $leaks }.
linked-two-parents = Вимір { $dimension }: { $code } додається до двох кодів. Дайте кожному коду один вищий код або зробіть із цього виміру два.
linked-ring = Вимір { $dimension }: { $code } не веде до TOTAL.
linked-too-large = Виміри мають більше клітинок, ніж можна опрацювати. Розділіть таблиці або вилучіть вимір.
linked-heading = { $table }: перший рядок має називати виміри і закінчуватися словом «value».
linked-unreadable = { $table }, рядок { $line }: не вдається прочитати як CSV зі стовпцями першого рядка.
linked-no-count = { $table }, рядок { $line }: «{ $found }» — не кількість (ціле число від 0).
linked-unknown-code = { $table }, рядок { $line }: в ієрархіях немає «{ $code }».
linked-twice = { $table }, рядок { $line }: ця клітинка вже є в рядку { $first }.
linked-two-values = { $table }, рядок { $line }: значення клітинки тут { $value }, а в іншому місці { $other }.
linked-empty = У { $table } немає рядків.
linked-no-total = У { $table } немає рядка, у якому кожен вимір має { $total }.
linked-does-not-add = { $cell }: сума частин не збігається.
linked-contradiction = Таблиці суперечать одна одній: жодні кількості не узгоджуються з усім наведеним.
linked-same-name = { $table }: кожна таблиця має мати власну назву файлу, а результати — іншу папку.
linked-inside = { $path }: докази і ключ мають бути у власній папці, у жодному разі не поряд із публічними таблицями.
linked-unproved = Таблицю { $table } не можна оприлюднити: { $cell } усе ще можна обчислити. Випробувано всі зміни серед клітинок навколо. Вилучіть її найдетальніший розподіл або обʼєднайте її код з іншим.

# Signals of a panel
error-panel-period = «{ $found }» — не період панелі.
detect-new-origin = { $period }, вікно { $window }: { $origin } — нове походження. { $at } { $chance }{ $history }
detect-surge = { $period }, вікно { $window }: { $origin } — сплеск. { $at } { $chance }{ $history }
detect-decline = { $period }, вікно { $window }: { $origin } — спад. { $at } { $chance }{ $history }
detect-displacement = { $period }, вікно { $window }: { $origin } — узгоджується з переміщенням. { $at } { $to } { $chance }{ $history }
detect-whole = Усі країни походження разом
detect-end = { $place }: випадків — { $observed }, очікувалося від { $low } до { $high } (у чотирьох випадках із пʼяти).
detect-chance-many = Випадково за кожен період буває приблизно стільки таких сигналів: { $alarms }.
detect-chance-one = Випадково буває приблизно один такий сигнал за стільки періодів: { $periods }.
detect-chance-hardly = Випадково буває менше ніж один такий сигнал за стільки періодів: { $periods }.
detect-history = { "" } Оцінено за попередніми періодами, усього { $periods }.
detect-history-short = { "" } Коротка історія: оцінено за попередніми періодами, усього { $periods }.
