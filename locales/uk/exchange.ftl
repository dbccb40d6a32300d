# Warnings between coordinators: every code has its words here. Children are victims in every sentence.
warning-kind-alert = Раннє попередження
warning-confidence-single = Одиничне повідомлення
warning-confidence-repeated = Повторні повідомлення
band-1-4 = 1–4
band-5-9 = 5–9
band-10 = 10 або більше

page-nav-warnings = Колеги
stream-warnings = Попередження і запити колег
event-warning-confirmed = попередження підтверджено
event-warning-read = попередження прочитано
event-warning-refused = попередження не підтверджено
event-warning-seen-too = помічено і тут
event-warning-taken = сторінку попередження завантажено
event-warning-written = попередження написано
task-warnings = { $warnings-plural ->
    [one] На вас чекає { $warnings } попередження від колег
    [few] На вас чекають { $warnings } попередження від колег
    [many] На вас чекають { $warnings } попереджень від колег
   *[other] На вас чекають { $warnings } попереджень від колег
}

warning-kind-update = Оновлення попередження
warning-kind-cancel = Попередження відкликано
warning-kind-exercise = Навчання
warning-confidence-identified = Ідентифіковані постраждалі
warn-signal-NEW_ORIGIN = Походження, помічене вперше за довгий час
warn-signal-RETURNING_ORIGIN = Походження, знову помічене після перерви
warn-signal-RISE = Більше дітей, ніж зазвичай
warn-signal-SPREAD = Помічено в нових місцях
warn-signal-NEW_FORM = Новий спосіб використання
warn-signal-AGE_SHIFT = Інший вік, ніж раніше
warn-signal-MOVE = Переміщено з одного місця в інше
warn-direction-TOWARDS = на шляху туди
warn-direction-FROM = прибули звідти
warn-direction-THROUGH = проїхали через це місце
warn-direction-UNKNOWN = невідомо
warn-action-LOOK = Перевірити, чи помічено це і у вашій країні
warn-action-RECORDS = Переглянути попередні записи
warn-action-POLICE = Повідомити поліцію, яка захищає дітей
warn-action-CARE = Повідомити служби у справах дітей та притулки
warn-action-BORDER = Повідомити прикордонну службу
warn-action-SHARE = Повідомити ваших контактних осіб
warn-action-CONTACT = Звʼязатися з відправником
warn-context-DEBT = Вимагають повернути борг
warn-context-MOVED = Перевозять між країнами
warn-context-ADULTS = Ті самі дорослі з кількома дітьми
warn-context-FAMILY = Причетні родичі
warn-context-ONLINE = Вербування онлайн
warn-context-HOUSING = Тримають разом в одному житлі
warn-context-PAPERS = Документи відібрано або підроблено
warn-context-SUBSTANCES = Дають наркотики або ліки
warn-context-VIOLENCE = Погрози або насильство
warn-context-MISSING = Зникли з-під догляду
warn-urgency-NOW = Зараз: протягом днів
warn-urgency-SOON = Невдовзі: протягом тижнів
warn-urgency-KNOW = До відома
warn-audience-concerned = Координатори країн, яких це стосується
warn-audience-neighbours = Вони та сусіди
warn-audience-all = Усі координатори
warn-audience-leads = Лише керівники
warn-field-from = Від кого
warn-field-sent = Надіслано
warn-field-follows = Продовжує
warn-field-form = Форма експлуатації
warn-field-crim = До чого примушували
warn-field-age = Вік
warn-field-seen = Де помічено
warn-field-direction = Напрямок
warn-field-concerns = Яких країн стосується
warn-field-urgency = Терміновість
warn-field-actions = Прохання до колег
warn-field-context = Обставини
warn-field-until = Чинне до
warn-field-audience = Хто читає, крім керівників

warn-list-title = Ранні попередження
warn-list-lead = Що координатори повідомляють одне одному між кварталами — кодами, щоб кожен міг прочитати своєю мовою. Це читають лише координатори і керівники, які увійшли в систему.
warn-list-none = Ніхто з колег не повідомив нічого, призначеного для вас.
warn-list-limits = Попередження — підстава придивитися, а не висновок про будь-яку дитину, країну чи походження. Воно не виходить за межі цієї системи.
warn-column-what = Що
warn-column-state = Стан
warn-what = { $signal }: { $origin }
warn-unread = нове
warn-standing-waits = чекає на керівника
warn-standing-refused = не підтверджено
warn-standing-counts = чинне
warn-standing-replaced = відтоді оновлено
warn-standing-cancelled = відкликано
warn-standing-over = завершено
warn-exercise = Це навчання. Жодної дитини не помічено.
warn-newer = Найновіше про це
warn-file = Ця сторінка у PDF
warn-seen-title = Хто помітив це
warn-grade-why = Враховується кожна країна, яка теж це помітила; більше дітей в одній країні не додає певності так, як дві країни.
warn-seen-too = Чи помічено це і у вашій країні?
warn-seen-button = Помічено і тут
warn-follow = Ви знаєте більше
warn-follow-update = Оновити це попередження
warn-follow-cancel = Відкликати його
warn-judge = Попередження чекає на керівника
warn-judge-hint = Більше нікого ще не повідомлено.
warn-judge-send = Випустити
warn-judge-refuse = Не випускати
warn-readers = Повідомлено: { $told }. Прочитали: { $read }.

warn-write = Попередити колег
warn-write-for = Попередити колег: { $country }
warn-write-lead = Ви обираєте, а не пишете: жодне речення і жодне імʼя не передаються, тож кожен колега читає своєю мовою. Зазначайте діапазони, а не числа.
warn-part-what = Що помічено
warn-part-where = Де
warn-part-weight = Наскільки певно, наскільки терміново
warn-part-who = Кого повідомити
warn-nothing = –
warn-seen-hint = Якщо нічого не вибрано, мається на увазі вся країна.
warn-concerns-hint = Принаймні одна інша країна: що не стосується нікого іншого, не є попередженням.
warn-send = Надіслати
warn-choose = Виберіть один варіант.
warn-unknown = Цього не можна вибрати: «{ $found }».
warn-own-only = Виберіть принаймні одну іншу країну. Попередження лише про власну країну нікого не стосується.
warn-crim-alone = «{ $found }» поєднується лише з втягненням у злочини. Виберіть цю форму або залиште поле незаповненим.
warn-follows-missing = Для оновлення чи відкликання потрібне попередження, якого воно стосується.
warn-follows-none = Нове попередження не продовжує жодного іншого.
warn-follows-unknown = Ваша країна не писала такого попередження.
warn-follows-unsent = Те попередження ще не випущено.
warn-follows-replaced = Те попередження відтоді оновлено. Продовжуйте найновіше.
warn-follows-cancelled = Те попередження відкликано.
warn-follows-over = Те попередження завершено. Напишіть нове.
warn-until = Виберіть день із проміжку: { $first } – { $last }
warn-too-many = Це забагато попереджень для одного дня. Якщо всі вони потрібні, повідомте керівників.

signal-voices = Що кажуть колеги про це походження
signal-voice = { $country }: { $band }
signal-voices-grade = З урахуванням сказаного колегами
signal-warn = Попередити про це колег

letter-warning-subject = Повідомлення від колеги
letter-warning-body = На вас чекає раннє попередження від колеги. Увійдіть, щоб прочитати його своєю мовою.
letter-warning-update-subject = Раннє попередження оновлено
letter-warning-update-body = У попередженні, про яке вас повідомляли, є нове. Увійдіть, щоб прочитати його своєю мовою.
letter-warning-cancel-subject = Раннє попередження відкликано
letter-warning-cancel-body = Попередження, про яке вас повідомляли, більше не чинне. Увійдіть, щоб прочитати, чому воно було написане.
letter-warning-exercise-subject = Навчання: повідомлення від колеги
letter-warning-exercise-body = Це навчання. Увійдіть і прочитайте його так, як читали б попередження.

inquiry-list-title = Запити до колег
inquiry-list-lead = Чи бачили це у вашій країні? Відповіді підраховуються і показуються, коли їх достатньо, щоб за ними нікого не можна було впізнати.
inquiry-list-none = Немає запитань, призначених для вас.
inquiry-ask = Запитати колег
inquiry-ask-for = Запитати колег: { $country }
inquiry-ask-lead = Ви обираєте, а не пишете. Кожного координатора запитують його мовою, і він відповідає одним словом.
inquiry-send = Запитати
inquiry-field-since = Починаючи з
inquiry-since = Виберіть квартал із проміжку: { $first } – { $last }.
inquiry-column-what = Запитання
inquiry-column-until = До
inquiry-any = Діти, походження: { $origin }. Чи траплялися вони, починаючи з кварталу: { $quarter }?
inquiry-form = Діти, походження: { $origin }, форма: { $form }. Чи траплялися вони, починаючи з кварталу: { $quarter }?
inquiry-open = чекає на вашу відповідь
inquiry-answered = надано відповідь
inquiry-closed = закрито
inquiry-until = Можна відповісти до: { $day }
inquiry-until-over = Можна було відповісти до: { $day }
inquiry-own = Відповідь вашої країни
inquiry-own-hint = Без чисел та імен. Її можна змінити, доки запитання відкрите.
inquiry-answer = Відповідь
inquiry-send-answer = Відповісти
inquiry-answers = Що відповідають країни
inquiry-countries = Країни
inquiry-too-few = { $missing-plural ->
    [one] Потрібна ще { $missing } відповідь, перш ніж щось буде показано.
    [few] Потрібні ще { $missing } відповіді, перш ніж щось буде показано.
    [many] Потрібно ще { $missing } відповідей, перш ніж щось буде показано.
   *[other] Потрібно ще { $missing } відповідей, перш ніж щось буде показано.
}
inquiry-too-few-closed = { $missing-plural ->
    [one] Бракує { $missing } відповіді, тому жодну не показано.
    [few] Бракує { $missing } відповідей, тому жодну не показано.
    [many] Бракує { $missing } відповідей, тому жодну не показано.
   *[other] Бракує { $missing } відповідей, тому жодну не показано.
}
inquiry-contacts = Ці колеги воліли б поговорити з вами
reply-yes = Так
reply-no = Ні
reply-cannot-say = Не можу сказати
reply-contact = Звʼяжіться зі мною
event-inquiry-answered = на запит відповіли
event-inquiry-asked = запит до колег
event-inquiry-closed = запит закрито
job-close = Закрити запити до колег
letter-inquiry-subject = Запитання від колеги
letter-inquiry-body = Хтось із колег запитує, чи помітили щось у вашій країні. Достатньо відповісти одним словом. Увійдіть, щоб прочитати запитання своєю мовою.
letter-inquiry-closed-subject = Запит до колег закрито
letter-inquiry-closed-body = Запитання, яке поставили вам або ви самі, закрито. Увійдіть, щоб побачити, скільки країн і що відповіли.
