# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: бюлетень оприлюднено
letter-edition-greeting = Шановна колего, шановний колего!
letter-edition-body = Квартальний бюлетень за { $quarter } оприлюднено { $moment } за брюссельським часом.
letter-edition-attached = Додаток: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } сторінка
    [few] { $pages } сторінки
    [many] { $pages } сторінок
   *[other] { $pages } сторінок
}, { $kilobytes } КБ).
letter-edition-link = Бюлетень усіма мовами: { $link }
letter-edition-simulated = Цей випуск містить змодельовані дані: справжні лише дані Великої Британії.
letter-edition-close = Рейтинг країн не складається: більше виявлених не означає більше злочинів. Дані, які не показуються, захищають дітей.
letter-signature = Європейська цільова група з протидії експлуатації дітей
letter-unsubscribe = Ви отримуєте цей лист як читач бюлетеня. Щоб припинити: { $link }
