# What stands out: for leads, and for coordinators in their own country. True counts, never for the public.

page-nav-signals = Сигнали
task-signals = Какво се откроява във вашите данни

signal-list-title = Какво се откроява
signal-list-lead = Държави на произход, увеличения, намаления и премествания, които трудно се обясняват със случайност, преценени по данните на всички държави, както са известни сега. Всеки сигнал е повод да се погледне, никога констатация. Действителни числа: не са за обществеността.
signal-list-lead-country = Държави на произход, увеличения и намаления, които трудно се обясняват със случайност, преценени само по данните на вашата държава. Всеки сигнал е повод да се погледне, никога констатация. Действителни числа: не са за обществеността.
signal-list-none = Нищо не се откроява. При по-малко от четири предишни тримесечия нищо не се преценява.
signal-list-limits = Какво не може да се види: три пъти повече деца там, където са очаквани по-малко от три на тримесечие; всичко в тримесечие без събрани данни. Очаква се около един случаен сигнал от всеки вид на тримесечие.
signal-list-caption = Сигнали за { $quarter }
signal-list-column-what = Какво
signal-list-column-observed = Деца
signal-list-column-expected = Очаквани
signal-list-column-chance = По случайност
signal-list-column-state = Състояние

signal-europe = Европа
signal-title-new_origin = Нов произход: { $origin }, { $place }
signal-title-surge = Повече от очакваното: { $origin }, { $place }
signal-title-decline = По-малко от очакваното: { $origin }, { $place }
signal-title-displacement = Съвместимо с преместване: { $origin }, { $place } → { $to }
signal-title-mix = По-голям дял: { $origin }, { $place }
signal-whole = всички държави заедно
signal-window-of = { $quarters-plural ->
    [one] за { $quarter }
   *[other] за { $quarters } тримесечия до { $quarter } включително
}
signal-sentence-new_origin = { $place }: { $observed } деца от { $origin } { signal-window-of }, произход, който не е наблюдаван там преди; очаквани { $expected }. { $chance }
signal-sentence-surge = { $place }: { $observed } деца от { $origin } { signal-window-of }; очаквани { $expected }. { $chance }
signal-sentence-decline = { $place }: { $observed } деца от { $origin } { signal-window-of }; очаквани { $expected }. { $chance }
signal-sentence-displacement = По-малко деца от { $origin } ({ $place }) и повече ({ $to }: { $observed }; очаквани { $expected }) { signal-window-of }. Такива данни са съвместими с преместване; те никога не показват, че се е преместило същото дете. { $chance }
signal-sentence-mix = { $place }: { $observed } деца в категорията „{ $origin }“ { signal-window-of }; при дяловете от предишните тримесечия са очаквани { $expected }. { $chance }
signal-chance-value = Около един такъв сигнал на всеки { $quarters } тримесечия по случайност.
signal-chance-often = Около един такъв сигнал на тримесечие по случайност.
signal-chance-rare = По-малко от един такъв сигнал за 25 години по случайност.
signal-column-what = Основание
signal-column-value = Стойност
signal-evidence = На какво се основава
signal-observed-value = { $observed } деца; очаквани { $expected } (в четири от пет случая)
signal-window = Взети заедно
signal-window-value = { $quarters-plural ->
    [one] едно тримесечие
   *[other] { $quarters } тримесечия
}
signal-chance = По случайност
signal-share = От всичко, което се откроява толкова
signal-share-value = случайността обяснява около { $percent } % (q на Heyse; съобщава се, не се обещава)
signal-rule = Правило
signal-rule-new_origin = Нито един случай в последните дванадесет тримесечия с данни и сега число, което случайността дава най-много веднъж на тримесечие във всички редове
signal-rule-surge = Число, толкова високо, че случайността дава най-много едно такова на тримесечие във всички редове
signal-rule-decline = Число, толкова ниско, че случайността дава най-много едно такова на тримесечие във всички редове; никога при липсващо тримесечие
signal-rule-displacement = Твърде малко на едно място и твърде много на друго по същото време; случайността дава най-много една такава двойка на две тримесечия
signal-rule-mix = Форма, възраст или пол толкова често сред децата за една година, че случайността дава най-много едно такова на две тримесечия; при поне пет деца през годината и десет преди нея
signal-baseline = История
signal-baseline-value = { $quarters-plural ->
    [one] едно предишно тримесечие с данни
   *[other] { $quarters } предишни тримесечия с данни
}
signal-baseline-short = { $quarters-plural ->
    [one] едно предишно тримесечие с данни: кратка история
   *[other] { $quarters } предишни тримесечия с данни: кратка история
}
signal-since = Откроява се от
signal-series = Целият ред
signal-history = Какво е казано за него
signal-word-raised = подаден
signal-word-changed = променен
signal-word-confirmed = потвърден при приключване
signal-word-withdrawn = оттеглен
signal-word-upheld = има нещо
signal-word-dismissed = няма нищо
signal-judge = Какво знаете за него?
signal-judge-lead = Важи най-новата преценка; всички други се пазят.
signal-reason-choose = Изберете причина
signal-reason-missing = Изберете причина.
signal-upheld-label = Има нещо, защото
signal-upheld-button = Потвърждаване
signal-dismissed-label = Няма нищо, защото
signal-dismissed-button = Отхвърляне
signal-reason-operation = една акция е открила няколко деца
signal-reason-network = известна е мрежа или маршрут
signal-reason-others-see-it = и други виждат същото
signal-reason-counting = промени се начинът на броене
signal-reason-backlog = по-стари случаи са регистрирани късно
signal-reason-known = известно е и не е тревожно
signal-reason-too-little = данните са твърде малко
signal-reason-other = друга причина
series-link = Вижте който и да е ред
series-title = Всеки ред
series-lead = Колко деца с едно гражданство са преброени всяко тримесечие и между кои числа се е очаквало да бъде броят в четири от пет случая.
series-place = Къде
series-origin = Гражданство
series-show = Показване
series-nothing = За това няма данни.
series-name = { $origin }, { $place }
series-subtitle = Деца на тримесечие и какво се е очаквало
series-alt = Колони за { $quarters } тримесечия до очакваната ивица; { $above } са над нея. Таблицата отдолу дава числата.
series-answered = Кой е отговорил, по тримесечия
series-answered-alt = В { $answered } от { $quarters } тримесечия са дошли всички отговори. Таблицата по-долу съдържа числата.
series-answered-all = има отговор
series-answered-some = отговорила е част от държавите
series-answered-none = няма данни
series-observed = Преброени
series-absent = –: няма събрани данни
series-band = Очаквани, в четири от пет случая
series-above = Над очакваното
series-column-quarter = Тримесечие
series-column-observed = Деца
series-column-expected = Очаквани
series-column-answers = Отговори
series-short = без очакване
series-answer-yes = да
series-answer-no = не
series-answers = { $answered } от { $places }
signal-grade = Тежест на доказателствата
signal-grade-value = { $grade }: деца за една година { $cases }, тримесечия с дете { $quarters }, държави { $places }
signal-grade-single = единично съобщение
signal-grade-early = ранен знак
signal-grade-repeated = повтарящо се
signal-grade-corroborated = потвърдено от няколко страни
signal-grade-organisations = ; организации, видели някое от тях: поне { $organisations }
signal-calibration = Обещани и подадени
signal-calibration-lead = Сигнали от последните осем тримесечия. Обещани са тези, които случайността може да даде; действителните събития се добавят. Много повече означава, че случайността е преценена погрешно или че се случва много.
signal-column-kind = Вид
signal-column-promised = Обещани от случайността
signal-column-raised = Подадени
signal-kind-new_origin = Нови произходи
signal-kind-surge = Увеличения
signal-kind-decline = Намаления
signal-kind-displacement = Премествания
signal-kind-mix = Промени в състава
event-signal-dismissed = отхвърлен сигнал
event-signal-upheld = потвърден сигнал
