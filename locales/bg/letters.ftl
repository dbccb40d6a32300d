# Letters stand alone as plain text. The subject says the period first, no figures, nothing that shocks on a lock screen.

letter-edition-subject = { $quarter }: бюлетинът е публикуван
letter-edition-greeting = Уважаеми колеги,
letter-edition-body = Тримесечният бюлетин за { $quarter } беше публикуван на { $moment } ч. (брюкселско време).
letter-edition-attached = Приложение: { $file } ({ $language }, { $pages-plural ->
    [one] { $pages } страница
   *[other] { $pages } страници
}, { $kilobytes } KB).
letter-edition-link = Бюлетинът на всички езици: { $link }
letter-edition-simulated = Това издание съдържа симулирани данни: истински са само данните за Обединеното кралство.
letter-edition-close = Държавите не се подреждат в класация: повече открити жертви не означават повече престъпност. Числата, които не се показват, защитават деца.
letter-signature = Европейска работна група срещу експлоатацията на деца
letter-unsubscribe = Това писмо се изпраща на читателите на бюлетина. За отказ: { $link }
