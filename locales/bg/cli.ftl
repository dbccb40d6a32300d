# What the command line says.

cli-demo-structure = Структурата е прочетена: { $codes } кода, { $tables } таблици, { $countries } държави
cli-demo-store = Папката за данни { $path } е готова
cli-demo-quarter = { $quarter }: приети отчети: { $returns }
cli-demo-replay = Възпроизвеждане на тримесечията
cli-demo-released = { $edition } е публикувано: { $shown } показани числа, { $hidden } защитени
cli-demo-documents = Документите са създадени на { $languages } езика
cli-demo-letters = { $letters-plural ->
    [one] { $letters } изпратено писмо
   *[other] { $letters } изпратени писма
}
cli-demo-done = Готово: { $path }
cli-serving = Достъпно на { $url } – спиране с Ctrl-C
cli-import-valid = { $country }, { $quarter }: { $cells-plural ->
    [one] { $cells } клетка
   *[other] { $cells } клетки
}, нищо за коригиране.
cli-import-dry = Пробно изпълнение: нищо не е записано.
cli-import-stored = Записано като версия { $version }, разписка { $receipt }.
cli-import-refused = Нищо не е записано: за поправяне { $blocking }, за обосноваване { $reasons } (--reason CELL=CODE).
cli-import-unchanged = Тези данни вече са записани като версия { $version }.
cli-check-structure = Файлове с данни: { $codes } кода, { $tables } таблици, { $rules } правила, { $families } публикувани групи таблици
cli-check-language = { $language }: { $messages } текста
cli-check-fine = Няма нищо за поправяне.
cli-check-found = { $problems-plural ->
    [one] { $problems } проблем
   *[other] { $problems } проблема
}
cli-job-done = { $job }: готово
cli-report-written = Записано: { $path }
cli-report-writing = Записване на документите
error-report-ending = { $path } няма окончание, което хъбът пише: .pdf, .html, .xlsx или .csv
finding-line = { $severity } · { $place }: { $text }

error-file = { $path } не може да се прочете или запише
error-store = Базата данни не отговори според очакванията
error-foreign-folder = { $path } съществува и не е папка на тази система. Нищо не е променено.
error-data-file = Грешка във файл с данни: { $what }
error-locale = Грешка в езиков файл: { $what }
error-config = Настройка { $setting }: стойността „{ $found }“ е невалидна
error-config-file = Конфигурационният файл { $path } не може да се използва: { $why }
error-country-unknown = Държавата „{ $found }“ не участва. Държави: { $expected }
error-quarter-unknown = „{ $found }“ не е тримесечие (очаква се например 2025-Q1)
error-reason-unknown = „{ $found }“ не е във вида CELL=CODE с някой от кодовете { $expected }
error-language-unknown = Няма език „{ $found }“. Езици: { $expected }
error-no-edition = Няма публикувано издание { $edition }
error-no-document = За издание { $edition } няма документ на този език: { $language }
error-job-unknown = Няма задача „{ $found }“. Задачи: { $expected }
error-pdf = PDF файлът не можа да бъде създаден
error-glyphs = В шрифтовете липсват следните знаци: { $characters }
error-address = Имейл адресът на „{ $person }“ не може да се използва. Очаква се един обикновен адрес, например name@example.org, без показвано име, интервали и нови редове.
error-mail = Писмото не можа да бъде предадено на пощенския сървър
error-server = Сървърът не можа да бъде стартиран
error-refused = { $what }
error-address-taken = На адрес { $address } не могат да се приемат връзки
refusal-not-provable = Таблицата { $table } за периода { $period } не може да бъде публикувана: стойността на клетката { $cell } все още би могла да се изчисли, каквото и друго да се скрие. Извадете групата таблици от програмата или попълнете липсващите данни в отчетите.
refusal-vintage = Таблицата { $table } за периода { $period } не може да бъде публикувана: данните зад клетката { $cell } вече не са тези, от които е направено по-ранно издание, и разликата би ги издала. Възстановете отчетите на онова издание от резервно копие или извадете таблицата от програмата.
refusal-revision = Поправените данни на { $country } за { $period } не се публикуват отново: до вече публикуваното те биха разкрили малко число. Предишните остават; годината все още може да включи поправката.
refusal-columns = Таблицата { $table } за периода { $period } не може да бъде публикувана: кодът { $code } беше в таблицата за { $quarter }, а в списъка с кодове вече не стои на същото място. Върнете го там, където беше. Код, който вече не се използва, остава в списъка заедно с тримесечието, в което приключва.
refusal-breakdown-too-large = Нищо за периода { $period } не може да бъде публикувано: в таблица { $table } разбивката за { $country } съдържа повече деца от общия брой. Поискайте поправен отчет.
refusal-too-few-countries = Нищо за периода { $period } не може да бъде публикувано: поне един общ брой е твърде малък, за да се покаже, а са отговорили твърде малко държави, за да го прикрият. Изчакайте още отчети.
refusal-pattern = Таблица { $table } за { $period } не изглежда като образеца, с който се сравнява: клетката { $cell } би била друга.
refusal-year-without-quarter = Таблицата { $table } за периода { $period } е пропусната: за { $quarter } тя не е публикувана. Започва с първата си цяла година.
error-edition-order = Изданието за { $quarter } не може да бъде подготвено сега: изданията следват едно след друго без прекъсване, а следващото е за { $next }.
inside-title = Издание с ограничен достъп, { $quarter }
inside-lead = Само за ръководители и координатори, влезли в системата. Данните за другите държави са поверителни.
inside-signals-table = Произход, наблюдаван за първи път от дълго време (действителен брой)
inside-column-country = Подадено от
inside-column-history = Тримесечия назад
inside-warnings-heading = Проекти на ранни предупреждения
inside-none = Нищо ново през това тримесечие.
error-file-unreadable = { $path } не може да се прочете: { $why }
error-empty-part = Документът не е създаден: част от него е празна и не го казва: { $part }
error-overfull = Текстът не се побира на страницата ({ $language })
cli-import-reason-unused = Нито една констатация не се отнася до { $cell }: причината не се използва.
cli-accepted = Прието: { $receipt }
error-no-return = Няма запазен отчет { $receipt }, който да очаква приемане
error-quarter-open = { $quarter }: кръгът започва на { $moment }
error-no-answers = { $quarter }: все още няма приет отчет
error-demo-busy = В момента някой друг попълва тази демонстрация. Изчакайте да приключи и опитайте отново.
inside-country-simulated = { $country } (симулация)
check-code-point = { $code } съдържа точка; точките стоят между два кръстосани кода.
check-code-twice = { $code } вече присъства в този списък.
check-parent-missing = { $code } е част от { $parent }, но такъв код няма в този списък.
check-parent-circle = { $code } в крайна сметка е част от самия себе си.
check-country = { $code } не е държава: две букви, които присъстват и в codes/citizen.csv.
check-table-code = Таблица { $table }: { $code } не е код от { $list }.
check-column-long = Семейство { $family }: кръстосаният код { $code } е по-дълъг от 16 знака.
check-family-unknown = Семейство { $family }: няма код { $code } за това, което не е разбито.
check-coverage = Редът за { $country } посочва държава, показател или код, които не съществуват.
error-workbook = Работната книга не можа да бъде създадена
error-part-unknown = „{ $found }“ не е регион на тази държава, нито вид организация

cli-protect-proving = Доказване
cli-protect-done = Освободено: { $shown } стойности са показани, { $small } са празни, защото са малки, { $others } – за да ги пазят. Показани са { $share } % от онова, което броят по-големите клетки.
cli-protect-rounded = Освободено, като всяка клетка е закръглена до кратно на { $base }. Не публикувайте точни таблици на същите клетки.
cli-attack-leak = { $cell }: между { $low } и { $high }
cli-attack-done = { $told } показани стойности, { $blanks } празни, { $leaks } известни твърде точно.
linked-two-parents = Измерение { $dimension }: кодът { $code } се събира в два кода. Дайте на всеки код един родител или го разделете на две измерения.
linked-ring = Измерение { $dimension }: кодът { $code } не води до TOTAL.
linked-too-large = Измеренията имат повече клетки, отколкото могат да се обработят. Разделете таблиците или махнете едно измерение.
linked-heading = { $table }: първият ред трябва да назовава измеренията и да завършва с „value“.
linked-unreadable = { $table }, ред { $line }: това не може да се прочете като CSV с колоните на първия ред.
linked-no-count = { $table }, ред { $line }: „{ $found }“ не е брой (цяло число от 0 нагоре).
linked-unknown-code = { $table }, ред { $line }: йерархиите не познават „{ $code }“.
linked-twice = { $table }, ред { $line }: тази клетка вече стои на ред { $first }.
linked-two-values = { $table }, ред { $line }: клетката е { $value } тук и { $other } другаде.
linked-empty = Таблицата { $table } няма редове.
linked-no-total = Таблицата { $table } няма ред, който е { $total } във всяко измерение.
linked-does-not-add = { $cell }: частите не се събират до нея.
linked-contradiction = Таблиците си противоречат: никой брой не отговаря на всичко показано.
linked-same-name = { $table }: всяка таблица се нуждае от собствено име на файл, а резултатите – от друга папка.
linked-inside = { $path }: доказателствата и ключът стоят в собствена папка, никога до публичните таблици.
linked-unproved = Таблицата { $table } не може да бъде освободена: { $cell } все още може да се изчисли. Опитана беше всяка промяна в клетките около нея. Махнете най-подробната ѝ разбивка или слейте кода ѝ с друг.

# Сигнали от таблица с бройки
error-panel-period = „{ $found }“ не е период от таблицата.
detect-new-origin = { $period }, прозорец { $window }: { $origin } – нов произход. { $at } { $chance }{ $history }
detect-surge = { $period }, прозорец { $window }: { $origin } – рязко увеличение. { $at } { $chance }{ $history }
detect-decline = { $period }, прозорец { $window }: { $origin } – рязко намаление. { $at } { $chance }{ $history }
detect-displacement = { $period }, прозорец { $window }: { $origin } – съвместимо с преместване. { $at } { $to } { $chance }{ $history }
detect-whole = Всички произходи заедно
detect-end = { $place }: случаи { $observed }, очаквани от { $low } до { $high } (четири от пет пъти).
detect-chance-many = Случайно има около { $alarms } такива сигнала във всеки период.
detect-chance-one = Случайно има около един такъв сигнал на { $periods } периода.
detect-chance-hardly = Случайно има по-малко от един такъв сигнал на { $periods } периода.
detect-history = { "" } Преценено по предишни периоди: { $periods }.
detect-history-short = { "" } Кратка история: преценено по предишни периоди: { $periods }.
