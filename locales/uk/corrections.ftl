# An edition that is made again, and what became of it.
event-correct = випуск створено наново
correction-banner = Версія { $version }. { $reason } Дані ті самі, що й опубліковані раніше.
correction-words = Текст попередньої версії містив помилку або міг бути неправильно зрозумілий.
correction-layout = Щось у попередній версії не можна було прочитати.
correction-method = У попередній версії неправильно описано, як отримано дані.
correction-caution = Відомо, що дані цих країн помилкові; правильні наводить пізніший випуск: { $countries }.
reason-words = Текст помилковий або може бути неправильно зрозумілий
reason-layout = Щось не можна прочитати
reason-method = Неправильно описано, як отримано дані
reason-caution = Дані країни помилкові
correct-title = Виправити оприлюднений випуск
correct-lead = Наступна версія матиме ті самі дані й на першій сторінці зазначатиме, що було не так. Вона чекає на слово керівника, як описано вище; потім кожен, хто отримав лист про попередню версію, отримає лист про цю. Правильні дані зʼявляться з наступним випуском, який наведе квартал знову.
correct-edition = Випуск
correct-reason = Що не так
correct-countries = Чиї дані (лише якщо дані помилкові)
correct-button = Створити наступну версію
error-caution = Назвіть країни, дані яких помилкові; в інших випадках не називайте жодної.
error-caution-country = У випуску за { $quarter } нічого немає про цю країну: { $country }.
error-edition-waits = Одна версія випуску за { $quarter } вже чекає на свій час.
error-reason = Причини «{ $found }» немає. Є такі: { $expected }.
cli-corrected = Версію { $version } випуску за { $quarter } створено. Вона відкриється, щойно її схвалить керівник (hub release).

changes-title = { $quarter }: версії та виправлення
changes-lead = Оприлюднене залишається на своєму місці, щоб можна було зрозуміти тих, хто його цитував. Ця сторінка показує, що його замінило.
changes-link = Версії та виправлення
changes-versions = Версії
changes-versions-caption = Версії цього випуску, спершу найновіша
changes-version = Версія
changes-version-now = Версія { $version }:
changes-opened = Відкрито
changes-why = Чому
changes-file = Файл
changes-first = Перша версія
changes-pdf = Бюлетень (PDF)
changes-figures = Дані, які пізніші випуски наводять інакше
changes-no-figures = Жоден пізніший випуск не наводить даних цього випуску інакше.
changes-figures-lead = Ці країни виправили свої відповіді. Показано ідентифікованих ними дітей, наскільки обидва показники можна показати.
changes-figures-caption = Підсумки країн до і після
changes-country = Країна
changes-edition = Інакше наведено у випуску за
changes-before = До
changes-after = Після
changes-not-shown = не показано

letter-corrected-subject = { $quarter }: виправлений бюлетень
letter-corrected-body = Ви отримали бюлетень за { $quarter }. Його виправлену версію оприлюднено { $moment } за брюссельським часом; будь ласка, користуйтеся нею замість наявної у вас.
letter-revised-subject = { $quarter }: попередні дані виправлено
letter-revised-body = Випуск за { $quarter } інакше наводить дані, які є в отриманому вами бюлетені.
letter-revised-quarter = Виправлено: { $quarter }.
letter-changes-link = Що змінилося: { $link }
letter-edition-waits = Бюлетень ({ $language }, { $pages-plural ->
    [one] { $pages } сторінка
    [few] { $pages } сторінки
    [many] { $pages } сторінок
   *[other] { $pages } сторінок
}, { $kilobytes } КБ) завеликий для листа. Він чекає тут як { $file }: { $link }

verify-title = Чи справжній цей документ?
verify-lead = Виберіть PDF або таблицю, що нібито походить звідси, або введіть код перевірки, надрукований у документі. Файл буде переглянуто й не збережено.
verify-file = Документ
verify-file-hint = PDF, таблиця або примітка до таблиць — так, як завантажено.
verify-code = Або його код перевірки
verify-code-hint = Шістнадцять літер і цифр, наприклад 01AB-23CD-45EF-6789.
verify-button = Перевірити
verify-nothing = Виберіть файл або введіть код.
verify-genuine = Справжній документ: { $what }, { $quarter }, версія { $version }, оприлюднено { $moment } за брюссельським часом.
verify-figures-only = Код засвідчує дані. Щоб засвідчити й текст, виберіть сам файл.
verify-current = Це чинна версія.
verify-superseded = Її замінила версія { $version }.
verify-unknown = Нічого подібного тут не публікували.
verify-unknown-why = Документ змінено, наново збережено програмою, або він походить не звідси. Порівняйте його з випуском у бібліотеці.
verify-kind-bulletin = бюлетень
verify-kind-brief = аналітична записка
verify-kind-data = дані випуску
verify-kind-table = таблиця
page-nav-verify = Перевірити документ
