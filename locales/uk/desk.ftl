# The desk: one quarter's return, table by table, until the lead accepts it.

rung-draft = Розпочато
rung-queried = Запитання
return-tables = Таблиці
return-check = Перевірити і надіслати
return-preview = Що побачать інші
return-template = Завантажити книгу
return-upload = Додати файл
return-nil = Випадків немає в жодній таблиці
return-parts = Регіони та організації, що передали свої дані: { $there } з { $all }
return-derogation = За цей квартал дані не очікуються.
return-closed = Ці дані надіслано і закрито. Клітинка знову відкривається, коли керівники групи ставлять про неї запитання. Коли вони приймуть звіт, кнопка «Виправити ці дані» в розділі «Надіслані версії» відкриє всі клітинки.
return-questions = { $questions-plural ->
    [one] { $questions } відкрите запитання щодо цих даних.
    [few] { $questions } відкриті запитання щодо цих даних.
    [many] { $questions } відкритих запитань щодо цих даних.
   *[other] { $questions } відкритих запитань щодо цих даних.
}
return-questions-link = Прочитати і відповісти
return-versions = Надіслані версії
return-other-quarters = Інші квартали
return-newest = { $receipt }, надіслано { $moment }
part-sent = Передано як { $receipt }, { $moment }
sheet-empty = Не розпочато
sheet-figures = { $figures-plural ->
    [one] { $figures } показник
    [few] { $figures } показники
    [many] { $figures } показників
   *[other] { $figures } показників
}
sheet-open = { $findings-plural ->
    [one] { $findings } зауваження: виправити або пояснити
    [few] { $findings } зауваження: виправити або пояснити
    [many] { $findings } зауважень: виправити або пояснити
   *[other] { $findings } зауважень: виправити або пояснити
}
sheet-saved = Збережено { $moment }
sheet-states = Впишіть ціле число; якщо дітей не було, залиште клітинку порожньою. Замість числа: L — не збирається, M — не може існувати, Q — не надається. Після числа: p — попереднє, e — оцінка, наприклад 12p або 12e.
sheet-skip = Пропустити таблицю
sheet-before = (дрібні числа: чотири попередні квартали, спершу найдавніший)
sheet-next = Зберегти і продовжити
sheet-save = Зберегти
sheet-add = Додати країну
sheet-add-hint = Її назва або дволітерний код.
sheet-add-button = Додати
sheet-mark-nil = У цій таблиці випадків немає
sheet-mark-not-collected = Дані цієї таблиці не збираються
sheet-unmark = Скасувати цю відповідь
sheet-marked-nil = Ви зазначили, що в цій таблиці випадків немає.
sheet-marked-not-collected = Ви зазначили, що дані цієї таблиці не збираються.
sheet-conflict = Хтось із колег змінив ті самі клітинки
sheet-conflict-cell = Зараз там «{ $theirs }»; введене вами «{ $yours }» не збережено. Введіть його ще раз, якщо воно правильне.
sheet-offline = Не збережено: немає звʼязку з хабом. Введене вами залишається на цій сторінці; натисніть «Зберегти», щоб спробувати ще раз.
sheet-ended = Не збережено: ваш сеанс завершився. Введене вами залишається на цій сторінці; натисніть «Зберегти», увійдіть — і дані буде надіслано знову.
sheet-parts = Сума клітинок:
conflict-mine = Залишити моє:
conflict-theirs = Узяти їхнє:
paste-title = Вставити ці дані?
paste-apply = Вставити
paste-cancel = Не вставляти
paste-undo = Скасувати
paste-unknown = Рядки, яких немає в цій таблиці:
paste-beyond = Дані, які не вміщуються в цю таблицю:
paste-done = Дані вставлено.
paste-undone = Попередній вміст повернено.
mark-nil = Випадків немає
mark-not-collected = Не збирається
preview-title = Що побачать інші
preview-lead = Так ваші дані виглядали б у публічних таблицях. Інші бачать показник або позначку «c» і ніколи не бачать причини. Причини на цій сторінці бачите лише ви і керівники групи.
preview-beside = Інші країни взято так, як їх показує випуск за { $quarter }; що приховано в ньому, залишається прихованим і тут.
preview-beside-nobody = Ще не оприлюднено жодного випуску, тому ваші дані розглядаються окремо.
preview-may-differ = В оприлюдненому випуску прихованими можуть бути інші місця: це залежить від того, що надішлють інші країни.
preview-row-small = Увесь рядок вашої країни було б приховано, бо ваш підсумок менший за { $threshold }.
preview-row-covers = Увесь рядок вашої країни було б приховано, хоча ваш підсумок не менший за { $threshold }: він прикриває менші підсумки інших країн.
preview-no-total = Підсумку ще немає. Без нього ваша країна в публічних таблицях значиться як така, що не подала даних.
preview-refused = Передбачити цю таблицю поки не можна: її дані не складаються в підсумок або про неї замало відомо.
preview-shown = { $table }: показано показників — { $shown } з { $cells }
preview-table-total = Усі новозареєстровані діти
preview-table-age-sex = За віком і, в межах віку, за статтю
preview-table-form = За формою експлуатації
preview-table-organisation = За організацією, що зареєструвала дитину
preview-table-assist = За отриманою допомогою: { $help }
preview-table-region = За регіоном
preview-column-cell = Показник
preview-column-own = Обліковано вами
preview-column-others = Бачать інші
preview-small = менше за { $threshold }
preview-with-row = приховано з усім рядком
preview-covers = прикриває менші підсумки інших
preview-protects = захищає інший показник
preview-year-title = Громадянство
preview-year = Громадянство показується щокварталу за всю Європу разом, а за вашу країну — лише за календарний рік, коли оприлюднено всі чотири його квартали.
check-title = Перевірте свої відповіді
check-totals = Підсумки
check-difference = Зміна проти минулого кварталу
check-empty = Даних ще немає.
check-blocks = { $findings-plural ->
    [one] { $findings } пункт треба виправити
    [few] { $findings } пункти треба виправити
    [many] { $findings } пунктів треба виправити
   *[other] { $findings } пунктів треба виправити
}
check-notes = { $findings-plural ->
    [one] { $findings } пункт варто взяти до уваги
    [few] { $findings } пункти варто взяти до уваги
    [many] { $findings } пунктів варто взяти до уваги
   *[other] { $findings } пунктів варто взяти до уваги
}
check-reasons = { $findings-plural ->
    [one] { $findings } показник потребує пояснення
    [few] { $findings } показники потребують пояснення
    [many] { $findings } показників потребують пояснення
   *[other] { $findings } показників потребують пояснення
}
check-reasons-lead = Незвичні дані цілком можуть бути правильними. Зазначте чому, щоб нікому не довелося запитувати.
check-choose = Виберіть причину
check-remark = Кількома словами, якщо це допоможе
check-remark-hint = Щонайбільше 200 знаків. Без імен, дат, адрес і номерів справ, нічого про етнічне походження.
check-sure = Це не імʼя людини
check-keep = Зберегти причини
check-sending = Надсилання
check-revision = Чому створюється ще одна версія?
check-editions = Оприлюднені випуски містять попередні дані цього звіту: { $editions }. Вони залишаються без змін; виправлені дані зʼявляться в наступному випуску, який зможе їх показати.
check-attest = Надсилаючи, я підтверджую, що це дані за { $quarter } ({ $place }), наскільки вони відомі нам сьогодні: лише кількості й нічого про будь-яку окрему дитину.
check-send = Надіслати дані
check-hand-in = Передати дані
check-blocked = Дані можна буде надіслати, коли буде виправлено всі обовʼязкові пункти.
send-open = Щось іще треба виправити або пояснити.
send-needs-reason = Виберіть, чому створюється ще одна версія.
send-changed = Чернетку тим часом змінено, можливо, кимось із колег. Перегляньте її ще раз, а потім надішліть.
send-closed = Нового для надсилання немає: нічого не змінено.
differences-title = Що змінилося
differences-none = Жоден показник не змінився.
differences-cell = Клітинка
differences-before = До
differences-after = Після
version-title = Версія { $version }
version-editions = Випуски, складені з цієї версії: { $editions }
revise-lead = Надійшли запізнілі випадки або щось обліковано двічі? Відкрийте дані знову і надішліть ще одну версію; попередня зберігається без змін.
revise-button = Виправити ці дані
receipt-title = Квитанція { $receipt }
receipt-subject = Дані за { $quarter }: { $country }
receipt-lead = Дані за { $quarter } ({ $country }) надійшли { $moment } за брюссельським часом.
receipt-about = Що отримано
receipt-what = Що
receipt-said = Значення
receipt-number = Номер квитанції
receipt-sender = Надіслано
receipt-reason = Причина
receipt-figures = Кількість показників
receipt-answered = Відповідь за таблицю загалом
receipt-mark = { $id } { $table }: { $mark }
receipt-sha = SHA-256 даних
receipt-totals = Підсумки
receipt-proof = Хто має ті самі дані, може обчислити той самий SHA-256: він засвідчує, які дані отримано.
receipt-link = Квитанція
receipt-pdf = Квитанція у PDF
upload-title = Додати файл
upload-lead = Книга хаба або власна таблиця (.xlsx, .xls, .ods, .csv). Спершу ви побачите, що прочитано; без вашої згоди нічого не зміниться.
upload-file = Файл
upload-hint = Щонайбільше { $limit } МБ.
upload-button = Прочитати файл
upload-missing = Виберіть файл.
dry-title = Що у файлі
dry-lead = { $file }: { $figures-plural ->
    [one] прочитано { $figures } показник
    [few] прочитано { $figures } показники
    [many] прочитано { $figures } показників
   *[other] прочитано { $figures } показників
}. Поки нічого не змінено.
dry-findings = На що слід звернути увагу
dry-fine = Усі клітинки прочитано.
dry-place = Місце
dry-severity = Вид
dry-finding = Що виявлено
dry-annotated = Завантажити файл із зауваженнями в клітинках
dry-apply = Використати ці дані
dry-apply-hint = Таблиці, для яких у файлі є дані, замінюються повністю; інші залишаються без змін. Поки нічого не надіслано.
dry-again = Додати інший файл
questions-title = Запитання
questions-lead = Розмова між країною і керівниками групи. Доки запитання відкрите, його клітинку можна змінювати.
questions-none = Запитань немає.
questions-whole = Увесь звіт
questions-settled = вирішено
questions-figure = Поточний показник
questions-answer = Відповідь
questions-say = Надіслати
questions-settle = Закрити запитання
questions-ask = Запитати про показник
questions-cell = Який показник
questions-code = Що ви хочете сказати
remark-check = Будь ласка, перевірте цей показник.
remark-jump = Чому він так змінився?
remark-definition = Що саме тут обліковується?
remark-missing = Чи не бракує тут чогось?
remark-confirmed = Показник правильний.
remark-corrected = Показник виправлено.
remark-other = Щось інше.
talk-code = Виберіть, що ви хочете сказати.
parts-title = Регіони та організації
parts-lead = Що регіони та організації передали за цей квартал. Додавання заповнює чернетку країни і замінює вміст цих клітинок; потім кожну клітинку можна змінити.
parts-regions = Регіони
parts-organisations = Організації
parts-who = Хто
parts-when = Передано
parts-missing = ще ні
parts-add-region = Скласти регіони
parts-add-org = Заповнити даними організацій
parts-doubles = Діти, про яких відомо, що їх обліковано кілька разів: { $children }. Для них є окрема таблиця:
lead-title = Для керівників
lead-accept = Прийняти ці дані
lead-ask = Запитати про показник або весь звіт
lead-more-time = Надати додатковий час
lead-until = Останній день
lead-until-hint = Дані вважатимуться своєчасними до 17:00 цього дня за брюссельським часом.
lead-grant = Надати
lead-derogation = Не очікувати даних за цей квартал
round-title = Раунд за { $quarter }
round-state = Стан
round-due = Строк
round-questions = Відкриті запитання
round-do = Нагадування
round-over = прострочено
round-remind = Нагадати
mirror-title = Переданий і перейнятий догляд: розбіжності між двома країнами
mirror-from = Звідки
mirror-to = Куди
mirror-out = Передано
mirror-in = Перейнято
task-round = Раунд за цей квартал
letter-notice-link = Увійдіть і прочитайте тут: { $link }
letter-receipt-subject = { $quarter }: ваші дані надійшли
letter-receipt-body = Дані за { $quarter } ({ $country }) надійшли. Номер квитанції: { $receipt }. Квитанція чекає на вас у хабі.
letter-accepted-subject = { $quarter }: ваші дані прийнято
letter-accepted-body = Керівники групи прийняли дані за { $quarter } ({ $country }, квитанція { $receipt }).
letter-question-subject = { $quarter }: запитання щодо ваших даних
letter-question-body = Керівники групи мають запитання щодо даних за { $quarter } ({ $country }). Відповідні клітинки знову відкрито.
letter-answer-subject = { $quarter }: відповідь у хабі
letter-answer-body = У розмові про дані за { $quarter } ({ $country }) є відповідь.
letter-extension-subject = { $quarter }: додатковий час для ваших даних
letter-extension-body = Дані за { $quarter } ({ $country }) тепер можна вчасно подати до { $moment } за брюссельським часом.
letter-derogation-subject = { $quarter }: дані не очікуються
letter-derogation-body = Керівники групи не очікують даних за { $quarter } ({ $country }).
letter-part-changed-subject = { $quarter }: зміни в переданих вами даних
letter-part-changed-body = Ваш координатор надіслав дані за { $quarter } ({ $country }). Дані вашої частини відрізняються від тих, які ви передали. Порівняти їх можна в хабі.
letter-reminder-subject = { $quarter }: очікуються дані
letter-reminder-body = Дані за { $quarter } ({ $country }) ще не надійшли. Строк: { $moment } за брюссельським часом. «Випадків немає» — теж відповідь.
letter-overdue-subject = { $quarter }: немає відповіді ({ $country })
letter-overdue-body = Дані за { $quarter } ({ $country }) не надійшли. Строк минув { $moment } за брюссельським часом, і на нагадування відповіді не було. Ви можете надати додатковий час або зазначити, що дані не очікуються.
finding-mark-nil = На таблицю { $table } дано відповідь «випадків немає», але { $cell } більше за нуль.
finding-mark-not-collected = На таблицю { $table } дано відповідь «не збирається», але { $cell } містить показник.
definition-referred = Кожна дитина, про яку повідомлено національному механізму взаємодії, обліковується як імовірна постраждала.
sheet-all = Усі форми експлуатації
sheet-of-which = З них: { $part }
letter-opened-subject = { $quarter }: раунд відкрито
letter-opened-body = Дані за { $quarter } ({ $country }) уже можна надсилати, до { $moment } за брюссельським часом. «Випадків немає» — теж відповідь.
return-discard = Скасувати зміни

movements-title = Що партнери повідомляють про дітей на ваших кордонах, а ваші дані — ні:
movements-link = внести
movement-came = { $partner }: вашій країні передано — { $theirs }; у вас обліковано — { $ours }.
movement-came-unsaid = { $partner }: вашій країні передано — { $theirs }; ви цього не зазначили.
movement-went = { $partner }: від вашої країни отримано — { $theirs }; у вас обліковано — { $ours }.
movement-went-unsaid = { $partner }: від вашої країни отримано — { $theirs }; ви цього не зазначили.
