# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Сигнали
task-signals = Що вирізняється у ваших даних

signal-list-title = Що вирізняється
signal-list-lead = Країни походження, сплески, спади і переміщення, які важко пояснити випадковістю, оцінені за даними всіх країн, відомими на цей час. Кожен сигнал — підстава придивитися, а не висновок. Справжні кількості: не для оприлюднення.
signal-list-lead-country = Країни походження, сплески і спади, які важко пояснити випадковістю, оцінені лише за даними вашої країни. Кожен сигнал — підстава придивитися, а не висновок. Справжні кількості: не для оприлюднення.
signal-list-none = Нічого не вирізняється. Якщо попередніх кварталів менше чотирьох, нічого не оцінюється.
signal-list-limits = Чого не можна побачити: утричі більшої кількості дітей там, де очікувалося менше трьох за квартал; будь-чого у кварталі, за який дані не збиралися. Випадково очікується приблизно один сигнал кожного виду за квартал.
signal-list-caption = Сигнали за { $quarter }
signal-list-column-what = Що
signal-list-column-observed = Діти
signal-list-column-expected = Очікувалося
signal-list-column-chance = Випадково
signal-list-column-state = Стан

signal-europe = Європа
signal-title-new_origin = Нове походження: { $origin }, { $place }
signal-title-surge = Більше, ніж очікувалося: { $origin }, { $place }
signal-title-decline = Менше, ніж очікувалося: { $origin }, { $place }
signal-title-displacement = Узгоджується з переміщенням: { $origin }, { $place } → { $to }
signal-title-mix = Більша частка: { $origin }, { $place }
signal-whole = усі країни разом
signal-window-of = { $quarters-plural ->
    [one] за { $quarters } квартал ({ $quarter })
    [few] за { $quarters } квартали (останній: { $quarter })
    [many] за { $quarters } кварталів (останній: { $quarter })
   *[other] за { $quarters } кварталів (останній: { $quarter })
}
signal-sentence-new_origin = { $place }, походження { $origin }: { signal-window-of } обліковано дітей — { $observed }; раніше там такого походження не помічали, очікувалося { $expected }. { $chance }
signal-sentence-surge = { $place }, походження { $origin }: { signal-window-of } обліковано дітей — { $observed }; очікувалося { $expected }. { $chance }
signal-sentence-decline = { $place }, походження { $origin }: { signal-window-of } обліковано дітей — { $observed }; очікувалося { $expected }. { $chance }
signal-sentence-displacement = Походження { $origin }: { signal-window-of } дітей менше в одному місці ({ $place }) і більше в іншому ({ $to }: { $observed }; очікувалося { $expected }). Такі дані узгоджуються з переміщенням, але ніколи не доводять, що перемістилася та сама дитина. { $chance }
signal-sentence-mix = { $place }, «{ $origin }»: { signal-window-of } обліковано дітей — { $observed }; якби збереглися частки попередніх кварталів, очікувалося б { $expected }. { $chance }
signal-chance-value = Випадково один такий сигнал буває приблизно раз на стільки кварталів: { $quarters }.
signal-chance-often = Випадково такий сигнал буває приблизно раз на квартал.
signal-chance-rare = Випадково такий сигнал буває рідше ніж раз на 25 років.
signal-column-what = Підстави
signal-column-value = Значення
signal-evidence = На чому це ґрунтується
signal-observed-value = дітей — { $observed }; очікувалося { $expected } (у чотирьох випадках із пʼяти)
signal-window = Узято разом
signal-window-value = { $quarters-plural ->
    [one] { $quarters } квартал
    [few] { $quarters } квартали
    [many] { $quarters } кварталів
   *[other] { $quarters } кварталів
}
signal-chance = Випадково
signal-share = З усього, що вирізняється так само
signal-share-value = випадковість пояснює приблизно { $percent }% (q за Гейзе; повідомлено, а не гарантовано)
signal-rule = Правило
signal-rule-new_origin = Жодного випадку за останні дванадцять кварталів зі зібраними даними, а тепер кількість, яку випадковість дає щонайбільше раз на квартал за всіма рядами
signal-rule-surge = Кількість настільки велика, що випадковість дає щонайбільше одну таку на квартал за всіма рядами
signal-rule-decline = Кількість настільки мала, що випадковість дає щонайбільше одну таку на квартал за всіма рядами; ніколи, якщо бракує кварталу
signal-rule-displacement = Замало в одному місці й водночас забагато в іншому; випадковість дає щонайбільше одну таку пару за два квартали
signal-rule-mix = Форма, вік або стать настільки часті серед дітей за рік, що випадковість дає щонайбільше один такий випадок за два квартали; щонайменше пʼять дітей за рік і десять до того
signal-baseline = Історія
signal-baseline-value = { $quarters-plural ->
    [one] { $quarters } попередній квартал зі зібраними даними
    [few] { $quarters } попередні квартали зі зібраними даними
    [many] { $quarters } попередніх кварталів зі зібраними даними
   *[other] { $quarters } попередніх кварталів зі зібраними даними
}
signal-baseline-short = { $quarters-plural ->
    [one] { $quarters } попередній квартал зі зібраними даними: коротка історія
    [few] { $quarters } попередні квартали зі зібраними даними: коротка історія
    [many] { $quarters } попередніх кварталів зі зібраними даними: коротка історія
   *[other] { $quarters } попередніх кварталів зі зібраними даними: коротка історія
}
signal-since = Вирізняється з
signal-series = Увесь ряд
signal-history = Що про це сказано
signal-word-raised = подано
signal-word-changed = змінено
signal-word-confirmed = підтверджено під час закриття
signal-word-withdrawn = відкликано
signal-word-upheld = щось у цьому є
signal-word-dismissed = нічого в цьому немає
signal-judge = Що ви про це знаєте?
signal-judge-lead = Враховується найновіше слово; усі інші зберігаються.
signal-reason-choose = Виберіть причину
signal-reason-missing = Виберіть причину.
signal-upheld-label = Щось у цьому є, бо
signal-upheld-button = Підтвердити
signal-dismissed-label = Нічого в цьому немає, бо
signal-dismissed-button = Відхилити
signal-reason-operation = під час однієї операції виявлено кількох дітей
signal-reason-network = відома мережа або маршрут
signal-reason-others-see-it = інші бачать те саме
signal-reason-counting = змінився спосіб обліку
signal-reason-backlog = давніші випадки зареєстровано із запізненням
signal-reason-known = це відомо і не викликає занепокоєння
signal-reason-too-little = замало відомостей для висновку
signal-reason-other = інша причина
series-link = Переглянути будь-який ряд
series-title = Будь-який ряд
series-lead = Скільки дітей з одним громадянством обліковано в кожному кварталі і в яких межах очікувалася кількість у чотирьох випадках із пʼяти.
series-place = Де
series-origin = Громадянство
series-show = Показати
series-nothing = Записів про це немає.
series-name = { $origin }, { $place }
series-subtitle = Діти за квартал і очікувана кількість
series-alt = Стовпчики за квартали (усього { $quarters }) поряд з очікуваною смугою; вище за неї — { $above }. Числа наведено в таблиці нижче.
series-answered = Хто відповів, за кварталами
series-answered-alt = Кварталів, за які надійшли всі відповіді: { $answered } з { $quarters }. Числа наведено в таблиці нижче.
series-answered-all = відповіли
series-answered-some = відповіли деякі країни
series-answered-none = не збиралося
series-observed = Обліковано
series-absent = –: не збиралося
series-band = Очікувалося, у чотирьох випадках із пʼяти
series-above = Більше, ніж очікувалося
series-column-quarter = Квартал
series-column-observed = Діти
series-column-expected = Очікувалося
series-column-answers = Відповіді
series-short = без очікування
series-answer-yes = так
series-answer-no = ні
series-answers = { $answered } з { $places }
signal-grade = Вагомість підстав
signal-grade-value = { $grade }: діти за рік — { $cases }, квартали з дітьми — { $quarters }, країни — { $places }
signal-grade-single = одиничне повідомлення
signal-grade-early = рання ознака
signal-grade-repeated = повторюється
signal-grade-corroborated = підтверджено іншими
signal-grade-organisations = ; організацій, яким траплявся хтось із них: щонайменше { $organisations }
signal-calibration = Передбачено і подано
signal-calibration-lead = Сигнали за останні вісім кварталів. Передбачено — скільки їх може дати випадковість; справжні події додаються до цього. Якщо їх набагато більше, випадковість оцінено неправильно або багато чого відбувається.
signal-column-kind = Вид
signal-column-promised = Передбачено випадково
signal-column-raised = Подано
signal-kind-new_origin = Нові країни походження
signal-kind-surge = Сплески
signal-kind-decline = Спади
signal-kind-displacement = Переміщення
signal-kind-mix = Зміни структури
event-signal-dismissed = сигнал відхилено
event-signal-upheld = сигнал підтверджено
